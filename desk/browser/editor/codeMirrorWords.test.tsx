// In a document.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { openLintPanel } from "@codemirror/lint";
import { gotoLine, openSearchPanel } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeAll, expect, it } from "vitest";
import { SESSION } from "../../../testkit/deskPages.tsx";
import "../../../testkit/noLayout.ts";
import { DESK_LANGUAGES, loadDeskWords, sayAtDesk } from "../../words/words.ts";
import { DeskContext, type DeskTools } from "../deskContext.ts";
import TextComparison from "../story/TextComparison.tsx";
import { codeMirrorWords } from "./codeMirrorWords.ts";
import { SourceView } from "./SourceView.tsx";
import { TextHistory } from "./textHistory.ts";

beforeAll(() => Promise.all(DESK_LANGUAGES.map(loadDeskWords)));
afterEach(cleanup);

/** The packages of which the desk's editors have extensions. */
const PACKAGES = ["commands", "language", "lint", "merge", "search", "view"];

/** What no editor of the desk shows: lines that fold, marks of control characters, two texts in one. */
const NOT_SHOWN = new Set([
  "Folded lines",
  "Unfolded lines",
  "Fold line",
  "Unfold line",
  "folded code",
  "unfold",
  "to",
  "Control character",
  "Accept",
  "Reject",
]);

/** The English phrases in the source of a package: in `phrase("all")`, in `phrase(view, "all")`, and in choices. */
function phrasesOf(name: string): string[] {
  const source = readFileSync(
    createRequire(import.meta.url).resolve(`@codemirror/${name}`),
    "utf8",
  );
  return Array.from(source.matchAll(/\bphrase\(([^;\n)]*)/g), ([, given = ""]) =>
    Array.from(given.matchAll(/"([^"]+)"/g), ([, text = ""]) => text),
  ).flat();
}

/** What an editor in this language says for an English phrase. */
function phraseIn(language: string): (phrase: string) => string {
  const state = EditorState.create({ extensions: codeMirrorWords(language) });
  return (phrase) => state.phrase(phrase);
}

/** All that is seen of an element, or read out by its names. */
function wordsIn(element: Element): string[] {
  const named = [element, ...element.querySelectorAll("*")].flatMap((each) => [
    ...["aria-label", "title", "placeholder"].map((name) => each.getAttribute(name) ?? ""),
    ...Array.from(each.childNodes, (node) =>
      node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "") : "",
    ),
  ]);
  return named.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
}

it("every phrase of CodeMirror's that the desk's editors have is in the desk's words", () => {
  const english = PACKAGES.flatMap(phrasesOf).filter((phrase) => !NOT_SHOWN.has(phrase));
  expect(english.length).toBeGreaterThan(20);
  // In the pseudo-language, whatever is in the catalogue is in its marks.
  const say = phraseIn("en-XA");
  expect(english.filter((phrase) => !say(phrase).includes("⟦"))).toEqual([]);
  for (const phrase of english.filter((each) => each.includes("$"))) {
    for (const language of DESK_LANGUAGES) {
      const state = EditorState.create({ extensions: codeMirrorWords(language) });
      expect(state.phrase(phrase, 12), phrase).toMatch(/(?<!\d)12(?!\d)/);
      expect(state.phrase(phrase, 12), phrase).not.toContain("$");
    }
  }
});

function source(language: string): { view: EditorView; container: HTMLElement } {
  const { container } = render(
    <SourceView
      text={"---\nheadline: Dam\n---\n\nOne\n"}
      onChange={() => undefined}
      problems={[]}
      language={language}
      storyLanguage="en"
      dir="ltr"
      paper={SESSION.paper}
      past={new TextHistory()}
      pictures={[]}
      view="source"
      inserted={{ current: 0 }}
      revealed={{ current: 0 }}
    />,
  );
  const content = container.querySelector<HTMLElement>(".cm-content");
  const view = content && EditorView.findFromDOM(content);
  if (!view) throw new Error("no editor");
  return { view, container };
}

it.each([
  ["search", openSearchPanel, ".cm-search", 10],
  ["the line to go to", gotoLine, ".cm-goto-line", 3],
  ["the list of problems", openLintPanel, ".cm-panel-lint", 3],
] as const)(
  "the editor of a file's text says nothing in English in %s",
  (_, open, panel, least) => {
    const { view, container } = source("en-XA");
    open(view);
    const words = wordsIn(container.querySelector(panel) as Element);
    expect(words.length).toBeGreaterThanOrEqual(least);
    expect(words.filter((text) => !text.startsWith("⟦"))).toEqual([]);
  },
);

it("the editor of a file's text has the words of the desk's language", () => {
  const { view, container } = source("de");
  openSearchPanel(view);
  expect(wordsIn(container.querySelector(".cm-search") as Element)).toEqual(
    expect.arrayContaining(["Suchen", "Ersetzen durch", "Ganze Wörter", "Schließen"]),
  );
});

it.each(DESK_LANGUAGES)("two texts side by side are in the desk's words: %s", async (language) => {
  const same = Array.from({ length: 30 }, (_, at) => `${at}`).join("\n");
  const tools = { session: { wording: language } } as unknown as DeskTools;
  const { container, findByTitle } = render(
    <DeskContext value={tools}>
      <TextComparison
        left={`a\n${same}`}
        right={`b\n${same}`}
        leftLabel="1"
        rightLabel="2"
        change={() => undefined}
      />
    </DeskContext>,
  );
  await findByTitle(sayAtDesk(language, "takeChangeOver"));
  const lines = container.querySelector(".cm-collapsedLines")?.textContent ?? "";
  const count = Number(/\d+/.exec(lines)?.[0]);
  expect(count).toBeGreaterThan(8);
  expect(lines).toBe(sayAtDesk(language, "unchangedLines", { count: String(count) }));
});
