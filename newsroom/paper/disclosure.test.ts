import { describe, expect, it } from "vitest";
import { PAPER } from "../../testkit/records.ts";
import { paidWords } from "../locales/affiliateNotice.ts";
import { disclosureIn } from "./disclosure.ts";

const paper = (notice: string, standing: string, language = "en-US") => ({
  language,
  affiliate: { ...PAPER.affiliate, notice, standing },
});

describe("what a story says of its paid links", () => {
  it("is in the paper's own words and language where it has some, whatever the story's language", () => {
    expect(disclosureIn(paper("We are paid.", "We may be paid."), "de")).toEqual({
      notice: { text: "We are paid.", lang: "en-US" },
      standing: { text: "We may be paid.", lang: "en-US" },
      more: { text: "How paid links work", lang: "en-US" },
    });
  });

  it("is in the product's words and the story's language otherwise", () => {
    const { notice, standing, more } = paidWords("de");
    expect(disclosureIn(paper("", ""), "de")).toEqual({
      notice: { text: notice, lang: "de" },
      standing: { text: standing, lang: "de" },
      more: { text: more, lang: "de" },
    });
    expect(disclosureIn(paper("", "We may be paid."), "de")).toMatchObject({
      notice: { lang: "de" },
      standing: { text: "We may be paid.", lang: "en-US" },
    });
  });

  it("is in the paper's language where the product has no words in the story's", () => {
    const { notice, more } = paidWords("fr");
    expect(disclosureIn(paper("", "", "fr"), "tlh")).toMatchObject({
      notice: { text: notice, lang: "fr" },
      more: { text: more, lang: "fr" },
    });
    expect(disclosureIn(paper("Wir", "", "tlh"), "fr").more).toEqual({ text: more, lang: "fr" });
  });
});
