import { render } from 'lit';
import { expect, it } from 'vitest';
import { createMessages } from '../../src/i18n/messages.ts';
import { heard } from '../../src/panels/base/heard.ts';

/** What is seen, and what a screen reader has of it. */
function shown(figure: string, lang: 'vi' | 'en' = 'vi') {
  const box = document.createElement('p');
  render(heard(createMessages(lang), figure), box);
  const seen = box.querySelector('[aria-hidden]')?.textContent ?? box.textContent;
  box.querySelector('[aria-hidden]')?.remove();
  return [seen, box.textContent?.trim()];
}

it.each([
  ['ước 40/42, 95,2 % (tính ra)', 'ước 40 trên 42, 95,2 % (tính ra)'],
  ['104.489/145.120', '104.489 trên 145.120'],
  ['71,3 triệu đồng/người/năm', '71,3 triệu đồng/người/năm'],
  ['71,3*', '71,3 (số liệu chưa công bố)'],
])('%s is heard as %s', (figure, words) => {
  expect(shown(figure)).toEqual([figure, words]);
});

it('is heard in English in English', () => {
  expect(shown('12/14', 'en')).toEqual(['12/14', '12 of 14']);
});
