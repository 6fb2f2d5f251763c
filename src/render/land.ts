import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import land110 from 'world-atlas/land-110m.json' with { type: 'json' };

const topology = land110 as unknown as Topology;

/** The land of the earth at 1:110 million, from Natural Earth (public domain). */
export const land = feature(topology, topology.objects.land!);
