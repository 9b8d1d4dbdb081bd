import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { policyMisses } from "../../loaders/publication/policy.js";
import { contentSecurityPolicy } from "../../loaders/site/csp.js";

const HTML =
  '<script>run()</script><script type="application/ld+json">{"@type":"Dataset"}</script><p>words';
const POLICY = contentSecurityPolicy(["run()"], { evaluates: false, placeholders: false });

describe("policyMisses(policy, html)", () => {
  it("takes what a build writes, whatever the page needs", () => {
    for (const evaluates of [false, true])
      for (const placeholders of [false, true])
        assert.deepEqual(
          policyMisses(contentSecurityPolicy(["run()"], { evaluates, placeholders }), HTML),
          [],
        );
    assert.deepEqual(
      policyMisses(POLICY.replace("img-src 'self' data: blob:", "img-src"), HTML),
      [],
    );
  });

  it("names each other site, and each thing that is granted beyond a build", () => {
    const said = (from: string, to: string) => policyMisses(POLICY.replace(from, to), HTML);
    assert.deepEqual(said("default-src 'none'", "default-src *"), [
      "its policy allows another site: *",
    ]);
    assert.deepEqual(said("connect-src 'self'", "connect-src 'self' https: evil.example"), [
      "its policy allows another site: https:",
      "its policy allows another site: evil.example",
    ]);
    assert.deepEqual(said("script-src 'self'", "script-src 'self' 'unsafe-inline' data:"), [
      "its policy allows more than a build does: script-src 'unsafe-inline'",
      "its policy allows more than a build does: script-src data:",
    ]);
    assert.deepEqual(said("form-action 'none'", "form-action 'none'; script-src-elem 'self'"), [
      "its policy allows more than a build does: script-src-elem 'self'",
    ]);
  });

  it("names what is not restricted any more, and scripts that the policy does not know", () => {
    assert.deepEqual(policyMisses(POLICY.replace("default-src 'none'; ", ""), HTML), [
      "its policy does not restrict: default-src",
    ]);
    const [miss = "", ...others] = policyMisses(POLICY, `${HTML}<script>other()</script>`);
    assert.match(miss, /^its policy does not know a script: 'sha256-/);
    assert.deepEqual(others, []);
  });
});
