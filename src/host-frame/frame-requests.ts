import type { Dataset } from '../model/dataset.ts';
import { firstLayer } from '../model/figures.ts';
import { INITIAL_STATE } from '../state/state.ts';
import {
  formatParameters,
  type Parameter,
  type Parameters,
  parseParameters,
  type UnknownValue,
  unknownValueText,
} from '../state/url.ts';

/** What a host may set; which parts a frame shows is settled by its address. */
const SETTABLE = ['layer', 'year', 'unit', 'province', 'lang', 'theme', 'projects', 'compare'] as const;

/** No value is as long, in characters. */
const VALUE_LENGTH_LIMIT = 200;

/** What a message of the host asks for. */
export type HostRequest =
  | { kind: 'set'; parameters: Parameters } // the whole state to show from now on
  | { kind: 'height' } // to be told the height once more
  | { kind: 'resizer'; id: string } // iframe-resizer introduces itself, and the frame's id
  | { kind: 'open-resizer' }
  | { kind: 'refused'; why: Refusal };

/** Why a `cuulong:set` does not count. */
export type Refusal =
  | { code: 'version' } // not the version of messages that is known here
  | { code: 'no-string'; parameter: Parameter } // or one that is longer than any value
  | UnknownValue;

/** The reason in words, for the console of whoever wrote the host. */
export function refusalText(why: Refusal): string {
  if ('got' in why) return unknownValueText(why);
  return why.code === 'version'
    ? 'expected v: 1'
    : `${why.parameter}: expected a string under ${VALUE_LENGTH_LIMIT} characters`;
}

/**
 * Reads a message that came from the host's window; whether it did is for the caller to check. `current` is the state
 * as a link would carry it. A `cuulong:set` counts as a whole or not at all: each of its known fields must be a good
 * value of the parameter of that name, or what a frame says of itself. Other hosts' messages that ask for nothing, and whatever is not meant for the
 * atlas, give `undefined`. Throws nothing.
 */
export function readRequest(message: unknown, current: Parameters, data: Dataset): HostRequest | undefined {
  if (typeof message === 'string') return readResizer(message);
  if (typeof message !== 'object' || message === null) return;
  const fields = message as Record<string, unknown>;
  const own = (name: string) => (Object.keys(fields).includes(name) ? fields[name] : undefined);
  const type = own('type');
  if (type === 'cuulong:set') return readSet(own, current, data);
  if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions') return { kind: 'open-resizer' };
  // WordPress, when the frame has loaded: its script may have come later than the frame's first message.
  if (own('message') === 'ready') return { kind: 'height' };
}

function readSet(own: (name: string) => unknown, current: Parameters, data: Dataset): HostRequest {
  if (own('v') !== 1) return { kind: 'refused', why: { code: 'version' } };
  const parameters = { ...current };
  // A year is only good for its layer.
  if (own('layer') !== undefined) delete parameters.year;
  let empty = true;
  for (const parameter of SETTABLE) {
    const said = own(parameter);
    if (said === undefined) continue;
    const value = plain(parameter, said);
    if (typeof value !== 'string' || value.length >= VALUE_LENGTH_LIMIT)
      return { kind: 'refused', why: { code: 'no-string', parameter } };
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

/**
 * iframe-resizer's first message: `[iFrameSizer]<id>:8:false:false:32:...`, told from its others by a third field that
 * says whether widths are followed. Later it may ask for the height.
 */
function readResizer(message: string): HostRequest | undefined {
  const [, words = ''] = /^\[iFrameSizer\](.{1,999})/.exec(message) ?? [];
  if (words === 'resize' || words === 'reset') return { kind: 'height' };
  const [id = '', margin = '', follows] = words.split(':');
  const known =
    id !== '' &&
    id.length < VALUE_LENGTH_LIMIT &&
    /^\d*$/.test(margin) &&
    /^(true|false)$/.test(follows ?? '');
  return known ? { kind: 'resizer', id } : undefined;
}
