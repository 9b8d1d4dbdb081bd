/** Documents by the place that an edition gives them. */
import type { Citable } from "../language/citations/citable.js";
import type { Pointer } from "../language/citations/citation.js";

/** What a pointer of a document leads to; null where the edition has no such document here. */
export type Edition = (citing: Citable, pointer: Pointer) => Citable | null;

/** Indexes the editions of a corpus: a volume, or a folder, counts its own documents. */
export function editionsOf(citables: readonly Citable[]): Edition {
  const volumes = new Map<string, Citable[]>();
  for (const citable of citables) {
    if (citable.edition === null) continue;
    const volume = volumes.get(citable.collection ?? "") ?? [];
    volumes.set(citable.collection ?? "", volume);
    volume.push(citable);
  }
  const byNumber = new Map<string, Citable>();
  const places = new Map<Citable, { volume: Citable[]; place: number }>();
  for (const [name, volume] of volumes) {
    volume.sort((a, b) => numeric(a) - numeric(b) || (a.id < b.id ? -1 : 1));
    volume.forEach((citable, place) => {
      places.set(citable, { volume, place });
      byNumber.set(key(name, citable.edition!), citable);
    });
  }
  return (citing, pointer) => {
    if ("edition" in pointer)
      return byNumber.get(key(citing.collection ?? "", pointer.edition)) ?? null;
    const at = places.get(citing);
    return at?.volume[at.place + pointer.step] ?? null;
  };
}

const key = (volume: string, number: string) => `${volume}\n${number.toLowerCase()}`;

const numeric = ({ edition }: Citable) => Number.parseInt(edition ?? "", 10) || 0;
