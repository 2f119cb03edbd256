import { keyStop, typedStop } from '../drawing/key-stops.ts';
import { ARROWS, type Arrow, stepFrom } from '../model/arrow-keys.ts';
import type { PanelEvents } from '../panels/base/events.ts';
import type { Scene } from '../scene/scene.ts';
import { districtTitle } from '../text/district-title.ts';
import { focusShows } from './focus-shows.ts';
import type { MapSpeech } from './map-speech.ts';
import { text } from './spoken.ts';

/** The map, as far as pointer and keyboard are concerned. */
interface InputHost {
  readonly scene: Scene;
  readonly stage: HTMLElement;
  /** The box that follows the pointer with name and value. */
  readonly tip: HTMLElement;
  readonly svg?: {
    outline(role: 'hovered' | 'focused', code: string | null): void;
    tabStop(code: string): SVGElement | undefined;
    overlayElement(code: string): SVGElement | null;
  };
  readonly speech?: MapSpeech;
  /** Puts the focus on a district, a province's name or a project. */
  focusUnit(code: string): void;
  /** Comes `factor` times as close to a point of the window; false where the map is as close as it gets. */
  comeCloser(point: { clientX: number; clientY: number }, factor: number): boolean;
  /** Moves the map so that what has the focus can be seen. */
  bringIntoView(focused: Element): void;
  send<Name extends keyof PanelEvents>(name: Name, detail: PanelEvents[Name]): void;
}

/** Smaller districts, CSS pixels in the shorter direction, are not meant for fingers (WCAG 2.5.8), and what they become. */
const SMALLEST_TARGET_PX = 24;
const COMFORTABLE_TARGET_PX = 44;

/** Letters that follow each other so closely are one beginning of a name. */
const TYPING_PAUSE_MS = 1000;

/** Turns the reader's clicks, keys, pointer and focus on the map into picks, outlines and the tip. */
export class ReaderInput {
  private hovered: string | null = null;
  /** Letters that were typed without a pause, and until when another one continues them. */
  private typed = { letters: '', until: 0 };

