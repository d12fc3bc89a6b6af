// Client code: links that pay the paper are marked as they are written. Without it the check finds those that are not.
import type { Fragment, Mark, Node } from "prosemirror-model";
import type { MarkView, MarkViewConstructor } from "prosemirror-view";
import { paidWords } from "../../../newsroom/locales/affiliateNotice.ts";
import { type PaidSign, paidSignOf } from "../../../newsroom/paper/affiliateLinks.ts";
import { disclosureIn } from "../../../newsroom/paper/disclosure.ts";
import { looksPaid } from "../../../newsroom/rules/affiliateNetworks.ts";
import { STORY_SCHEMA } from "../../writing/schema.ts";
import type { StoryEditorProps } from "./storyEditorProps.ts";

type PaperOfLinks = StoryEditorProps["paper"];

/** What is known of an address as one that pays. */
export interface PaidAddress {
  /** Whether a link to it may be marked at all: it leads to another site. */
  mayPay: boolean;
  /** By which setting every link to it is paid. */
  sign: PaidSign | undefined;
  /** Whether it looks like one of a network that site.yaml does not name: the check wants a mark. */
  looks: boolean;
}

export function paidAddress(href: string, { affiliate }: PaperOfLinks): PaidAddress {
  const sign = paidSignOf(href, affiliate);
  return { mayPay: /^https?:/i.test(href), sign, looks: sign === undefined && looksPaid(href) };
}

/** What readers are told of a paid link: its mark, and the notice above the text. */
export function paidWordsFor(
  { affiliate, language }: PaperOfLinks,
  storyLanguage: string,
): { mark: string; notice: string } {
  return {
    mark: paidWords(storyLanguage).mark,
    notice: disclosureIn({ affiliate, language }, storyLanguage).notice.text,
  };
}

/** A link that has come into the text, marked as paid if the check would want that. */
export function markedIfPaid(link: Mark, paper: PaperOfLinks): Mark {
  if (link.attrs.paid === true || !paidAddress(String(link.attrs.href), paper).looks) return link;
  return link.type.create({ ...link.attrs, paid: true });
}

/** Content that comes into the text, with the marks of its paid links. */
export function withPaidMarks(content: Fragment, paper: PaperOfLinks): Fragment {
  const type = STORY_SCHEMA.marks.link;
  const marked = (node: Node): Node => {
    const link = type?.isInSet(node.marks);
    if (link) return node.mark(markedIfPaid(link, paper).addToSet(node.marks));
    return node.isLeaf ? node : node.copy(withPaidMarks(node.content, paper));
  };
  let made = content;
  content.forEach((node, _, index) => {
    made = made.replaceChild(index, marked(node));
  });
  return made;
}

/**
 * The view of links, which says of each that pays what readers will see behind it.
 * @param renewals are called when the settings have changed
 */
export function paidLinkView(
  latest: { readonly current: Pick<StoryEditorProps, "paper" | "storyLanguage"> },
  renewals: Set<() => void>,
): MarkViewConstructor {
  return (mark): MarkView => {
    const dom = document.createElement("a");
    const href = String(mark.attrs.href);
    dom.setAttribute("href", href);
    const show = () => {
      const { paper, storyLanguage } = latest.current;
      const isPaid = mark.attrs.paid === true || paidAddress(href, paper).sign !== undefined;
      dom.rel = isPaid ? "sponsored noopener" : "noopener";
      if (isPaid) dom.dataset.paid = paidWordsFor(paper, storyLanguage).mark;
      else delete dom.dataset.paid;
    };
    show();
    renewals.add(show);
    return {
      dom,
      contentDOM: dom,
      ignoreMutation: ({ type, target }) => type === "attributes" && target === dom,
      destroy: () => void renewals.delete(show),
    };
  };
}
