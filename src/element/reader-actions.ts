/** What takes more than one change of the state, or moves sight and focus: the reader's ways through the atlas. */
import type { LitElement } from 'lit';
import { createMessages } from '../i18n/messages.ts';
import { focusShows } from '../map/focus-shows.ts';
import { loadDrawing } from '../map/lazy.ts';
import type { SearchPick } from '../panels/base/events.ts';
import type { Reveal } from '../scene/reveal.ts';
import type { CuulongAtlas } from './cuulong-atlas.ts';
import { loadEmbedDialog, siteRoot } from './lazy.ts';
import { arrives } from './lazy-panels.ts';

const mapOf = (atlas: CuulongAtlas) => atlas.renderRoot.querySelector('atlas-map');
const focusedIn = (atlas: CuulongAtlas) => (atlas.renderRoot as ShadowRoot).activeElement;

export function pickUnit(atlas: CuulongAtlas, unit: string | null): void {
  atlas.act({ type: 'unit', unit });
  if (!unit) return;
  // On a page of ours, frames included; a host's own page may be too strict for the module's second copy of Lit.
  if (atlas.context !== 'element') atlas.lazy.loadSoon();
  reveal(atlas);
}

/** In a frame the table lies over what it leads to. */
export async function pickFromTable(atlas: CuulongAtlas, unit: string): Promise<void> {
  if (atlas.context === 'frame') await showTable(atlas, false);
  pickUnit(atlas, unit);
  if (atlas.context === 'frame') reveal(atlas, true);
}

export function pickProvince(atlas: CuulongAtlas, province: string | null): void {
  atlas.act({ type: 'province', province });
  if (province) pickUnit(atlas, province);
}

export function pickProject(atlas: CuulongAtlas, project: string): void {
  atlas.act({ type: 'project', project });
  reveal(atlas);
}

/** Past the atlas' own update: the pointer moves often, and only the legend's dots follow it. */
export function mark(atlas: CuulongAtlas, unit: string | null): void {
  const legend = atlas.renderRoot.querySelector('atlas-legend');
  if (legend) legend.marked = unit;
}

/** Closes the card of a unit or project; focus goes back to it on the map. */
export function closeSummary(atlas: CuulongAtlas): void {
  const { unit, project } = atlas.state;
  atlas.act({ type: 'project', project: null });
  if (unit) pickUnit(atlas, null);
  const map = mapOf(atlas);
  if (!map?.contains(focusedIn(atlas))) map?.focusUnit(unit ?? project ?? '');
}

/** Selects a unit and brings it into the map's view. */
function goTo(atlas: CuulongAtlas, unit: string): void {
  const { level, province } = atlas.data.unit(unit) ?? {};
  // A map that is fitted to another province would not show it.
  if (atlas.state.province && province) atlas.act({ type: 'province', province });
  if (level === 'province') pickProvince(atlas, unit);
  else pickUnit(atlas, unit);
}

/** Opens the search for a place or project to go to, or for a unit to compare the selected one with. */
export async function search(atlas: CuulongAtlas, purpose: 'go' | 'compare'): Promise<void> {
  const picks: SearchPick[] = [];
  const scene = { ...atlas.scene, data: atlas.data };
  const addresses = async () => (await atlas.communes.want())?.finder(scene.messages);
  await atlas.lazy.open(
    'atlas-search',
    { scene, purpose, loadAddresses: atlas.data.communes && addresses },
    { 'search-pick': ({ detail }) => void picks.push(detail) },
  );
  // The dialog has gone; the focus goes on to what was picked.
  for (const pick of picks) {
    if ('project' in pick) {
      atlas.act({ type: 'project-kind', kind: pick.kind, shown: true });
      pickProject(atlas, pick.project);
    } else if (purpose === 'compare') atlas.act({ type: 'compare', unit: pick.unit });
    else goTo(atlas, pick.unit);
    reveal(atlas, true, pick.reveal);
  }
}

