/** Totals of what can be added, and every claim that was left out of them, with the reason and its words. */
import type { Atlas } from "../words/atlas.js";
import { type ClaimRow, directionName } from "./rows.js";
import type { AddedClaim, DirectionTotal, OmittedClaim, Totals } from "./totals.js";
import { boundsText, periodText } from "./words.js";
import { type Child, element } from "../element.js";
import { evidenceLink } from "../words/evidence.js";
import { number } from "../words/names.js";

/** Omitted claims of one reason that are shown before the rest is asked for. */
const SHOWN = 6;

/** The totals as a list, then what is not in them. */
export function claimTotals({ totals, omitted }: Totals, atlas: Atlas): HTMLElement {
  const root = element("div", { class: "crossings-totals" });
  if (totals.length === 0)
    root.append(element("p", {}, "Nothing here can be added: no flow has amount, way and period."));
  else root.append(element("ul", {}, ...totals.map((total) => totalItem(total, atlas))));
  root.append(...omittedList(omitted));
  return root;
}

function totalItem({ direction, unit, low, high, added }: DirectionTotal, atlas: Atlas) {
  const bounds = boundsText(low, high) ?? "";
  const sum = element("strong", {}, `${bounds} ${unit}`);
  const of =
    added.length === 1 ? " by a single claim: " : `, adding ${number(added.length)} claims: `;
  const terms = added.flatMap((one, i): Child[] => [i > 0 ? " + " : "", ...term(one)]);
  return element("li", {}, directionName(direction, atlas), ": ", sum, of, ...terms);
}

function term({ claim, members, low, high }: AddedClaim): Child[] {
  const links = members.flatMap((member, i): Child[] => [i > 0 ? " = " : "", quoted(member)]);
  return [`${boundsText(low, high) ?? ""} (`, ...links, `, ${periodText(claim)})`];
}

function quoted(claim: ClaimRow): Node {
  return element("q", { lang: claim.language }, evidenceLink(claim));
}

function omittedList(omitted: readonly OmittedClaim[]): HTMLElement[] {
  if (omitted.length === 0) return [];
  const reasons = new Map<string, OmittedClaim[]>();
  for (const one of omitted) reasons.set(one.reason, [...(reasons.get(one.reason) ?? []), one]);
  const groups = [...reasons].map(([reason, claims]) =>
    element(
      "li",
      {},
      element("strong", {}, `${reason} (${number(claims.length)})`),
      ": ",
      ...listed(claims.slice(0, SHOWN)),
      ...more(claims.slice(SHOWN)),
    ),
  );
  const summary = element("summary", {}, `Left out: ${number(omitted.length)} claims, and why`);
  return [element("details", { open: "" }, summary, element("ul", {}, ...groups))];
}

function listed(claims: readonly OmittedClaim[]): Child[] {
  return claims.flatMap(({ claim, instead }, i): Child[] => [
    i > 0 ? "; " : "",
    quoted(claim),
    ...(instead ? [", for ", quoted(instead)] : []),
  ]);
}

function more(claims: readonly OmittedClaim[]): HTMLElement[] {
  if (claims.length === 0) return [];
  const summary = element("summary", {}, `${number(claims.length)} more`);
  return [element("details", {}, summary, ...listed(claims).filter((child) => child !== null))];
}
