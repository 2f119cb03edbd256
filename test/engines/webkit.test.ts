import { findWebKit } from '../../scripts/engines.ts';
import { describeEngine } from './describe-engine.ts';
import { smoke } from './smoke.ts';
import { startWebKit } from './webkit.ts';

describeEngine('WebKit', findWebKit, startWebKit, smoke);
