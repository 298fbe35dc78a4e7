/** The packages bring no types; these are the parts that the site uses. */
declare module 'd3-geo' {
  type Position = [longitude: number, latitude: number];

  export interface MultiPolygon {
    type: 'MultiPolygon';
    coordinates: Position[][][];
  }

  export interface Projection {
    (position: Position): [x: number, y: number] | null;
    rotate(angles: Position): this;
    scale(scale: number): this;
    translate(move: [x: number, y: number]): this;
    precision(precision: number): this;
    clipExtent(extent: [Position, Position]): this;
  }

  /** Takes an outline down as a pen would. */
  export interface Pen {
    moveTo(x: number, y: number): void;
    lineTo(x: number, y: number): void;
    closePath(): void;
  }

  export function geoNaturalEarth1(): Projection;
  export function geoPath(projection: Projection, pen: Pen): (shape: MultiPolygon) => void;
  export function geoContains(shape: MultiPolygon, position: Position): boolean;
}

declare module 'topojson-client' {
  import type { MultiPolygon } from 'd3-geo';

  /** Shapes that share their outlines. */
  export interface Topology {
    objects: Record<string, { geometries: { id?: string; properties?: { name: string } }[] }>;
  }

  /** Puts shapes together as one; what they share of their outlines goes away. */
  export function merge(
    topology: Topology,
    shapes: Topology['objects'][string]['geometries'],
  ): MultiPolygon;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-client';

  /** Weighs every corner of an outline by the area of its triangle, on the globe in steradians. */
  export function presimplify(topology: Topology, weight: unknown): Topology;
  /** Leaves out the corners that weigh less. */
  export function simplify(topology: Topology, leastWeight: number): Topology;
  export const sphericalTriangleArea: unknown;
}

declare module 'world-atlas/land-50m.json' {
  import type { Topology } from 'topojson-client';

  const land: Topology;
  export default land;
}
