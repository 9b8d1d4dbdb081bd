/** What the page Workbench imports. */
export { workbench } from "./page.js";
