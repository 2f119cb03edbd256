import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { TrustedTypePolicyFactory } from 'trusted-types/lib/index.js';

/**
 * Beside this module. The build writes `new URL('…', import.meta.url)` here, which bundlers of a host's own site know
 * as a file to take along, as long as it stands by itself.
 */
const WORKER = new URL(workerUrl, location.href).href;

/** Of another origin a worker cannot be started: one that imports it can. */
function startable(): string {
  if (new URL(WORKER).origin === location.origin) return WORKER;
  const source = `import ${JSON.stringify(WORKER)}`;
  return URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
}

/**
 * The worker's address in a form that `new Worker` takes under `require-trusted-types-for 'script'`. MapLibre hands on
 * what it was given, but asks it first how it ends, as of a string: so the trusted address gets that method.
 * The policy makes this one address and no other. Without Trusted Types, in an opaque origin (where MapLibre
 * fetches the worker itself), or where the host does not allow the policy, it is the plain string.
 */
export function workerAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  if (!trustedTypes || globalThis.origin === 'null') return WORKER;
  const address = startable();
  try {
    const policy = trustedTypes.createPolicy('cuulong-atlas-worker', {
      createScriptURL: (_asked: string) => address,
    });
    return Object.assign(policy.createScriptURL(address), {
      endsWith: (end: string) => address.endsWith(end),
      split: (by: RegExp) => address.split(by),
    }) as unknown as string;
  } catch {
    return address;
  }
}
