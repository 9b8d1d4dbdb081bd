import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Course } from "../../../loaders/extract/claims/course.js";
import type { End, PlaceAt } from "../../../loaders/language/claims.js";
import { atlas } from "../../language/scenes.js";

const said = (place: string): End => ({ place, basis: "said" });
const at = (start: number) => ({ start, stop: start + 50 });
const told = (places: PlaceAt[] = []) => {
  const course = new Course(places, atlas);
  course.way(at(0), { from: said("china"), to: said("turkey"), course: "on" });
  return course;
};
const nothing = { from: null, to: null };
const ends = ({ from, to }: { from: End | null; to: End | null }) => [from?.place, to?.place];

describe("Course.way(sentence, claim)", () => {
  it("goes on with the way told last", () =>
    assert.deepEqual(ends(told().way(at(100), { ...nothing, course: "on" })), ["china", "turkey"]));
  it("turns it for those who go back", () =>
    assert.deepEqual(ends(told().way(at(100), { ...nothing, course: "back" })), [
      "turkey",
      "china",
    ]));
  it("adds the other end to one that is said, by context", () =>
    assert.deepEqual(told().way(at(100), { from: said("china"), to: null, course: "on" }).to, {
      place: "turkey",
      basis: "context",
    }));
  it("does not say where people are taken who are taken out", () =>
    assert.deepEqual(ends(told().way(at(100), { from: said("turkey"), to: null, course: "out" })), [
      "turkey",
      undefined,
    ]));
  it("forgets the way in time", () =>
    assert.deepEqual(ends(told().way(at(5000), { ...nothing, course: "on" })), [
      undefined,
      undefined,
    ]));
  it("does not go on in a sentence about another state", () => {
    const korea: PlaceAt = {
      ...{ start: 110, stop: 115, id: "korea", state: "korea" },
      adjective: false,
      government: false,
    };
    assert.deepEqual(ends(told([korea]).way(at(100), { ...nothing, course: "on" })), [
      undefined,
      undefined,
    ]);
  });
});

describe("Course.stay(sentence, claim)", () => {
  it("is where the way told last led, by context", () =>
    assert.deepEqual(told().stay(at(100), nothing), {
      from: { place: "china", basis: "context" },
      to: { place: "turkey", basis: "context" },
    }));
  it("is nothing behind people who went back, or long after", () => {
    const course = told();
    assert.deepEqual(ends(course.stay(at(5000), nothing)), [undefined, undefined]);
    course.way(at(100), { from: said("turkey"), to: said("china"), course: "back" });
    assert.deepEqual(ends(course.stay(at(150), nothing)), [undefined, undefined]);
  });
  it("knows one end of a way where no other was told", () => {
    const course = new Course([], atlas);
    course.way(at(0), { from: null, to: said("turkey"), course: "on" });
    assert.deepEqual(ends(course.way(at(100), { ...nothing, course: "back" })), [
      "turkey",
      undefined,
    ]);
  });
});
