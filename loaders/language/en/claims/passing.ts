/** People of whom words tell that they come and go, which is no move from one land to another. */
import type { Ends } from "./ends.js";
import { words } from "./forms.js";
import type { Governed } from "./governor.js";
import type { Group } from "./group.js";
import type { Item } from "./items.js";

/** Who come and go at their work, or are anybody: only words that move people alone make them a figure. */
const AT_WORK = words(
  `leader member newsman journalist correspondent reporter tourist traveler traveller businessman follower lecturer
  officer applicant employee`,
);
const ANYBODY = words("people person man individual");

const PARTICLES = words("in out over back off across home");

/** Words that say somewhere else without a name. */
const ELSEWHERE = words(
  `home homes homeland back abroad here there out overseas across away border borders frontier country countries camp camps
  asylum refuge elsewhere zone zones village villages area areas territory territories resettlement settlement settlements
  exile north south east west`,
);

/**
 * `came under 300 workers`, `took 80 leaders aside`: a common word moves people only to or from somewhere; of
 * those at work nobody says more by a word that moves others.
 */
export function isPassing(
  items: readonly Item[],
  group: Group,
  event: Governed | null,
  ends: Ends,
): boolean {
  if (isPardoned(items, group, ends) || isStrength(items, group, event)) return true;
  if (group.mover || group.papers || group.head === null) return false;
  const somewhere = (ends.from ?? ends.to ?? ends.locus) !== null;
  const noun = group.noun ?? "";
  if (group.amount.vague && !somewhere && (AT_WORK.has(noun) || ANYBODY.has(noun)))
    return AT_WORK.has(noun) || !isElsewhere(items, group, event);
  if (AT_WORK.has(noun) && event === null) return true;
  if (event === null || event.motion.way === "stay") return false;
  if (isDoer(items, group, event)) return true;
  // A party of 20 persons is sent: on a mission, unless words say where to.
  const sent = /^(?:send|dispatch|despatch)$/.test(event.motion.base);
  if (sent && ANYBODY.has(noun) && ends.to === null && ends.locus === null)
    return !isElsewhere(items, group, event);
  if (event.motion.base === "enter" && isEntry(items, group, event)) return false;
  if (AT_WORK.has(noun) && event.tie === "object" && event.motion.common) return !somewhere;
  // Who is sent goes somewhere else.
  if (sent && !ANYBODY.has(noun)) return false;
  return event.motion.common && !somewhere && !isElsewhere(items, group, event);
}

function isElsewhere(items: readonly Item[], group: Group, event: Governed | null): boolean {
  const at = event?.at ?? group.first;
  const [first, last] = [Math.min(group.first, at), Math.max(group.last, at)];
  // Brought in, flown out.
  if (event !== null && PARTICLES.has(items[event.at + 1]?.lower ?? "")) return true;
  return items.slice(Math.max(0, first - 3), last + 7).some(({ lower }) => ELSEWHERE.has(lower));
}

/** An amnesty frees those who sat in jail at home. */
function isPardoned(items: readonly Item[], { first, last }: Group, ends: Ends): boolean {
  if (ends.to !== null) return false;
  return items
    .slice(Math.max(0, first - 12), last + 12)
    .some(({ lower }) => /^(?:amnest|pardon)/.test(lower));
}

/** Losses of an army, soldiers whom others free for duty, and a body of so many members. */
function isStrength(
  items: readonly Item[],
  { first, last, soldiers }: Group,
  event: Governed | null,
): boolean {
  if (items[first - 1]?.lower === "of" && BODIES.has(items[first - 2]?.lower ?? "")) return true;
  if (soldiers)
    return items
      .slice(last + 1, last + 8)
      .some(
        ({ lower }, k, all) => DUTY.has(lower) && /^(?:for|combat)$/.test(all[k - 1]?.lower ?? ""),
      );
  const lost = items.slice(0, first).some(({ lower }) => /^(?:casualties|losses)$/.test(lower));
  return lost && event === null;
}

const BODIES = words(
  "committee delegation mission panel council board commission cabinet team jury staff presidium junta",
);
const DUTY = words("duty combat service operations action use employment");

/** `19,857 Ruritanians entered between May and June`: who enters a land needs no word for it. */
function isEntry(items: readonly Item[], { nation }: Group, { at, tie }: Governed): boolean {
  const next = items[at + 1];
  const open = next === undefined || next.kind === "mark" || /^(?:ADP|ADV|CCONJ)$/.test(next.tag);
  return (
    nation !== null && tie === "subject" && open && !/^(?:into|upon|on)$/.test(next?.lower ?? "")
  );
}

/** `300 students have taken the tests`: they move nobody. */
function isDoer(items: readonly Item[], group: Group, { at, motion, passive }: Governed): boolean {
  if (motion.moves !== "object" || passive || at < group.last) return false;
  return /^(?:has|have|had|having)$/.test(items[at - 1]?.lower ?? "");
}
