// Client code: the file's text with colours and problems at their lines. Without it the file can be edited elsewhere.
import { defaultKeymap, history, historyKeymap, redo } from "@codemirror/commands";
import { markdown, markdownLanguage } from "@codemirror/lang-markdown";
import { yamlFrontmatter } from "@codemirror/lang-yaml";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState, Transaction } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { useEffect, useRef } from "react";
import { withEditedLines } from "../../../newsroom/content/lineEdits.ts";
import { normalText } from "../../../newsroom/content/normalText.ts";
import type { Problem } from "../../../newsroom/problems/problem.ts";
import { sayAtDesk } from "../../words/words.ts";
import { codeMirrorWords } from "./codeMirrorWords.ts";
import { coveredAbove } from "./coveredAbove.ts";
import { OwnTexts } from "./ownTexts.ts";
import type { ViewProps } from "./storyEditorProps.ts";

const HIGHLIGHT = HighlightStyle.define([
  { tag: tags.heading, fontWeight: "bold" },
  { tag: tags.strong, fontWeight: "bold" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: tags.strikethrough, textDecoration: "line-through" },
  { tag: [tags.link, tags.url], color: "var(--accent)" },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--accent)" },
  { tag: [tags.comment, tags.meta, tags.processingInstruction], color: "var(--muted)" },
]);

const THEME = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--surface)", fontSize: "0.9375rem" },
  ".cm-content": { fontFamily: "ui-monospace, monospace", caretColor: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "transparent", color: "var(--muted)", border: "none" },
  "&.cm-focused": { outline: "2px solid var(--accent)" },
  ".cm-tooltip": { backgroundColor: "var(--surface)", borderColor: "var(--line)" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--error)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--warning)" },
  ".cm-selectionMatch": { backgroundColor: "var(--line)" },
});

/** The whole file as it is written. */
export function SourceView(props: ViewProps) {
  const { text, problems, language, insert, inserted, reveal, revealed } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  /** The file's text with its own line ends, of which the view shows the normalised one. */
  const own = useRef(text);
  const texts = useRef(new OwnTexts(text));
  const latest = useRef(props);
  latest.current = props;

  // biome-ignore lint/correctness/useExhaustiveDependencies: made once; what changes later is applied below
  useEffect(() => {
    if (!place.current) return undefined;
    const { past } = latest.current;
    past.begin();
    const goBack = (change: (text: string) => string | undefined) => () => {
      const changed = change(own.current);
      if (changed !== undefined) latest.current.onChange(changed);
      return changed !== undefined;
    };
    const redoHere = goBack((now) => past.redo(now));
    // The key is always taken: the browser has an undo of its own.
    const doAgain = (view: EditorView) => (past.isRedoneHere ? redoHere() : redo(view)) || true;
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: normalText(text),
        extensions: [
          lineNumbers(),
          lintGutter(),
          history(),
          highlightSelectionMatches(),
          yamlFrontmatter({ content: markdown({ base: markdownLanguage }) }),
          syntaxHighlighting(HIGHLIGHT),
          THEME,
          EditorView.lineWrapping,
          EditorView.scrollMargins.of(({ dom }) => ({ top: coveredAbove(dom) })),
          codeMirrorWords(language),
          keymap.of([
            // While capitals are locked, the letter of doing again is that of taking back.
            {
              any: (view, { key, shiftKey, ctrlKey, metaKey }) =>
                key === "z" && shiftKey && (ctrlKey || metaKey) && doAgain(view),
            },
            ...searchKeymap,
            ...lintKeymap,
            { key: "Mod-y", run: doAgain },
            { key: "Mod-Shift-z", run: doAgain },
            ...historyKeymap,
            // Where nothing written in this view is left.
            { key: "Mod-z", run: goBack((now) => past.undo(now)), preventDefault: true },
            ...defaultKeymap,
          ]),
          EditorView.cspNonce.of(document.documentElement.dataset.nonce ?? ""),
          EditorView.contentAttributes.of({
            "aria-label": sayAtDesk(language, "storySource"),
            lang: props.storyLanguage,
            dir: props.dir,
            spellcheck: "true",
          }),
          pasteFiles(() => latest.current),
          EditorView.updateListener.of((update) => {
            if (!update.docChanged) return;
            const edited = update.state.doc.toString();
            const before = own.current;
            if (normalText(before) === edited) return;
            own.current = withEditedLines(before, edited);
            past.record(
              before,
              own.current,
              update.transactions.some(
                (each) => each.isUserEvent("undo") || each.isUserEvent("redo"),
              ),
            );
            texts.current.give(own.current);
            latest.current.onChange(own.current);
          }),
        ],
      }),
    });
    view.current = made;
    return () => made.destroy();
  }, []);

  useEffect(() => {
    if (!view.current || texts.current.take(text)) return;
    own.current = text;
    takeText(view.current, normalText(text));
  }, [text]);

  useEffect(() => {
    if (view.current)
      view.current.dispatch(
        setDiagnostics(view.current.state, diagnosticsOf(problems, view.current.state, language)),
      );
  }, [problems, language]);

  useEffect(() => {
    if (!view.current || !reveal || revealed.current === reveal.count) return;
    revealed.current = reveal.count;
    const { doc } = view.current.state;
    const line = doc.line(Math.min(Math.max(1, reveal.line), doc.lines));
    view.current.dispatch({
      selection: { anchor: line.from, head: line.to },
      effects: EditorView.scrollIntoView(line.from, { y: "center" }),
    });
    view.current.focus();
  }, [reveal, revealed]);

  useEffect(() => {
    if (!view.current || !insert || inserted.current === insert.count) return;
    inserted.current = insert.count;
    const { doc, selection } = view.current.state;
    const { to, text: line } = doc.lineAt(selection.main.to);
    const above = line.trim() === "" ? "" : "\n\n";
    const below = to < doc.length ? "\n" : "";
    view.current.dispatch({ changes: { from: to, insert: above + insert.markdown + below } });
    view.current.focus();
  }, [insert, inserted]);

  return <div ref={place} className="story-source" />;
}

