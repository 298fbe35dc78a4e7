import { geoNaturalEarth1 } from 'd3-geo';

/** How large the map is, in its own units; about a pixel each on a wide screen. */
export const mapSize = { width: 1000, height: 512 } as const;

/**
 * Natural Earth: near enough to equal areas, and the north, where half of the
 * places are, is not as flat as in Equal Earth. The map is cut open in the
 * Bering Strait, where no land is, so that all land but Antarctica stays whole.
 */
export const projection = geoNaturalEarth1()
  .rotate([-11, 0])
  .scale(211)
  .translate([484, 297])
  // The outlines are drawn from corner to corner, as they come.
  .precision(0);

/** Where on the map a position lies: x from the left, y from the top. Throws for what is no position. */
export function project({ latitude, longitude }: Position): Spot {
  const spot = projection([longitude, latitude]);
  if (!spot?.every(Number.isFinite)) {
    throw new Error(`${String(latitude)}, ${String(longitude)} is no position on the map.`);
  }
  return { x: spot[0], y: spot[1] };
}

/** A position on the globe in degrees (WGS 84), as a place's record has it. */
export interface Position {
  latitude: number;
  longitude: number;
}

/** A position on the map. */
export interface Spot {
  x: number;
  y: number;
}
