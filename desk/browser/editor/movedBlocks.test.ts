import { type EditorState, TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { moveBlocks } from "./movedBlocks.ts";
import { StorySession } from "./storySession.ts";

/** The text after what is selected from `[` to `]` is dropped at `|`; undefined where the editor drops it by itself. */
function dropped(text: string, isMoved = true): string | undefined {
  const session = new StorySession(text);
  let state: EditorState = session.begin([]);
  const places: Record<string, number> = {};
  for (const mark of "[]|") {
    state.doc.descendants((node, at) => {
      const index = node.text?.indexOf(mark) ?? -1;
      if (index >= 0) places[mark] = at + index;
    });
    const at = places[mark] ?? 0;
    state = state.apply(state.tr.delete(at, at + 1));
    for (const other of Object.keys(places)) {
      if (other !== mark && (places[other] ?? 0) > at) places[other] = (places[other] ?? 0) - 1;
    }
  }
  const { "[": from = 0, "]": to = 0, "|": at = 0 } = places;
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
  let isDone = false;
  moveBlocks(at, isMoved)(state, (transaction) => {
    isDone = true;
    state = state.apply(transaction);
  });
  state.doc.check();
  return isDone ? session.write(state).trim() : undefined;
}

describe("paragraphs that are dragged as a whole", () => {
  it.each([
    ["One.\n\n|Two.\n\n[Three.]", "One.\n\nThree.\n\nTwo."],
    ["[One.]\n\nTwo.\n\nThree.|", "Two.\n\nThree.\n\nOne."],
    ["|One.\n\n[*Two.*\n\n- a\n\nThree.]", "*Two.*\n\n- a\n\nThree.\n\nOne."],
    ["One.|\n\n- a\n\n[## Two]", "One.\n\n## Two\n\n- a"],
  ])("stand before or below the one at whose edge they are dropped: %j", (text, written) => {
    expect(dropped(text.replace("[## ", "## ["))).toBe(written);
  });

  it("stand in both places where they are copied", () => {
    expect(dropped("|One.\n\n[Two.]", false)).toBe("Two.\n\nOne.\n\nTwo.");
  });

  it.each([
    "One.\n\n|Two.\n\nTh[ree.]",
    "One.\n\nTw|o.\n\n[Three.]",
    "One.\n\n- |a\n\n[Three.]",
    "One.\n\n- [a]\n\n|Three.",
    "|One.\n\n[Two.]".replace("|", "").replace("[", "[|"),
  ])("are words where they are a part, or are dropped into one: %j", (text) => {
    expect(dropped(text)).toBeUndefined();
  });
});
