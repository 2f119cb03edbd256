/** `node --import ./scripts/typescript.mjs FILE`: runs TypeScript, and what it imports beside it, as the bundler would. */
import { register } from 'node:module';
import 'tsx';

register('./text-modules.mjs', import.meta.url);
