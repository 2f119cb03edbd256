import DOMPurify from 'dompurify';
import { describe, expect, it } from 'vitest';
import { type EmbedChoice, embedCodes, expectedHeight } from '../../src/embed-codes/embed-codes.ts';
import { PROJECT_KINDS } from '../../src/model/vocabulary.ts';
import { communeView, type SharedView } from '../../src/state/shared-view.ts';
import type { AtlasState } from '../../src/state/state.ts';
import { FIRST, START } from '../support/start-state.ts';

const BASE = 'https://paper.example/atlas/';
const TITLE = 'Huyện nào đạt chỉ tiêu?';
const EVERYTHING: AtlasState = {
  ...START,
  layer: 'income_per_capita',
  year: 2019,
  unit: '925',
  province: '92',
  projects: ['road', 'power'],
  lang: 'en',
  theme: 'dark',
  hide: ['title', 'footer'],
};

/** What the site has pages of, here: each layer with 916 and 925 in 92, the latter's in 2019. */
const sharedOf = ({ layer, unit, province, lang }: AtlasState): SharedView => ({
  layer,
  unit: unit ?? province,
  province: unit === null ? province : '92',
  year: unit === '925' ? 2019 : null,
  lang,
});

const codesOf = (state: Partial<AtlasState> = {}, rest: Partial<EmbedChoice> = {}) =>
  embedCodes(
    {
      state: { ...START, ...state },
      first: FIRST,
      title: TITLE,
      width: null,
      height: 620.2,
      shared: sharedOf({ ...START, ...state }),
      pictured: true,
      ...rest,
    },
    BASE,
  );

/** The element that a browser makes of a code. */
function parsed(code: string, selector: string): Element {
  const found = new DOMParser().parseFromString(code, 'text/html').querySelector(selector);
  if (!found) throw new Error(`no ${selector} in ${code}`);
  return found;
}

describe('by default', () => {
  it('all defaults are left out', () => {
    const codes = codesOf();
    expect(codes.preview).toBe(`${BASE}?embed=1`);
    expect(codes.link).toBe(`${BASE}s/target_attainment/`);
    expect(codes.element).toContain('<cuulong-atlas></cuulong-atlas>');
    expect(codes.oembed).toBe(`${BASE}s/target_attainment/`);
    expect(codes.picture).toBe(`${BASE}s/target_attainment/picture.png`);
  });

  it('so is the list of projects that names every kind', () => {
    expect(codesOf({ projects: PROJECT_KINDS }).preview).toBe(`${BASE}?embed=1`);
  });

  it('the frame is titled, lazy, as wide as the article, its height reserved, and nothing is allowed to it', () => {
    for (const code of [codesOf().snippet, codesOf().iframe]) {
      const frame = parsed(code, 'iframe');
      const values = Object.fromEntries([...frame.attributes].map(({ name, value }) => [name, value]));
      expect(values).toMatchObject({ title: TITLE, loading: 'lazy', width: '100%', height: '621' });
      expect(frame.getAttributeNames()).not.toContain('allow');
      expect(frame.getAttributeNames()).not.toContain('style');
    }
  });
});

describe('what was chosen', () => {
  const codes = codesOf(EVERYTHING, { width: 480 });
  const query =
    'layer=income_per_capita&year=2019&unit=925&province=92&projects=road,power&lang=en&theme=dark&hide=title,footer';

  it('is in the address of the frame, the same in the preview and the codes', () => {
    expect(codes.preview).toBe(`${BASE}?embed=1&${query}`);
    expect(parsed(codes.snippet, 'iframe').getAttribute('src')).toBe(codes.preview);
    expect(parsed(codes.iframe, 'iframe').getAttribute('src')).toBe(codes.preview);
  });

  it('is in the link, but for what its page shows by itself', () => {
    expect(codes.link).toBe(
      `${BASE}s/income_per_capita/925/en/?projects=road,power&theme=dark&hide=title,footer`,
    );
    expect(codesOf({ unit: '925', year: 2020 }).link).toBe(
      `${BASE}s/target_attainment/925/?year=2020&province=`,
    );
  });

  it('is in the link to the atlas’ own page where no other has a card for it, or room for its figures', () => {
    expect(codesOf({ layer: 'area', unit: '925' }, { shared: null }).link).toBe(
      `${BASE}?layer=area&unit=925`,
    );
    expect(codesOf({ unit: '925' }, { fragment: '#figures=H4' }).link).toBe(`${BASE}?unit=925#figures=H4`);
  });

  it('is in the attributes of the element', () => {
    const { attributes } = parsed(codes.element, 'cuulong-atlas');
    const values = [...attributes]
      .filter(({ name }) => name !== 'style')
      .map((each) => [each.name, each.value]);
    expect(values).toEqual([...new URLSearchParams(query)]);
  });

  it('sets a fixed width that never breaks out of the article', () => {
    const frame = parsed(codes.iframe, 'iframe') as HTMLIFrameElement;
    expect([frame.width, frame.style.maxWidth]).toEqual(['480', '100%']);
    expect((parsed(codes.element, 'cuulong-atlas') as HTMLElement).style.maxWidth).toBe('480px');
  });
});

