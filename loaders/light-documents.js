/**
 * Framework reads the HTML of each page three times while it builds, each time in a whole window of `jsdom`, of which
 * it takes the document alone: a sixth of its time. Here all documents are parsed in one window, and `jsdom`, which
 * takes half a second to load, is loaded once there is something to parse. Like run.js, which puts it in place before
 * anything imports `jsdom`, this file is JavaScript for node to read as it stands.
 */
import { createRequire, Module } from "node:module";

const require = createRequire(import.meta.url);

/** From now on, whoever imports the `jsdom` of Framework gets documents without windows of their own. */
export function lightDocuments() {
  const file = createRequire(require.resolve("@observablehq/framework/dist/html.js")).resolve(
    "jsdom",
  );
  if (require.cache[file]) return;
  const light = Object.assign(new Module(file), { filename: file, loaded: true });
  /** @type {DOMParser | undefined} */
  let parser;
  light.exports = {
    /**
     * All that Framework asks of a window.
     *
     * @param {string} html
     */
    JSDOM: function (html) {
      parser ??= parserOf(file, light);
      return { window: { document: parser.parseFromString(html, "text/html") } };
    },
    VirtualConsole: function () {
      return {};
    },
  };
  require.cache[file] = light;
}

/**
 * A parser of the true `jsdom`, whose place `light` has.
 *
 * @param {string} file
 * @param {Module} light
 * @returns {DOMParser}
 */
function parserOf(file, light) {
  Reflect.deleteProperty(require.cache, file);
  /** @type {unknown} */
  const loaded = require(file);
  const { JSDOM } =
    /** @type {{ JSDOM: new (html: string) => { window: { DOMParser: new () => DOMParser } } }} */ (
      loaded
    );
  require.cache[file] = light;
  const { window } = new JSDOM("");
  return new window.DOMParser();
}
