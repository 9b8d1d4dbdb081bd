import { fontFaces } from "../../loaders/pages/fonts.js";
import { loader } from "../../loaders/site/loader.js";

export const output = fontFaces;

await loader(import.meta.url, output);
