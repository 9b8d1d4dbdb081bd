/** The content security policy of a page: it may load nothing but the site's own files. */
import { createHash } from "node:crypto";

/** Inline scripts as the browser hashes them: every byte between the tags. */
export function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi)].map(
    ([, script = ""]) => script,
  );
}

/**
 * The policy for a page with these inline scripts. `evaluates` is for pages whose modules turn strings
 * into functions, as Arquero's expressions do.
 */
export function contentSecurityPolicy(scripts: string[], evaluates: boolean): string {
  const hashes = [...new Set(scripts.map((script) => `'sha256-${sha256(script)}'`))].sort();
  const evaluation = evaluates ? ["'unsafe-eval'"] : [];
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes, "'wasm-unsafe-eval'", ...evaluation].join(" "),
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
}

/** Puts the page's policy right after `<meta charset>`. Throws for a page that has no such place. */
export function withPolicy(html: string, evaluates: boolean): string {
  const charset = /<meta charset="?utf-8"?>/i.exec(html);
  if (!charset) throw new Error(`no <meta charset> to put the policy after: ${html.slice(0, 80)}`);
  const policy = contentSecurityPolicy(inlineScripts(html), evaluates);
  const at = charset.index + charset[0].length;
  const meta = `\n<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.slice(0, at) + meta + html.slice(at);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
