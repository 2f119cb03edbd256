import type { Changes } from '../../src/draft/draft.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { figure } from './made-up-dataset.ts';

export const PAPER = {
  id: 'bao-moi-2024',
  outlet: 'Báo Mới',
  title: 'Một bài “mới”, <b>không</b> phải bài cũ',
  published: '2024-12-01',
  url: 'https://bao-moi.example/bai?a=1&b=2',
};
const none = { vi: '', en: '' };

/** For the made-up atlas: a new figure of 903, and one in the place of what is published of 902. */
export function madeUpChanges(data: Dataset): Changes {
  const published = data.figures.find(
    ({ unit, indicator }) => unit === '902' && indicator === 'target_attainment',
  );
  if (!published) throw new Error('expected a figure of 902, got none');
  return {
    changes: [
      {
        figure: figure({
          unit: '903',
          indicator: 'income_per_capita',
          value: 66.6,
          source: PAPER.id,
          note_vi: 'Ước tính.',
          note_en: 'An estimate.',
        }),
        reason: none,
      },
      {
        figure: { ...published, numerator: 18, source: PAPER.id },
        replaces: published,
        reason: { vi: 'Báo đính chính.', en: 'The paper corrected it.' },
      },
    ],
    sources: [PAPER],
  };
}
