/** Which way people go of whom a sentence says only a part, by what the text said before. */
import type { Atlas } from "../../authority/atlas.js";
import type { End, PlaceAt, ReadClaim } from "../../language/claims.js";
import { type Stretch, stretchesIn } from "../../text/sentences.js";

/** Where people come from and go to; null where it is not known. */
export type Way = Pick<ReadClaim, "from" | "to">;

/** A way of which a text has told both ends, or one, and the index at which it did. */
interface ToldWay {
  from: string | null;
  to: string | null;
  at: number;
  /** Whether it led people back already. */
  back: boolean;
  /** Whether it led out of where they had come to. */
  out: boolean;
}

/** So far behind its words a way is still the one that a text speaks of, in characters. */
const REACH = 1500;

/**
 * Follows a text from claim to claim. A sentence that names no state but the two of the way told last goes
 * on with that way (`another 16,000 crossed`), or against it (`47 were sent back`).
 */
export class Course {
  private told: ToldWay | null = null;
  private named: { sentence: Stretch; states: readonly string[] } | null = null;

  constructor(
    private readonly places: readonly PlaceAt[],
    private readonly atlas: Atlas,
  ) {}

  /** The way of a claim, given what its sentence says of it by itself. */
  way(sentence: Stretch, claim: Way & Pick<ReadClaim, "course">): Way {
    const way = this.wayOf(sentence, claim);
    const { from, to, course } = claim;
    const whole = this.told !== null && this.told.from !== null && this.told.to !== null;
    // Of a way with one end, that end is remembered, as long as none is known better.
    if (!whole && (from === null) !== (to === null) && (from ?? to)?.basis === "said")
      this.told = {
        ...{ from: from?.place ?? null, to: to?.place ?? null, at: sentence.start },
        ...{ back: course === "back", out: course === "out" },
      };
    return way;
  }

  /** Where those are of whom only a number is told: where the way told last led them. */
  stay(sentence: Stretch, { from, to }: Way): Way {
    const { told } = this;
    if (from !== null || to !== null || told === null || told.back || told.out) return { from, to };
    if (sentence.start - told.at > REACH || this.namesOthers(sentence, told)) return { from, to };
    return { from: carried(told.from), to: carried(told.to) };
  }

  private wayOf(sentence: Stretch, { from, to, course }: Way & Pick<ReadClaim, "course">): Way {
    if (from !== null && to !== null) {
      const [here, there] = [this.state(from.place), this.state(to.place)];
      if (here !== there)
        this.told = {
          ...{ from: from.place, to: to.place, at: sentence.start },
          ...{ back: course === "back", out: course === "out" },
        };
      return { from, to };
    }
    const { told } = this;
    if (told === null || sentence.start - told.at > REACH || this.namesOthers(sentence, told))
      return { from, to };
    // Whoever goes on from where the way led goes further, unless words say that they go back.
    const onward =
      from !== null && told.to !== null && this.state(from.place) === this.state(told.to);
    if (onward && course === "on") return { from, to };
    // Whoever is taken out of a place need not be taken back.
    if (from !== null)
      return { from, to: course === "out" ? null : carried(this.otherEnd(from.place, told)) };
    if (to !== null) return { from: carried(this.otherEnd(to.place, told)), to };
    if (course === null) return { from, to };
    if (course === "out") return { from: carried(told.out ? told.from : told.to), to };
    if (told.out) return { from, to };
    const turned = (course === "back") !== told.back;
    if (turned && course === "on") return { from, to };
    return turned
      ? { from: carried(told.to), to: carried(told.from) }
      : { from: carried(told.from), to: carried(told.to) };
  }

  private namesOthers(sentence: Stretch, told: ToldWay): boolean {
    const ends = [told.from, told.to].map((end) => end && this.state(end));
    return this.statesIn(sentence).some((state) => !ends.includes(state));
  }

  /** The states that a sentence names, found once for all of its claims. */
  private statesIn(sentence: Stretch): readonly string[] {
    if (sentence !== this.named?.sentence) {
      const states = stretchesIn(this.places, sentence).map(({ state }) => state);
      this.named = { sentence, states: [...new Set(states)].filter((state) => state !== null) };
    }
    return this.named.states;
  }

  private otherEnd(end: string, { from, to }: ToldWay): string | null {
    const state = this.state(end);
    if (from !== null && state === this.state(from)) return to;
    return to !== null && state === this.state(to) ? from : null;
  }

  private state(id: string): string {
    return this.atlas.stateOf(id) ?? id;
  }
}

function carried(place: string | null): End | null {
  return place === null ? null : { place, basis: "context" };
}
