import type { Node } from "prosemirror-model";
import type { EditorState, Transaction } from "prosemirror-state";
import { canJoin, canSplit } from "prosemirror-transform";
import { describe, expect, it } from "vitest";
import { openedStory } from "../../testkit/openedStory.ts";
import { seeded, writtenStory } from "../../testkit/writtenStories.ts";
import { hasEditedSource } from "./editedSource.ts";
import { meaningOf } from "./meaning.ts";
import { openStory, rawLines } from "./openStory.ts";
import { Origins } from "./origins.ts";
import { STORY_SCHEMA } from "./schema.ts";
import { markdownOf } from "./storyMarkdown.ts";
import { writeStory } from "./writeStory.ts";

/** An edit of a block between `from` and `to`; undefined where it is not possible. */
type Edit = (
  state: EditorState,
  from: number,
  to: number,
  random: () => number,
) => Transaction | undefined;

const paragraph = (text: string) =>
  STORY_SCHEMA.nodes.paragraph?.create(null, STORY_SCHEMA.text(text)) as Node;

const EDITS: Record<string, Edit> = {
  "a new paragraph": (state, _, to) => state.tr.insert(to, paragraph("New words, 1) of them.")),
  "a new list": (state, _, to) =>
    state.tr.insert(
      to,
      STORY_SCHEMA.nodes.list?.create(null, [
        STORY_SCHEMA.nodes.listItem?.create(null, paragraph("an item")) as Node,
      ]) as Node,
    ),
  "a block taken out": (state, from, to) =>
    state.doc.childCount > 1 ? state.tr.delete(from, to) : undefined,
  "a paragraph that is split": (state, from, to, random) => {
    const middle = from + 1 + Math.floor(random() * Math.max(1, to - from - 2));
    const $at = state.doc.resolve(middle);
    return $at.parent.type.name === "paragraph" && canSplit(state.doc, middle)
      ? state.tr.split(middle)
      : undefined;
  },
  "two blocks that are joined": (state, _, to) =>
    to < state.doc.content.size &&
    canJoin(state.doc, to) &&
    !state.doc.resolve(to).nodeAfter?.isAtom &&
    state.doc.resolve(to).nodeBefore?.type.name === "paragraph"
      ? state.tr.join(to)
      : undefined,
  "a block that is moved to the top": (state, from, to) => {
    const block = state.doc.nodeAt(from);
    return from > 0 && block ? state.tr.delete(from, to).insert(0, block) : undefined;
  },
  "a paragraph that becomes a subhead": (state, from) =>
    state.doc.nodeAt(from)?.type.name === "paragraph"
      ? state.tr.setNodeMarkup(from, STORY_SCHEMA.nodes.subhead, { level: 2 })
      : undefined,
};

function saidBy(doc: Node): string[] {
  return doc.children.filter((node) => markdownOf(node).length > 0).map(meaningOf);
}

describe.each(Object.entries(EDITS))("%s", (_, edit) => {
  it("is read from the file as the document says, and leaves all other blocks their bytes", () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const random = seeded(seed);
      const text = writtenStory(seed);
      const { story, origins, state } = openedStory(text);
      const chosen = Math.floor(random() * story.doc.childCount);
      let from = 0;
      for (let index = 0; index < chosen; index += 1) from += story.doc.child(index).nodeSize;
      const block = story.doc.child(chosen);
      // Markdown that is not closed takes in whatever comes below it.
      if (!origins.of(block) || story.doc.children.some(({ type }) => type.name === "source"))
        continue;
      const transaction = edit(state, from, from + block.nodeSize, random);
      if (!transaction) continue;
      // Markdown that is edited as such may be anything.
      if (transaction.doc.children.some((each) => hasEditedSource(each, origins))) continue;
      const saved = writeStory(transaction.doc, story, origins);
      const again = openStory(saved, new Origins());
      const said = `seed ${seed}\n${text}\n---\n${saved}`;
      expect(saidBy(again.doc), said).toEqual(saidBy(transaction.doc));
      const lines = new Set(rawLines(saved).map((line) => line.text));
      // Code by indentation continues a list above it: what stands right below the change may have to be written anew.
      const below = story.doc.maybeChild(chosen + 1);
      const kept = transaction.doc.children.filter((node) => origins.unchanged(node));
      for (const node of kept.filter((each) => each !== block && each !== below)) {
        const lost = origins.of(node)?.raw?.filter((line) => !lines.has(line.text));
        expect(lost, said).toEqual([]);
      }
    }
  });
});
