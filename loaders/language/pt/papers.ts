/** How offices that write Portuguese name, mark and label their papers. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import { plainByPrepositions } from "../of-and-to.js";
import { courtesiesBy } from "../courtesies.js";
import type { Papers } from "../papers.js";
import { partiesInPortuguese, receivers } from "./parties.js";

/** Papers that bear a number on a line of their own. */
const NUMBERED = alternatives(wordsIn("telegrama, ofício, despacho, carta, nota, circular, aviso"));

export const papers: Papers = {
  kinds: [
    {
      kind: "conversation",
      words: wordsIn(
        "apontamento|memorando|registo|registro|nota … conversa|conversação, ata, acta, conversa, conversação, entrevista, transcrição",
      ),
    },
    {
      kind: "memorandum",
      words: wordsIn("memorando, memorandum, apontamento, informação, pró-memória, pro-memória"),
    },
    {
      kind: "telegram",
      words: wordsIn(
        "telegrama, telegramas, despacho telegráfico, carta-telegrama, radiograma, circular telegráfica",
      ),
      numbered: wordsIn("tel"),
    },
    { kind: "statement", words: wordsIn("declaração, comunicado, discurso") },
    {
      kind: "letter",
      words: wordsIn(
        "carta, cartas, ofício, ofícios, oficio, despacho, despachos, mensagem, aviso",
      ),
      numbered: wordsIn("of"),
    },
    {
      kind: "instruction",
      words: wordsIn("instrução, instruções, circular, ordem, decreto, resolução, portaria"),
    },
    { kind: "report", words: wordsIn("relatório, relatórios, parecer, estudo, resumo, exposição") },
    { kind: "note", words: wordsIn("nota verbal, nota diplomática, nota") },
  ],
  kindStands: "first",
  smallWords: wordsIn("de, do, da, dos, das, ao, à, sobre, para, pelo"),
  titles: wordsIn(
    "acordo, tratado, protocolo, projeto, projecto, resposta, extrato, extracto, minuta",
  ),
  classifications: wordsIn(
    "ultra-secreto, ultra secreto, muito secreto, secreto, secreta, muito confidencial, confidencial, estritamente confidencial, reservado, reservada, reservadíssimo, confidencialíssimo",
  ),
  urgencies: wordsIn("urgente, urgentíssimo, muito urgente, imediato, prioridade"),
  caveats: wordsIn("pessoal, particular, exclusivo, cifrado, em cifra, em claro"),
  labels: {
    from: wordsIn("de, remetente, procedência, origem"),
    to: wordsIn("para, destinatário, destinatários, ao, à, destino"),
    cc: wordsIn("cópia, cópias, cópia para, com cópia para, c.c"),
    subject: wordsIn("assunto, objecto, objeto"),
    reference: wordsIn("ref, referência, referências"),
    date: wordsIn("data, datado de"),
    number: wordsIn("número, n, n°, nº, nr"),
    participant: wordsIn("participantes, presentes, estiveram presentes"),
    status: wordsIn("classificação, grau de sigilo, caráter, precedência"),
    other: wordsIn("índice, anexos, anexo"),
  },
  greetings: wordsIn(
    "senhor ministro, senhor embaixador, senhor presidente, senhor secretário, senhor cônsul, senhor, excelência, excelentíssimo senhor, exmo. senhor, ilustríssimo senhor, meu caro, minha cara, prezado, prezada, caro, cara, caríssimo",
  ),
  addressees: wordsIn(
    "a sua excelência, sua excelência, a sua excelência o, sua excelência o, a s. ex.ª o, a s. ex.ª, s. ex.ª, exmo. senhor, exmo. sr, ao excelentíssimo senhor, ao senhor, ao sr, à senhora, senhor, ilmo. sr",
  ),
  closings: wordsIn(
    "aproveito a oportunidade, aproveito o ensejo, prevaleço-me, com os protestos, atenciosamente, respeitosamente, deus guarde, a bem da nação, queira aceitar, com estima, abraça-o, renovo os protestos",
  ),
  head: {
    officers: wordsIn(
      "Ministro, Embaixador, Cônsul, Secretário, Director, Diretor, Governador, Presidente, Representante, Encarregado",
    ),
    toLead: String.raw`(?:ao|à|a)\s+`,
    plain: plainByPrepositions({
      from: /^(?:da|do|das|dos)\s+/iu,
      to: /^(?:para\s+(?:as|os|a|o)|aos|ao|às|à)\s+/iu,
      receivers,
    }),
  },
  serials: {
    joints: wordsIn("e, a"),
    lines: [String.raw`(?:${NUMBERED}\s+)?(?:\p{L}+\s+)?n[.º°]{1,2}\s?\d[\p{L}\d/.()–-]*`],
  },
  foot: {
    postLines: wordsIn(
      "o ministro, o secretário-geral, o secretário geral, o director-geral, o diretor-geral, o cônsul geral, o cônsul-geral, o encarregado de negócios, embaixador, o embaixador, embaixador do brasil, embaixadora do brasil, embaixador de portugal, embaixadora de portugal, embaixadora, cônsul, o cônsul, cônsul geral, cônsul-geral, encarregado de negócios, encarregado de negócios a. i, ministro, ministro conselheiro, ministro de portugal, secretário-geral, secretário geral, conselheiro, primeiro secretário, diretor-geral, director-geral",
    ),
  },
  letterheads: wordsIn("embaixada, ministério, consulado, legação, secretaria, presidência"),
  officeNouns: wordsIn("Embaixada, Ministério, Consulado, Legação"),
  nameJoints: wordsIn("de, do, da, dos, das, em, e"),
  divisions: wordsIn(
    "parte, secção, seção, artigo, anexo, capítulo, parágrafo, ponto, página, tomo, quadro, pergunta",
  ),
  pages: wordsIn("página, pág, folha, fl, fls"),
  signed: wordsIn("assinado, assinada, ass, assinatura, rubrica, selo, carimbo"),
  signs: {
    gap: wordsIn("ilegível, falta, omitido, omitida, palavra ilegível, palavras ilegíveis"),
    seal: wordsIn("selo, carimbo"),
    note: wordsIn("nota do editor, nota do tradutor, n. do e"),
    distribution: wordsIn("distribuição, cópia a, cópias a, com cópia para"),
  },
  undated: wordsIn("sem data, s.d"),
  courtesies: courtesiesBy({
    article: String.raw`a |o `,
    presents: String.raw`apresenta (?:os )?seus (?:\p{L}+ )?cumprimentos (?:ao|à)\s`,
    goesOn: String.raw`e (?:tem|roga|solicita)\s`,
  }),
  parties: partiesInPortuguese,
  site: {
    sure: wordsIn(
      "voltar ao topo, topo da página, ir para o conteúdo, saltar para o conteúdo, imprimir esta página, partilhar esta página, compartilhar esta página, citar este documento, política de privacidade, mapa do site, todos os direitos reservados",
    ),
    buttons: wordsIn(
      "imprimir, partilhar, compartilhar, pesquisar, buscar, menu, início, contacto, contato, descarregar, baixar, anterior, seguinte, próximo, ajuda, citar, pdf",
    ),
    made: wordsIn(
      "última atualização, última actualização, última modificação, atualizado em, actualizado em, consultado em",
    ),
  },
};
