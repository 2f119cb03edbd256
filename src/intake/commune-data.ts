import type { Unit } from '../model/columns.ts';
import type { Commune, CommuneFigures, Succession, Today } from '../model/commune-columns.ts';
import { countFigures } from '../model/commune-counts.ts';
import { createDataset, type Dataset } from '../model/dataset.ts';
import { matchUnit } from '../model/match-unit.ts';
import type { Place } from '../model/place.ts';
import { foldText, KIND_WORDS, nameReader } from '../model/unit-names.ts';

/** Words for communes; a town (thị trấn) is none of today's. */
const COMMUNE_WORDS = { xa: ['xã', 'X', 'commune'], phuong: ['phường', 'P', 'ward'] };
const OLD_WORDS = { ...COMMUNE_WORDS, thi_tran: ['thị trấn', 'TT', 'townlet', 'town'] };
/** What stands behind a name, or beside it. */
const BEHIND = /\s*(?:[,(/\n]| [-–—] ).*$/s;
/** "tỉnh Mới", "New Province". */
const PROVINCE_KIND = /^(tỉnh|thành phố) | (?:Province|City)$/gu;

/**
 * Today's communes as tables name them: a dataset whose units are they and the provinces of today, under the names of the
 * provinces of before, too. Its indicators and figures are those of communes; what is made of `communes.csv` is with
 * `figuresOf` and `figuresAbout` alone, as what is computed always is.
 */
export interface CommuneData extends Dataset {
  /** The dataset of the districts. */
  before: Dataset;
  /** Whether a name or code is an old commune's, and none of today's. */
  isOld(text: string): boolean;
}

/** What tables are read against; without communes as if there were none. */
export interface IntakeData extends Dataset {
  today?: CommuneData;
}

type Tables = Omit<Today, 'whole'> & Pick<CommuneFigures, 'indicators' | 'figures'> & Partial<CommuneFigures>;

export function communeData(
  before: Dataset,
  { communes, crosswalk, indicators, figures, corrections = [] }: Tables,
): CommuneData {
  const provinceOf = provincesOf(before, communes);
  const provinces = [...new Set(provinceOf.values())];
  const members = communes.map(
    ({ code, kind, name_vi, name_en, old_province }): Unit => ({
      ...{ code, level: 'commune', kind, name_vi, name_en, aliases: [] },
      ...{ province: provinceOf.get(old_province)?.code ?? '', successor_vi: '', successor_en: '' },
    }),
  );
  const year = Number(before.region.until?.date.slice(0, 4) ?? 0);
  const own = new Set(provinces.map(({ name_vi }) => foldText(name_vi)));
  const { corrections: _, communes: __, ...shared } = before;
  const all = createDataset({
    ...shared,
    units: [...provinces, ...members],
    indicators,
    figures: [...figures, ...communes.flatMap((commune) => countFigures(commune, year))],
    ...(corrections.length > 0 && { corrections }),
    places: Object.fromEntries(communes.map((commune) => [commune.code, placeOf(commune)])),
    surroundings: before.surroundings.filter(({ name }) => !own.has(foldText(name))),
  });
  const data: Dataset = { ...all, figures, readName: nameReader({ ...KIND_WORDS, ...COMMUNE_WORDS }) };
  return { ...data, before, isOld: oldNames(crosswalk, data) };
}

/** The province of today by the code of each of before; it has the code of the first of them. */
function provincesOf({ provinces }: Dataset, communes: readonly Commune[]): Map<string, Unit> {
  const today = new Map(communes.map((commune) => [commune.old_province, commune]));
  const made = new Map<string, Unit>();
  for (const unit of provinces) {
    const { province_vi, province_en } = today.get(unit.code) ?? {};
    if (province_vi === undefined || province_en === undefined) continue;
    const province = made.get(province_vi) ?? {
      ...unit,
      kind: province_vi.startsWith('tỉnh') ? 'tinh' : 'thanh_pho_truc_thuoc',
      name_vi: province_vi.replace(PROVINCE_KIND, ''),
      name_en: province_en.replace(PROVINCE_KIND, ''),
      aliases: [],
    };
    province.aliases.push(unit.name_vi, ...unit.aliases, `${unit.name_vi} cũ`);
    made.set(province_vi, province);
  }
  return new Map(
    [...today].flatMap(([code, { province_vi }]) => {
      const province = made.get(province_vi);
      return province ? [[code, province]] : [];
    }),
  );
}

/** Of a commune only the area is known here. */
const placeOf = ({ area_km2: area }: Commune): Place => ({
  ...{ area, label: [0, 0], bounds: [0, 0, 0, 0], neighbours: [] },
});

function oldNames(crosswalk: readonly Succession[], data: Dataset): (text: string) => boolean {
  const unitOf = matchUnit(data);
  const read = nameReader(OLD_WORDS);
  const codes = new Set(crosswalk.map(({ old_code }) => old_code));
  const kinds = new Map<string, Set<string>>();
  for (const { old_name, old_kind, aliases } of crosswalk)
    for (const name of [old_name, ...aliases].map(foldText))
      kinds.set(name, (kinds.get(name) ?? new Set()).add(old_kind));
  return (text) => {
    if (unitOf(text).kind === 'one' || unitOf(text).kind === 'ambiguous') return false;
    const asked = read(text.replace(BEHIND, ''));
    if (/^\d+$/.test(asked.text)) return codes.has(asked.text);
    const known = kinds.get(asked.bare);
    return known !== undefined && (asked.kinds.length === 0 || asked.kinds.some((kind) => known.has(kind)));
  };
}
