import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { linkPersons, type PersonScene } from "../../../loaders/extract/mentions/persons.js";
import { namesIn } from "../../../loaders/language/names/names.js";
import { known } from "../known.js";

const SCENE: PersonScene = { authority: known, year: null, register: [] };

/** Each person's name of some texts with whom it means. */
function linked(texts: readonly string[], scene: Partial<PersonScene> = {}): string[] {
  const names = texts.map((text) => namesIn(text, known));
  const links = linkPersons(names, { ...SCENE, ...scene });
  return names.flatMap((found, at) =>
    found
      .filter(({ type }) => type === "person")
      .map(
        (name) => `${(texts[at] ?? "").slice(name.start, name.stop)}: ${links.get(name) ?? "?"}`,
      ),
  );
}

describe("linkPersons(texts, scene)", () => {
  it("takes a full name for its bearer, at any time that he can have lived", () => {
    assert.deepEqual(linked(["John J. Muccio came."], { year: 1952 }), ["John J. Muccio: muccio"]);
    assert.deepEqual(linked(["John J. Muccio came."], { year: 1890 }), ["John J. Muccio: ?"]);
  });

  it("takes a surname alone for whom the text has named before", () => {
    assert.deepEqual(linked(["William Bundy came. Bundy spoke."]), [
      "William Bundy: bundy-w",
      "Bundy: bundy-w",
    ]);
    assert.deepEqual(
      linked(["William Bundy and McGeorge Bundy came. Bundy spoke."]).at(-1),
      "Bundy: ?",
    );
  });

  it("takes it in a translation for whom another text names", () => {
    assert.equal(linked(["Mr. Bundy spoke.", "William Bundy came."])[0], "Bundy: bundy-w");
  });

  it("takes it for whom the register names", () => {
    const register = ["Bundy, McGeorge"];
    assert.deepEqual(linked(["Mr. Bundy spoke."], { register }), ["Bundy: bundy-m"]);
    assert.deepEqual(linked(["Mr. Bundy spoke."]), ["Bundy: ?"]);
  });

  it("takes a title for its bearer at that time", () => {
    assert.deepEqual(linked(["Ambassador Muccio spoke."], { year: 1952 }), ["Muccio: muccio"]);
    assert.deepEqual(linked(["Ambassador Muccio spoke."], { year: 1975 }), ["Muccio: ?"]);
    assert.deepEqual(linked(["President Garth spoke."], { year: 1955 }), ["Garth: garth"]);
    assert.deepEqual(linked(["General Muccio spoke."], { year: 1952 }), ["Muccio: ?"]);
  });

  it("takes nobody's wife for her husband", () => {
    assert.deepEqual(linked(["John J. Muccio came. Mrs. Muccio spoke."]).at(-1), "Muccio: ?");
  });

  it("takes a name known by one word for its bearer, while he is known", () => {
    assert.deepEqual(linked(["Garth spoke."], { year: 1955 }), ["Garth: garth"]);
    assert.deepEqual(linked(["Garth spoke."], { year: 1999 }), ["Garth: ?"]);
  });
});
