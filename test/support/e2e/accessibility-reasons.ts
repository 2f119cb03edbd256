/** What an engine finds and what is right as it is: the one place to say why. */
import type { Finding } from './accessibility-engines.ts';

export type Walk = 'page' | 'frame' | 'desk';

interface Reason {
  engine: Finding['engine'];
  rule: string;
  /** As a finding has it, or as much of it as matters. */
  place: string;
  /** The walks that meet it, every one of them. */
  walks: readonly Walk[];
  because: string;
}

const EVERYWHERE = ['page', 'frame', 'desk'] as const;
const ONE_BOX = 'It is one box and belongs to no group.';
const COMBOBOX = 'The focus stays in the field, which names the option (`aria-activedescendant`).';
const SIGN = 'A sign that everybody knows (×, +, −), with a name; there is no field to be labelled.';
const IN_LABEL = 'It stands in a visible `label`, which the rule counts for `input` alone.';
const LABEL_FOR =
  'It has a visible `label for`, which the rule looks for in the document only, not in the shadow tree.';
const LISTENER = 'Its keys are listened to by script; the rule sees attributes like `onkeydown` only.';

const REASONS: readonly Reason[] = [
  ...equalAccess('html_skipnav_exists', EVERYWHERE, {
    html: 'It is one page by itself: no blocks come back from page to page.',
  }),
  ...equalAccess('style_color_misuse', EVERYWHERE, {
    style:
      'The rule asks this of every style sheet. What the map colours, names, legend and table say in words.',
  }),
  ...equalAccess('widget_tabbable_exists', ['page'], { 'atlas-search div.search-list': COMBOBOX }),
  ...equalAccess('aria_child_tabbable', ['page'], { 'atlas-search div.search-list': COMBOBOX }),
  ...equalAccess('aria_keyboard_handler_exists', EVERYWHERE, {
    'atlas-map svg.map': LISTENER,
    'atlas-years div.years': LISTENER,
  }),
  ...equalAccess('aria_keyboard_handler_exists', ['page'], { 'atlas-search div.search-list': COMBOBOX }),
  ...equalAccess('aria_keyboard_handler_exists', ['desk'], { 'atlas-desk div.tabs': LISTENER }),
  ...equalAccess('element_tabbable_visible', ['page'], {
    // Of a page that has been scrolled: whatever is above.
    'cuulong-atlas button': 'Above the window; it scrolls into sight with the focus.',
    'atlas-layers': 'As above.',
    'atlas-years': 'As above.',
    'atlas-legend': 'As above.',
    'atlas-projects': 'As above.',
    'atlas-compare': 'As above.',
  }),
  ...equalAccess('input_label_visible', EVERYWHERE, { 'atlas-map button': SIGN }),
  ...equalAccess('input_label_visible', ['frame'], {
    'atlas-map svg.map': 'It is the map; its title stands above it, and its name is said.',
  }),
  ...equalAccess('input_label_visible', ['page', 'frame'], { 'atlas-summary button.close': SIGN }),
  ...equalAccess('input_label_visible', ['page'], {
    'atlas-legend button': 'Its name is its visible words, with a comma between class and count.',
    'atlas-compare button.close': SIGN,
    'atlas-download button.close': SIGN,
    'atlas-embed-dialog button.close': SIGN,
    'atlas-help button.close': SIGN,
    'atlas-search button.close': SIGN,
    'atlas-table button.close': SIGN,
    'atlas-search input': 'The heading of the dialog above it says the same as its name.',
    'atlas-table select': IN_LABEL,
    'atlas-embed-dialog select': IN_LABEL,
    'embed-output textarea': LABEL_FOR,
  }),
  ...equalAccess('input_label_visible', ['desk'], {
    'desk-columns select': IN_LABEL,
    'desk-coverage select': IN_LABEL,
    'desk-figure select': IN_LABEL,
    'desk-report select': IN_LABEL,
    'desk-source select': IN_LABEL,
    'desk-copy textarea': LABEL_FOR,
    'desk-import textarea': LABEL_FOR,
    'desk-source textarea': LABEL_FOR,
  }),
  ...equalAccess('input_label_exists', ['desk'], { 'desk-source input': LABEL_FOR }),
  ...equalAccess('input_checkboxes_grouped', ['page'], { 'atlas-table input': ONE_BOX }),
  ...equalAccess('input_checkboxes_grouped', ['desk'], { 'atlas-desk input.show-draft': ONE_BOX }),
  ...equalAccess('frame_src_valid', ['page'], {
    'embed-preview iframe': 'It is the atlas in its compact form, which has a walk of its own.',
  }),
  ...equalAccess('text_sensory_misuse', ['page'], {
    'atlas-help p': '“Below 80 %” speaks of a number.',
    'embed-output p.about': '“Right in the page” speaks of no side.',
  }),
];

/** Reasons by place. */
function equalAccess(rule: string, walks: readonly Walk[], places: Record<string, string>): Reason[] {
  const engine = 'IBM Equal Access';
  return Object.entries(places).map(([place, because]) => ({ engine, rule, place, walks, because }));
}

function isAbout({ engine, rule, place }: Reason, finding: Finding): boolean {
  const parts = finding.place.split(/[ .]/);
  const isThere = place.split(/[ .]/).every((part) => parts.includes(part));
  return isThere && engine === finding.engine && rule === finding.rule;
}

/** Keeps the tally of a walk: a reason that nothing needed by its end is to be deleted. */
export function reasonsOf(walk: Walk) {
  const reasons = REASONS.filter(({ walks }) => walks.includes(walk));
  const needed = new Set<Reason>();
  return {
    /** The findings that have no reason, as lines; the same one only once. */
    without(findings: readonly Finding[]): string[] {
      const left = findings.filter((finding) => {
        const met = reasons.filter((reason) => isAbout(reason, finding));
        for (const reason of met) needed.add(reason);
        return met.length === 0;
      });
      return [
        ...new Set(left.map(({ engine, rule, place, says }) => `${engine} ${rule}: ${place}: ${says}`)),
      ];
    },
    unneeded: (): string[] =>
      reasons
        .filter((each) => !needed.has(each))
        .map(({ engine, rule, place }) => `${engine} ${rule}: ${place}`),
  };
}