/** Changes only what differs, so that the cursor stays where it is. */
function takeText(view: EditorView, text: string): void {
  const before = view.state.doc.toString();
  const most = Math.min(before.length, text.length);
  let start = 0;
  while (start < most && before[start] === text[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === text.at(-1 - end)) end += 1;
  view.dispatch({
    changes: { from: start, to: before.length - end, insert: text.slice(start, text.length - end) },
    // It was not written here, and is not taken back by undo.
    annotations: Transaction.addToHistory.of(false),
  });
}

function diagnosticsOf(
  problems: readonly Problem[],
  { doc }: EditorState,
  language: string,
): Diagnostic[] {
  return problems.map(({ line, column, severity, message: what, remedy }) => {
    const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines));
    const start = Math.min(from + (column ?? 1) - 1, to);
    const message = sayAtDesk(language, "problemWithRemedy", { message: what, remedy });
    return { from: start, to, severity, message };
  });
}

/** Pictures become a line at the cursor, or where they were dropped. */
function pasteFiles(takers: () => Pick<ViewProps, "takeFiles" | "onUnplaced">) {
  const handle = (files: FileList | undefined, event: Event): boolean => {
    const { takeFiles } = takers();
    if (!takeFiles || !files || files.length === 0) return false;
    event.preventDefault();
    void takeFiles([...files]).then((markdown) => markdown && takers().onUnplaced?.(markdown));
    return true;
  };
  return EditorView.domEventHandlers({
    paste: (event) =>
      event.clipboardData?.types.includes("text/plain")
        ? false
        : handle(event.clipboardData?.files, event),
    drop(event, view) {
      const { files } = event.dataTransfer ?? {};
      const at = files?.length && view.posAtCoords({ x: event.clientX, y: event.clientY });
      if (typeof at === "number") view.dispatch({ selection: { anchor: at } });
      return handle(files, event);
    },
  });
}
