import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { startFramework } from "../../loaders/site/framework-process.js";
import { silent } from "../../loaders/progress.js";
import { temporaryFolder } from "../checkout.js";

describe("startFramework(output)", () => {
  it("waits to be told; ended before, it builds nothing and says so", async () => {
    const framework = startFramework(join(temporaryFolder(), "site"));
    framework.stop();
    await assert.rejects(framework.build(silent), /^Error: the pages cannot be built: exit null$/);
    framework.stop();
  });
});
