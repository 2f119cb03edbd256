import type { Changes } from '../../draft/draft.ts';
import { carriedFrame, carriedLink } from '../../embed-codes/url-figure-codes.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Parameters } from '../../state/url.ts';
import { packFigures } from '../../url-figures/codec.ts';
import { CarryError } from '../../url-figures/codec-error.ts';
import { FRAGMENT } from '../../url-figures/fragment.ts';
import type { Carried } from './desk-outputs.ts';

/** What a link and a frame show besides the figures. */
export interface CarriedView {
  /** Address of the site's root folder, with a slash at its end. */
  base: string;
  parameters: Parameters;
  /** The frame's name for a screen reader. Plain text. */
  title: string;
}

/** The link and the frame's code that carry these changes, or why there are none. Throws nothing. */
export async function carry(changes: Changes, data: Dataset, view: CarriedView): Promise<Carried> {
  try {
    // In a task of its own, so that a large draft does not block the page.
    await new Promise((turn) => setTimeout(turn));
    const packed = await packFigures(changes, data);
    const { base, parameters, title } = view;
    return {
      link: carriedLink(base, parameters, packed),
      frame: carriedFrame(base, parameters, packed, title),
      length: FRAGMENT.length + packed.length,
    };
  } catch (error) {
    const tooLong = error instanceof CarryError && error.fault.reason === 'too-long';
    return { error, length: tooLong ? error.fault.characters : 0 };
  }
}
