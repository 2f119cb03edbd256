import { describe, expect, it } from 'vitest';
import { createMessages } from '../../src/i18n/messages.ts';
import { choropleth } from '../../src/scale/choropleth.ts';
import { subtitleOf, titleOf } from '../../src/text/title.ts';
import { madeUpDataset } from '../support/made-up-dataset.ts';

const data = madeUpDataset();
const heads = (layer: string, year: number | null, lang: 'vi' | 'en') => {
  const scene = {
    data,
    choropleth: choropleth(data, layer, year, 'light'),
    messages: createMessages(lang),
    selected: null,
    kinds: [],
    project: null,
  };
  return [titleOf(scene), subtitleOf(scene)];
};

describe('title and subtitle', () => {
  it.each<[string, number | null, 'vi' | 'en', string, string]>([
    ['target_attainment', 2023, 'vi', 'Huyện nào đạt chỉ tiêu?', 'Chỉ số target_attainment, %, năm 2023'],
    [
      'target_attainment',
      2023,
      'en',
      'Which districts met their targets?',
      'Indicator target_attainment, %, 2023',
    ],
    [
      'income_per_capita',
      2023,
      'vi',
      'Thu nhập mỗi người ở từng huyện',
      'Chỉ số income_per_capita, triệu đồng/người/năm, năm 2023',
    ],
    ['crime', 2023, 'en', 'Indicator crime', 'Indicator crime, %, 2023'],
    ['share_services', 2024, 'vi', 'Chỉ số share_services', 'Chỉ số share_services, %, mục tiêu năm 2024'],
    [
      'share_services',
      2024,
      'en',
      'Indicator share_services',
      'Indicator share_services, %, target for 2024',
    ],
    ['target_attainment', null, 'vi', 'Huyện nào đạt chỉ tiêu?', 'Chỉ số target_attainment, %'],
    ['none', null, 'vi', 'Các công trình trọng điểm', ''],
    ['none', null, 'en', 'The key works', ''],
    ['no_such', null, 'en', 'Atlas Thử', ''],
  ])('of %s in %s, in %s', (layer, year, lang, title, subtitle) => {
    expect(heads(layer, year, lang)).toEqual([title, subtitle]);
  });
});
