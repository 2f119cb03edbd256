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

export const describe = withStrings(shortDescription);
export const district = withStrings(spokenDistrict);
export const change = withStrings(spokenChange);
export const place = withStrings(spokenPlace);
/** A string of `speech.ftl`. */
export const text = withStrings(({ messages }, id: MessageId, args?: Parameters<Messages['t']>[1]) =>
  messages.t(id, args),
);
