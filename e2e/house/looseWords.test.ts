import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { sourcesOf } from "./check.ts";
import { looseWords } from "./looseWords.ts";

const SOURCES = sourcesOf(fileURLToPath(new URL("../..", import.meta.url)));

/** What is said of code in which § stands for the sign of a template's values. */
const said = (file: string, code: string) =>
  looseWords({ file, text: code.replaceAll("§", "$") }).map(({ line, message }) => [line, message]);

it("No word that readers or editors see stands in code", () => {
  expect(SOURCES.flatMap(looseWords)).toEqual([]);
});

describe("A word is noticed that is put", () => {
  /** Within the first element that is closed on a line of its own. */
  const CLOSED = /\n\s*(?=<\/(?!code|kbd|samp|script|style)[A-Za-z.]+>)/;
  const pages = SOURCES.filter(
    ({ file, text }) =>
      /^(?:app|components|desk\/browser)\/.*(?<!\.test)\.tsx$/.test(file) &&
      file !== "app/global-error.tsx" &&
      CLOSED.test(text),
  );

  it("into any component", () => {
    expect(pages.length).toBeGreaterThan(150);
    const missed = pages.filter(
      ({ file, text }) =>
        looseWords({ file, text: text.replace(CLOSED, (end) => ` Zeitung${end}`) }).length === 0,
    );
    expect(missed.map(({ file }) => file)).toEqual([]);
  });

  it.each([
    ["app/(reader)/a/page.tsx", '<p>{isNew ? "New" : say("old")}</p>'],
    ["components/story/A.tsx", "<button aria-label={`Save §{name}`} />"],
    ["components/story/A.tsx", '<img alt="A dam" />'],
    ["desk/browser/list/A.tsx", "<li>{count} stories</li>"],
    ["desk/browser/list/A.tsx", '<li>{found && "Nothing"}</li>'],
    ["client/saved/a.ts", 'button.textContent = saved ? words.saved : "Saved";'],
    ["client/saved/a.ts", 'button.setAttribute("aria-label", "Save");'],
    ["client/saved/a.ts", 'list.innerHTML = "<li>Nothing saved</li>";'],
    ["newsroom/feeds/a.ts", "const feed = `<title>Latest from §{name}</title>`;"],
    ["newsroom/feeds/a.ts", "const feed = { title: `§{name}: latest` };"],
    ["newsroom/cards/a.ts", 'const card = `<text x="1">Opinion</text>`;'],
    ["newsroom/rules/a.ts", 'const finding = { rule, message: "it is long", remedy };'],
    ["desk/commands/a.ts", "terminal.line(`Saved: §{file}`);"],
    ["desk/commands/a.ts", 'throw new DeskRefusal("There is no such story.");'],
    ["desk/server/a.ts", 'const answer = { error: "not found" };'],
  ])("into %s: %s", (file, code) => {
    expect(said(file, `const a = 1;\n${/^</.test(code) ? `const b = ${code};` : code}`)).toEqual([
      [2, expect.stringMatching(/ is in no catalogue/)],
    ]);
  });
});

it.each([
  ["components/story/A.tsx", '<p className="label-face">{say("latest")}</p>'],
  ["components/story/A.tsx", "<code>npm run desk</code>"],
  ["desk/commands/a.ts", 'terminal.line("npm run desk -- list");'],
  ["desk/commands/a.ts", 'throw new DeskRefusal(tellAnswer("noStory", { name: "a b" }));'],
  ["newsroom/rules/a.ts", 'const finding = { rule: "a-b", message: "linkLooksPaid" };'],
  ["newsroom/feeds/a.ts", 'const feed = `<title>§{name}</title><guid isPermaLink="true">`;'],
  ["deploy/a.ts", 'terminal.line("The server has ended");'],
])("What no person reads as words is no word: %s: %s", (file, code) => {
  expect(said(file, /^</.test(code) ? `const a = ${code};` : code)).toEqual([]);
});
