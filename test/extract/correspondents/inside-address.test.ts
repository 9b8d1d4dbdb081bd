import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  insideAddress,
  nameAfterClose,
  officerAddressed,
  personGreeted,
} from "../../../loaders/extract/correspondents/inside-address.js";
import { correspondentsOf } from "../../../loaders/extract/correspondents/correspondents.js";
import { known } from "../known.js";
import { readCable } from "../../../loaders/read/typed/cable.js";
import { quotedPassages } from "../../../loaders/text/quoted.js";

function addressOf(text: string): string[] {
  const document = readCable({ path: "a.txt", bytes: new TextEncoder().encode(text) });
  return insideAddress(quotedPassages(document)).map(({ words }) => words);
}

describe("insideAddress(passages)", () => {
  it("is what stands below the signer of a letter that greets somebody", () => {
    const letter =
      "May 3, 1957\n\nDear Mr. Minister:\n\nThe ferry at Lakeside has been closed since last Monday.\n\n" +
      "Sincerely yours,\n\nAda Writer\nConsul\n\nMinister Ben Reader\nMinistry of Ferries\nNorthport\n";
    assert.deepEqual(addressOf(letter), [
      "Minister Ben Reader",
      "Ministry of Ferries",
      "Northport",
    ]);
  });

  it("is none where only the signer's post stands there", () => {
    const letter =
      "May 3, 1957\n\nDear Mr. Minister:\n\nThe ferry at Lakeside has been closed since last Monday.\n\n" +
      "Sincerely yours,\n\nAda Writer\nMinister\n";
    assert.deepEqual(addressOf(letter), []);
  });
});

describe("letters in other languages", () => {
  const roles = (text: string) => {
    const document = readCable({ path: "a.txt", bytes: new TextEncoder().encode(text) });
    return correspondentsOf(document, "a", known).map(({ role, name }) => `${role} ${name}`);
  };

  it("reads a French address below the close, and the signer above it", () => {
    const letter =
      "3 mai 1950\n\nMonsieur le Ministre,\n\nJ'ai l'honneur d'accuser réception de votre lettre du 9 avril 1950.\n\n" +
      "Veuillez agréer, Monsieur le Ministre, l'assurance de ma haute considération.\n\nHenri Chanson\nConsul général\n\n" +
      "Monsieur Robert Exemple\nMinistre des Affaires étrangères\nPort-Réal\n";
    assert.deepEqual(roles(letter), ["from Henri Chanson", "to Monsieur Robert Exemple"]);
  });

  it("reads the address above the greeting, in English, German and Russian", () => {
    const letters = {
      "to Mr. John Doe":
        "Lakeside, May 3, 1950\n\nHis Excellency\nMr. John Doe\nMinister of Ferries\n\nExcellency:\n\nI have the honor to acknowledge the receipt of your note of April 9, 1950.",
      "to Herrn Bundesminister der Fähren":
        "Bonn, den 3. Mai 1950\n\nAn den\nHerrn Bundesminister der Fähren\n\nSehr geehrter Herr Minister,\n\nauf Ihr Schreiben vom 9. April 1950 teile ich mit, dass die Fähre nicht mehr geht.",
      "to Министру путей тов. Петрову А. А.":
        "Москва, 3 мая 1950 г.\n\nМинистру путей\nтов. Петрову А. А.\n\nУважаемый Андрей Андреевич!\n\nПодтверждаю получение Вашего письма от 9 апреля 1950 г. о паромах.",
    };
    for (const [to, letter] of Object.entries(letters)) assert.deepEqual(roles(letter), [to]);
  });
});

describe("officerAddressed(passages)", () => {
  const addressed = (head: string) => {
    const text = `${head}\n\nTrescientas personas cruzaron la frontera durante el mes pasado, según los partes que llegaron.\n`;
    const document = readCable({ path: "a.txt", bytes: new TextEncoder().encode(text) });
    return officerAddressed(quotedPassages(document))?.words ?? null;
  };

  it("is the line of a head that addresses an officer without a greeting", () => {
    for (const line of [
      "Señor Embajador de Ruritania",
      "C. Embajador de Ruritania",
      "Excmo. Señor Ministro de Asuntos Exteriores",
      "Senhor Ministro dos Negócios Estrangeiros",
      "Monsieur le Ministre des Affaires étrangères",
      "Signor Ministro degli Affari Esteri",
    ])
      assert.equal(
        addressed(`Ciudad del Lago, 14 de marzo de 1952\n\n${line}\n\nPuerto Norte`),
        line,
      );
  });

  it("is none that greets, and none that names a person by initials", () => {
    assert.equal(addressed("Ciudad del Lago, 14 de marzo de 1952\n\nSeñor Embajador:"), null);
    assert.equal(addressed("Ciudad del Lago, 14 de marzo de 1952\n\nC. Ejemplo"), null);
  });
});

describe("nameAfterClose(words)", () => {
  it("finds the name behind the close in one line", () => {
    assert.equal(
      "Sincerely yours, Ada Writer".slice(nameAfterClose("Sincerely yours, Ada Writer") ?? 0),
      "Ada Writer",
    );
    assert.equal(nameAfterClose("Sincerely yours,"), null);
  });
});

describe("personGreeted(passages)", () => {
  const greeted = (...lines: string[]) => {
    const text = [...lines, "The ferry at Lakeside has been closed since last Monday."].join(
      "\n\n",
    );
    const document = readCable({ path: "a.txt", bytes: new TextEncoder().encode(text) });
    const found = personGreeted(quotedPassages(document));
    return found && found.passage.words.slice(found.start, found.stop);
  };

  it("is who is greeted by title and name, or by a name that the heading has", () => {
    assert.equal(greeted("Lakeside, May 3, 1950", "Dear Mr. Reader,"), "Mr. Reader");
    assert.equal(greeted("May 3, 1950", "My dear Ada Writer:"), "Ada Writer");
    assert.equal(greeted("LETTERA A LETTORE", "Porto, 3 maggio 1950", "Caro Lettore,"), "Lettore");
  });

  it("is nobody where a post, a noun or no name is greeted", () => {
    for (const line of [
      "Dear Mr. Minister:",
      "Señor Ministro:",
      "Lieber Freund,",
      "Sir,",
      "Dear Sir:",
    ])
      assert.equal(greeted("May 3, 1950", line), null, line);
  });
});
