import { paidWords } from "../../../locales/affiliateNotice.ts";
import { directionOf } from "../../../locales/language.ts";
import { lineOf } from "../../markdown/markdownTree.ts";
import type { Inline } from "../../tree.ts";
import type { InlineElement } from "../element.ts";

/** A link. links.ts sets its kind, which can depend on the text after it. */
export const link: InlineElement<"link"> = {
  markdown: {
    link: (node, { inlines }) => [external(node.url, inlines(node.children), lineOf(node))],
    linkReference: (node, { definitions, inlines }) => [
      external(definitions.get(node.identifier)?.url ?? "", inlines(node.children), lineOf(node)),
    ],
  },
  feed({ href, kind, children, lang: around = "en" }, write) {
    const paid = kind === "affiliate";
    const written = write.element("a", write.inlines(children), {
      href: write.href(href),
      rel: paid ? "sponsored noopener" : kind === "external" ? "noopener" : undefined,
    });
    if (!paid) return written;
    const { mark, lang } = paidWords(around);
    const own = lang === around ? {} : { lang, dir: directionOf(lang) };
    return `${written} ${write.element("small", `(${write.text(mark)})`, own)}`;
  },
  examples: [
    {
      markdown: "The [authority’s report](https://water.example/report) has the figures.",
      about:
        "Complete addresses lead to other sites, addresses that begin with `/` to pages of this one, those that begin with `#` to a subhead of the story.",
    },
    {
      markdown: "[A book about dams](https://books.example/dams){.affiliate}",
      about: "A link that pays the paper is marked right after its address.",
    },
  ],
};

function external(href: string, children: Inline[], line: number): Inline {
  return { type: "link", href, kind: "external", children, line };
}
