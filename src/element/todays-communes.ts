import type { ReactiveControllerHost } from 'lit';
import type { CommunesView, OpenCommunes } from '../communes/communes.ts';
import type { Dataset } from '../model/dataset.ts';
import { firstLayer } from '../model/figures.ts';
import { type AtlasState, isCommune, showsCommunes } from '../state/state.ts';
import { loadCommunes, loadCommuneTools } from './lazy.ts';
import { arrives, type LazyPanels } from './lazy-panels.ts';

/** The atlas, as far as today's communes are concerned. */
interface CommunesHost extends ReactiveControllerHost {
  readonly data: Dataset;
  readonly lazy: LazyPanels;
  readonly tabled: boolean;
  state: AtlasState;
}

/** Today's communes in an atlas: fetched when they are wanted. */
export class TodaysCommunes {
  private open?: OpenCommunes;
  private hasTable = false;

  constructor(private readonly atlas: CommunesHost) {}

  /** They, where they have come. */
  get opened(): CommunesView | undefined {
    return this.open?.(this.atlas.data, loadCommuneTools);
  }

  /** The same while they are shown. */
  get shown(): CommunesView | undefined {
    return showsCommunes(this.atlas.state) ? this.opened : undefined;
  }

  /** Their table while they are shown, once it has come. */
  get table(): CommunesView['table'] | undefined {
    return this.hasTable ? this.shown?.table : undefined;
  }

  /** Fetches them; undefined where they cannot be had, and where they are wanted now that is said. */
  async want(): Promise<CommunesView | undefined> {
    const { atlas } = this;
    this.open ??= await loadCommunes().catch(() => undefined);
    atlas.lazy.say(!!this.open || !this.wanted);
    // Shown for the first time, a link's commune or layer may turn out to be none.
    atlas.state = this.settled(atlas.state);
    atlas.requestUpdate();
    return this.opened;
  }

  /** Fetches their table where they are shown; false where it cannot be had, which is said. */
  async wantTable(): Promise<boolean> {
    const communes = showsCommunes(this.atlas.state) && (await this.want());
    // Without them the districts stay on the map, and theirs is the table.
    if (!communes) return true;
    this.hasTable = await arrives(communes.ready());
    this.atlas.requestUpdate();
    return this.atlas.lazy.say(this.hasTable);
  }

  /** They are to be shown, or what is known of one of them. */
  private get wanted(): boolean {
    const { state } = this.atlas;
    return showsCommunes(state) || isCommune(state.unit);
  }

  /** Fetches them where they are wanted, and their table where the atlas shows one; resolves when they have come. */
  async follow(): Promise<void> {
    const { state, tabled } = this.atlas;
    if (showsCommunes(state) && tabled && !this.hasTable) await this.wantTable();
    else if (this.wanted && !this.open) await this.want();
  }

  /** The state without a commune or layer that there is not, as far as that is known yet. */
  settled(state: AtlasState): AtlasState {
    return this.opened?.settle(state, firstLayer(this.atlas.data)) ?? state;
  }
}
