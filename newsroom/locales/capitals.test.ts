import { expect, it } from "vitest";
import { withCapital } from "./capitals.ts";

it.each([
  ["en", "june 2014", "June 2014"],
  ["tr", "izmir", "İzmir"],
  ["az-Latn", "iyun 2014", "İyun 2014"],
  ["en", "istanbul", "Istanbul"],
  ["el", "ένα", "Ένα"],
  ["ka", "ივნისი 2014", "ივნისი 2014"],
  ["nl-BE", "ijsland", "IJsland"],
  ["nl", "idee", "Idee"],
  ["en", "ijsland", "Ijsland"],
  ["de", "𐐨ab", "𐐀ab"],
  ["ja", "今日", "今日"],
  ["en_US", "icy", "Icy"],
  ["", "", ""],
])(
  "a text in “%s” begins with a capital as its language writes one: %s",
  (language, text, line) => {
    expect(withCapital(text, language)).toBe(line);
  },
);
