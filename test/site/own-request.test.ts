import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { answerOwn } from "../../loaders/site/own-request.js";
import { ownServer } from "./own-request.js";

const taken: unknown[] = [];
const { send, origin } = ownServer<{ seen?: number }>((asked, response) =>
  answerOwn(asked, response, (content) => {
    if (content["say"] === "no") return Promise.reject(new Error("it says no"));
    taken.push(content);
    return Promise.resolve({ seen: taken.length });
  }),
);

describe("answerOwn(request, response, take)", () => {
  it("answers a page of this preview with what is made of its words", async () => {
    assert.deepEqual(await send({ say: "yes" }), { status: 201, body: { seen: 1 } });
    assert.deepEqual(taken, [{ say: "yes" }]);
  });

  it("says why nothing is made of them", async () => {
    assert.deepEqual(await send({ say: "no" }), { status: 400, body: { error: "it says no" } });
    for (const content of [null, 7, "words"])
      assert.deepEqual(await send(content), {
        status: 400,
        body: { error: "what is sent is no object" },
      });
    const long = await send({ say: "x".repeat(1_000_001) });
    assert.equal(long.status, 400);
    assert.match(long.body.error ?? "", /longer than 1000000 bytes/);
  });

  it("does not listen to another origin, another name, a form, or another method", async () => {
    const elsewhere = "http://example.invalid";
    const answers = [
      await send({}, { origin: elsewhere }),
      await send({}, { host: "example.invalid", origin: elsewhere }),
      await send({}, { "content-type": "text/plain" }),
    ];
    assert.deepEqual(
      answers.map(({ status, body }) => [status, body.error]),
      [
        [403, `not a page of this preview: ${elsewhere}`],
        [403, "not a name of this machine: example.invalid"],
        [403, "only JSON is taken here"],
      ],
    );
    assert.equal((await fetch(origin())).status, 403);
    assert.equal(taken.length, 1);
  });
});
