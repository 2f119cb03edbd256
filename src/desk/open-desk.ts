/** The newsroom's desk (`?desk=1`): one module, fetched only there. */
import packed from 'virtual:atlas-communes';
import type { CuulongAtlas } from '../element/cuulong-atlas.ts';
import { communeData } from '../intake/commune-data.ts';
import { unpackCommunes } from '../model/pack-communes.ts';
import { AtlasDesk } from './atlas-desk.ts';
import './import/desk-import.ts';
import './check/desk-columns.ts';
import './coverage/desk-coverage.ts';
import './output/desk-outputs.ts';
import './check/desk-questions.ts';
import './check/desk-readings.ts';
import './check/desk-report.ts';
import './check/desk-source.ts';
import '../url-figures/atlas-provenance.ts';

/**
 * Puts the desk behind the atlas, which becomes lower for it. The desk has the atlas' language and theme;
 * what the atlas shows while it starts is what the site has published.
 */
export async function openDesk(atlas: CuulongAtlas): Promise<AtlasDesk> {
  await atlas.updateComplete;
  atlas.style.setProperty('--atlas-height', 'max(420px, 62vh)');
  const desk = new AtlasDesk();
  desk.published = packed
    ? { ...atlas.data, today: communeData(atlas.data, unpackCommunes(packed)) }
    : atlas.data;
  // A share page lies deeper.
  desk.root = atlas.dataset.root ?? './';
  const follow = (): void => {
    desk.scene = atlas.scene;
    desk.messages = atlas.scene.messages;
    desk.parameters = atlas.parameters;
    desk.dataset.theme = atlas.dataset.theme;
  };
  follow();
  atlas.addController({ hostUpdated: follow });
  desk.addEventListener('desk-data', ({ detail }) => {
    atlas.data = detail.data;
  });
  atlas.after(desk);
  return desk;
}

const atlas = document.querySelector('cuulong-atlas');
if (atlas) openDesk(atlas);
