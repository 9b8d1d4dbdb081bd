/** What a published page's content security policy grants beyond what a build writes, or lacks of it. */
import { contentSecurityPolicy } from "../site/csp.js";
import { inlineScripts } from "../site/inline-scripts.js";

/** What is wrong with the policy of a page, a line each: it may be narrower than a build's, never wider. */
export function policyMisses(policy: string, html: string): string[] {
  // Data in a script element is not run, and needs no leave.
  const running = html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/gu, "");
  const least = directivesOf(
    contentSecurityPolicy(inlineScripts(running), { evaluates: false, placeholders: false }),
  );
  const most = directivesOf(
    contentSecurityPolicy(inlineScripts(html), { evaluates: true, placeholders: true }),
  );
  const has = directivesOf(policy);
  const granted = new Set([...has.values()].flat());
  const missing = (least.get("script-src") ?? []).filter(
    (source) => source.startsWith("'sha256-") && !granted.has(source),
  );
  return [
    ...[...has].flatMap(([name, sources]) => excess(name, sources, most.get(name))),
    ...[...least.keys()]
      .filter((name) => !has.has(name))
      .map((name) => `its policy does not restrict: ${name}`),
    ...missing.map((hash) => `its policy does not know a script: ${hash}`),
  ];
}

/** Sources by directive; the first of a name counts, as for a browser. */
function directivesOf(policy: string): Map<string, string[]> {
  const directives = new Map<string, string[]>();
  for (const part of policy.split(";")) {
    const [name, ...sources] = part.trim().split(/\s+/u);
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

function excess(
  name: string,
  sources: readonly string[],
  allowed: readonly string[] | undefined,
): string[] {
  return sources
    .filter((source) => source !== "'none'" && !allowed?.includes(source))
    .map((source) =>
      isHost(source)
        ? `its policy allows another site: ${source}`
        : `its policy allows more than a build does: ${name} ${source}`,
    );
}

function isHost(source: string): boolean {
  return source === "*" || /^(?:https?|wss?):|^[\w*-]+\./u.test(source);
}