  /** Listens until `leaving` aborts. */
  constructor(
    private readonly map: InputHost,
    leaving: AbortSignal,
  ) {
    const listen = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      heard: (event: HTMLElementEventMap[Name]) => void,
    ) => map.stage.addEventListener(name, heard, { signal: leaving });
    listen('click', this.click);
    listen('keydown', this.key);
    listen('pointermove', this.pointer);
    listen('pointerleave', this.leave);
    listen('focusin', this.focus);
    listen('focusout', this.blur);
  }

  private hooks(event: Pick<Event, 'target'>): { unit?: string; project?: string } {
    const hit = (event.target as Element).closest<SVGElement>('[data-project],[data-unit]');
    return hit && this.map.stage.contains(hit) ? (hit.dataset as { unit?: string; project?: string }) : {};
  }

  private district(unit: string | undefined): string | null {
    return unit && this.map.scene.data.unit(unit)?.level === 'district' ? unit : null;
  }

  private readonly click = (event: Event): void => {
    const { map } = this;
    const { unit, project } = this.hooks(event);
    if (project) map.send('project-pick', { project });
    else if (unit && map.scene.data.unit(unit)?.level === 'province')
      map.send('province-pick', { province: unit });
    else if (unit && !this.comesCloser(event, unit)) map.send('unit-pick', { unit });
  };

  /** A finger that meets a district too small for it brings the map closer: only the next tap says which one is meant. */
  private comesCloser(event: Event, unit: string): boolean {
    const { map } = this;
    const tap = event as Partial<PointerEvent>;
    const { width, height } = (event.target as Element).getBoundingClientRect();
    const side = Math.min(width, height);
    if (tap.pointerType !== 'touch' || side >= SMALLEST_TARGET_PX || !this.district(unit)) return false;
    const near = map.comeCloser(event as PointerEvent, COMFORTABLE_TARGET_PX / side);
    const title = districtTitle(map.scene, unit);
    if (near) map.speech?.say(text(map.scene, 'spoken-closer', { name: title }));
    return near;
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.click(event);
      return;
    }
    const { scene, svg, speech } = this.map;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const { key } = event;
    const { unit, project } = this.hooks(event);
    const at = project ?? unit ?? '';
    const district = svg?.tabStop('')?.dataset.unit ?? '';
    const isArrow = key.startsWith('Arrow');
    const next = this.stop(key, at, district);
    if (next || isArrow) event.preventDefault();
    if (next) this.go(next, key, at);
    else if (isArrow) speech?.say(text(scene, 'spoken-edge'));
    else if (key === '.') speech?.where(at);
    else if (key === ',') speech?.again(event.target as Element);
    else if (key === ';') speech?.toggle();
    else if (/^\p{L}$/u.test(key)) this.type(key, event.timeStamp, district);
  };

  /** Among communes, which are many and small, it is said where the opposite arrow does not come back. */
  private go(next: string, key: string, at: string): void {
    const { scene, speech } = this.map;
    this.map.focusUnit(next);
    const arrow = ARROWS.indexOf(key as Arrow);
    if (scene.title && arrow >= 0 && stepFrom(scene.data, next, ARROWS[(arrow + 2) % 4] as Arrow) !== at)
      speech?.say(scene.messages.t('communes-one-way'));
  }

  /** Where a key leads, past works for which the map has no room. */
  private stop(key: string, at: string, district: string): string | undefined {
    const { scene, svg } = this.map;
    let next = keyStop(scene, key, at, district);
    for (const _ of scene.data.projects) {
      const drawn = next && scene.data.project(next) ? svg?.overlayElement(next) : undefined;
      if (drawn === undefined || (drawn && getComputedStyle(drawn).visibility === 'visible')) break;
      next = keyStop(scene, key, next as string, district);
    }
    return next;
  }

  /** Letters lead to the district whose name begins so. */
  private type(letter: string, now: number, district: string): void {
    const { scene, speech } = this.map;
    const letters = (now < this.typed.until ? this.typed.letters : '') + letter;
    this.typed = { letters, until: now + TYPING_PAUSE_MS };
    const next = typedStop(scene, letters, district);
    if (next) this.map.focusUnit(next);
    else speech?.say(text(scene, 'spoken-no-name', { letters: letters.toUpperCase() }));
  }

  private readonly focus = (event: Event): void => {
    const { map } = this;
    const { unit } = this.hooks(event);
    const code = this.district(unit);
    this.hover(code);
    if (code) map.svg?.tabStop(code);
    const focused = event.target as Element;
    const byKey = focusShows(focused);
    map.svg?.outline('focused', byKey ? code : null);
    if (byKey) map.bringIntoView(focused);
    if (!byKey) return;
    const { x, y, width, height } = focused.getBoundingClientRect();
    this.showTip({ target: focused, clientX: x + width / 2, clientY: y + height });
  };

  private readonly blur = (): void => {
    this.map.svg?.outline('focused', null);
    this.showTip(null);
  };

  private readonly pointer = (event: PointerEvent): void => {
    // Not while it drags.
    if (event.pointerType !== 'touch') this.showTip(event.buttons ? null : event);
  };

  private readonly leave = (): void => this.showTip(null);

  private hover(unit: string | null): void {
    this.map.svg?.outline('hovered', unit);
    if (unit !== this.hovered) this.map.send('unit-hover', { unit });
    this.hovered = unit;
  }

  private readonly dismissTip = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.map.tip.hidden = true;
  };

  /** Names what lies under the pointer, or has the focus; nothing without either. */
  private showTip(event: Pick<PointerEvent, 'target' | 'clientX' | 'clientY'> | null): void {
    const { scene, stage, tip } = this.map;
    const { unit, project: id } = event ? this.hooks(event) : {};
    const project = id && scene.data.project(id);
    const district = this.district(unit);
    this.hover(district);
    const text = project
      ? scene.messages.pick(project, 'name')
      : district
        ? districtTitle(scene, district)
        : '';
    tip.hidden = text === '';
    // Wherever the focus is: the pointer may have brought the tip.
    document.removeEventListener('keydown', this.dismissTip, true);
    if (!event || text === '') return;
    document.addEventListener('keydown', this.dismissTip, true);
    tip.textContent = text;
    const box = stage.getBoundingClientRect();
    const x = Math.min(event.clientX - box.left + 14, box.width - tip.offsetWidth - 6);
    const y = event.clientY - box.top + 16;
    const above = y + tip.offsetHeight > box.height ? y - tip.offsetHeight - 26 : y;
    tip.style.transform = `translate(${Math.max(6, x)}px, ${above}px)`;
  }
}
