/** The content security policy of a page: it may load nothing but the site's own files. */
import { createHash } from "node:crypto";
import { inlineScripts } from "./inline-scripts.js";
import type { Needs } from "./modules.js";

/** The policy for a page with these inline scripts, whose modules have these needs. */
export function contentSecurityPolicy(
  scripts: string[],
  { evaluates, placeholders }: Needs,
): string {
  const hashes = [...new Set(scripts.map((script) => `'sha256-${sha256(script)}'`))].sort();
  const evaluation = evaluates ? ["'unsafe-eval'"] : [];
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes, "'wasm-unsafe-eval'", ...evaluation].join(" "),
    ...(placeholders ? [["script-src-attr 'unsafe-hashes'", ...PLACEHOLDER_HASHES].join(" ")] : []),
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * Observable's Inputs write `onclick="::3"` into the page before they put a listener in its place. The
 * words do nothing (they are no JavaScript), but the browser reports each as refused; so these few, and
 * no others, may stand there.
 */
const PLACEHOLDER_HASHES = Array.from(
  { length: 24 },
  (_, index) => `'sha256-${sha256(`::${String(index)}`)}'`,
);

/** Puts the page's policy right after `<meta charset>`. Throws for a page that has no such place. */
export function withPolicy(html: string, needs: Needs): string {
  const charset = /<meta charset="?utf-8"?>/i.exec(html);
  if (!charset) throw new Error(`no <meta charset> to put the policy after: ${html.slice(0, 80)}`);
  const policy = contentSecurityPolicy(inlineScripts(html), needs);
  const at = charset.index + charset[0].length;
  const meta = `\n<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.slice(0, at) + meta + html.slice(at);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
