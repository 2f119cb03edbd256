import { drawingBox } from '../drawing/svg.ts';
import { createMessages } from '../i18n/messages.ts';
import type { Figure } from '../model/columns.ts';
import type { Dataset } from '../model/dataset.ts';
import { defaultYear, layersOf, type ShownYear, yearChoicesOf, yearsOf } from '../model/figures.ts';
import { choropleth } from '../scale/choropleth.ts';
import { type Bounds, unite } from '../scene/camera.ts';
import type { Scene } from '../scene/scene.ts';
import { briefly, provinceFigure, shortValue } from '../text/figure-text.ts';
import { titleOf } from '../text/title.ts';
import { inEnglish } from './in-english.ts';

/**
 * The state of one layer in one year: class number, then value in Vietnamese, by unit code; provinces bear a value only.
 */
export type YearState = Record<string, [classNumber: number | '', value: string]>;

/** x, y, width, height in drawing units. */
export type DrawingBox = [x: number, y: number, width: number, height: number];

/** What the page's first script needs to show another state than the page's own, as small as it goes. */
export interface FirstStates {
  /** The headline layers, by id; the one that is shown unasked first. */
  layers: Record<
    string,
    {
      vi: string;
      en: string;
      light: string[];
      dark: string[];
      /** Colours of a year that has another number of classes than the latest one. */
      other?: Record<string, { light: string[]; dark: string[] }>;
      /** The year that is shown unasked, where it is not the last. */
      unasked?: 'latest';
      years: Record<string, YearState>;
      /**
       * Where `latest` is a choice: the class of each district, whose value is that of its last year, and what provinces
       * bear.
       */
      latest?: Record<string, number | YearState[string]>;
    }
  >;
  /** Box of each province; without a name, that of all. */
  boxes: Record<string, DrawingBox>;
}

/** Throws where a value differs between the languages by more than the marks in its numbers. */
export function firstStates(data: Dataset): FirstStates {
  const [vi, en] = [createMessages('vi'), createMessages('en')];
  const layers: FirstStates['layers'] = {};
  // Others come with the atlas: there are many, and few links ask for one.
  const headlines = layersOf(data).filter(({ headline }) => headline !== null);
  for (const { id } of headlines.length > 0 ? headlines : layersOf(data).slice(0, 1)) {
    const years: Record<string, YearState> = {};
    const other: NonNullable<FirstStates['layers'][string]['other']> = {};
    const fills = (year: ShownYear | null, theme: 'light' | 'dark') =>
      choropleth(data, id, year, theme)
        .classes.filter((each) => each.id !== 'none')
        .map(({ fill }) => fill);
    const newest = yearsOf(data, id).at(-1);
    const last = newest ?? null;
    const [light, dark] = [fills(last, 'light'), fills(last, 'dark')];
    let latest: FirstStates['layers'][string]['latest'];
    for (const year of yearChoicesOf(data, id)) {
      const map = choropleth(data, id, year, 'light');
      const own = fills(year, 'light');
      if (own.length !== light.length) other[year] = { light: own, dark: fills(year, 'dark') };
      const short = (figure: Figure) => {
        const [value, english] = [vi, en].map((messages) =>
          briefly(year, newest, figure, shortValue(messages, figure)),
        );
        if (!value || inEnglish(value) !== english)
          throw new Error(
            `${id}, ${figure.unit}, ${year}: expected “${inEnglish(value ?? '')}” in English, got “${english}”`,
          );
        return value;
      };
      const state: YearState = {};
      for (const [code, { classId, figure }] of map.byUnit) {
        state[code] = [Number(classId.slice(1)), short(figure)];
      }
      for (const { code } of data.provinces) {
        const figure = provinceFigure(data, code, id, year);
        if (figure) state[code] = ['', short(figure)];
      }
      if (year !== 'latest') years[year] = state;
      else
        latest = Object.fromEntries(
          Object.entries(state).map(([code, entry]) => [code, entry[0] === '' ? entry : entry[0]]),
        );
    }
    const title = (messages: typeof vi) =>
      titleOf({ data, choropleth: choropleth(data, id, null, 'light'), messages } as Scene);
    layers[id] = {
      vi: title(vi),
      en: title(en),
      light,
      dark,
      ...(Object.keys(other).length > 0 && { other }),
      ...(defaultYear(data, id) === 'latest' && { unasked: 'latest' as const }),
      years,
      ...(latest && { latest }),
    };
  }
  const placed = data.provinces.flatMap(({ code }) => {
    const bounds = data.places[code]?.bounds;
    return bounds ? [{ code, bounds }] : [];
  });
  const box = (bounds: Bounds) => drawingBox(bounds).map(Math.round) as DrawingBox;
  const boxes = Object.fromEntries([
    ['', box(unite(placed.map(({ bounds }) => bounds)))],
    ...placed.map(({ code, bounds }) => [code, box(bounds)]),
  ]);
  return { layers, boxes };
}
