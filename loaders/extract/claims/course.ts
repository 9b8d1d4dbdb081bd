/** Which way people go of whom a sentence only says that they crossed, by what the text said before. */
import type { Atlas } from "../../authority/atlas.js";
import type { Row } from "../../schema.js";
import type { PlaceAt } from "./roles.js";
import { type Stretch, stretchesIn } from "../../text/sentences.js";

/** Where people come from and go to; null where it is not known. */
export interface Way {
  from: string | null;
  to: string | null;
  fromBasis: Row<"claims">["from_basis"];
  toBasis: Row<"claims">["to_basis"];
}

/** A way that a text has told outright, and the index at which it did. */
interface ToldWay {
  from: string;
  to: string;
  at: number;
  /** Whether it led people back already. */
  back: boolean;
}

/** So far behind its words a way is still the one that a text speaks of, in characters. */
const REACH = 1500;

const BACK = {
  en: /(?<!\b(?:not|never|to)\s)\b(?:(?:opposite|other|reverse)\s+direction|(?:sen[dt]|hand(?:ed)?|turn(?:ed)?|g[io]ve[ns]?)\s+(?:\w+\s+){0,3}(?:back|over)|(?:gone|go|went|goes|come|came|brought)\s+back|(?<=\bto\s)return|return(?:ed|ing|s)?)\b/iu,
  zh: /送回|交回|交还|遣返|遣送|返回|返国|回来|劝回|驱回/u,
};
const ONWARD = {
  en: /\b(?:cross(?:es|ed|ing|ings)?|fled|flee(?:ing)?|flight|escap\w+|exodus|defect\w*|left|(?:let|came|come|gone|go|went)\s+(?:over|across|through))\b/iu,
  zh: /越[境界过]|过境|外逃|逃[跑走出]|出境/u,
};

/** A way with ends that an earlier sentence told. */
function carried(said: Way, ends: { from?: string | null; to?: string | null }): Way {
  const way = { ...said };
  if (ends.from != null) Object.assign(way, { from: ends.from, fromBasis: "context" });
  if (ends.to != null) Object.assign(way, { to: ends.to, toBasis: "context" });
  return way;
}

/**
 * Follows a text from claim to claim. A sentence that names no place, and no state but the two of the way
 * told last, goes on with that way (`another 16,000 crossed`), or against it (`47 were sent back`).
 */
export class Course {
  private told: ToldWay | null = null;

  constructor(
    private readonly language: "en" | "zh",
    private readonly places: readonly PlaceAt[],
    private readonly atlas: Atlas,
  ) {}

  /** The way of people counted in a sentence, given what the sentence says of it by itself. */
  way(text: string, sentence: Stretch, said: Way): Way {
    const { from, to } = said;
    const words = text.slice(sentence.start, sentence.stop);
    const back = BACK[this.language].test(words);
    if (from !== null && to !== null) {
      const [here, there] = [this.state(from), this.state(to)];
      if (here !== there) this.told = { from: here, to: there, at: sentence.start, back };
      return said;
    }
    const { told } = this;
    if (told === null || sentence.start - told.at > REACH || this.namesOthers(sentence, told))
      return said;
    if (from !== null) return carried(said, { to: this.otherEnd(from, told) });
    if (to !== null) return carried(said, { from: this.otherEnd(to, told) });
    if (back && !told.back) return carried(said, { from: told.to, to: told.from });
    const onward = ONWARD[this.language].test(words) && !told.back;
    return onward || (back && told.back) ? carried(said, told) : said;
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
