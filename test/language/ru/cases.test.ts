import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { casesOf } from "../../../loaders/language/ru/cases.js";

const EXPECTED: [name: string, forms: string][] = [
  ["Пекин", "Пекина Пекину Пекином Пекине"],
  ["Китай", "Китая Китаю Китаем Китае"],
  ["Корея", "Кореи Корее Корею Кореей"],
  ["Япония", "Японии Японию Японией"],
  ["Москва", "Москвы Москве Москву Москвой"],
  ["Сибирь", "Сибири Сибирью"],
  ["Тяньцзинь", "Тяньцзиня Тяньцзиню Тяньцзинем Тяньцзине"],
];

describe("casesOf(name, isPerson)", () => {
  it("gives a noun in all its cases", () => {
    for (const [name, forms] of EXPECTED)
      assert.deepEqual(casesOf(name, false), [name, ...forms.split(" ")], name);
  });

  it("leaves acronyms and names without endings as they are", () => {
    for (const name of ["СССР", "Токио", "Баку", "Урумчи"])
      assert.deepEqual(casesOf(name, false), [name]);
  });

  it("declines what leads up to the first noun, and keeps the tail", () => {
    const union = casesOf("Союз Советских Социалистических Республик", false);
    assert.ok(union.includes("Союза Советских Социалистических Республик"));
    const republic = casesOf("Китайская Народная Республика", false);
    for (const form of ["Китайской Народной Республики", "Китайскую Народную Республику"])
      assert.ok(republic.includes(form), form);
    assert.ok(
      casesOf("Министерство иностранных дел СССР", false).includes(
        "Министерством иностранных дел СССР",
      ),
    );
    assert.ok(casesOf("Соединённые Штаты Америки", false).includes("Соединённых Штатов Америки"));
    assert.ok(casesOf("Дальний Восток", false).includes("Дальнем Востоке"));
  });

  it("declines every part of a person's name, and a surname as one", () => {
    assert.ok(casesOf("Мао Цзэдун", true).includes("Мао Цзэдуна"));
    assert.ok(casesOf("Хрущёв", true).includes("Хрущёвым"));
    assert.ok(casesOf("Вышинский", true).includes("Вышинского"));
  });
});
