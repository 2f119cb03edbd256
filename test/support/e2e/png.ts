import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture as 8-bit RGB, three bytes a pixel, from the top left corner. */
export interface Pixels {
  width: number;
  height: number;
  rgb: Uint8Array;
}

const paeth = (left: number, up: number, corner: number) => {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
};

/** Decodes the PNG of a screenshot (8-bit RGB or RGBA, not interlaced; the filters of RFC 2083, section 6). */
export function decodePng(file: Buffer): Pixels {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const channels = { 2: 3, 6: 4 }[file[25] as number];
  if (file[24] !== 8 || file[28] !== 0 || !channels) throw new Error('expected a PNG of 8-bit RGB or RGBA');
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const lines = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const bytes = new Uint8Array(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < channels ? 0 : (bytes[at - channels] as number);
      const up = y === 0 ? 0 : (bytes[at - stride] as number);
      let added = 0;
      if (filter === 1) added = left;
      else if (filter === 2) added = up;
      else if (filter === 3) added = (left + up) >> 1;
      else if (filter === 4)
        added = paeth(left, up, x < channels || y === 0 ? 0 : (bytes[at - stride - channels] as number));
      bytes[at] = (lines[at + y + 1] as number) + added;
    }
  }
  if (channels === 3) return { width, height, rgb: bytes };
  return { width, height, rgb: bytes.filter((_, index) => index % 4 !== 3) };
}

/** Encodes pixels as a PNG without filters. */
export function encodePng({ width, height, rgb }: Pixels): Buffer {
  const lines = Buffer.alloc(height * (1 + 3 * width));
  for (let y = 0; y < height; y++)
    lines.set(rgb.subarray(3 * width * y, 3 * width * (y + 1)), y * (1 + 3 * width) + 1);
  const chunk = (type: string, content: Buffer) => {
    const [length, sum, named] = [
      Buffer.alloc(4),
      Buffer.alloc(4),
      Buffer.concat([Buffer.from(type), content]),
    ];
    length.writeUInt32BE(content.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colour that most pixels have, as CSS writes it: `rgb(10, 108, 104)`. */
export function commonestColour({ rgb }: Pixels): string {
  const counts = new Map<string, number>();
  for (let at = 0; at < rgb.length; at += 3) {
    const colour = `rgb(${rgb[at]}, ${rgb[at + 1]}, ${rgb[at + 2]})`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/**
 * The share of pixels of `a`, 0 to 1, that match none of the pixels within `reach` pixels of the same place in `b`, moved by
 * `shift` pixels to the right. A reach of 1 forgives what antialiasing does to an edge.
 */
export function shareOfDifferingPixels(a: Pixels, b: Pixels, { reach = 1, tolerance = 24, shift = 0 } = {}) {
  const { width, height } = a;
  const near = (at: number, other: number) =>
    [0, 1, 2].every((c) => Math.abs((a.rgb[at + c] as number) - (b.rgb[other + c] as number)) <= tolerance);
  let differing = 0;
  const margin = reach + Math.abs(shift);
  for (let y = reach; y < height - reach; y++) {
    for (let x = margin; x < width - margin; x++) {
      let found = false;
      for (let dy = -reach; dy <= reach && !found; dy++)
        for (let dx = -reach; dx <= reach && !found; dx++)
          found = near(3 * (y * width + x), 3 * ((y + dy) * width + x + dx + shift));
      if (!found) differing++;
    }
  }
  return differing / ((height - 2 * reach) * (width - 2 * margin));
}
