import { describe, expect, it } from "vitest";
import { readDateline } from "./datelines.ts";

describe("a dateline", () => {
  it.each([
    [
      "BAGHDAD (Reuters) - The wall broke.",
      { dateline: "BAGHDAD", agency: "Reuters", isSure: true },
    ],
    ["MARL — The wall broke.", { dateline: "MARL", isSure: false }],
    ["UPPER VALLEY -- The wall broke.", { dateline: "UPPER VALLEY", isSure: false }],
    [
      "KABUL, Afghanistan (AP) — The wall broke.",
      { dateline: "KABUL, Afghanistan", agency: "AP", isSure: true },
    ],
    ["MARL, Upper Valley: The wall broke.", { dateline: "MARL, Upper Valley", isSure: true }],
    ["LONDON, June 12 – The wall broke.", { dateline: "LONDON", day: "June 12", isSure: true }],
    [
      "LONDON, Sept. 3 (AP) _ The wall broke.",
      { dateline: "LONDON", day: "Sept. 3", agency: "AP" },
    ],
    ["ST. JOHN'S — “It broke,” she said.", { dateline: "ST. JOHN'S" }],
    ["AIX-EN-PROVENCE - 40 people were hurt.", { dateline: "AIX-EN-PROVENCE" }],
    ["LONDON/PARIS (Reuters) - The wall broke.", { dateline: "LONDON/PARIS" }],
    ["ROMA: The wall broke.", { dateline: "ROMA", isSure: false }],
    ["UN (AP) — The wall broke.", { dateline: "UN", agency: "AP" }],
    [
      "OBERTAL, 14. Juni (dpa) - The wall broke.",
      { dateline: "OBERTAL", day: "14. Juni", agency: "dpa", isSure: true },
    ],
    ["Berlin (dpa) - The wall broke.", { dateline: "Berlin", agency: "dpa", isSure: true }],
    ["Frankfurt am Main (dpa/lhe) – The wall broke.", { dateline: "Frankfurt am Main" }],
    ["Rio de Janeiro (AFP) — The wall broke.", { dateline: "Rio de Janeiro", agency: "AFP" }],
    ["PARIS, 14 juin 2014 (AFP) - The wall broke.", { day: "14 juin 2014", agency: "AFP" }],
    ["Madrid, 14 jun (EFE).- The wall broke.", { dateline: "Madrid", day: "14 jun" }],
    ["Lisboa, 14 jun 2014 (Lusa) – The wall broke.", { dateline: "Lisboa", agency: "Lusa" }],
  ])("is taken off: %s", (paragraph, wanted) => {
    const read = readDateline(paragraph);
    expect(read).toMatchObject(wanted);
    expect(read?.text).toMatch(/^(?:The wall broke\.|“It broke|40 people)/);
  });

  it.each([
    "The wall broke — in Marl.",
    "NATO - The wall broke.",
    "BREAKING: The wall broke.",
    "UN — The wall broke.",
    "MARL The wall broke.",
    "LONDON, 12 people - The wall broke.",
    "Merkel (CDU) - The wall broke.",
    "Die Kanzlerin (Berlin) - The wall broke.",
    "Berlin - The wall broke.",
    "MARL — the wall broke.",
    "In MARL — The wall broke.",
    "ONE TWO THREE FOUR FIVE — The wall broke.",
    "",
  ])("is none: %s", (paragraph) => {
    expect(readDateline(paragraph)).toBeUndefined();
  });
});
