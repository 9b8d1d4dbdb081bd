import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lines } from "../../../../loaders/language/en/papers/lines.js";

const whole = (source = "(?!)") => new RegExp(`^(?:${source})$`, "iu");
const opens = (source = "(?!)") => new RegExp(`^(?:${source})`, "iu");

describe("lines", () => {
  it("tells where a telegram went", () => {
    assert.match("Addressed to Foreign Office telegram No. 417 of June 12", whole(lines.route));
    assert.doesNotMatch("He was sent to prison. They wept.", whole(lines.route));
    assert.match("Repeated to", opens(lines.routed));
  });

  it("tells greetings and receivers by how they begin", () => {
    assert.match("My dear Mr. Reader", opens(lines.salutation));
    assert.doesNotMatch("Sirloin", opens(lines.salutation));
    assert.match("distributed to the Ministry", opens(lines.receivers));
  });

  it("finds numbers with what they are called", () => {
    const numbers = new RegExp((lines.numbers ?? []).join("|"), "iu");
    assert.match("File No. 409", numbers);
    assert.doesNotMatch("No answer", numbers);
  });
});
