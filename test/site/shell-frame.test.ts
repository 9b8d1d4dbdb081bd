import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runInNewContext } from "node:vm";
import { withSharedFrame } from "../../loaders/site/shell-frame.js";

const page = (id = "1") => `<head>
<link rel="preload" as="style" href="../_import/style.css">
<link rel="stylesheet" href="../_import/style.css">
<link rel="modulepreload" href="../_observablehq/client.js">
<link rel="modulepreload" href="../_import/components/a.js">
<script type="module">

import {define} from "../_observablehq/client.js";
define({id: "${id}"});

</script>
</head><body><nav id="observablehq-sidebar" aria-label="Pages">
  <ol>
    <li><a href="../">The site</a></li>
  </ol>
  <form id="search"></form>
  <script>{search()}</script>
  <ol>
    <li><a href="../">Overview</a></li>
  </ol>
  <section>
    <summary>Read</summary>
    <ol>
    <li><a href="../documents.html">Documents</a></li>
    </ol>
  </section>
  <section>
    <summary>Check</summary>
  </section>
</nav><script>own()</script><main><section>words</section></main></body>`;

describe("withSharedFrame(html, files)", () => {
  const files = new Map<string, string>();
  const html = withSharedFrame(page(), files);
  const nav = html.slice(html.indexOf("<nav"), html.indexOf("</nav>"));

  it("has a script lay the sidebar into it, before others run", () => {
    const [script] = /<script>\{document.*?\}<\/script>/.exec(nav) ?? [];
    let laid = "";
    const element = { insertAdjacentHTML: (_: string, made: string) => (laid = made) };
    const document = { querySelector: () => element };
    runInNewContext(script!.replace(/<\/?script>/g, ""), { document });
    assert.equal(
      laid,
      '<form id="search"></form><ol><li><a href="../">Overview</a></li></ol>' +
        '<section><summary>Read</summary><ol><li><a href="../documents.html">Documents</a></li></ol></section>' +
        "<section><summary>Check</summary></section>",
    );
    assert.ok(html.indexOf(script!) < html.indexOf("<script>{search()}</script>"));
    assert.ok(html.indexOf(script!) < html.indexOf("own()"));
  });

  it("keeps the way to the first page, and the page's own sections", () => {
    assert.ok(nav.includes('<li><a href="../">The site</a></li>'));
    assert.doesNotMatch(nav.replaceAll(/<script>.*<\/script>/g, ""), /<section>|<form/);
    assert.ok(html.includes("<main><section>words</section></main>"));
  });

  it("has the module, and what is loaded early for it, in one file for pages alike", () => {
    const [[path, text] = ["", ""]] = [...files];
    assert.match(path, /^_import\/page\.[0-9a-f]{8}\.js$/);
    assert.equal(
      text,
      `import "../_observablehq/client.js";\nimport "../_import/components/a.js";\n` +
        `import {define} from "../_observablehq/client.js";\ndefine({id: "1"});\n`,
    );
    assert.ok(html.includes(`<script type="module" src="../${path}"></script>`));
    assert.doesNotMatch(html, /modulepreload|define/);
    withSharedFrame(page(), files);
    assert.equal(files.size, 1);
    withSharedFrame(page("2"), files);
    assert.equal(files.size, 2);
  });

  it("asks for no style twice, and leaves a page that has none of this", () => {
    assert.equal(html.match(/style\.css/g)?.length, 1);
    const bare = "<head></head><body><main>words</main></body>";
    assert.equal(withSharedFrame(bare, files), bare);
  });
});
