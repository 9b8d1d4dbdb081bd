import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { correspondentsIn } from "../../../loaders/extract/correspondents/found.js";
import { quotedPassages } from "../../../loaders/text/quoted.js";
import { documentOf, type Part } from "../builders.js";
import { known } from "../known.js";

const PROSE =
  "They crossed the river by night, and the guards on the other bank let all of them pass. ".repeat(
    7,
  );

/** `role name` of each correspondent, each checked against its words. */
function found(...parts: Part[]): string[] {
  const document = documentOf({ texts: { en: [...parts, PROSE] } });
  const text = document.texts[0]?.text ?? "";
  return correspondentsIn(quotedPassages(document), known).map(({ role, name, start, stop }) => {
    assert.equal(
      text.slice(start, stop).replace(/\s+/g, " ").startsWith(name.slice(0, 4)),
      true,
      name,
    );
    return `${role} ${name}`;
  });
}

describe("correspondentsIn(passages, authority)", () => {
  it("believes the heading before labels, but for receivers of copies", () => {
    assert.deepEqual(
      found(
        ["heading", "Telegram from the Consul at Lakeside to the Minister"],
        ["header", "TO: Ada Reader"],
        ["header", "INFO: Northport"],
      ),
      ["from Consul at Lakeside", "to Minister", "cc Northport"],
    );
  });

  it("reads `From` and `To` on lines of their own, whatever mark an address ends in", () => {
    assert.deepEqual(
      found(
        ["header", "From"],
        ["header", "The Secretary to the Government,"],
        ["header", "To"],
        ["header", "The Consul, Lakeside."],
      ),
      ["from Secretary to the Government", "to Consul, Lakeside"],
    );
  });

  it("reads who has a copy from a line without a colon", () => {
    assert.deepEqual(
      found(["header", "TO: Lakeside"], ["header", "Repeated Northport No. 55, Southport No. 1"]),
      ["to Lakeside", "cc Northport", "cc Southport"],
    );
  });

  it("lets another who signs approve, and knows initials of the sender as his own", () => {
    const heading: Part = ["heading", "Letter from Ada Writer to Ben Reader"];
    const signed = (name: string) => {
      const document = documentOf({ texts: { en: [heading, PROSE, ["signature", name]] } });
      return correspondentsIn(quotedPassages(document), known).at(-1);
    };
    assert.deepEqual(
      [signed("Carl Clerk")?.role, signed("Carl Clerk")?.name],
      ["approver", "Carl Clerk"],
    );
    assert.equal(signed("Ada Writer")?.role, "from");
  });

  it("makes who signs a record its drafter, since it is sent to nobody", () => {
    const document = documentOf({
      texts: {
        en: [["heading", "Memorandum of Conversation"], PROSE, ["signature", "Ada Writer"]],
      },
    });
    const [only] = correspondentsIn(quotedPassages(document), known);
    assert.deepEqual([only?.role, only?.name], ["drafter", "Ada Writer"]);
  });
});
