/*
 * Runs inline, right behind the map and before the first paint: shows the state that the address asks for on the
 * map that came with the page. Plain script without imports; `states` is put in by the build (see first-states.ts).
 * The atlas itself takes over later and checks everything again.
 */
((states) => {
  const atlas = document.querySelector('cuulong-atlas');
  const query = new URLSearchParams(location.search);
  const theme = query.get('theme');
  if (theme === 'light' || theme === 'dark') atlas.dataset.theme = theme;
  const lang = query.get('lang') === 'en' ? 'en' : 'vi';
  const svg = atlas.querySelector('svg.map');
  const dark = atlas.dataset.theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const id = query.get('layer');
  const known = states.layers[id];
  const layer = known || states.layers.target_attainment;
  const all = Object.keys(layer.years);
  const asked = query.get('year');
  const year = layer.years[asked] ? asked : all[all.length - 1];
  const other = known || id === 'none' || layer.years[asked] || lang === 'en';
  layer[dark ? 'dark' : 'light'].forEach((colour, index) => {
    atlas.style.setProperty(`--c${index}`, colour);
  });
  if (other) {
    const state = id === 'none' ? {} : layer.years[year];
    svg.querySelectorAll('path.district').forEach((path) => {
      const entry = state[path.dataset.unit];
      path.setAttribute('class', `district ${entry ? `c${entry[0]}` : 'none'}`);
    });
    svg.querySelectorAll('[data-label]').forEach((box) => {
      const entry = state[box.dataset.label];
      const text = entry ? entry[lang === 'en' ? 2 : 1] : '';
      const label = box.querySelector('.label');
      const name = label.firstChild;
      let value = label.querySelector('.value');
      if (label.classList.contains('province')) {
        name.textContent = name.textContent.replace(/ [\d/.,]+$/, '') + (text && ` ${text}`);
        return;
      }
      label.classList.toggle('strong', !!entry);
      if (value) value.textContent = text;
      else if (text) {
        value = name.cloneNode();
        value.setAttribute('class', 'value');
        value.setAttribute('y', +name.getAttribute('y') + 14);
        value.textContent = text;
        label.append(value);
      }
    });
    atlas.querySelector('h1').textContent = id === 'none' ? '' : layer[lang];
    // The rest of the panel speaks of the page's own state: it waits, in its place, for the atlas.
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
})(/* states */);
