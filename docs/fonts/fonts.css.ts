import { fontFaces } from "../../loaders/pages/fonts.js";

process.stdout.write(await fontFaces());
