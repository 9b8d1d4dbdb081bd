/** The parts of Framework 1.13.4 that the build calls; it has no types of its own. */

declare module "@observablehq/framework/dist/config.js" {
  import type { LoaderResolver } from "@observablehq/framework/dist/loader.js";
  export interface Config {
    root: string;
    output: string;
    loaders: LoaderResolver;
    paths(): AsyncGenerator<string>;
  }
  /** The configuration that `observablehq.config.ts` describes. */
  export function normalizeConfig(described: object): Config;
  /** Fixes the time that outputs are stamped with. */
  export function setCurrentDate(date: Date | null): void;
}

declare module "@observablehq/framework/dist/build.js" {
  import type { Config } from "@observablehq/framework/dist/config.js";
  export interface Logger {
    log(...words: unknown[]): void;
    warn(...words: unknown[]): void;
    error(...words: unknown[]): void;
  }
  export interface BuildEffects {
    logger: Logger;
    output: { write(text: string): void };
    prepare(): Promise<void>;
    /** `sourcePath` is relative to the working directory, `outputPath` to the output. */
    copyFile(sourcePath: string, outputPath: string): Promise<void>;
    writeFile(outputPath: string, contents: string | Uint8Array): Promise<void>;
    writeBuildManifest(manifest: unknown): Promise<void>;
  }
  export class FileBuildEffects implements BuildEffects {
    constructor(
      outputRoot: string,
      cacheDir: string,
      options?: { logger?: Logger; output?: { write(text: string): void } },
    );
    logger: Logger;
    output: { write(text: string): void };
    prepare(): Promise<void>;
    copyFile(sourcePath: string, outputPath: string): Promise<void>;
    writeFile(outputPath: string, contents: string | Uint8Array): Promise<void>;
    writeBuildManifest(manifest: unknown): Promise<void>;
  }
  export function build(options: { config: Config }, effects?: BuildEffects): Promise<void>;
}

declare module "@observablehq/framework/dist/html.js" {
  /** A window with the document of some HTML. */
  export function parseHtml(html: string): { document: Document };
}

declare module "@observablehq/framework/dist/loader.js" {
  /** Programs that run a loader, by its last extension. */
  export const defaultInterpreters: Record<string, string[]>;
  export class LoaderResolver {
    constructor(options: { root: string; interpreters?: Record<string, string[] | null> });
    /** The loader or file that makes a target; `path` is relative to the root. */
    find(target: string): { path: string; params?: Record<string, string> } | undefined;
    /** The file that a path is made from; its loader's where it is made by one. */
    getSourceFilePath(path: string): string;
    getSourceFileHash(path: string): string;
    /** Hash of a module and of all that it imports. */
    getModuleHash(path: string): string;
    getLocalModuleHash(path: string): Promise<string>;
  }
}

declare module "@observablehq/framework/dist/preview.js" {
  import type { Server } from "node:http";
  export class PreviewServer {
    /** Answers the requests of a server, whether that listens already or not. */
    constructor(options: { server: Server; config?: string; root?: string; verbose?: boolean });
    readonly server: Server;
  }
}

declare module "@observablehq/framework/dist/tag.js" {
  /** A cell's content as a template of a tag, as the page's script has it. */
  export function transpileTag(input: string, tag: string, raw: boolean): string;
}

declare module "@observablehq/framework/dist/javascript/globals.js" {
  /** Names that a cell takes from the browser, whatever another cell calls so. */
  export const defaultGlobals: ReadonlySet<string>;
}

declare module "@observablehq/framework/dist/markdown.js" {
  /** Markdown as pages are written in it, with `${…}` as tokens of the type `placeholder`. */
  export function createMarkdownIt(options?: { markdownIt?: <Engine>(engine: Engine) => Engine }): {
    parse(source: string, context: object): unknown[];
  };
}

declare module "@observablehq/framework/dist/frontMatter.js" {
  /** A page without its front matter; `content` is the end of the source. */
  export function readFrontMatter(source: string): { content: string; data: object };
}

declare module "@observablehq/framework/dist/info.js" {
  /** What stands behind the marks that open a fenced block. */
  export function parseInfo(info: string): { tag: string; attributes: Record<string, string> };
}
