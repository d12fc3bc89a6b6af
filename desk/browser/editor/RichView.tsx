// Client code: the text as it is edited, which a browser alone can draw. Without it the story's file can be edited.
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history, isHistoryTransaction, redo, undo, undoDepth } from "prosemirror-history";
import { type Command, type EditorState, NodeSelection, Selection } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { useEffect, useRef, useState } from "react";
import { sayAtDesk } from "../../words/words.ts";
import { archiveInsert } from "./archiveInsert.ts";
import { awaitedPlaces } from "./awaitedPlaces.ts";
import { coveredAbove } from "./coveredAbove.ts";
import { insertMarkdown } from "./elements.ts";
import { elementViews } from "./elementViews.ts";
import { LinkForm } from "./LinkForm.tsx";
import { OwnTexts } from "./ownTexts.ts";
import { markedIfPaid, paidLinkView } from "./paidLinks.ts";
import { pasting } from "./paste.ts";
import { placeOfLine, problemMarks, showProblems } from "./problemMarks.ts";
import { pullQuoteWords } from "./pullQuoteWords.ts";
import { SlashMenuList } from "./SlashMenuList.tsx";
import { slashMenu, slashMenuOf } from "./slashMenu.ts";
import type { StoryEditorProps, ViewProps } from "./storyEditorProps.ts";
import { StorySession } from "./storySession.ts";
import { Toolbar } from "./Toolbar.tsx";
import { tableShape } from "./tableShape.ts";
import { linkAt, removeLink, setLink } from "./textCommands.ts";
import type { TextHistory } from "./textHistory.ts";
import { textKeys } from "./textKeys.ts";

