/** Every state of the page that somebody should have looked at: the gallery shows them, the tests take their pictures. */

/** CSS pixels of the window. */
interface Size {
  width: number;
  height: number;
}

/** What somebody does: selectors reach into shadow trees. */
type Step =
  | ['see', selector: string] // waits until it is there
  | ['press', selector: string, shown: string] // clicks until what that shows is there
  | ['give', selector: string, text: string] // a file, `thu-nhap.csv`, to a field for files
  | ['top', selector: string]; // scrolls until its upper edge is the window's

export interface GalleryState extends Size {
  name: string;
  /** The page's query and fragment. */
  address: string;
  /** What is done in the page then. */
  steps?: Step[];
}

/** Takes the steps in a page; resolves once what they lead to shows. Tests send it there as text: it mentions nothing around it. */
export async function take(page: Document, steps: readonly Step[]): Promise<void> {
  const find = (root: ParentNode, selector: string): Element | null => {
    const hosts = [...root.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
    return hosts.reduce<Element | null>(
      (found, { shadowRoot }) => found ?? find(shadowRoot as ShadowRoot, selector),
      root.querySelector(selector),
    );
  };
  const seen = async (selector: string, meanwhile = () => {}): Promise<Element> => {
    for (;;) {
      const found = find(page, selector);
      if (found) return found;
      meanwhile();
      await new Promise((next) => setTimeout(next, 300));
    }
  };
  for (const [what, selector, more = ''] of steps) {
    const element = await seen(selector);
    if (what === 'press')
      await seen(more, () => {
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      });
    if (what === 'top') element.scrollIntoView();
    if (what !== 'give') continue;
    const files = new DataTransfer();
    files.items.add(new File([more], 'thu-nhap.csv', { type: 'text/csv' }));
    (element as HTMLInputElement).files = files.files;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

const sizes = (kind: string, address: string, all: [width: number, height: number][]): GalleryState[] =>
  all.map(([width, height]) => ({ name: `${kind}-${width}`, width, height, address }));

/** What most readers see; its pictures are taken in both languages and themes. */
export const FIRST_VIEWS: GalleryState[] = [
  ...sizes('page', '?projects=all', [
    [320, 640],
    [360, 740],
    [768, 1024],
    [1280, 800],
    [1920, 1080],
  ]),
  ...sizes('embed', '?embed=1', [
    [300, 250],
    [680, 520],
    [1000, 600],
  ]),
];

/** A table with a misspelt name, two namesakes and a number other than published. */
const TABLE = [
  'Đơn vị;Năm;Thu nhập bình quân',
  'H. Cần Đước;2023;64,25',
  'Châu Thành;2023;61,1',
  'Thới Lai;2023;72,5',
  'Tân Thành;2023;58,4',
].join('\n');
const CHARTS: Step[] = [['see', 'atlas-chart svg']];
const TABLE_OPEN: Step[] = [['see', 'atlas-table tbody td']];
const COVERAGE: Step[] = [
  ['see', 'desk-coverage'],
  ['top', 'atlas-desk'],
];
const CHECK: Step[] = [
  ['press', '#tab-import', 'desk-import'],
  ['give', 'input[type="file"]', TABLE],
  ['see', 'desk-figure[data-key="3:2"]'],
  ['top', 'atlas-desk'],
];

const dialog = (name: string, button: string, opened = name): GalleryState => ({
  name: `${name}-1280`,
  width: 1280,
  height: 800,
  address: '',
  steps: [['press', button, `dialog.${opened}[open]`]],
});
const desk = (name: string, size: Size, rest: Partial<GalleryState> = {}): GalleryState => ({
  name: `desk-${name}-${size.width}`,
  ...size,
  address: '?desk=1&layer=income_per_capita',
  steps: COVERAGE,
  ...rest,
});
/** The map of the same place in both views, in both themes, on a phone and a desk. */
const VIEWS: GalleryState[] = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
].flatMap((size) =>
  ['light', 'dark'].flatMap((theme) => [
    { name: `districts-${size.width}-${theme}`, ...size, address: `?theme=${theme}` },
    {
      name: `communes-${size.width}-${theme}`,
      ...size,
      address: `?theme=${theme}&units=communes`,
      steps: [['see', 'path.district[data-piece]'] as Step],
    },
  ]),
);
const PHONE = { width: 360, height: 740 };

/** What a reader or an editor opens, once each. */
export const OPENED: GalleryState[] = [
  ...VIEWS,
  {
    name: 'commune-1280',
    width: 1280,
    height: 800,
    address: '?unit=31120&layer=commune_density',
    steps: [['see', 'commune-summary atlas-summary dl']],
  },
  {
    name: 'commune-table-360',
    ...PHONE,
    address: '?units=communes',
    steps: [
      ['see', 'path.district[data-piece]'],
      ['press', '.table-open', 'commune-table tbody td'],
    ],
  },
  { name: 'summary-360', ...PHONE, address: '?unit=927', steps: CHARTS },
  { name: 'summary-1280', width: 1280, height: 1400, address: '?unit=927&theme=dark', steps: CHARTS },
  { name: 'province-360', width: 360, height: 1400, address: '?unit=94&lang=en', steps: CHARTS },
  {
    name: 'comparison-1280',
    width: 1280,
    height: 1000,
    address: '?unit=927&compare=806',
    steps: [['see', '.comparison table']],
  },
  {
    name: 'project-360',
    width: 360,
    height: 1100,
    address: '?theme=dark',
    steps: [['press', '.pin[data-project="o-mon-1"]', 'atlas-project .summary']],
  },
  {
    name: 'table-1280',
    width: 1280,
    height: 1000,
    address: '?layer=income_per_capita&year=latest#table',
    steps: TABLE_OPEN,
  },
  { name: 'table-360', ...PHONE, address: '?lang=en#table', steps: TABLE_OPEN },
  dialog('search', '.search-open', 'search-dialog'),
  dialog('download', '.download-open'),
  dialog('help', '.help-open'),
  dialog('embed-codes', '.embed-open', 'embed'),
  desk('coverage', { width: 1280, height: 900 }),
  desk('coverage', PHONE, { address: '?desk=1&layer=income_per_capita&theme=dark' }),
  desk(
    'check',
    { width: 1280, height: 1400 },
    { address: '?desk=1&layer=income_per_capita&lang=en', steps: CHECK },
  ),
  desk('check', { width: 360, height: 2400 }, { steps: CHECK }),
];
