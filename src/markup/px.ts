/** CSS pixels with one decimal, as short as can be. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);
