/** The files of the page's typeface, by the names they are built under. */
const TYPEFACE = /be-vietnam-pro-(latin|vietnamese)-(\d+)-normal[\w-]*\.woff2/;

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/**
 * The page's typeface as font-face rules with the files inside, for a picture, which sees none of the page's fonts.
 * Empty where the page shows the system's face or the files cannot be had. They are in the browser's cache by then.
 */
export async function typefaceRules(): Promise<string> {
  const faces = [...document.fonts].filter(
    ({ family }) => family.replaceAll(/["']/g, '') === 'Be Vietnam Pro',
  );
  if (faces.length === 0) return '';
  const files = new Map(
    performance.getEntriesByType('resource').flatMap(({ name }) => {
      const found = TYPEFACE.exec(name);
      return found ? [[`${found[1]} ${found[2]}`, name] as const] : [];
    }),
  );
  try {
    const rules = faces.map(async ({ weight, unicodeRange }) => {
      const script = /U\+1EA0/i.test(unicodeRange) ? 'vietnamese' : 'latin';
      const address = files.get(`${script} ${weight}`);
      if (!address) return '';
      const font = await asDataUrl(await (await fetch(address)).blob());
      return `@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};font-display:swap;unicode-range:${unicodeRange};src:url(${font})}`;
    });
    return (await Promise.all(rules)).join('');
  } catch {
    return '';
  }
}

/** How often, and after how many milliseconds each time, an image is looked at for its typeface. */
const MAX_TYPEFACE_CHECKS = 8;
const TYPEFACE_CHECK_MS = 50;

/** A small drawing of the image, to be compared. */
function look(image: HTMLImageElement): string {
  const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 250 });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL();
}

/**
 * Waits until the browser has read an image, and a typeface in it: that may come after the image, which no event tells,
 * so the image is drawn until its letters change. If they never do, they were right from the first, or stay the system's.
 */
async function loaded(address: string, typeface: boolean): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  if (!typeface) return image;
  const first = look(image);
  let before = first;
  for (let checks = 0; checks < MAX_TYPEFACE_CHECKS; checks++) {
    await new Promise((resolve) => setTimeout(resolve, TYPEFACE_CHECK_MS));
    const now = look(image);
    // One weight may come before the other.
    if (now !== first && now === before) break;
    before = now;
  }
  return image;
}

/** Red, green, blue: a colour that no noise has by chance. */
const KNOWN = [18, 104, 201] as const;
/** What some browsers add to a colour, so that no page knows them again by their canvas, is not to be seen. */
const MAX_COLOUR_NOISE = 8;

/**
 * Whether what is read from the canvas is what was drawn on it: some browsers, against fingerprinting, return stripes
 * instead. Leaves a point in the corner, to be drawn over. Throws where the canvas stays empty, being too large.
 */
function isTrue(context: CanvasRenderingContext2D): boolean {
  context.fillStyle = `rgb(${KNOWN})`;
  context.fillRect(0, 0, 1, 1);
  const { data } = context.getImageData(0, 0, 1, 1);
  if (data.every((value) => value === 0)) throw new Error('the canvas stays empty');
  return KNOWN.every((value, index) => Math.abs((data[index] ?? 0) - value) <= MAX_COLOUR_NOISE);
}

/**
 * An SVG as a PNG of `scale` times its own size in pixels, by way of an image and a canvas; `null` where the browser
 * would hand out another picture than the one drawn. Throws where it refuses: no canvas, one too large for it, or one
 * whose picture may not be taken.
 */
export async function pngFile(svg: string, scale: number): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(address, svg.includes('@font-face'));
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('expected a 2D canvas, got none');
    if (!isTrue(context)) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no PNG'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
