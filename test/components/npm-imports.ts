/** Lets Node load components that name a package as the site does, `npm:arquero`: import this, then them. */
import { register } from "node:module";

const HOOK = `export const resolve = (specifier, context, next) =>
  next(specifier.replace(/^npm:/, ""), context);`;

register(`data:text/javascript,${encodeURIComponent(HOOK)}`);
