import { describe, expect, it } from "vitest";
import { takeWordNotes } from "./wordNotes.ts";

const run = (words: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${words}</w:t></w:r>`;
const kept = (document: string, comments?: string) =>
  takeWordNotes(document, comments).kept.map(({ what, text }) => `${what}: ${text}`);

describe("what a Word file holds beside its text", () => {
  it.each([
    ["<w:vanish/>"],
    ['<w:vanish w:val="1"/>'],
    ['<w:vanish w:val="true" />'],
    ['<w:vanish w:val="on"/>'],
    ["<w:b/><w:webHidden/><w:i/>"],
  ])("is hidden words, which leave the text: %s", (properties) => {
    const hidden = run("secret", properties);
    expect(takeWordNotes(`<w:p>${run("a")}${hidden}${run("b")}</w:p>`, undefined)).toEqual({
      document: `<w:p>${run("a")}${run("b")}</w:p>`,
      kept: [{ what: "hidden text", text: "secret" }],
    });
    const named = hidden.replace("<w:r>", '<w:r w:rsidR="1">');
    expect(takeWordNotes(`<w:p>${named}</w:p>`, undefined).document).toBe("<w:p></w:p>");
  });

  it.each(['<w:vanish w:val="0"/>', '<w:vanish w:val="false"/>', "<w:vanishing/>", "<w:b/>"])(
    "is not what is shown: %s",
    (properties) => {
      const document = `<w:p>${run("a", properties)}</w:p>`;
      expect(takeWordNotes(document, undefined)).toEqual({ document, kept: [] });
    },
  );

  it("is each comment with its writer", () => {
    const comments = `<w:comments><w:comment w:id="1" w:author="Ana &amp; Co"><w:p>${run("Who says?")}</w:p><w:p>${run("Ask.")}</w:p></w:comment><w:comment w:id="2"><w:p>${run("More")}</w:p></w:comment><w:comment w:id="3" w:author="Ana"></w:comment></w:comments>`;
    expect(kept("", comments)).toEqual(["comment by Ana & Co: Who says? Ask.", "comment: More"]);
  });

  it("is what was struck out, and not the end of a paragraph", () => {
    const del = (words: string) => `<w:del w:id="1">${run(words)}</w:del>`;
    expect(kept(`<w:del w:id="0"/>${del("one")}<w:del w:id="2"/>${del("two")}`)).toEqual([
      "deleted text: one",
      "deleted text: two",
    ]);
    expect(kept(del("x").repeat(201))).toHaveLength(200);
    expect(kept(`<w:del w:id="1">cut`)).toEqual([]);
  });
});
