import { findWebKit } from '../../scripts/dev/engines.ts';
import { describeEngine } from '../support/engines/describe-engine.ts';
import { smoke } from '../support/engines/smoke.ts';
import { startWebKit } from '../support/engines/webkit.ts';

describeEngine('WebKit', findWebKit, startWebKit, smoke);
