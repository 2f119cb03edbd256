import type { Communes } from '../model/communes.ts';
import type { Scene, ValueWords } from '../scene/scene.ts';
import { distinctCommune, oldDistrict, percent } from './commune-names.ts';

/**
 * What is said of a commune in one line: its name, and what each district that its area belonged to had, with the share
 * of the area where these are several: `Xã Rạch Kiến; thuộc huyện Cần Đước cũ: đạt 23 trong 24 chỉ tiêu (2023)`. Where
 * the map is coloured by communes, the commune's own value. `value` says what the map shows of a unit. The scene's data
 * are the districts'; its messages need the strings of communes.
 */
export function communeTitle(scene: Scene, communes: Communes, code: string, value: ValueWords): string {
  const { data, choropleth, messages: m } = scene;
  const commune = communes.commune(code);
  if (!commune) return code;
  const unit = distinctCommune(data, communes, m, commune);
  if (choropleth.byUnit.has(code)) return m.t('map-unit', { unit, value: value(scene, code) });
  const parts = communes.partsOf(code);
  const lines = parts.map(({ district, share }) =>
    m.t(parts.length > 1 ? 'commune-share-of' : 'commune-of', {
      share: percent(m, share),
      district: oldDistrict(data, m, district),
      value: value(scene, district),
    }),
  );
  return [unit, ...lines].join('; ');
}
