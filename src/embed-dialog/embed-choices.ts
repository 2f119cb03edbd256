import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.ts';
import type { Indicator, Unit } from '../model/columns.ts';
import type { Communes } from '../model/communes.ts';
import type { Dataset } from '../model/dataset.ts';
import { defaultYear, firstLayer, layersOf, yearChoicesOf } from '../model/figures.ts';
import { PROJECT_KINDS } from '../model/vocabulary.ts';
import {
  type AtlasState,
  effectiveLayer,
  isCommune,
  isCommuneLayer,
  LANGS,
  PARTS,
  type Part,
  reduce,
  shownKinds,
  showsCommunes,
  THEME_CHOICES,
  UNITS,
} from '../state/state.ts';
import { distinctCommune } from '../text/commune-names.ts';
import { capitalise, unitName, yearName } from '../text/figure-text.ts';

/** Today's communes, as far as an embed asks for them. */
export interface EmbedCommunes {
  communes: Communes;
  /** The communes where the districts are in the atlas' own data. */
  data: Dataset;
  /** Their own layers. */
  layers: readonly Indicator[];
}

/** Limits of a fixed width, CSS pixels, and what it starts with. */
const WIDTH = { min: 240, max: 1920, start: 640 };

/** The compact form has no search. */
const HIDEABLE = PARTS.filter((part) => part !== 'search');

/** Each language in its own words, for those who read no other. */
const LANG_NAMES = { vi: 'Tiếng Việt', en: 'English' };

type Option = readonly [value: string, text: string];