/** The text as readers will see it, with tools. */
export function RichView(props: ViewProps) {
  const { text, problems, language, pictures, reveal, revealed, insert, inserted, searchStories } =
    props;
  const { paper, storyLanguage } = props;
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<RichEditor>(undefined);
  const [state, setState] = useState<EditorState>();
  const [isLinking, setLinking] = useState(false);
  // What the editor calls is always the latest.
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!place.current) return undefined;
    const made = begin(place.current, latest, setState, () => setLinking(true));
    editor.current = made;
    setState(made.view.state);
    return () => made.view.destroy();
  }, []);

  useEffect(() => {
    const { view, session, texts } = editor.current ?? {};
    if (!view || !session || texts?.take(text)) return;
    view.dispatch(session.take(view.state, text).setMeta("fromFile", true));
  }, [text]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the views ask for the pictures themselves
  useEffect(() => {
    for (const renew of editor.current?.pictureViews ?? []) renew();
  }, [pictures]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the links ask for them themselves
  useEffect(() => {
    for (const renew of editor.current?.linkViews ?? []) renew();
  }, [paper.affiliate, paper.language, storyLanguage]);

  useEffect(() => {
    const { view, session } = editor.current ?? {};
    if (view && session) showProblems(view, problems, session, language);
  }, [problems, language]);

  useEffect(() => {
    const { view, session } = editor.current ?? {};
    if (!view || !session || !reveal || revealed.current === reveal.count) return;
    revealed.current = reveal.count;
    const at = placeOfLine(view.state, reveal.line, session);
    if (at !== undefined) revealBlock(view, at);
  }, [reveal, revealed]);

  useEffect(() => {
    const { view } = editor.current ?? {};
    if (!view || !insert || inserted.current === insert.count) return;
    inserted.current = insert.count;
    insertMarkdown(insert.markdown, latest.current.paper)(view.state, view.dispatch, view);
    view.focus();
  }, [insert, inserted]);

  const view = editor.current?.view;
  const menu = state && slashMenuOf(state);
  const close = () => {
    setLinking(false);
    view?.focus();
  };
  return (
    <div className="story-editor">
      <div className="text-head">
        {state && view && editor.current && (
          <Toolbar
            state={state}
            view={view}
            commands={editor.current.commands}
            language={language}
            editLink={() => setLinking(true)}
          />
        )}
        {state && view && isLinking && (
          <LinkForm
            link={linkAt(state).attrs}
            language={language}
            paper={paper}
            storyLanguage={storyLanguage}
            searchStories={searchStories}
            onPaid={(href, paid) => setLink(href, paid)(view.state, view.dispatch, view)}
            onSet={(href, paid, words) => {
              setLink(href, paid, words)(view.state, view.dispatch, view);
              close();
            }}
            onRemove={() => {
              removeLink(view.state, view.dispatch, view);
              close();
            }}
            onClose={close}
          />
        )}
      </div>
      <div className="story-text">
        <div ref={place} />
        {menu && view && <SlashMenuList menu={menu} view={view} language={language} />}
      </div>
    </div>
  );
}

interface RichEditor {
  view: EditorView;
  session: StorySession;
  texts: OwnTexts;
  commands: Undoing;
  /** Shows the pictures of elements anew. */
  pictureViews: Set<() => void>;
  /** Shows anew which links pay. */
  linkViews: Set<() => void>;
}

/** Sides of what scrolls that are covered; asked each time, since the tools have more rows where a link is edited. */
function coveredBy(place: HTMLElement, margin = 0) {
  return {
    get top() {
      return coveredAbove(place) + margin;
    },
    right: margin,
    bottom: margin,
    left: margin,
  };
}

function begin(
  place: HTMLElement,
  latest: { readonly current: StoryEditorProps },
  onState: (state: EditorState) => void,
  editLink: () => void,
): RichEditor {
  const { text: opened, language, choiceWords, storyLanguage, dir } = latest.current;
  const session = new StorySession(opened);
  const texts = new OwnTexts(opened);
  const pictureViews = new Set<() => void>();
  const linkViews = new Set<() => void>();
  const { past } = latest.current;
  past.begin();
  const commands = undoing(past, (change) => {
    const text = change(session.text);
    if (text !== undefined) latest.current.onChange(text);
    return text !== undefined;
  });
  const state = session.begin([
    archiveInsert(() => latest.current),
    slashMenu(({ name }) => sayAtDesk(language, name)),
    ...textKeys(
      {
        ...commands,
        editLink: () => {
          editLink();
          return true;
        },
      },
      (link) => markedIfPaid(link, latest.current.paper),
    ),
    history(),
    pasting(() => latest.current),
    awaitedPlaces(),
    problemMarks(),
    pullQuoteWords(sayAtDesk(language, "pullQuoteGone")),
    tableEditing(),
    tableShape(),
    gapCursor(),
    dropCursor(),
  ]);
  const view: EditorView = new EditorView(place, {
    state,
    scrollThreshold: coveredBy(place),
    scrollMargin: coveredBy(place, 5),
    attributes: {
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": sayAtDesk(language, "storyText"),
      lang: storyLanguage,
      dir,
      spellcheck: "true",
      class: "story-body",
    },
    markViews: { link: paidLinkView(latest, linkViews) },
    nodeViews: elementViews({
      language,
      choiceWords,
      pictures: () => latest.current.pictures,
      pictureViews,
      sources: () => latest.current,
      reread: () => showAsRead(view, session),
    }),
    dispatchTransaction(transaction) {
      const { state: next, transactions } = view.state.applyTransaction(transaction);
      view.updateState(next);
      const isOurs = transaction.getMeta("fromFile") !== true;
      if (isOurs && transactions.some(({ docChanged }) => docChanged)) {
        const before = session.text;
        const text = session.write(next);
        if (text !== before) {
          texts.give(text);
          past.record(before, text, transactions.some(isHistoryTransaction));
          latest.current.onChange(text);
        }
      }
      onState(next);
      if (isOurs) readEditedMarkdown(view, session);
    },
  });
  return { view, session, texts, commands, pictureViews, linkViews };
}

interface Undoing {
  undo: Command;
  redo: Command;
}

/** Takes back what was written in this view, then what was written before in another; and does it again. */
function undoing(
  past: TextHistory,
  apply: (change: (text: string) => string | undefined) => boolean,
): Undoing {
  return {
    undo: (state, dispatch, view) => {
      if (undoDepth(state) > 0) return undo(state, dispatch, view);
      return dispatch ? apply((text) => past.undo(text)) : past.canUndo;
    },
    redo: (state, dispatch, view) => {
      if (!past.isRedoneHere) return redo(state, dispatch, view);
      return dispatch ? apply((text) => past.redo(text)) : past.canRedo;
    },
  };
}

/** Shows Markdown that has been edited as what it has become, once the cursor has left it. */
function readEditedMarkdown(view: EditorView, session: StorySession): void {
  const { $from } = view.state.selection;
  if ($from.parent.type.name === "source") return;
  showAsRead(view, session);
}

function showAsRead(view: EditorView, session: StorySession): void {
  if (!session.hasEditedMarkdown(view.state)) return;
  view.dispatch(session.take(view.state, session.text).setMeta("fromFile", true));
}

/** Goes to a block, and shows for a moment which it is. */
function revealBlock(view: EditorView, at: number): void {
  const { doc, tr } = view.state;
  const isAtom = doc.nodeAt(at)?.isAtom === true;
  const selection = isAtom ? NodeSelection.create(doc, at) : Selection.near(doc.resolve(at + 1));
  view.dispatch(tr.setSelection(selection));
  const block = view.nodeDOM(at);
  if (block instanceof HTMLElement) {
    block.scrollIntoView({ block: "center" });
    block.classList.add("is-revealed");
    setTimeout(() => block.classList.remove("is-revealed"), 2000);
  }
  view.focus();
}
