import assert from "node:assert/strict";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, it } from "node:test";
import { temporaryFolder } from "../checkout.js";
import { existingChromium } from "./find.js";
import { commandForThisSystem } from "./install.js";

/** A folder with a program of that name, which ends with that exit code. */
function folderWith(name: string, code: number): string {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\nexit ${code}\n`);
  chmodSync(join(folder, name), 0o755);
  return folder;
}

describe("existingChromium(env)", { skip: process.platform === "win32" }, () => {
  it("takes the browser that the environment names before any other", () => {
    const path = join(folderWith("mine", 0), "mine");
    assert.equal(existingChromium({ CHROMIUM: path, PATH: folderWith("chromium", 0) }), path);
  });

  it("takes the first of the path that runs, and passes over a stub that does not", () => {
    const stub = folderWith("chromium", 1);
    const real = folderWith("google-chrome", 0);
    const found = existingChromium({ PATH: [stub, real].join(delimiter) });
    assert.equal(found, join(real, "google-chrome"));
  });

  it("takes the shell without windows before the whole browser", () => {
    const whole = folderWith("chromium", 0);
    const shell = folderWith("chromium-headless-shell", 0);
    const found = existingChromium({ PATH: [whole, shell].join(delimiter) });
    assert.equal(found, join(shell, "chromium-headless-shell"));
  });
});

describe("commandForThisSystem(platform)", () => {
  for (const [platform, command] of [
    ["darwin", /^brew install .*chromium/],
    ["win32", /^winget install .*Chrome/],
    ["linux", /install.*chromium|chromium.*noto|-S chromium/],
  ] as const)
    it(`is one command on ${platform}`, () => {
      assert.match(commandForThisSystem(platform), command);
      assert.doesNotMatch(commandForThisSystem(platform), /\n/);
    });
});
