import type { Dataset } from '../model/dataset.ts';
import { type Bounds, type Camera, fitBounds, type Size, unite } from '../scene/camera.ts';

/** The view of a whole province, or of all where it is `null`, on a map of this size in CSS pixels. */
export function homeCamera({ places, provinces }: Dataset, province: string | null, size: Size): Camera {
  const codes = province ? [province] : provinces.map(({ code }) => code);
  const bounds = codes.flatMap((code): Bounds[] => (places[code] ? [places[code].bounds] : []));
  return fitBounds(unite(bounds), size, Math.min(28, size.width * 0.05));
}
