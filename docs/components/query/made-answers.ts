/** Answers that the build has made beforehand. A page names those that it has; for all others there is the engine. */
import { type AnswerFile, answerName, answers } from "./answer.js";
import { unpacked } from "./packed-module.js";
import type { Parameter } from "./statement.js";
import { siteRoot } from "../words/evidence.js";

/** The answer to a query if the build made it; null where it did not, or where the file cannot be had. */
export async function madeAnswer(
  text: string,
  parameters: readonly Parameter[],
): Promise<AnswerFile | null> {
  const known = document.querySelector<HTMLMetaElement>("meta[name=crossings-answers]");
  if (!known) return null;
  const name = answerName(text, parameters);
  if (!known.content.split(" ").includes(name)) return null;
  try {
    const response = await fetch(new URL(`data/answers/${name}.json.gz`, siteRoot()));
    if (!response.ok) return null;
    const file = (await (await unpacked(response)).json()) as AnswerFile;
    return answers(file, text, parameters) ? file : null;
  } catch {
    return null;
  }
}
