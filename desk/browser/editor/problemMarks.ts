import { type EditorState, Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import type { Problem } from "../../../newsroom/problems/problem.ts";
import { inForm } from "../../../newsroom/problems/words/inForm.ts";
import { sayAtDesk } from "../../words/words.ts";
import type { StorySession } from "./storySession.ts";

const problemsKey = new PluginKey<DecorationSet>("problems");

/** Shows each problem of the text below its block. */
export function problemMarks(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: problemsKey,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, known) {
        return (
          (tr.getMeta(problemsKey) as DecorationSet | undefined) ?? known.map(tr.mapping, tr.doc)
        );
      },
    },
    props: {
      decorations(state) {
        return problemsKey.getState(state);
      },
    },
  });
}

/** Replaces the problems that are shown, in the desk's language. */
export function showProblems(
  view: EditorView,
  problems: readonly Problem[],
  session: StorySession,
  language: string,
): void {
  const { doc } = view.state;
  const lines = session.lines(view.state);
  const marks: Decoration[] = [];
  doc.forEach((node, offset, index) => {
    const here = problems.filter(({ line }) => blockOfLine(lines, line) === index);
    if (here.length === 0) return;
    const isError = here.some(({ severity }) => severity === "error");
    const end = offset + node.nodeSize;
    marks.push(
      Decoration.node(offset, end, { class: isError ? "has-error" : "has-warning" }),
      Decoration.widget(end, () => noteOf(here, language), {
        side: -1,
        key: JSON.stringify(here.map(({ message, remedy }) => [message, remedy])),
        ignoreSelection: true,
      }),
    );
  });
  view.dispatch(
    view.state.tr
      .setMeta(problemsKey, DecorationSet.create(doc, marks))
      .setMeta("addToHistory", false),
  );
}

function noteOf(problems: readonly Problem[], language: string): HTMLElement {
  const list = document.createElement("ul");
  list.className = "block-problems";
  for (const { message, remedy, severity } of problems) {
    const item = document.createElement("li");
    item.dataset.severity = severity;
    const isError = severity === "error";
    // The colour alone says it to few.
    const sign = document.createElement("span");
    sign.setAttribute("aria-hidden", "true");
    sign.textContent = isError ? "✕" : "△";
    const kind = document.createElement("span");
    kind.className = "hidden-text";
    kind.textContent = `${sayAtDesk(language, isError ? "errorSign" : "warningSign")} `;
    const sentence = sayAtDesk(language, "problemWithRemedy", {
      message: inForm(message),
      remedy: inForm(remedy),
    });
    item.append(sign, " ", kind, sentence);
    list.append(item);
  }
  return list;
}

/** The block that has a line, or the one above a blank line; -1 for a line of the front matter. */
function blockOfLine(lines: readonly { first: number; last: number }[], line: number): number {
  return lines.findLastIndex(({ first, last }) => first <= line && first <= last);
}

/** Where the block of a line of the file begins; undefined for a line of the front matter. */
export function placeOfLine(
  state: EditorState,
  line: number,
  session: StorySession,
): number | undefined {
  const index = blockOfLine(session.lines(state), line);
  if (index < 0) return undefined;
  let place = 0;
  for (let block = 0; block < index; block += 1) place += state.doc.child(block).nodeSize;
  return place;
}
