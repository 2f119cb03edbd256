/**
 * The worker that the page's first script has started for MapLibre while MapLibre itself was on its way (see page/first/fetch-atlas.ts);
 * for whoever asks first.
 */
export function earlyWorker(): Worker | undefined {
  const atlas = document.querySelector<Element & { worker?: Worker }>('cuulong-atlas');
  const worker = atlas?.worker;
  delete atlas?.worker;
  return worker;
}