describe('on the map of today’s communes', () => {
  const shared = communeView({ code: '31120', old_province: '92' }, FIRST, 'vi');
  const ofCommune = (state: Partial<AtlasState> = {}) =>
    codesOf({ unit: '31120', ...state }, { shared, pictured: false });

  it('every code carries the commune, and the units, which stay when a reader closes it', () => {
    for (const units of [null, 'communes'] as const) {
      const { preview, snippet, iframe, element, link, oembed } = ofCommune({ units });
      expect(preview).toBe(`${BASE}?embed=1&units=communes&unit=31120`);
      for (const code of [snippet, iframe]) expect(parsed(code, 'iframe').getAttribute('src')).toBe(preview);
      expect(element).toContain('<cuulong-atlas units="communes" unit="31120"></cuulong-atlas>');
      expect(link).toBe(`${BASE}s/communes/31120/?province=`);
      expect(oembed).toBe(`${BASE}s/communes/31120/`);
    }
  });

  it('the address for oEmbed is all where the map is fitted to the commune’s old province', () => {
    expect(ofCommune({ province: '92' }).oembedExact).toBe(true);
    expect(ofCommune({ province: '92', layer: 'commune_people' }).oembedExact).toBe(false);
    expect(ofCommune().oembedExact).toBe(false);
  });

  it('a layer of communes is in every code', () => {
    const layer = 'commune_people';
    const { preview, element, link } = codesOf({ layer }, { shared: null, pictured: false });
    expect(preview).toBe(`${BASE}?embed=1&layer=${layer}&units=communes`);
    expect(element).toContain(`<cuulong-atlas layer="${layer}" units="communes">`);
    expect(link).toBe(`${BASE}?layer=${layer}&units=communes`);
    expect(ofCommune({ layer, province: '92' }).link).toBe(`${BASE}s/communes/31120/?layer=${layer}`);
  });

  it('a district is shown by the page of the district, in the communes’ lines', () => {
    const { link, oembedExact } = codesOf({ unit: '916', province: '92', units: 'communes' });
    expect([link, oembedExact]).toEqual([`${BASE}s/target_attainment/916/?units=communes`, false]);
  });

  it('districts are named as the units only where the choice is else of communes', () => {
    expect(codesOf({ units: 'districts' }).preview).toBe(`${BASE}?embed=1`);
    expect(ofCommune({ units: 'districts' }).preview).toBe(`${BASE}?embed=1&units=districts&unit=31120`);
  });
});

