import { expect, it } from "vitest";
import { inEnglish } from "./dateWords.ts";

it.each([
  ["de", "12. Dezember 2022", "12 december 2022"],
  ["de", "am 1. Mai 2014, 18 Uhr", "am 1 may 2014, 18 Uhr"],
  ["de_AT", "3. Jänner 2014", "3 january 2014"],
  ["fr", "1er août 2014", "1 august 2014"],
  ["fr", "le 13 juin 2014", "le 13 june 2014"],
  ["es", "13 de junio de 2014", "13 june 2014"],
  ["es", "1º de enero del 2014", "1 january 2014"],
  ["ca", "13 d'abril de 2014", "13 april 2014"],
  ["pt-BR", "13 de março de 2014", "13 march 2014"],
  ["it", "1ª", "1ª"],
  ["ru", "13 июня 2014 г.", "13 june 2014 г."],
  ["cs", "13. června 2014", "13 june 2014"],
  ["nl", "13 mrt. 2014", "13 march 2014"],
  ["de", "12 Dezembers 2022", "12 Dezembers 2022"],
  ["de", "Dezember 2022", "Dezember 2022"],
  ["en", "12. Dezember 2022", "12. Dezember 2022"],
  ["EN-GB", "12. Dezember 2022", "12. Dezember 2022"],
  ["nobody-knows_this!", "12. Dezember 2022", "12. Dezember 2022"],
  [undefined, "12. Dezember 2022", "12. Dezember 2022"],
])("in %s “%s” is “%s”", (lang, text, english) => {
  expect(inEnglish(text, lang)).toBe(english);
});
