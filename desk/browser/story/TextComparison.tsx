// Client code, loaded when two texts are compared: CodeMirror's view of two texts side by side.
import { MergeView } from "@codemirror/merge";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { useEffect, useRef } from "react";
import { useDesk } from "../deskContext.ts";
import { codeMirrorWords } from "../editor/codeMirrorWords.ts";

/** Two texts beside each other with their differences marked. */
export default function TextComparison({
  left,
  right,
  leftLabel,
  rightLabel,
  change,
}: {
  left: string;
  right: string;
  leftLabel: string;
  rightLabel: string;
  /** Called with the text on the right after each edit; without it, both are only read. */
  change?: (text: string) => void;
}) {
  const { wording } = useDesk().session;
  const place = useRef<HTMLDivElement>(null);
  const newest = useRef({ right, change });
  newest.current = { right, change };
  const canChange = change !== undefined;
  useEffect(() => {
    const parent = place.current;
    if (!parent) return;
    const text = newest.current.right;
    const end = text.includes("\r\n") ? "\r\n" : "\n";
    const common = (label: string) => [
      EditorView.lineWrapping,
      codeMirrorWords(wording),
      // Names of fields, and stories in any language, at a desk in either direction.
      EditorView.perLineTextDirection.of(true),
      EditorView.contentAttributes.of({ "aria-label": label }),
      EditorView.cspNonce.of(document.documentElement.dataset.nonce ?? ""),
      EditorState.lineSeparator.of(end),
    ];
    const readOnly = [EditorState.readOnly.of(true), EditorView.editable.of(false)];
    const view = new MergeView({
      parent,
      a: { doc: left, extensions: [common(leftLabel), readOnly] },
      b: {
        doc: text,
        extensions: [
          common(rightLabel),
          canChange
            ? EditorView.updateListener.of((update) => {
                if (update.docChanged) {
                  newest.current.change?.(update.state.sliceDoc());
                }
              })
            : readOnly,
        ],
      },
      ...(canChange ? { revertControls: "a-to-b" as const } : {}),
      gutter: true,
      collapseUnchanged: { margin: 3, minSize: 8 },
    });
    return () => view.destroy();
  }, [left, leftLabel, rightLabel, canChange, wording]);
  return (
    <div className="comparison">
      <div className="comparison-heads">
        <p>{leftLabel}</p>
        <p>{rightLabel}</p>
      </div>
      <div ref={place} />
    </div>
  );
}
