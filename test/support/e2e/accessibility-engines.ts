/** Rule engines, asked about a page as it is now, open shadow roots included. None of them asks the network for anything. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Audit, type Outcome } from '@siteimprove/alfa-act';
import { Element, Node } from '@siteimprove/alfa-dom';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules, { type Flattened } from '@siteimprove/alfa-rules';
import { Conformance, Criterion } from '@siteimprove/alfa-wcag';
import axe from 'axe-core';
import type { Page } from 'playwright';

export interface Finding {
  engine: 'axe-core' | 'IBM Equal Access' | 'Alfa';
  rule: string;
  /** The element after the custom element that it stands in: `atlas-map path.district.none`. */
  place: string;
  says: string;
}
type Engine = (page: Page) => Promise<Finding[]>;

/** Violations, those of its best practices included. */
const axeCore: Engine = async (page) => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: put into the page before
    const { axe, placeOf } = window as any;
    const { violations } = await axe.run({ resultTypes: ['violations'], elementRef: true });
    // biome-ignore lint/suspicious/noExplicitAny: as above
    return violations.flatMap(({ id, nodes }: any) =>
      // biome-ignore lint/suspicious/noExplicitAny: as above
      nodes.map(({ element, failureSummary }: any) => ({
        engine: 'axe-core',
        rule: id,
        place: placeOf(element),
        says: failureSummary,
      })),
    );
  });
};

const ace = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');

/** Violations of WCAG 2.2, levels A and AA, sure or possible; not its recommendations nor its list of what a person looks at. */
const equalAccess: Engine = async (page) => {
  await page.evaluate(await readFile(ace, 'utf8'));
  const issues = await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: put into the page before
    const { ace, placeOf } = window as any;
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results.map(({ ruleId, value, node, message }: Issue) => ({
      rule: ruleId,
      level: value.join(' '),
      place: placeOf(node),
      says: message,
    })) as { rule: string; level: string; place: string; says: string }[];
  });
  return issues
    .filter(({ level }) => ['VIOLATION FAIL', 'VIOLATION POTENTIAL'].includes(level))
    .map(({ rule, place, says }) => ({ engine: 'IBM Equal Access', rule, place, says }));
};
interface Issue {
  ruleId: string;
  value: [policy: string, confidence: string];
  node: globalThis.Node;
  message: string;
}

const isRequired = Conformance.isAA();
const levelAA = rules.filter((rule) =>
  rule.hasRequirement((requirement) => Criterion.isCriterion(requirement) && isRequired(requirement)),
);

/** Failures of WCAG 2.2, levels A and AA. */
const alfa: Engine = async (page) => {
  await page.evaluate(containersAsMedia);
  const read = await Playwright.toPage(await page.evaluateHandle(() => document));
  const outcomes = await Audit.of(read, levelAA).evaluate();
  const failed = [...outcomes].filter((outcome) => outcome.outcome === 'failed') as Failed[];
  return failed.map(({ rule, target, expectations }) => ({
    engine: 'Alfa' as const,
    rule: rule.uri.slice(rule.uri.lastIndexOf('/') + 1),
    place: placeOfTarget(target),
    says: [...expectations].map(([, result]) => result.map(String)).join(' '),
  }));
};
type Failed = Outcome.Failed<Flattened.Input, Flattened.Target, Flattened.Question, Flattened.Subject>;

/**
 * Alfa reads a style sheet as empty as soon as it meets a kind of rule that it does not know. For it, a container's rules
 * become those of a medium, which there is where they hold for what they are about. Of other kinds, this throws.
 */
function containersAsMedia(): void {
  const known =
    'FontFace,Import,Keyframe,Keyframes,LayerBlock,LayerStatement,Media,Namespace,Page,Style,Supports';
  const kinds = new Set(known.split(',').map((kind) => `CSS${kind}Rule`));
  const holds = (rule: CSSContainerRule, root: Document | ShadowRoot): boolean => {
    const inner = [...rule.cssRules].filter((each) => each instanceof CSSStyleRule);
    // A property that nobody sets and that is not inherited.
    const probe = rule.insertRule(':host, * { counter-set: holds !important }', inner.length);
    const about = inner.flatMap(({ selectorText }) =>
      selectorText.includes(':host') ? [(root as ShadowRoot).host] : [...root.querySelectorAll(selectorText)],
    );
    const found = about.some((each) => getComputedStyle(each).counterSet.startsWith('holds'));
    rule.deleteRule(probe);
    return found;
  };
  const ready = (list: CSSRuleList, root: Document | ShadowRoot) => {
    for (const rule of list) {
      if (rule instanceof CSSContainerRule) {
        const conditionText = holds(rule, root) ? 'all' : 'not all';
        Object.defineProperties(rule, {
          constructor: { value: CSSMediaRule, configurable: true },
          conditionText: { value: conditionText, configurable: true },
        });
      } else if (!kinds.has(rule.constructor.name)) throw new Error(`Alfa knows no ${rule.constructor.name}`);
      if (rule instanceof CSSStyleRule && rule.cssRules.length > 0)
        throw new Error(`Alfa knows no nested rules: ${rule.selectorText}`);
      if (rule instanceof CSSGroupingRule) ready(rule.cssRules, root);
    }
  };
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const { cssRules } of [...root.styleSheets, ...root.adoptedStyleSheets]) ready(cssRules, root);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
}

/** A page in a frame is asked by itself: no engine is to read it a second time. */
function closeFrames(): void {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element instanceof HTMLIFrameElement)
        Object.defineProperty(element, 'contentDocument', { value: null, configurable: true });
    }
}

/** For the page: where a node stands, as a finding says it. */
function placeOf(node: globalThis.Node): string {
  // Of whatever frame: `instanceof` would ask for this window's elements.
  const start =
    node.nodeType === 1 ? (node as globalThis.Element) : (node.parentElement as globalThis.Element);
  const nameOf = (element: globalThis.Element) => [element.localName, ...element.classList].join('.');
  let around: globalThis.Element | null = start;
  do {
    const root: globalThis.Node = around.getRootNode();
    around = around.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  } while (around && !around.localName.includes('-'));
  return around ? `${around.localName} ${nameOf(start)}` : nameOf(start);
}

/** The same of what Alfa has read. */
function placeOfTarget(target: Flattened.Target): string {
  const node = Node.isNode(target) ? target : [...(target as Iterable<Node>)][0];
  const line = node?.inclusiveAncestors(Node.fullTree).filter(Element.isElement).toArray() ?? [];
  const [start, ...around] = line;
  if (!start) return 'html';
  const custom = around.find(({ name }) => name.includes('-'));
  const name = [start.name, ...start.classes].join('.');
  return custom ? `${custom.name} ${name}` : name;
}

const ENGINES = { 'axe-core': axeCore, 'IBM Equal Access': equalAccess, Alfa: alfa };
export const EVERY_ENGINE = Object.keys(ENGINES) as Finding['engine'][];

/** What the engines find, one after the other. */
export async function findings(page: Page, engines: readonly Finding['engine'][]): Promise<Finding[]> {
  await page.evaluate(`window.placeOf = ${placeOf}`);
  await page.evaluate(closeFrames);
  const found: Finding[] = [];
  for (const engine of engines) {
    found.push(...(await ENGINES[engine](page)));
  }
  return found;
}
