/** The gallery: every state in its window, in both languages and themes or in those that are chosen in its form. */
import { FIRST_VIEWS, type GalleryState, OPENED, take } from './states.ts';

const form = document.querySelector('form') as HTMLFormElement;
const main = document.querySelector('main') as HTMLElement;

function frame({ width, height, address, steps = [] }: GalleryState, lang: string, theme: string) {
  const url = new URL(address, new URL('/', location.href));
  url.searchParams.set('lang', lang);
  url.searchParams.set('theme', theme);
  const made = Object.assign(document.createElement('iframe'), { title: `${lang}, ${theme}`, width, height });
  made.loading = 'lazy';
  made.addEventListener('load', () => made.contentDocument && take(made.contentDocument, steps));
  made.src = url.href;
  return made;
}

function show(): void {
  const chosen = new FormData(form);
  const either = (name: string, both: string[]) => [chosen.get(name) as string].flatMap((one) => one || both);
  const states = [...FIRST_VIEWS, ...OPENED].filter(({ name }) =>
    name.includes(chosen.get('name') as string),
  );
  const sections = states.map((state) => {
    const heading = Object.assign(document.createElement('h2'), { textContent: state.name });
    const windows = document.createElement('div');
    for (const lang of either('lang', ['vi', 'en']))
      for (const theme of either('theme', ['light', 'dark'])) windows.append(frame(state, lang, theme));
    const section = document.createElement('section');
    section.append(heading, windows);
    return section;
  });
  main.replaceChildren(...sections);
}

form.addEventListener('change', show);
form.addEventListener('submit', (event) => event.preventDefault());
show();
