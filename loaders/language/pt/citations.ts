/** Citations in Portuguese: `meu ofício n.º 41, de 17 do corrente`, `telegrama 873, de 28 de setembro`. */
import { numberedCitations } from "../citations/numbered.js";

export const portugueseCitations = numberedCitations({
  kinds: {
    telegrama: "telegram",
    telegramas: "telegram",
    "despacho telegráfico": "telegram",
    despacho: "despatch",
    despachos: "despatch",
    ofício: "letter",
    ofícios: "letter",
    carta: "letter",
    cartas: "letter",
    nota: "note",
    notas: "note",
    "nota verbal": "note",
    memorando: "memorandum",
    memorandum: "memorandum",
    relatório: "report",
    relatórios: "report",
    mensagem: "message",
    declaração: "statement",
    comunicado: "statement",
    circular: "instruction",
    instrução: "instruction",
    instruções: "instruction",
    resposta: "reply",
  },
  own: "meu, minha, meus, minhas, nosso, nossa",
  other: "seu, sua, seus, suas, vosso, vossa",
  numero: "n.º, n°, nº, n.os, no., número, n.",
  dated: "de, do, datado de, datada de, em",
  of: "de, do, da, dos, das, ao, à",
  and: "e, a",
  answers:
    "referência a, referência, ref, resposta ao, resposta à, em resposta a, em resposta ao, em aditamento ao, respondo, rel",
  ahead: /\d{4}|corrente|próximo|seguinte/iu,
});
