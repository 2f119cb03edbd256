import type { LitElement } from 'lit';
import { afterEach, vi } from 'vitest';

type LitTag = {
  [K in keyof HTMLElementTagNameMap]: HTMLElementTagNameMap[K] extends LitElement ? K : never;
}[keyof HTMLElementTagNameMap];

afterEach(() => document.body.replaceChildren());

/** Puts an element with these properties on the page and waits until it has drawn itself. It goes after the test. */
export async function mount<K extends LitTag>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): Promise<HTMLElementTagNameMap[K]> {
  const element = document.createElement(tag);
  Object.assign(element, properties);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** The details of all events of this name that the element fires from now on. */
export function detailsOf(element: HTMLElement, name: string): unknown[] {
  const details: unknown[] = [];
  element.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
  return details;
}

/** The element's one descendant that the selector means. Throws where there is none. */
export function part<E extends Element = HTMLElement>(element: HTMLElement, selector: string): E {
  const found = (element.shadowRoot ?? element).querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in ${element.localName}`);
  return found;
}

/** Calls it until it no longer throws, and returns what it then returned. A busy machine may take long. */
export const until = <T>(look: () => T | Promise<T>): Promise<T> => vi.waitFor(look, { timeout: 30_000 });

/** What a reader sees of the element, white space joined. */
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
