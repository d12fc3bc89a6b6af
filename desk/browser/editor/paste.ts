import { Fragment, Slice } from "prosemirror-model";
import { Plugin, Selection } from "prosemirror-state";
import { STORY_SCHEMA } from "../../writing/schema.ts";
import { setLink } from "./textCommands.ts";
import { isAddress, linkedText } from "./typedLinks.ts";

/** What is never pasted, with all that it holds: it is no text, or belongs to another program. */
const DROPPED =
  "script, style, meta, link, title, xml, template, noscript, iframe, object, embed, svg, math, form, input, button, select, textarea, img, picture, video, audio, [hidden], .MsoCommentReference, [style*='mso-element:comment']";

/** Pasted HTML becomes the elements that a story has; files go to the desk. */
export function pasting(onFiles: ((files: File[]) => void) | undefined): Plugin {
  const take = (files: FileList | undefined, hasText: boolean): boolean => {
    if (!onFiles || !files || files.length === 0 || hasText) return false;
    onFiles([...files]);
    return true;
  };
  return new Plugin({
    props: {
      transformPastedHTML: cleanHtml,
      clipboardTextParser: (text) => new Slice(Fragment.from(paragraphsOf(text)), 1, 1),
      /** An address that is pasted over words links them. */
      handlePaste(view, event) {
        const text = event.clipboardData?.getData("text/plain") ?? "";
        const { empty, $from, $to } = view.state.selection;
        const isInText = $from.sameParent($to) && $from.parent.type.spec.code !== true;
        if (empty || !isInText || !isAddress(text)) return false;
        return setLink(text.trim(), false)(view.state, view.dispatch, view);
      },
      handleDOMEvents: {
        // Before the text is read: Word puts a picture of the words beside them.
        paste(_, event) {
          const data = event.clipboardData;
          const hasText = data?.types.some((type) => type === "text/plain" || type === "text/html");
          if (!take(data?.files, hasText === true)) return false;
          event.preventDefault();
          return true;
        },
        drop(view, event) {
          const { files } = event.dataTransfer ?? {};
          if (!onFiles || !files || files.length === 0) return false;
          event.preventDefault();
          // What is made of the files is inserted where they were dropped.
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (place) {
            const { tr } = view.state;
            view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(place.pos))));
          }
          return take(files, false);
        },
      },
    },
  });
}

/** HTML with the elements of a text alone; nothing of it has run. */
export function cleanHtml(html: string): string {
  // A document that is only parsed runs no script and loads nothing.
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const comments = body.ownerDocument.createNodeIterator(body, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode())
    node.parentNode?.removeChild(node);
  for (const element of body.querySelectorAll(DROPPED)) element.remove();
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
  const plain = text.replace(/\r\n?/g, "\n").trim();
  const parts = /\n[ \t]*\n/.test(plain) ? plain.split(/\n(?:[ \t]*\n)+/) : plain.split("\n");
  return parts.flatMap((part) => {
    const words = part.replace(/\s+/g, " ").trim();
    const paragraph = STORY_SCHEMA.nodes.paragraph;
    return words === "" || !paragraph ? [] : [paragraph.create(null, linkedText(words))];
  });
}
