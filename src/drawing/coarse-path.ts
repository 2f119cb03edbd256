/**
 * Path data of `pathData` on a grid `step` times as coarse, in units of that grid: shorter numbers, and points that fall
 * together are left out. Borders that two areas share stay shared, since each point is rounded by itself. Anything
 * that is not such path data comes back as it was.
 */
export function coarsePath(d: string, step: number): string {
  if (!/^M[-\d\sMlz]+$/.test(d)) return d;
  return d
    .split(/(?=M)/)
    .map((part) => coarseLine(part, step))
    .join('');
}

/** One line or ring: `M`, the first point, `l` and the way from each point to the next; `z` where it is closed. */
function coarseLine(part: string, step: number): string {
  const numbers = part.match(/-?\d+/g)?.map(Number) ?? [];
  let [x, y] = [0, 0];
  const ways: [number, number][] = [];
  let [fromX, fromY] = [0, 0];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    x += numbers[at] ?? 0;
    y += numbers[at + 1] ?? 0;
    const [toX, toY] = [Math.round(x / step), Math.round(y / step)];
    const [dx, dy] = [toX - fromX, toY - fromY];
    [fromX, fromY] = [toX, toY];
    const last = ways.at(-1);
    // On in the same direction: the point between is not needed.
    if (ways.length > 1 && last && last[0] * dy === last[1] * dx && last[0] * dx + last[1] * dy > 0) {
      last[0] += dx;
      last[1] += dy;
    } else if (at === 0 || dx !== 0 || dy !== 0) ways.push([dx, dy]);
  }
  const [first, ...rest] = ways;
  // A lone `l` would be an error, at which a browser drops the rest of the path.
  if (!first || rest.length === 0) return '';
  const line = rest.map(([dx, dy], at) => `${at > 0 && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`);
  return `M${first[0]} ${first[1]}l${line.join('')}${part.includes('z') ? 'z' : ''}`;
}
