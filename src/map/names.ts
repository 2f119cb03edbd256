import { keyStop, typedStop } from '../drawing/key-stops.ts';
import { overlay, projectLines } from '../drawing/svg-overlay.ts';
import type { MessageId, Messages } from '../i18n/messages.ts';
import { SPEECH_SOURCES } from '../i18n/speech-sources.ts';
import type { Scene } from '../scene/scene.ts';
import { shortDescription, spokenChange, spokenDistrict, spokenPlace } from '../text/speak.ts';

/** Gives the scene's messages the strings that are spoken. */
const withStrings =
  <Rest extends unknown[]>(say: (scene: Scene, ...rest: Rest) => string) =>
  (scene: Scene, ...rest: Rest): string => {
    scene.messages.add(SPEECH_SOURCES);
    return say(scene, ...rest);
  };

/** What places names and pins on a drawn map, leads its keys, and says in words what is on it. */
export const names = {
  overlay,
  projectLines,
  keyStop,
  typedStop,
  describe: withStrings(shortDescription),
  district: withStrings(spokenDistrict),
  change: withStrings(spokenChange),
  place: withStrings(spokenPlace),
  /** A string of `speech.ftl`. */
  text: withStrings(({ messages }, id: MessageId, args?: Parameters<Messages['t']>[1]) =>
    messages.t(id, args),
  ),
};
export type Names = typeof names;
