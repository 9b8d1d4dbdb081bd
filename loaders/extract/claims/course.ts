/** Which way people go of whom a sentence says only a part, by what the text said before. */
import type { Atlas } from "../../authority/atlas.js";
import type { End, PlaceAt, ReadClaim } from "../../language/claims.js";
import { type Stretch, stretchesIn } from "../../text/sentences.js";

/** Where people come from and go to; null where it is not known. */
export type Way = Pick<ReadClaim, "from" | "to">;

/** A way that a text has told outright, and the index at which it did. */
interface ToldWay {
  from: string;
  to: string;
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

  constructor(
    private readonly places: readonly PlaceAt[],
    private readonly atlas: Atlas,
  ) {}

  /** The way of a claim, given what its sentence says of it by itself. */
  way(sentence: Stretch, { from, to, course }: Way & Pick<ReadClaim, "course">): Way {
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
    const ends = [this.state(told.from), this.state(told.to)];
    return stretchesIn(this.places, sentence).some(
      ({ state }) => state !== null && !ends.includes(state),
    );
  }

  private otherEnd(end: string, { from, to }: ToldWay): string | null {
    const state = this.state(end);
    if (state === this.state(from)) return to;
    return state === this.state(to) ? from : null;
  }

  private state(id: string): string {
    return this.atlas.stateOf(id) ?? id;
  }
}

function carried(place: string | null): End | null {
  return place === null ? null : { place, basis: "context" };
}
