import { expect, it } from 'vitest';
import { titleLang } from '../../src/i18n/title-lang.ts';

it.each([
  ['Tin vào mùa xuân mới!', 'vi'],
  ['Kinh tế tháng 11/2021', 'vi'],
  ['THỦ THỪA HỌP MẶT', 'vi'],
  ['Ho\u0323p ma\u0306\u0323t', 'vi'],
  ['Can Tho strives to reduce poor households to 0.32% in 2023', 'en'],
  ['“Tan An” – today', 'en'],
  ['Long An a son premier district aux normes de la Nouvelle Ruralité', ''],
])('a title says its language by its letters: %s', (title, lang) => {
  for (const around of ['vi', 'en'] as const)
    expect(titleLang(title, around)).toBe(lang === around ? undefined : lang);
});
