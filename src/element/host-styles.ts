import hostBox from './host-box.css?inline';
import hostReset from './host-reset.css?inline';

/** What stands between the element and a host's page; the build leaves it out of the atlas' own, where nobody needs it. */
export const hostStyles = [hostReset, hostBox];
