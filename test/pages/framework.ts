/** A page as Framework makes it of Markdown: what a reader's browser gets. */
interface FrameworkPage {
  title: string | null;
  body: string;
  code: unknown[];
}

interface MarkdownModule {
  createMarkdownIt: () => unknown;
  parseMarkdown: (input: string, options: { md: unknown; path: string }) => FrameworkPage;
}

interface HtmlModule {
  rewriteHtml: (html: string, resolvers: object) => string;
  parseHtml: (html: string) => { document: Document };
}

// Not exported by the package, and untyped; pinned to one version.
const framework = (module: string): Promise<unknown> =>
  import(
    new URL(`../../node_modules/@observablehq/framework/dist/${module}`, import.meta.url).href
  );

/** The page's title, its document, and how many pieces of code Framework found in it. */
export async function rendered(markdown: string) {
  const { createMarkdownIt, parseMarkdown } = (await framework("markdown.js")) as MarkdownModule;
  const { rewriteHtml, parseHtml } = (await framework("html.js")) as HtmlModule;
  const page = parseMarkdown(markdown, { md: createMarkdownIt(), path: "/documents/x" });
  const { document } = parseHtml(`<main>${rewriteHtml(page.body, {})}</main>`);
  return { title: page.title, document, code: page.code.length };
}
