import { TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { seeded, writtenStory } from "../../../testkit/writtenStories.ts";
import { StorySession } from "./storySession.ts";

describe("a text that has changed elsewhere", () => {
  const text = "---\nheadline: Dam\n---\n\nOne.\n\nTwo.\n\nThree.\n";

  it("is taken without moving the cursor in a block that stays", () => {
    const session = new StorySession(text);
    const state = session.begin([]);
    const at = state.doc.content.size - 3;
    const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)));
    const next = selected.apply(session.take(selected, text.replace("One.", "One and a half.")));
    expect(next.doc.textContent).toBe("One and a half.Two.Three.");
    expect(next.selection.$head.parent.textContent).toBe("Three.");
    expect(next.selection.$head.parentOffset).toBe(selected.selection.$head.parentOffset);
  });

  it("keeps what has been written here meanwhile, where the text has it too", () => {
    const session = new StorySession(text);
    const state = session.begin([]);
    const written = state.apply(state.tr.insertText(" More", 4));
    const ours = session.write(written);
    const theirs = ours.replace("Three.", "Three, they say.").replace("Dam", "The dam");
    const merged = written.apply(session.take(written, theirs));
    expect(merged.doc.child(0)).toBe(written.doc.child(0));
    expect(session.write(merged)).toBe(theirs);
  });

  it("is read anew where Markdown inside of a block has been edited, which may be an element now", () => {
    const session = new StorySession("---\nheadline: Dam\n---\n\n- One.\n- ::poll{id=1}\n\nTwo.\n");
    const state = session.begin([]);
    const [list] = state.doc.children;
    const end = (list?.nodeSize ?? 0) - 3;
    const start = end - "::poll{id=1}".length;
    expect(session.hasEditedMarkdown(state)).toBe(false);
    const written = state.apply(state.tr.insertText("Three.", start, end));
    expect(session.write(written)).toContain("- One.\n- Three.\n\nTwo.\n");
    expect(session.hasEditedMarkdown(written)).toBe(true);
    const read = written.apply(session.take(written, session.write(written)));
    expect(session.hasEditedMarkdown(read)).toBe(false);
    expect(read.doc.child(0).child(1).child(0).type.name).toBe("paragraph");
    expect(read.doc.child(1)).toBe(written.doc.child(1));
  });

  it("keeps the cursor in a block that has been written here since", () => {
    const session = new StorySession(text);
    const state = session.begin([]);
    const end = state.doc.content.size - 1;
    const cursor = state.tr.insertText(" End", end);
    const written = state.apply(cursor.setSelection(TextSelection.create(cursor.doc, end + 4)));
    const theirs = session.write(written).replace("One.", "One, and more.\n\nOne and a half.");
    const next = written.apply(session.take(written, theirs));
    expect(next.selection.$head.parent.textContent).toBe("Three. End");
    expect(next.selection.$head.parentOffset).toBe("Three. End".length);
  });

  it("is written back byte by byte, whatever it is", () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const random = seeded(seed);
      const session = new StorySession(writtenStory(seed));
      const state = session.begin([]);
      const lines = writtenStory(seed).split("\n");
      lines.splice(Math.floor(random() * lines.length), 1, "changed", "");
      const theirs = lines.join("\n");
      const next = state.apply(session.take(state, theirs));
      expect(session.write(next)).toBe(theirs);
      next.doc.check();
    }
  });

  it("shows Markdown that has been edited as the element that it has become", () => {
    const session = new StorySession('Text.\n\n::figur{image="a.png" alt="x"}\n');
    const state = session.begin([]);
    const place = state.doc.child(0).nodeSize + 1 + "::figur".length;
    const mended = state.apply(state.tr.insertText("e", place));
    expect(session.hasEditedMarkdown(mended)).toBe(true);
    const read = mended.apply(session.take(mended, session.write(mended)));
    expect(read.doc.child(1).type.name).toBe("figure");
    expect(session.hasEditedMarkdown(read)).toBe(false);
  });
});

it("The lines of each block are those that it has in the file, also after an edit", () => {
  const session = new StorySession("---\nheadline: Dam\n---\n\nOne.\n\n- a\n- b\n\nThree.\n");
  const state = session.begin([]);
  expect(session.lines(state)).toEqual([
    { first: 5, last: 5 },
    { first: 7, last: 8 },
    { first: 10, last: 10 },
  ]);
  const paragraph = state.schema.nodes.paragraph?.create(null, state.schema.text("New."));
  const next = state.apply(state.tr.insert(0, paragraph ?? []));
  session.write(next);
  expect(session.lines(next).map(({ first }) => first)).toEqual([5, 7, 9, 12]);
});
