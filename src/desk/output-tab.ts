import { html } from 'lit';
import { fileStem } from '../export/file-name.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import { defaultYear, firstLayer } from '../model/figures.ts';
import { choropleth } from '../scale/choropleth.ts';
import type { Scene } from '../scene/scene.ts';
import type { Parameters } from '../state/url.ts';
import { titleOf } from '../text/title.ts';
import type { DeskDraft } from './desk-draft.ts';
import { type OutFile, today } from './output/outputs.ts';

interface Shown {
  published: Dataset;
  scene?: Scene;
  parameters: Parameters;
  root: string;
}

/** The ways to export: what each of them needs is made when it is asked for. */
export function outPart(draft: DeskDraft, { published, scene, parameters, root }: Shown, m: Messages) {
  const base = new URL(root, location.href.split(/[?#]/)[0]).href;
  const view = {
    base,
    parameters,
    title: [scene && titleOf(scene), published.region.name].filter(Boolean).join(' – '),
  };
  const archive = async (): Promise<OutFile> => {
    const { makeArchive } = await import('../export/archive/archive-file.ts');
    if (!scene) throw new Error('expected an atlas, got none');
    const made = today();
    const data = draft.data ?? published;
    // Layers of today's communes are none of the archive's, which has the districts alone.
    const onMap = scene.choropleth;
    const layer = onMap.layer === 'none' || data.indicator(onMap.layer) ? onMap.layer : firstLayer(data);
    const year = layer === onMap.layer ? onMap.year : defaultYear(data, layer);
    // With the draft, be it on the map or not.
    const text = makeArchive(
      { ...scene, data, choropleth: choropleth(data, layer, year, 'light') },
      { made, address: base },
    );
    return { name: `${fileStem(data)}-${layer}-${made}.html`, text };
  };
  return html`<desk-outputs
    .changes=${draft.changes}
    .open=${draft.run.counts().open}
    .data=${published}
    .messages=${m}
    .scene=${scene}
    .files=${draft.files}
    .urlOutput=${draft.changes.changes.length > 0 ? draft.urlOutput(view) : undefined}
    .archive=${archive}
  ></desk-outputs>`;
}
