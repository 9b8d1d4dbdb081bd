/** SQL over the corpus's tables, at the place that pages of earlier editions import it from. */
export * from "./query/database.js";
