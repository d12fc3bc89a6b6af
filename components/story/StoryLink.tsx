import { paidWords } from "@/newsroom/locales/affiliateNotice";
import type { Inline } from "@/newsroom/story/tree";
import { InlineText } from "./InlineText";

/** A link in the text. One that pays the paper says so, to people and to search engines. */
export function StoryLink({ link }: { link: Extract<Inline, { type: "link" }> }) {
  const text = <InlineText>{link.children}</InlineText>;
  const look =
    "text-ink underline decoration-accent decoration-1 underline-offset-[0.18em] hover:decoration-2";
  if (link.kind === "affiliate") {
    const around = link.lang ?? "en";
    const { mark, lang } = paidWords(around);
    return (
      <>
        <a href={link.href} rel="sponsored noopener" className={look}>
          {text}
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
      {text}
    </a>
  );
}
