import { Fragment, type ResolvedPos, Slice } from "prosemirror-model";
import { Plugin, Selection, TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { withoutInvisible } from "../../../newsroom/content/invisibleLetters.ts";
import { STORY_SCHEMA } from "../../writing/schema.ts";
import { keepPlace, takePlace } from "./awaitedPlaces.ts";
import { insertMarkdown, pasteMarkdown } from "./elements.ts";
import { moveBlocks } from "./movedBlocks.ts";
import { paidAddress, withPaidMarks } from "./paidLinks.ts";
import type { PastedCopy, StoryEditorProps } from "./storyEditorProps.ts";
import { setLink } from "./textCommands.ts";
import { isAddress, linkedText } from "./typedLinks.ts";

/** What is never pasted, with all that it holds: it is no text, or belongs to another program. */
const DROPPED =
  "script, style, meta, link, title, xml, template, noscript, iframe, object, embed, svg, math, form, input, button, select, textarea, img, picture, video, audio, [hidden], .MsoCommentReference, [style*='mso-element:comment']";

/** Milliseconds that the desk has to clean what is pasted; then it is cleaned here. */
const PATIENCE = 5_000;

/** Paragraphs of a text that may be a whole copy. */
const WHOLE = 3;

/** Who takes what is pasted and dropped (storyEditorProps.ts). */
type Takers = Pick<
  StoryEditorProps,
  "takeFiles" | "cleanCopy" | "takeCopy" | "onUnplaced" | "paper"
>;

/** Puts Markdown that somebody is making where the cursor is now, whatever is written meanwhile. */
export function insertLater(
  view: EditorView,
  made: Promise<string | undefined> | undefined,
  takers: () => Pick<Takers, "onUnplaced" | "paper">,
): void {
  const id = keepPlace(view);
  void made?.then((markdown) => {
    if (view.isDestroyed) return markdown && takers().onUnplaced?.(markdown);
    const place = takePlace(view, id);
    if (!markdown || !place) return undefined;
    const { tr } = view.state;
    view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(place.to), -1)));
    return insertMarkdown(markdown, takers().paper)(view.state, view.dispatch, view);
  });
}

/** Pasted HTML becomes the elements that a story has; files and whole copies go to the desk. */
export function pasting(takers: () => Takers): Plugin {
  // While the editor pastes by itself what it has asked about before.
  let isOwn = false;
  const pasteHere = (view: EditorView, { text, html }: PastedCopy) => {
    isOwn = true;
    if (html.trim() === "") view.pasteText(text);
    else view.pasteHTML(html);
    isOwn = false;
  };
  const takeFiles = (view: EditorView, files: FileList): void =>
    insertLater(view, takers().takeFiles?.([...files]), takers);
  const paste = async (view: EditorView, copy: PastedCopy, taken?: Promise<boolean>) => {
    const id = keepPlace(view);
    const isTaken = (await taken) === true;
    const markdown = isTaken || isShort(copy) ? undefined : await cleaned(copy, takers());
    if (view.isDestroyed) {
      if (markdown && !isTaken) takers().onUnplaced?.(markdown);
      return;
    }
    const place = takePlace(view, id);
    if (isTaken || !place) return;
    if (markdown !== undefined) {
      pasteMarkdown(markdown, place, takers().paper)(view.state, view.dispatch, view);
      return;
    }
    const { tr } = view.state;
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, place.from, place.to)));
    pasteHere(view, copy);
    // The page takes no keys while a copy is looked at.
    if (taken) requestAnimationFrame(() => view.isDestroyed || view.focus());
  };
  const isForDesk = (copy: PastedCopy, { parent }: ResolvedPos): boolean => {
    // A cell is one line, which the editor makes of what is pasted.
    const isLine = parent.type.spec.tableRole !== undefined || isShort(copy);
    return !isLine && takers().cleanCopy !== undefined;
  };
  return new Plugin({
    props: {
      transformPastedHTML: cleanHtml,
      transformPasted: ({ content, openStart, openEnd }, { state }) => {
        const { parent } = state.selection.$from;
        const words = parent.type.spec.plainWords ? plainWords(content) : content;
        return new Slice(withPaidMarks(words, takers().paper), openStart, openEnd);
      },
      clipboardTextParser: (text) => new Slice(Fragment.from(paragraphsOf(text)), 1, 1),
      handlePaste(view, event) {
        if (isOwn || !event.clipboardData) return false;
        const copy = copyOf(event.clipboardData);
        const { selection, doc } = view.state;
        const { empty, $from, $to } = selection;
        const isInText = $from.sameParent($to) && $from.parent.type.spec.code !== true;
        // An address that is pasted over words links them.
        if (!empty && isInText && isAddress(copy.text)) {
          const address = copy.text.trim();
          const { looks } = paidAddress(address, takers().paper);
          return setLink(address, looks)(view.state, view.dispatch, view);
        }
        // What was copied here is what the editor knows already.
        if (!isInText || isOwnCopy(copy)) return false;
        const isEmpty = doc.childCount === 1 && doc.textContent.trim() === "" && $from.depth === 1;
        if (isEmpty && paragraphsOf(copy.text).length >= WHOLE) {
          const taken = takers().takeCopy?.(copy);
          if (taken) {
            void paste(view, copy, taken);
            return true;
          }
        }
        if (!isForDesk(copy, $from)) return false;
        void paste(view, copy);
        return true;
      },
      handleDrop(view, event, _, isMoved) {
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (!at || !event.dataTransfer) return false;
        if (view.dragging) return moveBlocks(at.pos, isMoved)(view.state, view.dispatch, view);
        // Words of another window are pasted where they are dropped.
        const copy = copyOf(event.dataTransfer);
        const $at = view.state.doc.resolve(at.pos);
        if ($at.parent.type.spec.code || isOwnCopy(copy) || !isForDesk(copy, $at)) return false;
        view.dispatch(view.state.tr.setSelection(Selection.near($at)));
        view.focus();
        void paste(view, copy);
        return true;
      },
      handleDOMEvents: {
        // Before the text is read: Word puts a picture of the words beside them.
        paste(view, event) {
          const { files, types } = event.clipboardData ?? {};
          const hasText = types?.some((type) => type === "text/plain" || type === "text/html");
          // A picture that is copied from a page comes with HTML that has nothing but its address.
          if (!files?.length || !takers().takeFiles) return false;
          if (hasText && !isPictureAlone(event.clipboardData)) return false;
          event.preventDefault();
          takeFiles(view, files);
          return true;
        },
        drop(view, event) {
          const { files } = event.dataTransfer ?? {};
          if (!takers().takeFiles || !files || files.length === 0) return false;
          event.preventDefault();
          // What is made of the files is inserted where they were dropped.
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (at) {
            const { tr } = view.state;
            view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at.pos))));
          }
          takeFiles(view, files);
          return true;
        },
      },
    },
  });
}

