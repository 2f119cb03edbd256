import type { Scene } from '../../scene/scene.ts';
import './atlas-update.ts';

/** An atlas of the page, as far as it matters here. */
type Atlas = HTMLElement & { scene?: Scene };

/** How long an atlas runs before it asks, and how long it waits between two questions. */
const CHECK_INTERVAL_MS = 30 * 60 * 1000;

/** The state of the figures that the site names now; empty where it cannot be had. */
async function versionAt(address: string): Promise<string> {
  try {
    const answer = await fetch(address, { cache: 'no-cache', credentials: 'omit' });
    const { version } = answer.ok ? await answer.json() : {};
    return typeof version === 'string' ? version : '';
  } catch {
    return '';
  }
}

/** Figures that an editor or a page has added are named behind a plus: `1a2b3c4d+draft`. */
const publishedVersion = ({ data }: Scene): string => data.version.split('+')[0] ?? '';

/** Tells the reader of every atlas of the page whose figures are of another version, once for each version. */
function tell(version: string): void {
  for (const atlas of document.querySelectorAll<Atlas>('cuulong-atlas')) {
    const { scene, shadowRoot } = atlas;
    if (!scene || !shadowRoot || publishedVersion(scene) === version) continue;
    const known = shadowRoot.querySelector('atlas-update');
    if (known) Object.assign(known, { version });
    else shadowRoot.prepend(Object.assign(document.createElement('atlas-update'), { scene, version }));
  }
}

/**
 * Asks `address`, a file of the atlas' own site, for the version of the published figures: when the page has been open
 * for half an hour, and then whenever the reader comes back to it, but never twice within half an hour nor out of sight.
 * A failure is silent. Returns what ends it.
 */
export function watchForNewerData(address: string): () => void {
  let next = CHECK_INTERVAL_MS;
  const ask = async () => {
    if (document.visibilityState === 'hidden' || performance.now() < next) return;
    next = performance.now() + CHECK_INTERVAL_MS;
    const version = await versionAt(address);
    if (version) tell(version);
  };
  const timer = setTimeout(ask, Math.max(0, next - performance.now()) + 1);
  document.addEventListener('visibilitychange', ask);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', ask);
  };
}

/**
 * Watches from now on, where the site's own address is known: from this very script's, or from the element that
 * imported it. Nobody's while it is being developed.
 */
export function tellOfNewerData(): void {
  const script = document.currentScript as HTMLScriptElement | null;
  const site = script?.src
    ? new URL('../', script.src).href
    : (globalThis as { [key: symbol]: string | undefined })[Symbol.for('cuulong-atlas site')];
  if (site) watchForNewerData(`${site}data-version.json`);
}
