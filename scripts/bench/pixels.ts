import type { Page } from 'playwright';

/** A flat spot of a district: its colour in the page's own layer and after the switch to income. CSS pixels. */
export interface Point {
  x: number;
  y: number;
  before: string;
  after: string;
}

/** The colours (`r,g,b`) of the pictures (base64 PNG or JPEG) around points, `null` where a spot is not of one colour. */
export function colours(
  page: Page,
  pictures: string[],
  points: readonly { x: number; y: number }[],
  tolerance: number,
): Promise<(string | null)[][]> {
  return page.evaluate(
    async ({ pictures, points, tolerance }) => {
      const found: (string | null)[][] = [];
      for (const picture of pictures) {
        const type = picture.startsWith('/9j/') ? 'jpeg' : 'png';
        const bytes = Uint8Array.from(atob(picture), (char) => char.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: `image/${type}` }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0);
        found.push(
          points.map(({ x, y }) => {
            const { data } = context.getImageData(x - 3, y - 3, 7, 7);
            const middle = 4 * 24;
            const rgb = [0, 1, 2].map((channel) => data[middle + channel] as number);
            for (let at = 0; at < data.length; at += 4) {
              if (rgb.some((value, channel) => Math.abs((data[at + channel] as number) - value) > tolerance))
                return null;
            }
            return rgb.join();
          }),
        );
      }
      return found;
    },
    { pictures, points, tolerance },
  );
}

/** Whether a colour seen in a compressed frame is the one that is waited for. */
export function isColour(seen: string | null, wanted: string): boolean {
  const parts = seen?.split(',').map(Number) ?? [];
  return wanted
    .split(',')
    .every((value, channel) => Math.abs((parts[channel] ?? -999) - Number(value)) <= 30);
}
