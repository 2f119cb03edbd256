/** Columns say the same again and again. */
export function remembered<A extends string[], T>(find: (...asked: A) => T): (...asked: A) => T {
  const known = new Map<string, T>();
  return (...asked) => {
    const key = asked.join('\n');
    if (!known.has(key)) known.set(key, find(...asked));
    return known.get(key) as T;
  };
}

/** Made once for a dataset: a report is made anew after each edit, the data stays. */
export function oncePer<D extends object, T>(make: (data: D) => T): (data: D) => T {
  const made = new WeakMap<D, T>();
  return (data) => {
    const known = made.get(data) ?? make(data);
    made.set(data, known);
    return known;
  };
}
