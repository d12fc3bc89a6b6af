import { expect, test } from "vitest";
import { blocksOf, problemsOf, testContext } from "../../../../testkit/storyContext.ts";
import { compileStory } from "../../compileStory.ts";

const notesOf = (body: string) => compileStory(body, testContext).story.notes;

test("footnotes are numbered by their first reference", () => {
  const notes = notesOf("a[^x] b[^y] c[^x]\n\n[^y]: Second\n[^x]: First");
  expect(notes).toEqual([
    {
      number: 1,
      id: "note-1",
      marks: ["note-1-1", "note-1-2"],
      children: [{ type: "paragraph", children: [{ type: "text", text: "First" }] }],
    },
    {
      number: 2,
      id: "note-2",
      marks: ["note-2-1"],
      children: [{ type: "paragraph", children: [{ type: "text", text: "Second" }] }],
    },
  ]);
});

test("every reference has an id of its own", () => {
  expect(blocksOf("a[^x] b[^x]\n\n[^x]: c")).toMatchObject([
    {
      children: [
        {},
        { type: "noteMark", number: 1, id: "note-1-1" },
        {},
        { type: "noteMark", number: 1, id: "note-1-2" },
      ],
    },
  ]);
});

test("a footnote may refer to another, to itself and back", () => {
  const notes = notesOf("a[^x]\n\n[^x]: b[^y] c[^x]\n[^y]: d[^x]");
  expect(notes.map((note) => note.marks)).toEqual([
    ["note-1-1", "note-1-2", "note-1-3"],
    ["note-2-1"],
  ]);
});

test("a footnote may have several paragraphs and a name from the prototype", () => {
  expect(notesOf("a[^constructor]\n\n[^constructor]: b\n\n    c")[0]?.children).toHaveLength(2);
});

test("a footnote nobody refers to is a warning", () => {
  expect(problemsOf("a\n\n[^x]: b")).toEqual(["3 warning footnote-unused"]);
});

test("a mark without its footnote stays as text and is an error on its line", () => {
  const { story, problems } = compileStory("a\nb[^gone] c", testContext);
  expect(story.blocks).toMatchObject([{ children: [{ text: "a b[^gone] c" }] }]);
  expect(problems).toMatchObject([
    {
      line: 2,
      severity: "error",
      rule: "footnote-missing",
      message: "there is no footnote [^gone]",
      remedy: "write the note on a line of its own, [^gone]: text, or take the mark out",
    },
  ]);
  expect(problemsOf("a[^x] b[^y]\n\n[^x]: c")).toEqual(["1 error footnote-missing"]);
});

test("an escaped mark and one in code are text", () => {
  expect(problemsOf("a\\[^x] `b[^y]`\n\n    c[^z]")).toEqual([]);
});

test("a footnote written twice is an error at the second", () => {
  expect(problemsOf("a[^x]\n\n[^x]: b\n[^X]: c")).toEqual(["4 error footnote-twice"]);
});

test("a footnote without text is an error", () => {
  expect(problemsOf("a[^x]\n\n[^x]:")).toEqual(["3 error footnote-empty"]);
});
