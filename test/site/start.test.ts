import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CommandError } from "../../loaders/command.js";
import { addressAsked } from "../../loaders/site/start.js";

describe("addressAsked(env)", () => {
  it("is this machine's, at port 3000, unless somebody says otherwise", () => {
    assert.deepEqual(addressAsked({}), { port: 3000, host: "127.0.0.1" });
    assert.deepEqual(addressAsked({ PORT: "", HOST: "" }), { port: 3000, host: "127.0.0.1" });
    assert.deepEqual(addressAsked({ PORT: "8080", HOST: "0.0.0.0" }), {
      port: 8080,
      host: "0.0.0.0",
    });
    assert.equal(addressAsked({ PORT: "0" }).port, 0);
  });

  it("refuses what is no port", () => {
    for (const PORT of ["http", "-1", "65536", "80.5", "1e9"])
      assert.throws(
        () => addressAsked({ PORT }),
        (error) => error instanceof CommandError && error.message.endsWith(`: ${PORT}`),
        PORT,
      );
  });
});
