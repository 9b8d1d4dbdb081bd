/** What the page Crossings imports. */
export { followInPage } from "../address/in-page-links.js";
export { urlState } from "../address/url-state.js";
export { watch } from "../address/watch.js";
export { sql } from "../query/database.js";
export { readTable } from "../query/parquet.js";
export { atlasOf } from "../words/atlas.js";
export { addition } from "./addition.js";
export { answers } from "./answers.js";
export { conflicts } from "./conflicts.js";
export { statementCount } from "./count.js";
export { directionFigure, flowFigure, intervalFigure } from "./figures.js";
export { statementFields, statementForm } from "./filter.js";
export { rateList } from "./rate-list.js";
export { statementsOf } from "./statements.js";
export { paletteOf } from "./symbols.js";
export { statementTable } from "./table.js";
