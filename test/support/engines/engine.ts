/** One page in one browser engine, as the smoke tests use it: only what both protocols can do. */
export interface EnginePage {
  /** Asks for the address and does not wait for what comes. */
  open(url: string): Promise<void>;
  /** Runs a function of its own text alone in the page and returns what it does, or promises, as JSON would carry it. */
  evaluate<Given extends unknown[], Result>(run: InPage<Given, Result>, ...given: Given): Promise<Result>;
  /** The same in the page's first frame, whatever its origin. */
  evaluateInFrame<Given extends unknown[], Result>(
    run: InPage<Given, Result>,
    ...given: Given
  ): Promise<Result>;
  /** A real click of the left button, in CSS pixels from the window's top left corner. */
  click(x: number, y: number): Promise<void>;
  /** Real keys, to what has the focus: text, or `ENTER` alone. */
  type(text: string): Promise<void>;
  /** What the window shows, as PNG. */
  screenshot(): Promise<Buffer>;
}

export type InPage<Given extends unknown[], Result> = (...given: Given) => Result | Promise<Result>;

/** The key Return, by its code in WebDriver's table of keys. */
export const ENTER = '\uE007';

/** An engine that runs. */
export interface Engine {
  page: EnginePage;
  /** The folder into which it saves files. */
  downloads: string;
  /** What draws the map in the end: MapLibre where there is WebGL2. */
  renderer: 'svg' | 'maplibre';
}

/** Starts an engine, and adds what ends each part of it to `ends`, for the caller to run backwards, also after a failure. */
export type Start<Programs> = (
  programs: Programs,
  ends: (() => unknown)[],
) => Promise<Pick<Engine, 'page' | 'downloads'>>;

/** The window of the smoke tests, in CSS pixels. */
export const WINDOW = { width: 1280, height: 800 };
