/** Text as it may stand in an element or an attribute. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** CSS pixels with one decimal, as short as can be. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);
