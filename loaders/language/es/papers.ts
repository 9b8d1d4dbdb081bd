/** How offices that write Spanish name, mark and label their papers. */
import { wordsIn } from "../../text/dictionary.js";
import { courtesiesBy } from "../courtesies.js";
import { plainByPrepositions } from "../of-and-to.js";
import type { Papers } from "../papers.js";
import { partiesInSpanish, receivers } from "./parties.js";

export const papers: Papers = {
  kinds: [
    {
      kind: "conversation",
      words: wordsIn(
        "memorándum de … conversación, acta, actas, conversación, entrevista, transcripción, minuta de … conversación",
      ),
    },
    { kind: "memorandum", words: wordsIn("memorándum, memorando, memorandum") },
    { kind: "telegram", words: wordsIn("telegrama, telegramas, radiograma, aerograma") },
    { kind: "cable", words: wordsIn("cable, cablegrama, cables") },
    { kind: "statement", words: wordsIn("declaración, comunicado, discurso") },
    { kind: "letter", words: wordsIn("carta, cartas, oficio, despacho, mensaje") },
    {
      kind: "instruction",
      words: wordsIn("instrucción, instrucciones, circular, orden, decreto, resolución"),
    },
    { kind: "report", words: wordsIn("informe, informes, estudio, resumen") },
    { kind: "note", words: wordsIn("nota verbal, nota diplomática, nota") },
  ],
  kindStands: "first",
  smallWords: wordsIn("de, del, la, el, los, las, y, sobre, por"),
  titles: wordsIn("acuerdo, tratado, protocolo, proyecto, respuesta, extracto"),
  classifications: wordsIn(
    "muy secreto, secreto, confidencial, reservado, muy reservado, estrictamente confidencial, estrictamente reservado",
  ),
  caveats: wordsIn("cifrado, cifrada, en cifra, en clave, en claro, personal"),
  urgencies: wordsIn("urgente, muy urgente, inmediato"),
  labels: {
    from: wordsIn("de, remitente, procedencia"),
    to: wordsIn("para, destinatario, al, a"),
    cc: wordsIn("copia, copia a, con copia a, c.c"),
    subject: wordsIn("asunto, objeto"),
    reference: wordsIn("ref, referencia"),
    date: ["fecha"],
    number: wordsIn("número, núm, n°"),
    participant: wordsIn("asistentes, participantes, presentes"),
  },
  greetings: wordsIn(
    "señor, señores, estimado, estimada, excelentísimo señor, excmo. señor, excmo. sr, ilmo. señor, muy señor mío, querido, excelencia, señor ministro, señor embajador",
  ),
  addressees: wordsIn(
    "señor, señora, señor don, sr, sra, excmo, excmo. señor, excmo. sr, excma. señora, excelentísimo señor, al señor, al excelentísimo señor, a su excelencia, don",
  ),
  closings: wordsIn(
    "atentamente, muy atentamente, saluda, dios guarde, le saluda, con mi consideración, reciba, le reitero, reitero a usted, reitero a vuestra excelencia, reitero a v.e, aprovecho la ocasión, aprovecho la oportunidad, aprovecho esta oportunidad, aprovecho esta ocasión, quedo de usted, soy de usted, de usted atentamente, su atento servidor, sin otro particular, cordialmente, respetuosamente",
  ),
  serials: {
    marks: ["núm"],
    joints: wordsIn("y, a, al"),
    lines: [String.raw`n[úu]m(?:ero|s?\.)\s?\d[\p{L}\d/.()–-]*`],
  },
  foot: {
    postLines: wordsIn(
      "el subsecretario, el cónsul, el cónsul general, el ministro, el secretario, el director general, el oficial mayor, el encargado de negocios, embajador, el embajador, cónsul, cónsul general, encargado de negocios, encargado de negocios a. i, ministro, ministro consejero, secretario, subsecretario, consejero, primer secretario, director general",
    ),
  },
  head: {
    officers: wordsIn(
      "Ministro, Embajador, Cónsul, Secretario, Director, Gobernador, Presidente, Representante, Encargado",
    ),
    officerTitles: wordsIn("c, ciudadano"),
    toLead: String.raw`(?:al|a la|a)\s+`,
    plain: plainByPrepositions({
      from: /^(?:del|de la)\s+/iu,
      to: /^(?:al|a la|a los)\s+/iu,
      receivers,
    }),
  },
  letterheads: wordsIn("embajada, ministerio, consulado, legación, secretaría, presidencia"),
  officeNouns: wordsIn("Embajada, Ministerio, Consulado, Legación, Secretaría, Cancillería"),
  nameJoints: wordsIn("de, del, la, los, las, en, y"),
  divisions: wordsIn(
    "parte, sección, artículo, anexo, capítulo, párrafo, punto, página, tomo, cuadro, pregunta",
  ),
  pages: wordsIn("página, pagina, pág, pag, folio"),
  signed: wordsIn("firma, firmado, fdo, sello, rúbrica"),
  signs: {
    gap: wordsIn("ilegible, falta, omitido, omitida"),
    seal: ["sello"],
    note: wordsIn("nota del editor, nota del traductor"),
    distribution: wordsIn("distribución, copia a, con copia a"),
  },
  undated: wordsIn("sin fecha, s.f"),
  courtesies: courtesiesBy({
    article: String.raw`la |el `,
    presents: String.raw`(?:saluda (?:muy )?atentamente|presenta sus (?:\p{L}+ ){0,2}saludos) (?:al|a)\s`,
    goesOn: String.raw`y (?:tiene|se|ruega)\s`,
  }),
  parties: partiesInSpanish,
  site: {
    sure: wordsIn(
      "volver arriba, ir arriba, ir al contenido, saltar al contenido, saltar al contenido principal, imprimir esta página, compartir esta página, citar esta página, citar este documento, aviso legal, política de privacidad, mapa del sitio, todos los derechos reservados",
    ),
    buttons: wordsIn(
      "imprimir, compartir, buscar, menú, inicio, contacto, descargar, anterior, siguiente, ayuda, citar, pdf",
    ),
    made: wordsIn(
      "última actualización, última modificación, actualizado el, consultado el, fecha de consulta",
    ),
  },
};
