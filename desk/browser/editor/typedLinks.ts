import { InputRule } from "prosemirror-inputrules";
import type { Mark, Node } from "prosemirror-model";
import { STORY_SCHEMA } from "../../writing/schema.ts";

/** A web address in text; a sign that ends a sentence is none of it. */
const ADDRESS = /https?:\/\/[^\s<>"“”‘’\\]*[^\s<>"“”‘’\\.,;:!?)\]'*_~]/gi;
const TYPED = new RegExp(`(?:^|[\\s(])(${ADDRESS.source})([.,;:!?)]*\\s)$`, "i");

/**
 * A web address becomes a link as soon as a space is typed behind it.
 * @param finished gives the link the marks that it should have
 */
export function addressTyped(finished: (link: Mark) => Mark): InputRule {
  return new InputRule(TYPED, (state, match, _, end) => {
    const link = STORY_SCHEMA.marks.link;
    const [, address = "", behind = ""] = match;
    const { parent } = state.doc.resolve(end);
    // The last letter of the match is not in the text yet.
    const to = end - (behind.length - 1);
    const from = to - address.length;
    const isPlain = parent.type.spec.plainWords || !link || !parent.type.allowsMarkType(link);
    if (!link || isPlain || state.doc.rangeHasMark(from, to, link)) return null;
    const made = finished(link.create({ href: address }));
    return state.tr.addMark(from, to, made).insertText(" ", end);
  });
}

/** Pasted words, in which web addresses are links. */
export function linkedText(text: string): Node[] {
  const link = STORY_SCHEMA.marks.link;
  const nodes: Node[] = [];
  let done = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (index > done) nodes.push(STORY_SCHEMA.text(text.slice(done, index)));
    nodes.push(STORY_SCHEMA.text(address, link ? [link.create({ href: address })] : []));
    done = index + address.length;
  }
  if (done < text.length) nodes.push(STORY_SCHEMA.text(text.slice(done)));
  return nodes;
}

/** Whether a text is one web address and nothing else. */
export function isAddress(text: string): boolean {
  const found = [...text.trim().matchAll(ADDRESS)];
  return found.length === 1 && found[0]?.[0] === text.trim();
}
