/** The English form of a Vietnamese value: `71,3` is `71.3`. */
export const inEnglish = (value: string): string =>
  value.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
