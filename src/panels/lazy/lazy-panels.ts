/**
 * Everything a reader may ask for beyond map, legend and summary: one module, fetched when the page is idle or
 * at the first request.
 */
import './atlas-compare.ts';
import './atlas-help.ts';
import './atlas-search.ts';
import './atlas-chart.ts';
import './atlas-strip-plot.ts';
import './atlas-table.ts';
import './atlas-download.ts';
import { tellOfNewerData } from './data-version.ts';
import { servePrint } from './print/print.ts';

servePrint();
tellOfNewerData();
