import type { Dataset } from '../model/dataset.ts';
import type { Parameter, Parameters, UnknownValue } from '../state/url.ts';

/*
 * What a frame and its host say to each other, pure: messages in, messages out. Each protocol is a file in
 * `protocols/`. Heights and widths are whole CSS pixels; a message that is `undefined` is not said.
 */

/** One protocol in one frame, `url` being the page's address as the host wrote it. */
export type Protocol = (url: string) => HostProtocol;

export interface HostProtocol {
  /** Said once, when the atlas can be used. */
  ready?: unknown;
  /** Said whenever the frame wants another height. */
  height?(height: number, width: number): unknown;
  /** Said when the reader selects a unit, or closes it. */
  select?(unit: string | null): unknown;
  /** Said when the reader chooses another layer or year. */
  layer?(layer: string, year: number | 'latest' | null): unknown;
  /** Has the host follow a link to the frame's own site. */
  link?(url: string): unknown;
  /**
   * What a message of the host asks for; `undefined` where it is another protocol's or asks for nothing. `current` is
   * the state as a link would carry it. Throws nothing, whatever comes.
   */
  read?(message: unknown, current: Parameters, data: Dataset): HostRequest | undefined;
}

export type HostRequest =
  | { kind: 'set'; parameters: Parameters } // the whole state to show from now on
  | { kind: 'height'; message?: (height: number, width: number) => unknown } // the height again: by this message, or all
  | { kind: 'refused'; why: Refusal };

/** Why a `cuulong:set` does not count. */
export type Refusal =
  | { code: 'version' } // not the version of messages that is known here
  | { code: 'no-string'; parameter: Parameter } // or one that is longer than any value
  | UnknownValue;

/** No value or name that a host gives is as long, in characters. */
export const TOO_LONG = 200;

/** A name that the host has given in a parameter of the address; empty where it is one that no host would give. */
export function nameIn(url: string, parameter: string, pattern = /^/): string {
  const text = new URL(url).searchParams.get(parameter) ?? '';
  return text.length < TOO_LONG && pattern.test(text) ? text : '';
}

/** A field of a message, whatever that is: never one from a prototype. */
export const fieldOf = (message: unknown, name: string): unknown =>
  typeof message === 'object' && message !== null && Object.keys(message).includes(name)
    ? (message as Record<string, unknown>)[name]
    : undefined;
