/** The reader has asked for few bytes. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** Whether there is WebGL, for a moment's trial. */
export function hasWebGL(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

/** Whether MapLibre may come, WebGL apart: not where the reader saves data, nor without workers or in an old browser. */
export const mayComeButForWebGL = (): boolean =>
  // Browsers have what MapLibre calls since they have container units.
  !savesData() && typeof Worker !== 'undefined' && CSS.supports('width:1cqw');

/** Whether MapLibre may be asked for at all. `webgl` is what the page's first script has found out already. */
export const mayUseMapLibre = (webgl: string | undefined): boolean =>
  mayComeButForWebGL() && (webgl ? webgl === 'yes' : hasWebGL());
