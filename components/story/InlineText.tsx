import { paidWords } from "@/newsroom/locales/affiliateNotice";
import { say, type Wording } from "@/newsroom/locales/messages";
import type { Inline } from "@/newsroom/story/tree";
import { Typeset } from "./Typeset";
import type { InlineView } from "./view";

/** A link in the text. Paid links are marked for readers and for search engines. */
const Link: InlineView<"link"> = ({ inline: link, children }) => {
  const look =
    "text-ink underline decoration-accent decoration-1 underline-offset-[0.18em] hover:decoration-2";
  if (link.kind === "affiliate") {
    const around = link.lang ?? "en";
    const { mark, lang } = paidWords(around);
    return (
      <>
        <a href={link.href} rel="sponsored noopener" className={look}>
          {children}
        </a>{" "}
        <span
          lang={lang === around ? undefined : lang}
          className="label-face whitespace-nowrap border border-rule px-1 text-[0.65em] text-grey"
        >
          {mark}
        </span>
      </>
    );
  }
  return (
    <a href={link.href} rel={link.kind === "external" ? "noopener" : undefined} className={look}>
      {children}
    </a>
  );
};

const NoteMark: InlineView<"noteMark"> = ({ inline, wording }) => (
  // A line may end after many marks, as after a danda: the word joiner keeps the number with its word.
  <sup className="label-face text-[0.7em] leading-none before:content-['\2060']">
    <a
      id={inline.id}
      href={`#note-${inline.number}`}
      aria-label={say(wording, "note", { number: inline.number })}
      className="px-1 text-accent underline"
    >
      {inline.number}
    </a>
  </sup>
);

/** The views of all inline elements. */
const INLINE_VIEWS: { readonly [T in Inline["type"]]: InlineView<T> } = {
  text: ({ inline, lang }) => <Typeset text={inline.text} lang={lang} />,
  emphasis: ({ children }) => <em>{children}</em>,
  strong: ({ children }) => <strong className="font-bold">{children}</strong>,
  strike: ({ children }) => <s>{children}</s>,
  code: ({ inline }) => (
    <code className="bg-tint px-1 font-[ui-monospace,monospace] text-[0.85em]">{inline.text}</code>
  ),
  break: () => <br />,
  link: Link,
  noteMark: NoteMark,
};

/** The inline content of a block: text, emphasis, links, footnote references. */
export function InlineText({
  children,
  lang,
  wording,
}: {
  children: readonly Inline[];
  lang: string;
  wording: Wording;
}) {
  return children.map((inline, index) => {
    const View = INLINE_VIEWS[inline.type] as InlineView<Inline["type"]>;
    const content =
      "children" in inline ? (
        <InlineText lang={lang} wording={wording}>
          {inline.children}
        </InlineText>
      ) : null;
    return (
      <View key={index} inline={inline} lang={lang} wording={wording}>
        {content}
      </View>
    );
  });
}
