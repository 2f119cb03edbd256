import { TEST_DATA } from '../../scripts/dev/vitest-projects.ts';

/** The data of the site that the tests are about, a copy of its own; `npm test` builds it. */
export const DATA = TEST_DATA;

/** The built site of the tests. */
export const BUILT = '.cache/test-site';
