// @vitest-environment jsdom
import { runScopeHandlers, EditorView as SourceEditor } from "@codemirror/view";
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import fc from "fast-check";
import { Selection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { afterEach, describe, expect, it, vi } from "vitest";

import { showStoryEditor } from "../../../testkit/storyEditorPage.tsx";

const shown: { view?: EditorView } = vi.hoisted(() => ({}));

// The newest view of rich text, which nothing of the page leads to.
vi.mock("prosemirror-view", async (original) => {
  const real = await original<typeof import("prosemirror-view")>();
  return {
    ...real,
    EditorView: class extends real.EditorView {
      constructor(...given: ConstructorParameters<typeof real.EditorView>) {
        super(...given);
        shown.view = this;
      }
    },
  };
});

afterEach(cleanup);

const TEXT = "---\r\nheadline: 'Dam' # why\r\n---\r\n\r\nOne _two_\r\nthree.\r\n\r\n* a\r\n* b\r\n";

type View = "rich" | "source";

function show(opened = TEXT) {
  const page = showStoryEditor(opened);
  const rich = () => (shown.view?.isDestroyed ? undefined : shown.view);
  const source = () =>
    SourceEditor.findFromDOM(document.querySelector(".cm-content") as HTMLElement) as SourceEditor;
  /** @returns whether the editor has taken the key, so that the browser does nothing by it */
  const press = (key: string, shiftKey = false) => {
    const pressed = {
      key,
      code: `Key${key.toUpperCase()}`,
      keyCode: key.toUpperCase().charCodeAt(0),
      ctrlKey: true,
      shiftKey,
    };
    let isTaken = false;
    act(() => {
      const view = rich();
      isTaken = view
        ? !fireEvent.keyDown(view.dom, pressed)
        : runScopeHandlers(source(), new KeyboardEvent("keydown", pressed), "editor");
    });
    return isTaken;
  };
  return {
    text: page.text,
    /** As from the file or a field. */
    elsewhere: (text: string) => act(() => page.write(text)),
    look: (view: View) => act(() => page.change({ view })),
    /** Types a word at a place of the text, somewhere between its ends. */
    type: (word: string, place: number) =>
      act(() => {
        const view = rich();
        if (view) {
          const { doc, tr } = view.state;
          const at = Selection.near(doc.resolve(Math.floor(place * doc.content.size))).from;
          view.dispatch(tr.insertText(word, at));
          return;
        }
        const { doc } = source().state;
        const head = doc.line(4).from;
        const at = head + Math.floor(place * (doc.length - head));
        source().dispatch({ changes: { from: at, insert: word }, userEvent: "input.type" });
      }),
    undo: () => press("z"),
    redo: () => press("y"),
    redoByShift: () => press("Z", true),
    /** While capitals are locked. */
    redoByLockedShift: () => press("z", true),
  };
}

describe("Undo", () => {
  it.each([
    ["rich", "source"],
    ["source", "rich"],
  ] as const)(
    "takes back in the other view what was written in one (%s, then %s)",
    (one, other) => {
      const page = show();
      page.look(one);
      page.type("first ", 0.4);
      const first = page.text();
      expect(first).not.toBe(TEXT);
      page.look(other);
      page.type("second ", 0.6);
      const second = page.text();
      page.undo();
      expect(page.text()).toBe(first);
      page.undo();
      expect(page.text()).toBe(TEXT);
      page.undo();
      expect(page.text()).toBe(TEXT);
      page.redo();
      expect(page.text()).toBe(first);
      page.redo();
      expect(page.text()).toBe(second);
    },
  );

  it.each([
    ["rich", "redoByShift"],
    ["rich", "redoByLockedShift"],
    ["source", "redoByShift"],
    ["source", "redoByLockedShift"],
  ] as const)(
    "is not what the keys of doing again do when nothing is left, nor is anything of the browser's (%s, %s)",
    (view, redoing) => {
      const page = show();
      page.look(view);
      page.type("word ", 0.5);
      const written = page.text();
      for (const [key, wanted] of [
        ["undo", TEXT],
        [redoing, written],
      ] as const) {
        for (let again = 0; again < 3; again += 1) {
          expect(page[key]()).toBe(true);
          expect(page.text()).toBe(wanted);
        }
      }
    },
  );

  it("can be reached by its button, which is idle when nothing is left", () => {
    const page = show();
    page.look("source");
    page.type("word ", 0.5);
    page.look("rich");
    const button = screen.getByRole("button", { name: "Undo" });
    expect(button.getAttribute("aria-disabled")).toBe("false");
    fireEvent.click(button);
    expect(page.text()).toBe(TEXT);
    expect(button.getAttribute("aria-disabled")).toBe("true");
  });

  it("leaves what has come from elsewhere since", () => {
    const page = show();
    page.type("mine ", 0.3);
    page.look("source");
    page.elsewhere(page.text().replace("* b", "* theirs"));
    page.undo();
    expect(page.text()).toBe(TEXT.replace("* b", "* theirs"));
    page.undo();
    expect(page.text()).toBe(TEXT.replace("* b", "* theirs"));
  });

  it("goes back to the letter, however keys, views, undo and redo have followed each other", () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ type: fc.double({ min: 0, max: 1, noNaN: true }) }) },
      fc.record({ look: fc.constantFrom<View>("rich", "source") }),
      fc.constantFrom({ undo: true as const }, { redo: true as const }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const page = show();
        for (const [index, each] of steps.entries()) {
          if ("type" in each) page.type(`w${index} `, each.type);
          else if ("look" in each) page.look(each.look);
          else if ("undo" in each) page.undo();
          else page.redo();
        }
        const undoAll = () => {
          for (let more = 0; more <= 2 * steps.length; more += 1) page.undo();
          return page.text();
        };
        const written = page.text();
        page.look("source");
        page.look("rich");
        const left = undoAll();
        for (let more = 0; more <= 2 * steps.length; more += 1) page.redo();
        const again = page.text();
        cleanup();
        expect(left).toBe(TEXT);
        // Where nothing had been taken back before, all that was written comes again.
        if (!steps.some((each) => "undo" in each)) expect(again).toBe(written);
      }),
      { numRuns: 25 },
    );
  });
});
