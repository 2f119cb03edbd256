import type { Communes } from '../model/communes.ts';
import type { Scene } from '../scene/scene.ts';
import { distinctCommune, oldDistrict, percent } from './commune-names.ts';
import { shownValue } from './district-title.ts';
import { capitalise } from './figure-text.ts';
import { spokenStanding } from './speak.ts';

function titled(scene: Scene, communes: Communes, code: string, said: (unit: string) => string): string {
  const { data, choropleth, messages: m } = scene;
  const commune = communes.commune(code);
  if (!commune) return code;
  const unit = distinctCommune(data, communes, m, commune);
  // On a layer of the communes themselves.
  if (choropleth.byUnit.has(code)) return m.t('map-unit', { unit, value: said(code) });
  const parts = communes.partsOf(code);
  const lines = parts.map(({ district, share }) =>
    m.t(parts.length > 1 ? 'commune-share-of' : 'commune-of', {
      share: percent(m, share),
      district: oldDistrict(data, m, district),
      value: said(district),
    }),
  );
  return [unit, ...lines].join('; ');
}

/**
 * What is said of a commune in one line: its name, and what each district that its area belonged to had, with the share
 * of the area where these are several: `Xã Rạch Kiến; thuộc huyện Cần Đước cũ: đạt 23 trong 24 chỉ tiêu (2023)`. Where
 * the map is coloured by communes, the commune's own value. Needs the scene's messages with the strings of communes.
 */
export const communeTitle = (scene: Scene, communes: Communes, code: string): string =>
  titled(scene, communes, code, (unit) => shownValue(scene, unit));

/**
 * The same for a screen reader, with class and rank of each value and the province of today; terse: the title. Needs the
 * scene's messages with the strings of `speech.ftl` besides.
 */
export function spokenCommune(scene: Scene, communes: Communes, code: string, terse = false): string {
  const commune = communes.commune(code);
  if (terse || !commune) return communeTitle(scene, communes, code);
  const said = (unit: string) => shownValue(scene, unit) + spokenStanding(scene, unit);
  const province = capitalise(scene.messages.pick(commune, 'province'));
  return `${titled(scene, communes, code, said)}. ${province}.`;
}
