/*
 * Runs inline, right behind the map and before the first paint: shows the state that the address asks for on the
 * map that came with the page, and fetches the atlas once that has been painted. Plain script without imports; the
 * build puts in `states` (see first-states.ts) and the addresses of what comes after. The atlas checks everything again.
 */
((states, files) => {
  const atlas = document.querySelector('cuulong-atlas');
  document.documentElement.style.visibility = '';
  // A share page shows a view of its own (see own-view.ts), from a folder of its own.
  const own = new URLSearchParams(atlas.dataset.own || '');
  const query = new URLSearchParams(location.search);
  const asks = ['layer', 'year'].some((name) => query.has(name) && query.get(name) !== own.get(name));
  if (query.has('layer')) own.delete('year');
  for (const [name, value] of own) if (!query.has(name)) query.set(name, value);
  for (const name in files)
    files[name] = new URL((atlas.dataset.root || '') + files[name], location.href).href;
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') atlas.dataset.theme = theme;
  if (query.get('embed') === '1') atlas.classList.add('embed');
  const lang = query.get('lang') === 'en' ? 'en' : 'vi';
  const svg = atlas.querySelector('svg.map');
  const dark = atlas.dataset.theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const id = query.get('layer');
  const layer = states.layers[id] || Object.values(states.layers)[0];
  const all = Object.keys(layer.years).filter(Number);
  const asked = query.get('year');
  const year = layer.years[asked] ? asked : all[all.length - 1];
  let state;
  const spoken = (text) =>
    lang === 'en' ? text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : text;
  if (asks || lang !== document.documentElement.lang) {
    (layer.other[year] || layer)[dark ? 'dark' : 'light'].forEach((colour, index) => {
      atlas.style.setProperty(`--c${index}`, colour);
    });
    state = id === 'none' ? 0 : layer.years[year];
    svg.querySelectorAll('path.district').forEach((path) => {
      const entry = state[path.dataset.unit];
      path.setAttribute('class', `district ${entry ? `c${entry[0]}` : 'none'}`);
    });
    svg.querySelectorAll('[data-label]').forEach((box) => {
      const entry = state[box.dataset.label];
      const text = spoken(entry ? entry[1] : '');
      const label = box.querySelector('.label');
      const name = label.firstChild;
      let second = label.querySelector('.value');
      if (label.classList.contains('province')) {
        name.textContent = name.textContent.replace(/ [\d/.,]+$/, '') + (text && ` ${text}`);
        return;
      }
      label.setAttribute('class', `label district${entry ? ' strong' : ''}`);
      if (second) second.textContent = text;
      else if (text) {
        second = name.cloneNode();
        second.setAttribute('class', 'value');
        second.setAttribute('y', +name.getAttribute('y') + 14);
        second.textContent = text;
        label.append(second);
      }
    });
    atlas.querySelector('h1').textContent = id === 'none' ? '' : layer[lang];
    // The rest of the panel is about the page's own state: it waits, in its place, for the atlas.
    atlas.classList.add('waiting');
  }
  const box = states.boxes[query.get('province')];
  if (box) {
    const shapes = svg.querySelector('.shapes');
    const from = shapes.getAttribute('viewBox').split(' ').map(Number);
    shapes.setAttribute('viewBox', box.join(' '));
    atlas.style.setProperty('--ratio', box[2] / box[3]);
    svg.querySelectorAll('.at').forEach((at) => {
      ['x', 'y'].forEach((axis, index) => {
        const place = from[index] + (parseFloat(at.getAttribute(axis)) / 100) * from[index + 2];
        at.setAttribute(axis, `${((place - box[index]) / box[index + 2]) * 100}%`);
      });
    });
  }

  // WordPress shows an embed when it has said its height: here already, in case that the atlas is late or never comes.
  const wordpress = /embed=1.*secret=(\w+)/.exec(location.href);
  if (wordpress) {
    // The panel at once, which comes a frame later where it is seen (see first-frames.css).
    svg.closest('.first').className = 'atlas';
    const map = svg.closest('.map-box');
    const credits = atlas.querySelector('.credits');
    const sayHeight = () => {
      // Once it runs, the atlas sends its own, measured likewise (see natural-height.ts). Before it is laid out, a
      // frame has no size.
      if (atlas.shadowRoot || !innerHeight) return;
      const given = parseFloat(getComputedStyle(map).flexBasis) - map.getBoundingClientRect().height;
      const value = Math.ceil(credits.getBoundingClientRect().bottom + 7.9 + given);
      parent.postMessage({ message: 'height', value, secret: wordpress[1] }, '*');
    };
    sayHeight();
    // Again when it has its place in the article, and when WordPress asks.
    window.onresize = window.onmessage = sayHeight;
  }
  // The atlas does not come, or this browser cannot read it: the legend is made from the values on the map.
  const unaided = () => {
    if (!state || customElements.get('cuulong-atlas')) return;
    const list = atlas.querySelector('.legend ul');
    const row = list.lastElementChild;
    list.textContent = '';
    for (const name of ['c5', 'c4', 'c3', 'c2', 'c1', 'c0', 'none']) {
      const units = [...svg.querySelectorAll(`path.${name}`)].map((path) => path.dataset.unit);
      if (!units.length) continue;
      const item = list.appendChild(row.cloneNode(true));
      const [swatch, range, count] = item.querySelectorAll('span');
      swatch.className = `swatch ${name}`;
      count.textContent = units.length;
      if (name !== 'none') range.textContent = units.map((unit) => spoken(state[unit][1])).join('; ');
    }
    atlas.classList.add('unaided');
  };
  setTimeout(unaided, 15e3);

  /** A page that takes a tenth of a second to arrive comes over a slow line. */
  const slow = performance.now() - performance.getEntriesByType('navigation')[0].responseStart > 100;
  const add = (name, properties) =>
    document.body.appendChild(Object.assign(document.createElement(name), properties));
  // The atlas comes soon even where nothing is painted, as in a frame that is out of sight.
  let fetching = false;
  const fetchAtlas = () => {
    if (fetching) return;
    fetching = true;
    add('script', { src: files.atlas, onload: unaided, onerror: unaided });
  };
  const noWorker = () => {
    atlas.worker?.terminate();
    delete atlas.worker;
  };
  // MapLibre and its worker are on their way meanwhile, unless the atlas would not use it (see idle.ts).
  const fetchMapLibre = () => {
    const saving = navigator.connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
    const { top, bottom } = svg.getBoundingClientRect();
    if (saving || !window.Worker || !CSS.supports('width:1cqw') || bottom < 0 || top > innerHeight) return;
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    atlas.dataset.webgl = context ? 'yes' : 'no';
    if (!context) return;
    // A sandboxed frame cannot start it by its address (see worker-address.ts).
    if (origin !== 'null') {
      atlas.worker = new Worker(files.worker, { type: 'module' });
      atlas.worker.onerror = noWorker;
      // MapLibre has taken it on by then, or never will.
      setTimeout(noWorker, 3e4);
    }
    const link = add('link', { rel: 'modulepreload', href: files.maplibre });
    add('link', { rel: 'modulepreload', href: files.shared });
    const here = () => {
      // Runs while the atlas starts, and takes on its worker.
      import(link.href).catch(noWorker);
      link.dataset.done = 'yes';
      link.ondone?.();
    };
    link.onload = link.onerror = here;
    // Safari before 17 and Firefox before 115 know no such link, and say nothing of it.
    if (!link.relList.supports('modulepreload')) here();
  };
  // On a slow line the atlas is asked for while the map is on its way to the screen: the line would lie idle.
  // Out of sight, where frames are few, it may have come by then.
  const preload = () => fetching || add('link', { rel: 'preload', as: 'script', href: files.atlas });
  const painted = performance.getEntriesByType('paint').length > 0;
  if (slow) requestAnimationFrame(painted ? preload : () => requestAnimationFrame(preload));
  // The rest when the first frame is on the screen, and not before: to ask for a WebGL context would hold it up.
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    fetchAtlas();
    setTimeout(fetchMapLibre);
  }).observe({ type: 'paint', buffered: true });
  setTimeout(fetchAtlas, 400);
})(/* arguments */);