/** Whether it was copied or dragged at the desk. */
const isOwnCopy = ({ html }: PastedCopy) => /\bdata-pm-slice\b/.test(html);

function copyOf(data: DataTransfer): PastedCopy {
  return { text: data.getData("text/plain"), html: data.getData("text/html") };
}

/** Whether the clipboard has a picture, and of its page the picture's own element alone. */
function isPictureAlone(data: DataTransfer | null): boolean {
  const { text, html } = data ? copyOf(data) : { text: "", html: "" };
  if (text.trim() !== "") return false;
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return body.textContent?.trim() === "" && body.querySelector("img") !== null;
}

/** A word, one link, or one line without markup: the desk has nothing to clean there. */
function isShort({ text, html }: PastedCopy): boolean {
  if (html.trim() === "") return !/[\n\r\v\f\u2028\u2029]/.test(text.trim());
  const { body } = new DOMParser().parseFromString(html, "text/html");
  if (!/\s/.test(text.trim() || (body.textContent ?? "").trim())) return true;
  const links = body.querySelectorAll("a");
  return links.length === 1 && links[0]?.textContent?.trim() === body.textContent?.trim();
}

async function cleaned(
  copy: PastedCopy,
  { cleanCopy: clean }: Takers,
): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, undefined);
  });
  try {
    return await Promise.race([clean?.(copy), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** HTML with the elements of a text alone; nothing of it has run. */
export function cleanHtml(html: string): string {
  // A document that is only parsed runs no script and loads nothing.
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const comments = body.ownerDocument.createNodeIterator(body, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode())
    node.parentNode?.removeChild(node);
  for (const element of body.querySelectorAll(DROPPED)) element.remove();
  const isFromHere = body.querySelector("[data-pm-slice]") !== null;
  const words = body.ownerDocument.createNodeIterator(body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node && !isFromHere; node = words.nextNode())
    node.nodeValue = withoutInvisible(node.nodeValue ?? "");
  makeWordLists(body);
  // A cell is one line of a story.
  for (const block of body.querySelectorAll(
    "td :is(p, div, ul, ol, li, br), th :is(p, div, ul, ol, li, br)",
  )) {
    block.replaceWith(...block.childNodes, " ");
  }
  for (const element of body.querySelectorAll("*")) {
    for (const { name } of [...element.attributes]) {
      const isKept =
        name === "href" ||
        (name === "data-paid" && isFromHere) ||
        name === "start" ||
        (name === "style" && /^(?:B|I|SPAN)$/.test(element.tagName));
      // The editor's own copies carry what the schema reads.
      if (!isKept && !name.startsWith("data-pm")) element.removeAttribute(name);
    }
  }
  return body.innerHTML;
}

/** Word writes lists as paragraphs with a class, and their marks as text. */
function makeWordLists(body: HTMLElement): void {
  let list: HTMLElement | undefined;
  let last: Element | undefined;
  for (const paragraph of body.querySelectorAll("p[class*='MsoListParagraph']")) {
    const mark = paragraph.querySelector("[style*='mso-list:Ignore'], [style*='mso-list: Ignore']");
    const isOrdered = /^\s*\w{1,3}[.)]/.test(mark?.textContent ?? "");
    mark?.remove();
    if (!list || last?.nextElementSibling !== paragraph) {
      list = body.ownerDocument.createElement(isOrdered ? "ol" : "ul");
      paragraph.before(list);
    }
    const item = body.ownerDocument.createElement("li");
    item.append(...paragraph.childNodes);
    list.append(item);
    paragraph.remove();
    last = list;
  }
}

/** Plain text: paragraphs are divided by blank lines, or are a line each where it has none. */
export function paragraphsOf(text: string) {
  const plain = withoutInvisible(text)
    .replace(/\r\n?|[\u2028\v\f]/g, "\n")
    .trim();
  const parts = /\n[ \t]*\n/.test(plain) ? plain.split(/\n(?:[ \t]*\n)+/) : plain.split("\n");
  return parts.flatMap((part) => {
    const words = part.replace(/\s+/g, " ").trim();
    const paragraph = STORY_SCHEMA.nodes.paragraph;
    return words === "" || !paragraph ? [] : [paragraph.create(null, linkedText(words))];
  });
}

/** The same words without marks. */
function plainWords(content: Fragment): Fragment {
  return Fragment.from(
    content.content.map((node) =>
      node.isText ? node.mark([]) : node.copy(plainWords(node.content)),
    ),
  );
}