const options = (all: readonly Option[], chosen: string) =>
  all.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`);

/** A labelled native list. `content` are its options. */
const select = (name: string, label: string, content: unknown, pick: (value: string) => void, off = false) =>
  html`<label class="field ${name}"
    ><span>${label}</span>
    <select name=${name} ?disabled=${off} @change=${(event: Event) => pick((event.target as HTMLSelectElement).value)}>
      ${content}
    </select></label
  >`;

const check = (name: string, value: string, text: string, checked: boolean, set: (on: boolean) => void) =>
  html`<label class="check"
    ><input
      type="checkbox"
      name=${name}
      value=${value}
      .checked=${checked}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
    />${text}</label
  >`;

/** What the map may be made of, each with how many there are. */
function unitsOptions({ communes, districts }: Dataset, m: Messages): Option[] {
  const { count = 0, lastDay = '' } = communes ?? {};
  const counts = { date: m.date(lastDay), districts: districts.length, communes: count };
  return UNITS.map((units) => [units, m.t(`units-${units}`, counts)]);
}

/** The same choice on a map of districts: without a commune or a layer of communes. */
export const ofDistricts = (data: Dataset, state: AtlasState): AtlasState =>
  reduce(isCommuneLayer(state.layer) ? reduce(state, { type: 'layer', layer: firstLayer(data) }) : state, {
    type: 'replace',
    state: { units: 'districts', unit: isCommune(state.unit) ? null : state.unit, only: null },
  });

/** Each commune of today, by the province that its area was in. */
const communeGroups = (data: Dataset, communes: Communes, m: Messages, chosen: string) =>
  data.provinces.map((province) => {
    const own = communes.communes.filter(({ old_province }) => old_province === province.code);
    const named = own.map((each): Option => [each.code, distinctCommune(data, communes, m, each)]);
    return html`<optgroup label=${m.t('embed-unit-communes', { province: m.pick(province, 'name') })}>
      ${options(named, chosen)}
    </optgroup>`;
  });

/**
 * The controls of the embed dialog: native, each with its label. `communes` are there once they are to be shown. `change` is told the
 * next state, or the next width in CSS pixels (`null`: as wide as the article).
 */
export function embedChoices(
  { data, communes }: { data: Dataset; communes: EmbedCommunes | undefined },
  m: Messages,
  state: AtlasState,
  width: number | null,
  change: { state: (next: AtlasState) => void; width: (next: number | null) => void },
): TemplateResult {
  const set = (next: Partial<AtlasState>) =>
    change.state(reduce(state, { type: 'replace', state: { ...next, project: null } }));
  const shown = showsCommunes(state) ? 'communes' : 'districts';
  const coloured = (isCommuneLayer(state.layer) && communes?.data) || data;
  const layer = effectiveLayer(coloured, state);
  const own = shown === 'communes' ? (communes?.layers ?? []) : [];
  const layers = [...layersOf(data), ...own].map((each): Option => [each.id, m.pick(each, 'name')]);
  const unasked = defaultYear(coloured, layer);
  const unaskedName =
    typeof unasked === 'number' ? m.t('embed-year-latest', { year: String(unasked) }) : yearName(m, 'latest');
  const yearOptions: Option[] = [
    ['', unasked === null ? m.t('embed-year-none') : unaskedName],
    ...yearChoicesOf(coloured, layer)
      .filter((year) => year !== 'latest' || year !== unasked)
      .map((year): Option => [String(year), yearName(m, year)]),
  ];
  const named = (unit: Unit): Option => [unit.code, capitalise(unitName(m, unit))];
  const provinces: Option[] = [['', capitalise(m.pick(data.region, 'whole'))], ...data.provinces.map(named)];
  const projects = typeof state.projects === 'string' ? state.projects : 'some';
  const drawn = PROJECT_KINDS.filter((kind) => data.projects.some((p) => p.kind === kind && p.geometry));
  const kinds = shownKinds(state.projects);
  const hide = (part: Part, hidden: boolean) =>
    set({ hide: PARTS.filter((each) => (each === part ? hidden : state.hide.includes(each))) });
  const units = [
    html`<option value="" ?selected=${!state.unit}>${m.t('embed-unit-none')}</option>`,
    ...(shown === 'communes' && communes ? communeGroups(data, communes.communes, m, state.unit ?? '') : []),
    ...data.provinces.map((province) => {
      const members = data.districtsOf(province.code).filter(({ code }) => code !== province.code);
      return html`<optgroup label=${m.pick(province, 'name')}>
        ${options([province, ...members].map(named), state.unit ?? '')}
      </optgroup>`;
    }),
  ];
  const pickUnits = (value: string) =>
    value === 'communes' ? set({ units: value }) : change.state(ofDistricts(data, state));
  return html`<div class="fields">
    ${data.communes ? select('units', m.t('units'), options(unitsOptions(data, m), shown), pickUnits) : nothing}
    ${select('layer', m.t('embed-layer'), options([...layers, ['none', m.t('layer-none')]], layer), (value) =>
      change.state(reduce(state, { type: 'layer', layer: value })),
    )}
    ${select(
      'year',
      m.t('embed-year'),
      options(yearOptions, state.year === 'latest' && unasked === 'latest' ? '' : String(state.year ?? '')),
      (value) => set({ year: value === 'latest' ? value : value ? Number(value) : null }),
      unasked === null,
    )}
    ${select('province', m.t('embed-province'), options(provinces, state.province ?? ''), (value) =>
      set({ province: value || null }),
    )}
    ${select('unit', m.t('embed-unit'), units, (value) => set({ unit: value || null }))}
    ${select(
      'projects',
      m.t('embed-projects'),
      options(
        [
          ['all', m.t('embed-projects-all')],
          ['none', m.t('embed-projects-none')],
          ['some', m.t('embed-projects-some')],
        ],
        projects,
      ),
      (value) =>
        set({ projects: value === 'all' || value === 'none' ? value : kinds.length ? [...kinds] : drawn }),
    )}
    ${
      projects === 'some'
        ? html`<fieldset class="wide">
            <legend>${m.t('embed-kinds')}</legend>
            ${drawn.map((kind) =>
              check('kind', kind, m.t(`kind-${kind}`), kinds.includes(kind), (shown) =>
                change.state(reduce(state, { type: 'project-kind', kind, shown })),
              ),
            )}
          </fieldset>`
        : nothing
    }
    ${select(
      'lang',
      m.t('embed-lang'),
      options(
        LANGS.map((lang) => [lang, LANG_NAMES[lang]]),
        state.lang,
      ),
      (value) => set({ lang: LANGS.find((lang) => lang === value) }),
    )}
    ${select(
      'theme',
      m.t('embed-theme'),
      options(
        THEME_CHOICES.map((theme) => [theme, m.t(`embed-theme-${theme}`)]),
        state.theme,
      ),
      (value) => set({ theme: THEME_CHOICES.find((theme) => theme === value) }),
    )}
    ${select(
      'width',
      m.t('embed-width'),
      options(
        [
          ['fluid', m.t('embed-width-fluid')],
          ['fixed', m.t('embed-width-fixed')],
        ],
        width === null ? 'fluid' : 'fixed',
      ),
      (value) => change.width(value === 'fixed' ? WIDTH.start : null),
    )}
    ${width === null ? nothing : pixels(m, width, change.width)}
    <fieldset class="wide">
      <legend>${m.t('embed-hide')}</legend>
      ${HIDEABLE.map((part) =>
        check('hide', part, m.t(`embed-part-${part}`), state.hide.includes(part), (hidden) =>
          hide(part, hidden),
        ),
      )}
    </fieldset>
  </div>`;
}

/** A fixed width. What is out of range while it is being typed is not taken yet. */
function pixels(m: Messages, width: number, change: (next: number) => void): TemplateResult {
  return html`<label class="field"
    ><span>${m.t('embed-width-px')}</span>
    <input
      type="number"
      name="width-px"
      inputmode="numeric"
      min=${WIDTH.min}
      max=${WIDTH.max}
      .value=${String(width)}
      @input=${(event: Event) => {
        const { validity, valueAsNumber } = event.target as HTMLInputElement;
        if (validity.valid && valueAsNumber) change(valueAsNumber);
      }}
  /></label>`;
}
