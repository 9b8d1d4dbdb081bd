import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { contentSecurityPolicy, inlineScripts, withPolicy } from "../../loaders/site/csp.js";

const page = (head: string): string =>
  `<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">${head}</head><body></body></html>`;

describe("inlineScripts(html)", () => {
  it("takes every byte between the tags, and leaves out scripts from files", () => {
    const html = page(
      `<script>{a}\n</script><script src="x.js"></script><script type="module">\nb</script>`,
    );
    assert.deepEqual(inlineScripts(html), ["{a}\n", "\nb"]);
  });
});

describe("contentSecurityPolicy(scripts, evaluates)", () => {
  it("allows each inline script by its SHA-256 in base64, once", () => {
    const hash = createHash("sha256").update("let x = 1").digest("base64");
    const policy = contentSecurityPolicy(["let x = 1", "let x = 1"], false);
    assert.equal(policy.split(`'sha256-${hash}'`).length, 2);
  });

  it("allows the evaluation of strings only where it is asked for", () => {
    assert.doesNotMatch(contentSecurityPolicy([], false), /'unsafe-eval'/);
    assert.match(contentSecurityPolicy([], true), /script-src [^;]*'unsafe-eval'/);
  });

  it("names no other site", () => {
    assert.doesNotMatch(contentSecurityPolicy([], true), /https?:|\*/);
  });
});

describe("withPolicy(html, evaluates)", () => {
  it("puts the policy right after the character set, before anything it governs", () => {
    const html = withPolicy(page("<script>a</script>"), false);
    assert.match(html, /<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy"/);
    assert.ok(html.indexOf("Content-Security-Policy") < html.indexOf("<script>"));
  });

  it("refuses a page without a place for it", () => {
    assert.throws(() => withPolicy("<html></html>", false), /no <meta charset>/);
  });
});
