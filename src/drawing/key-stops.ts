import { stepFrom } from '../model/arrow-keys.ts';
import { foldText } from '../model/unit-names.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * Where a key leads on the map, which is one stop for Tab: the code of a district or province, or the id of a project;
 * `undefined` for a key that leads nowhere. `at` is the code or id that has the focus, `district` the last district
 * that had it.
 *
 * Arrows: the district in that direction; from a province's name or a project back to the districts. Home and End: the
 * northernmost and the southernmost. Page Up and Page Down: the provinces in the order of the data. W and Shift+W: the
 * projects that are drawn.
 */
export function keyStop(
  { data, kinds }: Pick<Scene, 'data' | 'kinds'>,
  key: string,
  at: string,
  district: string,
): string | undefined {
  const { places, districts, provinces } = data;
  const around = (codes: string[], from: string, by: number): string | undefined => {
    const index = codes.indexOf(from);
    return codes[index < 0 ? (by < 0 ? codes.length - 1 : 0) : (index + by + codes.length) % codes.length];
  };
  if (key.startsWith('Arrow')) return at === district ? stepFrom(data, at, key) : district;
  if (key === 'Home' || key === 'End') {
    const north = (code: string) => places[code]?.label[1] ?? 0;
    const codes = districts.map(({ code }) => code).sort((a, b) => north(b) - north(a));
    return codes[key === 'End' ? codes.length - 1 : 0];
  }
  const back = key === 'PageUp' || key === 'W';
  if (key === 'PageDown' || key === 'PageUp')
    return around(
      provinces.map(({ code }) => code),
      data.unit(at)?.province || at,
      back ? -1 : 1,
    );
  if (key.toLowerCase() !== 'w') return undefined;
  const projects = data.projects.filter(({ geometry, kind }) => geometry && kinds.includes(kind));
  return around(
    projects.map(({ id }) => id),
    at,
    back ? -1 : 1,
  );
}

/**
 * The district that typed letters lead to from `at`, in the order of the data and round again: the next one whose name
 * begins so, in any spelling; the same letter again goes on to the one after. `undefined` where no name begins so.
 */
export function typedStop(
  { data: { districts }, messages }: Pick<Scene, 'data' | 'messages'>,
  typed: string,
  at: string,
): string | undefined {
  const letters = foldText(typed).replaceAll(' ', '');
  if (!letters) return undefined;
  const isOne = letters === letters.charAt(0).repeat(letters.length);
  const from = districts.findIndex(({ code }) => code === at);
  // While a word is typed, the district that its beginning has led to may stay.
  const first = isOne ? from + 1 : Math.max(0, from);
  const around = [...districts.slice(first), ...districts.slice(0, first)];
  const beginning = isOne ? letters.charAt(0) : letters;
  return around.find((unit) =>
    foldText(messages.pick(unit, 'name')).replaceAll(' ', '').startsWith(beginning),
  )?.code;
}
