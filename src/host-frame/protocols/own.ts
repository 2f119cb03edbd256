import type { Dataset } from '../../model/dataset.ts';
import { firstLayer } from '../../model/figures.ts';
import { INITIAL_STATE, isCommune, isCommuneLayer } from '../../state/state.ts';
import { formatParameters, type Parameters, parseParameters, unknownValueText } from '../../state/url.ts';
import { fieldOf, type HostRequest, nameIn, type Protocol, type Refusal, TOO_LONG } from '../protocol.ts';

/** What a host may set; which parts a frame shows is settled by its address. */
const SETTABLE = [
  'layer',
  'year',
  'unit',
  'province',
  'lang',
  'theme',
  'projects',
  'compare',
  'units',
] as const;

/** Our own words, `cuulong:…`. The parameter `id` is a name that the host gave the frame, handed back as it is. */
export const own: Protocol = (url) => {
  const id = nameIn(url, 'id');
  const say = (what: string, fields?: object) => ({ type: `cuulong:${what}`, v: 1, id, ...fields });
  return {
    ready: say('ready'),
    height: (height) => say('height', { height }),
    select: (unit) => say('select', { unit }),
    layer: (layer, year) => say('layer', { layer, year }),
    read: (message, current, data) =>
      fieldOf(message, 'type') === 'cuulong:set' ? readSet(message, current, data) : undefined,
  };
};

/**
 * A `cuulong:set` counts as a whole or not at all: each of its known fields must be a good value of the parameter of
 * that name, or what a frame says of itself. One that sets nothing asks for the height.
 */
function readSet(message: unknown, current: Parameters, data: Dataset): HostRequest {
  if (fieldOf(message, 'v') !== 1) return { kind: 'refused', why: { code: 'version' } };
  const parameters = { ...current };
  // A year is only good for its layer.
  if (fieldOf(message, 'layer') !== undefined) delete parameters.year;
  let empty = true;
  for (const parameter of SETTABLE) {
    const said = fieldOf(message, parameter);
    if (said === undefined) continue;
    const value = plain(parameter, said);
    if (typeof value !== 'string' || value.length >= TOO_LONG)
      return { kind: 'refused', why: { code: 'no-string', parameter } };
    // What is of communes is on the map of communes, unless the host names units itself.
    if ((parameter === 'unit' && isCommune(value)) || isCommuneLayer(value)) parameters.units = 'communes';
    parameters[parameter] = value;
    empty = false;
  }
  if (empty) return { kind: 'height' };
  const {
    state,
    warnings: [bad],
  } = parseParameters(parameters, data);
  if (bad) return { kind: 'refused', why: bad };
  return { kind: 'set', parameters: formatParameters(state, firstLayer(data)) };
}

/** A value as a link has it: other frames say a year as a number, and `null` where none is chosen. */
function plain(name: (typeof SETTABLE)[number], said: unknown): unknown {
  if (name === 'year' && typeof said === 'number') return String(said);
  return said === null && name !== 'layer' && INITIAL_STATE[name] === null ? '' : said;
}

/** Why a `cuulong:set` was refused, in words, for the console of whoever wrote the host. */
export function refusalText(why: Refusal): string {
  if ('got' in why) return unknownValueText(why);
  return why.code === 'version'
    ? 'expected v: 1'
    : `${why.parameter}: expected a string under ${TOO_LONG} characters`;
}