/** Shows the table of all districts below the map, where the keyboard goes on that opened it, or takes it away. */
export async function showTable(atlas: CuulongAtlas, shown: boolean): Promise<void> {
  if (shown && !((await atlas.lazy.want()) && (await atlas.communes.wantTable()))) return;
  atlas.tabled = shown;
  await atlas.updateComplete;
  const { renderRoot } = atlas;
  const button = renderRoot.querySelector<HTMLElement>('.table-open');
  if (!shown) {
    button?.focus();
    return;
  }
  // A link that opens the table takes the focus from nobody.
  const goesOn = focusedIn(atlas) === button || renderRoot.querySelector('.table-sheet');
  const table = renderRoot.querySelector<LitElement>('atlas-table,commune-table');
  await table?.updateComplete;
  table?.scrollIntoView({ block: 'start' });
  if (goesOn) table?.querySelector('section')?.focus({ preventScroll: true });
}

/** Past what comes before the map on our own page; past the whole atlas in somebody's article. */
export function skip(atlas: CuulongAtlas): void {
  if (atlas.context === 'page') mapOf(atlas)?.focusUnit('');
  else atlas.renderRoot.querySelector<HTMLElement>('.credits')?.focus();
}

/** Opens the dialog to download data and pictures. */
export function download(atlas: CuulongAtlas): Promise<void> {
  const { mapScene: scene, theme, fullPage, data, communes } = atlas;
  const files = async () => (await atlas.communes.want())?.files(scene.messages);
  return atlas.lazy.open('atlas-download', {
    scene,
    theme,
    fullPage,
    viewport: mapOf(atlas)?.viewport,
    draw: loadDrawing,
    communes: communes.shown?.geometry,
    loadCommunes: data.communes && files,
  });
}

/** Opens the dialog that makes embed codes; where it cannot be had, the credits say so. */
export async function embed(atlas: CuulongAtlas): Promise<void> {
  const { renderRoot, data, state, communes } = atlas;
  const credits = renderRoot.querySelector('atlas-credits');
  const load = async () => {
    const there = await arrives(loadEmbedDialog());
    if (credits) credits.embedFailed = !there;
    return there;
  };
  const messages = createMessages(state.lang);
  const wantCommunes = () => communes.want();
  const properties = { data, messages, speak: createMessages, state, base: siteRoot(), wantCommunes };
  await atlas.lazy.open('atlas-embed-dialog', properties, {}, load);
  renderRoot.querySelector<HTMLElement>('.embed-open')?.focus();
}

/** Opens the help: keys, gestures, the map in words. */
export const help = (atlas: CuulongAtlas): Promise<void> =>
  atlas.lazy.open('atlas-help', { scene: atlas.mapScene });

/** Keys of the whole atlas; single letters only while the focus is in it (WCAG 2.1.4). */
export function pressKey(atlas: CuulongAtlas, event: KeyboardEvent): void {
  const { key, target } = event;
  if ((target as Element).matches('input,select,textarea')) return;
  if (key === '?') help(atlas);
  else if (key === '/' && atlas.context === 'page') {
    event.preventDefault();
    atlas.search();
  } else if (key === 'Escape' && (atlas.state.unit || atlas.state.project)) closeSummary(atlas);
}

/**
 * Brings the summary into sight where the panel lies below the map or is scrolled away, and the map to the unit or
 * project. The keyboard goes on in the summary with `focus`, or if it was on the map.
 */
export async function reveal(atlas: CuulongAtlas, focus?: boolean, onMap?: Reveal): Promise<void> {
  const focused = focusedIn(atlas);
  const byMap = focused?.matches('.stage *') && focusShows(focused);
  await atlas.hydration.now();
  const summary = atlas.renderRoot.querySelector<HTMLElement>('.panel .summary');
  await (summary?.parentElement as Partial<LitElement> | null)?.updateComplete;
  // What was pressed may have gone with the summary in which it stood.
  const goesOn = focus ?? (byMap || (focused !== null && !focused.isConnected));
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  summary?.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
  if (goesOn && summary) summary.focus({ preventScroll: true });
  else if (focus) mapOf(atlas)?.focusUnit(atlas.state.unit ?? atlas.state.project ?? '');
  if (onMap) mapOf(atlas)?.reveal(onMap);
}

/** A link to a unit leads to what is known of it; in somebody's article nothing scrolls by itself. */
export async function revealLinked(atlas: CuulongAtlas): Promise<void> {
  // The comparison comes with the lazy module.
  if (atlas.state.compare) await atlas.lazy.want();
  // So does what is known of a commune, with theirs.
  await atlas.communes.follow();
  if (atlas.context === 'page' && scrollY === 0) reveal(atlas, false);
}
