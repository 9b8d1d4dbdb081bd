/** The shape of the maps' outline; by itself, for maps draw it in the browser. */
import type { GeometryCollection, Topology } from "topojson-specification";

export type Countries = GeometryCollection<{ name: string }>;
export type Outline = Topology<{ countries: Countries }>;
