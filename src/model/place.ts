/** Where a unit lies, computed from its generalised boundary. WGS84, degrees, longitude first, 4 decimals. */
export interface Place {
  /** km², spherical, to one decimal. */
  area: number;
  /** Pole of inaccessibility of the largest part: the best point for a name. */
  label: [lon: number, lat: number];
  bounds: [west: number, south: number, east: number, north: number];
  /** Codes of the units of the same level that share a border line with it, sorted; a common point is not enough. */
  neighbours: string[];
}

/** A name on the ground around the map, that no figure belongs to. */
export interface Surrounding {
  kind: 'water' | 'land';
  name: string;
  /** Longitude and latitude of its middle, WGS84, degrees. */
  at: [longitude: number, latitude: number];
}
