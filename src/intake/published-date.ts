/** No date is written longer, with the time of day. */
const MAX_LENGTH = 40;
const SEPARATED = /^(?:(?:(\d{1,2})[-/.])?(\d{1,2})[-/.])?(\d{4})$/;
const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/**
 * A date as an editor writes it, the day first as everywhere in Vietnam (`9-2-2024`, `09/02/2024`, `2-2024`, `2024`) or the
 * year first (`2024-02-09`), as the data keeps it: 2024, 2024-02 or 2024-02-09. A time of day behind it is passed over.
 * `null` for what is no date.
 */
export function publishedDate(text: string): string | null {
  if (text.length > MAX_LENGTH) return null;
  const asked = text.trim().replace(/[T ]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?$/, '');
  const [, day, month, year] = SEPARATED.exec(asked) ?? [];
  const iso = ISO.exec(asked);
  const parts = year ? [year, month, day] : iso ? iso.slice(1) : [];
  const [y, m, d] = parts;
  if (!y || Number(y) < 1900 || Number(y) > 2100) return null;
  if (m === undefined) return y;
  if (Number(m) < 1 || Number(m) > 12) return null;
  const shownMonth = `${y}-${m.padStart(2, '0')}`;
  if (d === undefined) return shownMonth;
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(Number(y), Number(m), 0)).getUTCDate();
  return Number(d) >= 1 && Number(d) <= last ? `${shownMonth}-${d.padStart(2, '0')}` : null;
}
