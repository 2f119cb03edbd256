import { html, nothing } from 'lit';
import { expect, it } from 'vitest';
import { toMarkup } from '../../src/markup/to-markup.ts';
import { templateTree } from '../../src/prerender/template-tree.ts';

const markup = (value: unknown) => toMarkup(...templateTree(value));

it('renders texts, lists and templates within templates, escaped', () => {
  const rows = ['<1>', 'b & c'].map((name) => html`<li>${name}</li>`);
  expect(markup(html`<ul>${rows}</ul>`)).toBe(
    '<ul><li>&#60;1></li><li>b &#38; c</li></ul>'.replace('1>', '1&#62;'),
  );
});

it('writes attributes, also of several values, and those that are true', () => {
  const value = html`<i class="swatch ${'c1'} ${'known'}" data-year=${2023} ?hidden=${true} ?disabled=${false} title=${nothing}></i>`;
  expect(markup(value)).toBe('<i class="swatch c1 known" data-year="2023" hidden=""></i>');
});

it('leaves out listeners and properties', () => {
  expect(markup(html`<button @click=${() => 1} .checked=${true}>${'Go'}</button>`)).toBe(
    '<button>Go</button>',
  );
});

it('shows nothing for nothing, and 0 as a number', () => {
  expect(markup(html`<p>${nothing}${null}${undefined}${''}${0}</p>`)).toBe('<p>0</p>');
});

it('takes line breaks between elements for none, beside a text for a space, and keeps a space that was written', () => {
  const value = html`
    <p>
      ${'text'}
      ${nothing}
      <a>one</a> <a>two</a>
      <a>three</a>
    </p>
    ${nothing}
    <hr />
  `;
  expect(markup(value)).toBe('<p>text <a>one</a> <a>two</a><a>three</a></p><hr></hr>');
});

it('keeps the no-break spaces of a text', () => {
  expect(markup(html`<p>${'95\u00a0%'} </p>`)).toBe('<p>95\u00a0% </p>');
});