describe('the frame in a code', () => {
  it('is never self-closing: an article goes on behind it', () => {
    for (const code of [codesOf().snippet, codesOf().iframe]) {
      expect(code).toContain('</iframe>');
      expect(parsed(`${code}<p id="next">Đoạn sau</p>`, 'body > #next').textContent).toBe('Đoạn sau');
    }
    expect(codesOf().iframe).toMatch(/<iframe [^>]*><\/iframe>$/);
  });

  it('is marked for our script in the snippet alone', () => {
    const { snippet, iframe } = codesOf();
    expect(parsed(snippet, 'iframe').hasAttribute('data-cuulong-atlas')).toBe(true);
    expect(parsed(snippet, 'script').getAttribute('src')).toBe(`${BASE}embed.js`);
    expect(parsed(snippet, 'script').hasAttribute('async')).toBe(true);
    expect(iframe).not.toMatch(/data-cuulong-atlas|<script/);
  });

  it('stands in a box of its own, which a theme lays out in the column, with a link behind for who drops frames', () => {
    const { snippet } = codesOf({ province: '80' });
    expect(parsed(snippet, 'body > div > iframe').innerHTML).toBe('');
    const link = parsed(snippet, 'iframe + p > a');
    expect([link.getAttribute('href'), link.textContent]).toEqual([
      `${BASE}s/target_attainment/80/?unit=`,
      TITLE,
    ]);
  });

  it('is kept by a cleaner that lets frames be, and its link by one that does not', () => {
    const { snippet } = codesOf();
    const framed = DOMPurify.sanitize(snippet, { ADD_TAGS: ['iframe'] });
    expect(parsed(framed, 'iframe').getAttribute('src')).toBe(`${BASE}?embed=1`);
    const bare = DOMPurify.sanitize(snippet);
    expect(bare).not.toContain('iframe');
    expect(parsed(bare, 'a').outerHTML).toBe(`<a href="${BASE}s/target_attainment/">${TITLE}</a>`);
  });

  it('has every character of a text in its place, none of them as markup', () => {
    const title = `"><script>alert('1')</script>&amp;<b>`;
    const { snippet, iframe } = codesOf({ unit: '"><img src=x onerror=alert(1)>' }, { title });
    for (const code of [snippet, iframe]) {
      expect(parsed(code, 'iframe').getAttribute('title')).toBe(title);
      expect(parsed(code, 'iframe').getAttributeNames()).not.toContain('onerror');
      expect(code.replace(/<script async src="[^"]*"><\/script>/, '')).not.toMatch(/<(script|b)\b/);
    }
    const frame = parsed(codesOf({ lang: 'en', theme: 'dark' }).iframe, 'iframe');
    expect(frame.getAttribute('src')).toBe(`${BASE}?embed=1&lang=en&theme=dark`);
  });
});

describe('the linked picture', () => {
  it('leads to the whole atlas, says what it shows, and passes a cleaner as it is', () => {
    const { linked } = codesOf({ province: '80' });
    const image = parsed(DOMPurify.sanitize(linked ?? ''), 'p > a > img') as HTMLImageElement;
    expect([image.alt, image.src]).toEqual([TITLE, `${BASE}s/target_attainment/80/picture.png`]);
    expect((image.parentElement as HTMLAnchorElement).href).toBe(`${BASE}s/target_attainment/80/?unit=`);
    expect(image.getAttribute('width')).toBe('100%');
  });

  it('does not exist where there is no picture', () => {
    expect(codesOf({}, { pictured: false }).linked).toBeNull();
  });
});

describe('the address for oEmbed', () => {
  it.each([
    [{}, 's/target_attainment/', true],
    [{ lang: 'en' as const }, 's/target_attainment/en/', true],
    [{ unit: '916', province: '92' }, 's/target_attainment/916/', true],
    [{ unit: '916' }, 's/target_attainment/916/', false],
    [{ province: '94' }, 's/target_attainment/94/', false],
    [{ theme: 'dark' as const }, 's/target_attainment/', false],
    [{ layer: 'income_per_capita', year: 2019 }, 's/income_per_capita/', false],
  ])('for %j is %s, and says whether that is all: %s', (state, path, exact) => {
    const { oembed, oembedExact } = codesOf(state);
    expect([oembed, oembedExact]).toEqual([BASE + path, exact]);
  });

  it('does not exist for a layer without share pages', () => {
    expect(codesOf({ layer: 'income_per_capita' }, { shared: null }).oembed).toBeNull();
  });

  it('does not exist without a layer, nor does a picture', () => {
    const { oembed, picture } = codesOf({ layer: 'none' }, { shared: null });
    expect([oembed, picture]).toEqual([null, null]);
  });
});

describe('the height to reserve', () => {
  it('grows with the map, up to its limit, and shrinks with every part that is hidden', () => {
    expect(expectedHeight(900, [])).toBeGreaterThan(expectedHeight(640, []));
    expect(expectedHeight(1900, [])).toBe(expectedHeight(1200, []));
    for (const part of ['years', 'legend', 'projects', 'footer'] as const)
      expect(expectedHeight(360, [part]), part).toBeLessThan(expectedHeight(360, []));
  });
});
