/** Widths in em of texts measured before: the same names are placed at every step of a zoom. */
const widths = new Map<string, number>();

/** An estimate of a text's width in Be Vietnam Pro, a little on the wide side. `em` is the font size in CSS pixels. */
export function textWidth(text: string, em: number, spacing = 0): number {
  const known = widths.get(text);
  if (known !== undefined) return (known + spacing * text.length) * em;
  let width = 0;
  for (const char of text.normalize('NFC')) {
    if ("ijltI.,:;|!'’ ".includes(char)) width += 0.3;
    else if (/[mwMW%]/.test(char)) width += 0.88;
    else if (/\p{Lu}/u.test(char)) width += 0.72;
    else width += 0.57;
  }
  widths.set(text, width);
  return (width + spacing * text.length) * em;
}
