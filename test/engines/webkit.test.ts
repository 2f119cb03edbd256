import { findWebKit } from '../../scripts/engines.ts';
import { smokeOf } from './smoke.ts';
import { startEngine } from './start-engine.ts';
import { startWebKit } from './webkit.ts';

const { name, engine } = await startEngine('WebKit', findWebKit, startWebKit);
smokeOf(name, engine);
