import { type Direction, nextInDirection } from '../view/direction.ts';
import type { Scene } from '../view/scene.ts';
import { districtTitle } from '../view/svg.ts';
import type { SvgRenderer } from './svg-renderer.ts';

const ARROWS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The map, as far as pointer and keyboard are concerned. */
interface InputHost {
  readonly scene: Scene;
  readonly stage: HTMLElement;
  /** The box that follows the pointer with name and value. */
  readonly tip: HTMLElement;
  readonly svg?: SvgRenderer;
  send(name: 'pick-unit' | 'pick-province' | 'pick-work' | 'hover-unit', detail: unknown): void;
}

/** Turns the reader's clicks, keys, pointer and focus on the map into picks, outlines and the tip. */
export class ReaderInput {
  private hovered: string | null = null;

  constructor(private readonly map: InputHost) {}

  private hooks(event: Event): { unit?: string; project?: string } {
    const hit = (event.target as Element).closest<SVGElement>('[data-project],[data-unit]');
    return hit && this.map.stage.contains(hit) ? (hit.dataset as { unit?: string; project?: string }) : {};
  }

  private district(unit: string | undefined): string | null {
    return unit && this.map.scene.data.unit(unit)?.level === 'district' ? unit : null;
  }

  readonly click = (event: Event): void => {
    const { map } = this;
    const { unit, project } = this.hooks(event);
    if (project) map.send('pick-work', { project });
    else if (unit && map.scene.data.unit(unit)?.level === 'province')
      map.send('pick-province', { province: unit });
    else if (unit) map.send('pick-unit', { unit });
  };

  readonly key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.click(event);
      return;
    }
    const direction = ARROWS[event.key];
    const unit = this.district(this.hooks(event).unit);
    if (!direction || !unit) return;
    event.preventDefault();
    const { data } = this.map.scene;
    const codes = data.districts.map(({ code }) => code);
    const next = nextInDirection(data.places, codes, unit, direction);
    if (next) this.map.svg?.tabStop(next)?.focus();
  };

  readonly focus = (event: Event): void => {
    this.hover(this.district(this.hooks(event).unit));
  };

  readonly pointer = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.showTip(event);
  };

  readonly leave = (): void => this.showTip(null);

  private hover(unit: string | null): void {
    this.map.svg?.hover(unit);
    if (unit !== this.hovered) this.map.send('hover-unit', { unit });
    this.hovered = unit;
  }

  private showTip(event: PointerEvent | null): void {
    const { scene, stage, tip } = this.map;
    const { unit, project } = event ? this.hooks(event) : {};
    const work = project && scene.data.project(project);
    const district = this.district(unit);
    this.hover(district);
    const text = work ? scene.messages.pick(work, 'name') : district ? districtTitle(scene, district) : '';
    tip.hidden = text === '';
    if (!event || text === '') return;
    tip.textContent = text;
    const box = stage.getBoundingClientRect();
    const x = Math.min(event.clientX - box.left + 14, box.width - tip.offsetWidth - 6);
    const y = event.clientY - box.top + 16;
    const above = y + tip.offsetHeight > box.height ? y - tip.offsetHeight - 26 : y;
    tip.style.transform = `translate(${Math.max(6, x)}px, ${above}px)`;
  }
}
