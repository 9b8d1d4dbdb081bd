import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { contentSecurityPolicy, withPolicy } from "../../loaders/site/csp.js";
import { inlineScripts } from "../../loaders/site/inline-scripts.js";

const page = (head: string): string =>
  `<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">${head}</head><body></body></html>`;

const nothing = { evaluates: false, placeholders: false };
const everything = { evaluates: true, placeholders: true };

describe("inlineScripts(html)", () => {
  it("takes every byte between the tags, and leaves out scripts from files", () => {
    const html = page(
      `<script>{a}\n</script><script src="x.js"></script><script type="module">\nb</script>`,
    );
    assert.deepEqual(inlineScripts(html), ["{a}\n", "\nb"]);
  });
});

describe("contentSecurityPolicy(scripts, needs)", () => {
  it("allows each inline script by its SHA-256 in base64, once", () => {
    const hash = createHash("sha256").update("let x = 1").digest("base64");
    const policy = contentSecurityPolicy(["let x = 1", "let x = 1"], nothing);
    assert.equal(policy.split(`'sha256-${hash}'`).length, 2);
  });

  it("allows the evaluation of strings only where it is asked for", () => {
    assert.doesNotMatch(contentSecurityPolicy([], nothing), /'unsafe-eval'/);
    assert.match(contentSecurityPolicy([], everything), /script-src [^;]*'unsafe-eval'/);
  });

  it("allows htl's marks of a place as handlers, and no other handler", () => {
    const hash = createHash("sha256").update("::3").digest("base64");
    assert.ok(contentSecurityPolicy([], everything).includes(`'sha256-${hash}'`));
    assert.doesNotMatch(contentSecurityPolicy([], nothing), /script-src-attr|unsafe-hashes/);
    assert.doesNotMatch(contentSecurityPolicy([], everything), /script-src-attr[^;]*unsafe-inline/);
  });

  it("names no other site", () => {
    assert.doesNotMatch(contentSecurityPolicy([], everything), /https?:|\*/);
  });
});

describe("withPolicy(html, needs)", () => {
  it("puts the policy right after the character set, before anything it governs", () => {
    const html = withPolicy(page("<script>a</script>"), nothing);
    assert.match(html, /<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy"/);
    assert.ok(html.indexOf("Content-Security-Policy") < html.indexOf("<script>"));
  });

  it("refuses a page without a place for it", () => {
    assert.throws(() => withPolicy("<html></html>", nothing), /no <meta charset>/);
  });
});
