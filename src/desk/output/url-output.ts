import type { Changes } from '../../draft/draft.ts';
import { figuresFrame, figuresLink } from '../../embed-codes/url-figure-codes.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Parameters } from '../../state/url.ts';
import { encodeFigures } from '../../url-figures/codec.ts';
import { FRAGMENT } from '../../url-figures/fragment.ts';
import { UrlFiguresError } from '../../url-figures/url-figures-error.ts';
import type { UrlOutput } from './desk-outputs.ts';

/** What a link and a frame show besides the figures. */
export interface UrlOutputView {
  /** Address of the site's root folder, with a slash at its end. */
  base: string;
  parameters: Parameters;
  /** The frame's name for a screen reader. Plain text. */
  title: string;
}

/** The link and the frame's code that carry these changes, or why there are none. Throws nothing. */
export async function makeUrlOutput(
  changes: Changes,
  data: Dataset,
  view: UrlOutputView,
): Promise<UrlOutput> {
  try {
    // In a task of its own, so that a large draft does not block the page.
    await new Promise((turn) => setTimeout(turn));
    const encoded = await encodeFigures(changes, data);
    const { base, parameters, title } = view;
    return {
      link: figuresLink(base, parameters, encoded),
      frame: figuresFrame(base, parameters, encoded, title),
      length: FRAGMENT.length + encoded.length,
    };
  } catch (error) {
    const tooLong = error instanceof UrlFiguresError && error.fault.reason === 'too-long';
    return { error, length: tooLong ? error.fault.characters : 0 };
  }
}
