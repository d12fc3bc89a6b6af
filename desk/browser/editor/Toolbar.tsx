import type { Command, EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { type KeyboardEvent, useRef, useState } from "react";
import { directionOf } from "../../../newsroom/locales/language.ts";
import { type PlainDeskKey, sayAtDesk } from "../../words/words.ts";
import { pullQuoteOfSelection } from "./elements.ts";
import { insertablesOf } from "./insertables.ts";
import { linkAt, toggle, WORD_MARKS } from "./textCommands.ts";

const SIGNS: Partial<Record<PlainDeskKey, string>> = {
  strong: "B",
  emphasis: "I",
  strike: "S",
  codeWords: "‹›",
  link: "↗",
  undo: "↶",
  redo: "↷",
  pullQuoteFromWords: "❝",
};

/** Buttons for marks, links, undo, and the menu of elements; arrow keys go from button to button. */
export function Toolbar({
  state,
  view,
  commands: { undo, redo },
  language,
  editLink,
}: {
  state: EditorState;
  view: EditorView;
  commands: { undo: Command; redo: Command };
  language: string;
  editLink(): void;
}) {
  const bar = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const isMarked = (mark: string) => {
    const { from, to, empty, $from } = state.selection;
    const type = state.schema.marks[mark];
    if (!type) return false;
    return empty
      ? Boolean(type.isInSet(state.storedMarks ?? $from.marks()))
      : state.doc.rangeHasMark(from, to, type);
  };
  const run = (command: Command) => () => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  const buttons: Array<{
    name: PlainDeskKey;
    act: () => void;
    pressed?: boolean;
    disabled?: boolean;
  }> = [
    { name: "undo", act: run(undo), disabled: !undo(state) },
    { name: "redo", act: run(redo), disabled: !redo(state) },
    ...WORD_MARKS.map(({ name, mark }) => ({
      name,
      act: run(toggle(mark)),
      pressed: isMarked(mark),
    })),
    { name: "link", act: editLink, pressed: linkAt(state).attrs !== undefined },
    {
      name: "pullQuoteFromWords",
      act: run(pullQuoteOfSelection),
      disabled: state.selection.empty,
    },
  ];
  const move = (event: KeyboardEvent) => {
    const onwards = directionOf(language) === "rtl" ? "ArrowLeft" : "ArrowRight";
    const step = /^Arrow(?:Left|Right)$/.test(event.key) ? (event.key === onwards ? 1 : -1) : 0;
    if (!step || (event.target as HTMLElement).closest("[role=menu]")) return;
    event.preventDefault();
    const all = [...(bar.current?.querySelectorAll<HTMLElement>("[data-tool]") ?? [])];
    const next = (current + step + all.length) % all.length;
    setCurrent(next);
    all[next]?.focus();
  };
  return (
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={sayAtDesk(language, "textTools")}
      className="text-tools"
      onKeyDown={move}
    >
      <InsertMenu
        view={view}
        language={language}
        tabIndex={current === 0 ? 0 : -1}
        onFocus={() => setCurrent(0)}
      />
      {buttons.map(({ name, act, pressed, disabled }, index) => (
        <button
          key={name}
          type="button"
          data-tool={name}
          tabIndex={current === index + 1 ? 0 : -1}
          aria-label={sayAtDesk(language, name)}
          title={sayAtDesk(language, name)}
          aria-pressed={pressed}
          aria-disabled={disabled}
          onFocus={() => setCurrent(index + 1)}
          // The selection stays in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={act}
        >
          <span
            aria-hidden="true"
            className={name === "undo" || name === "redo" ? "along-line" : undefined}
          >
            {SIGNS[name]}
          </span>
        </button>
      ))}
    </div>
  );
}

function InsertMenu({
  view,
  language,
  tabIndex,
  onFocus,
}: {
  view: EditorView;
  language: string;
  tabIndex: number;
  onFocus(): void;
}) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const open = () => {
    setOpen(true);
    requestAnimationFrame(() => menu.current?.querySelector("button")?.focus());
  };
  const keys = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll("button") ?? [])];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) items[(to + items.length) % items.length]?.focus();
    else if (event.key === "Escape") {
      setOpen(false);
      opener.current?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="insert-menu">
      <button
        ref={opener}
        type="button"
        data-tool="insert"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        tabIndex={tabIndex}
        onFocus={onFocus}
        onClick={() => (isOpen ? setOpen(false) : open())}
      >
        {sayAtDesk(language, "insert")}
      </button>
      {isOpen && (
        <div
          ref={menu}
          role="menu"
          tabIndex={-1}
          aria-label={sayAtDesk(language, "insertElement")}
          onKeyDown={keys}
          onBlur={({ currentTarget, relatedTarget }) => {
            const stays = relatedTarget === opener.current || currentTarget.contains(relatedTarget);
            if (!stays) setOpen(false);
          }}
        >
          {insertablesOf(view.state).map(({ name, command }) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                setOpen(false);
                command(view.state, view.dispatch, view);
                view.focus();
              }}
            >
              {sayAtDesk(language, name)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
