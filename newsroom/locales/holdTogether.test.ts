import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdTogether } from "./holdTogether.ts";

/** The text with “~” for each no-break space, “'” for each narrow one, and pieces that stay whole in brackets. */
function shown(text: string, language: string): string {
  return holdTogether(text, language)
    .map((piece) => (piece.whole ? `[${piece.text}]` : piece.text))
    .join("")
    .replaceAll("\u00a0", "~")
    .replaceAll("\u202f", "'");
}

describe("What stays together on a line", () => {
  it.each([
    // Scores and ranges.
    ["en", "a 3–1 win after 7–5, 6–4", "a [3–1] win after [7–5], [6–4]"],
    ["en", "in 1914–18 (pp. 12–15)", "in [1914–18] (pp.~[12–15])"],
    ["en", "between $10–$15 and 5-7 km", "between [$10–$15] and [5-7]~km"],
    ["en", "in the 90+1st minute", "in the 90+1st minute"],
    // Amounts.
    ["en-US", "cost $15 billion, or 15 km of road.", "cost $15~billion, or 15~km of road."],
    ["en", "3.5 million dollars of 500,000 people", "3.5~million~dollars of 500,000 people"],
    ["en", "at –5 °C and 6:05 PM", "at [–5]~°C and 6:05~PM"],
    ["de", "rund € 3 Mio. und 1,3 Mrd. Euro", "rund €~3~Mio. und 1,3~Mrd.~Euro"],
    ["de-AT", "um 18 Uhr, 20 Prozent", "um 18~Uhr, 20~Prozent"],
    ["fr", "3 000 000 d’euros, 15 %, 20 h 30", "3~000~000~d’euros, 15~%, 20~h~30"],
    ["fr", "1,3 milliard d’euros", "1,3~milliard~d’euros"],
    ["es", "3 millones de euros", "3~millones~de~euros"],
    ["ar", "15 مليار دولار و٣ كم", "15~مليار~دولار و٣~كم"],
    ["sw", "CHF 20 na 5 kg", "CHF~20 na 5~kg"],
    // Times of day.
    ["en", "June 12, 2014, 6:05 PM EDT.", "June~12, 2014, 6:05~PM~EDT."],
    ["en", "until 8 p.m. ET or 10 PM", "until 8~p.m.~ET or 10~PM"],
    ["en-GB", "at 18:05 GMT+5:30", "at 18:05~GMT+5:30"],
    ["pt", "às 18:05 GMT-3", "às 18:05~[GMT-3]"],
    ["de", "um 18:05 Uhr MESZ und 18:05 MEZ", "um 18:05~Uhr~MESZ und 18:05~MEZ"],
    ["ar", "١٢ يونيو ٢٠١٤، ٦:٠٥ م غرينتش", "١٢~يونيو ٢٠١٤، ٦:٠٥~م غرينتش"],
    // Days.
    ["en", "on June 10, Sept. 5 and 12 May 2014", "on June~10, Sept.~5 and 12~May 2014"],
    ["en", "May 2014; she may 5 times", "May 2014; she may 5 times"],
    ["de", "am 10. Juni 2014 und 1. Jan.", "am 10.~Juni 2014 und 1.~Jan."],
    ["fr", "le 1er juin et le 10 août", "le 1er~juin et le 10~août"],
    ["es", "el 10 de junio", "el 10~de~junio"],
    ["ar", "في ١٠ يونيو و10 حزيران", "في ١٠~يونيو و10~حزيران"],
    ["ja", "6月10日に3000人", "[6月][10日]に[3000人]"],
    // References.
    ["en", "No. 5, p. 12 and Fig. 3", "No.~5, p.~12 and Fig.~3"],
    ["de", "§ 5 Abs. 2, S. 12, Nr. 7", "§~5 Abs.~2, S.~12, Nr.~7"],
    ["fr", "le n° 5", "le n°~5"],
    // Initials.
    ["en", "by J. R. R. Tolkien and John F. Kirby", "by J.~R.~R.~Tolkien and John F.~Kirby"],
    ["de", "z. B. in der Regel", "z.~B. in der Regel"],
    ["en", "U.S. airstrikes", "U.S. airstrikes"],
    // French punctuation.
    ["fr", "« Quoi ? » dit-il : rien !", "«'Quoi'?'» dit-il~: rien'!"],
    ["en", "« Quoi ? »", "« Quoi ? »"],
    // Words of one letter.
    ["pl", "Most w Rybinie i a w porcie", "Most w~Rybinie i~a~w~porcie"],
    ["pl", "O 7.30 z „Anną”, witaminy B i C", "O~7.30 z~„Anną”, witaminy B i~C"],
    ["cs", "Byl v Praze a s ním k večeru", "Byl v~Praze a~s~ním k~večeru"],
    ["en", "Plan a or i", "Plan a or i"],
  ])("in %s: %s", (language, text, expected) => {
    expect(shown(text, language)).toBe(expected);
  });

  it("is nothing so long that it could not stand on a phone’s line", () => {
    expect(shown("call 0049-30-1234567-89", "en")).toBe("call 0049-30-1234567-89");
    expect(shown(`by ${"A. ".repeat(12)}Milne`, "en")).not.toContain("~A.~A.~A.~A.~A.~A.~A.~A.");
  });
});

const word = fc.constantFrom(
  ..."3–1 1914–18 $15 billion km € Mio. 1,3 Mrd. Euro J. R. Tolkien June 10 10. Juni No. 5 p. 12 ( ) , . « » ! ٣ مليار دولار 15 % z. B. 6月10日 a the – -5 000 – 💬".split(
    " ",
  ),
);
const anyText = fc.oneof(
  fc
    .array(fc.oneof(word, fc.string({ unit: "grapheme", maxLength: 4 })))
    .map((all) => all.join(" ")),
  fc.string({ unit: "binary" }),
);
const language = fc.constantFrom(
  "en",
  "en-US",
  "de",
  "fr",
  "ar",
  "es",
  "ja",
  "pl",
  "sw",
  "english?",
);

describe("Any text", () => {
  it("stays the same but for the kind of its spaces", () => {
    fc.assert(
      fc.property(anyText, language, (text, lang) => {
        const pieces = holdTogether(text, lang);
        const folded = (all: string) => all.replace(/[\u00a0\u202f\n]/g, " ");
        expect(folded(pieces.map((piece) => piece.text).join(""))).toBe(folded(text));
        for (const piece of pieces) {
          if (piece.whole) expect(piece.text.length).toBeLessThanOrEqual(12);
        }
      }),
    );
  });

  it("does not change when it is held together again", () => {
    fc.assert(
      fc.property(anyText, language, (text, lang) => {
        const once = holdTogether(text, lang);
        const joined = once.map((piece) => piece.text).join("");
        const again = holdTogether(joined, lang).map((piece) => piece.text);
        expect(again.join("")).toBe(joined);
      }),
    );
  });

  it("holds a score and an amount wherever they stand", () => {
    const number = fc.integer({ min: 0, max: 9999 });
    const around = fc.constantFrom("", "(", "“", "won ", "— ");
    fc.assert(
      fc.property(number, number, around, (a, b, before) => {
        expect(shown(`${before}${a}–${b}, then`, "en")).toBe(`${before}[${a}–${b}], then`);
        expect(shown(`${before}$${a} billion.`, "en")).toBe(`${before}$${a}~billion.`);
      }),
    );
  });
});
