/**
 * Everything a reader may ask for beyond map, legend and summary: one module, fetched when the page is idle or
 * at the first request.
 */
import './atlas-compare.ts';
import './atlas-keys.ts';
import './atlas-search.ts';
import './atlas-small-picture.ts';
import './atlas-strip.ts';
import './atlas-table.ts';
import './atlas-take-away.ts';
import './atlas-voice.ts';
import { tellOfNewerData } from './newer-data.ts';
import { servePaper } from './paper.ts';

servePaper();
tellOfNewerData();
