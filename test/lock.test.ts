import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { root } from "./checkout.js";
import { type LockFile, entryOf, missingBuilds } from "./lock.js";

const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as LockFile;

describe("package-lock.json", () => {
  it("has an entry for each platform's build, so that npm ci takes it (else: npx tsx test/lock.ts)", () =>
    assert.deepEqual(missingBuilds(lock), []));

  it("names no address of a registry", () =>
    assert.doesNotMatch(JSON.stringify(lock), /"resolved"/));
});

describe("missingBuilds(lock)", () => {
  it("finds what no folder on the way out holds", () => {
    const optionalDependencies = { "x-linux-x64": "1.0.0", "x-darwin-arm64": "1.0.0" };
    const packages = {
      "node_modules/x": { optionalDependencies },
      "node_modules/x-linux-x64": {},
    };
    assert.deepEqual(missingBuilds({ packages }), [{ name: "x-darwin-arm64", version: "1.0.0" }]);
  });
});

describe("entryOf(build)", () => {
  it("reads the platform in the name", () => {
    assert.deepEqual(entryOf({ name: "@a/b-linux-arm-gnueabihf", version: "1.0.0" }), {
      version: "1.0.0",
      cpu: ["arm"],
      libc: ["glibc"],
      optional: true,
      os: ["linux"],
    });
  });

  it("reads it also where the name is nothing else, and calls Windows as npm does", () => {
    assert.deepEqual(entryOf({ name: "@a/windows-x64", version: "1.0.0" }), {
      version: "1.0.0",
      cpu: ["x64"],
      optional: true,
      os: ["win32"],
    });
  });
});
