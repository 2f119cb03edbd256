import { expect, it } from 'vitest';
import { judge } from '../../scripts/lighthouse.ts';
import { useSite } from '../support/e2e/site.ts';

const site = useSite();

it('Lighthouse finds no fault with accessibility, best practices and what search engines read', async () => {
  const { scores, faults } = await judge(site.server.url, ['accessibility', 'best-practices', 'seo']);
  expect({ scores, faults }).toEqual({
    scores: { accessibility: 100, 'best-practices': 100, seo: 100 },
    faults: [],
  });
});
