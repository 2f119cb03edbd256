import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createMessages } from '../../src/i18n/messages.ts';
import '../../src/panels/atlas-years.ts';
import { accessibilityProblems } from '../support/axe.ts';
import { detailsOf, mount, part, textOf } from '../support/mount.ts';

const properties = { years: [2019, 2022, 2023], year: 2023, messages: createMessages('vi') };

it('shows each year, the chosen one checked', async () => {
  const years = await mount('atlas-years', properties);
  expect([...years.querySelectorAll('button')].map(textOf)).toEqual(['2019', '2022', '2023']);
  expect(textOf(part(years, '[aria-checked="true"]'))).toBe('2023');
});

it('is one stop for Tab, at the chosen year, whose arrows choose the next and go round', async () => {
  const years = await mount('atlas-years', properties);
  const picks = detailsOf(years, 'year-pick');
  expect([...years.querySelectorAll('[tabindex="0"]')].map(textOf)).toEqual(['2023']);
  part(years, '[data-year="2023"]').focus();
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}{ArrowLeft}');
  expect(picks).toEqual([{ year: 2019 }, { year: 2023 }, { year: 2022 }]);
  expect(document.activeElement && textOf(document.activeElement)).toBe('2022');
});

it('shows nothing where no year has figures', async () => {
  const years = await mount('atlas-years', { ...properties, years: [], year: null });
  expect(years.querySelector('button')).toBeNull();
});

it('says which year the reader picked, as a number, and nothing when a script sets it', async () => {
  const years = await mount('atlas-years', properties);
  const picks = detailsOf(years, 'year-pick');
  years.year = 2022;
  await years.updateComplete;
  expect(picks).toEqual([]);
  await userEvent.click(part(years, '[data-year="2019"]'));
  expect(picks).toEqual([{ year: 2019 }]);
});

it('is accessible', async () => {
  expect(await accessibilityProblems(await mount('atlas-years', properties))).toEqual([]);
});

it('offers the latest known figures beside the years', async () => {
  const years = await mount('atlas-years', { ...properties, years: [2022, 2023, 'latest'], year: 'latest' });
  const picks = detailsOf(years, 'year-pick');
  expect(textOf(part(years, '[aria-checked="true"]'))).toBe('Mới nhất hiện có');
  await userEvent.click(part(years, '[data-year="latest"]'));
  expect(picks).toEqual([{ year: 'latest' }]);
});
