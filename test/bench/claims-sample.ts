/** The labelled sample of FRUS: the sentences are read from the volumes, the labels from a fixture. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Knowledge } from "../../loaders/knowledge.js";
import { type Entry, extract, readCables } from "../../loaders/tables.js";
import { root } from "../checkout.js";
import { type Claim, type Labelled, labelOf } from "../extract/claims/labelled.js";

const SAMPLE = join(root, "test", "fixtures", "claims", "frus.txt");

interface Place {
  id: string;
  start: number;
  stop: number;
  line: number;
  labels: string[];
}

/** Each sentence of the sample with the claims that its whole document gives for it. */
export async function sampledSentences(
  volumes: string,
  knowledge: Knowledge,
): Promise<{ sentence: Labelled; claims: Claim[] }[]> {
  const places = placesIn(readFileSync(SAMPLE, "utf8"));
  const ids = new Set(places.map(({ id }) => id));
  const entries = (await readCables(volumes)).filter(({ id }) => ids.has(id));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const { claims } = extract(entries, knowledge);
  return places.map((place, index) => {
    const entry = byId.get(place.id);
    if (!entry) throw new Error(`no such document in the volumes: ${place.id}`);
    const inside = claims.filter(
      (claim) =>
        claim.document_id === place.id && place.start <= claim.start && claim.start < place.stop,
    );
    return {
      sentence: sentenceAt(place, entry, index % 2 === 1),
      claims: inside.map((claim) => shifted(claim, place.start)),
    };
  });
}

function placesIn(fixture: string): Place[] {
  const places: Place[] = [];
  fixture.split("\n").forEach((line, index) => {
    const head = /^\[(\S+) (\d+)\.\.(\d+)\]$/.exec(line);
    if (head) {
      const [start, stop] = [Number(head[2]), Number(head[3])];
      places.push({ id: head[1]!, start, stop, line: index + 1, labels: [] });
    } else if (/^[>~] /.test(line)) places.at(-1)!.labels.push(line);
  });
  return places;
}

function sentenceAt(place: Place, { document, description }: Entry, heldOut: boolean): Labelled {
  const english = document.texts.find(({ language }) => language === "en")!;
  const text = Array.from(english.text).slice(place.start, place.stop).join("");
  return {
    language: "en",
    written: description.date ?? "",
    text,
    labels: place.labels.map((label) => labelOf(label, text)),
    line: place.line,
    heldOut,
  };
}

function shifted(claim: Claim, by: number): Claim {
  return { ...claim, start: claim.start - by, stop: claim.stop - by };
}
