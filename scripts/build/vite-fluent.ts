import type { Plugin } from 'vite';
import { fluentModule } from '../fluent.mjs';

/** Makes a module of each Fluent file: its messages, ready to be resolved. */
export function fluentFiles(): Plugin {
  return {
    name: 'fluent-files',
    transform: (code, id) =>
      id.endsWith('.ftl') ? { code: fluentModule(code, id), map: null, moduleType: 'js' } : undefined,
  };
}
