import { directionOf } from "@/newsroom/locales/language";
import type { Disclosure, WordsIn } from "@/newsroom/paper/disclosure";

interface NoticeProps {
  disclosure: Disclosure;
  /** BCP 47 language of the surrounding page. */
  around: string;
  /** Address of the paper's page about paid links. */
  policy?: string | undefined;
}

/** Shown before the first paragraph of every text with paid links (16 CFR 255.0(f)). */
export function AffiliateNotice({ disclosure, around, policy }: NoticeProps) {
  const { notice, more } = disclosure;
  return (
    <p
      role="note"
      {...languageOf(notice, around)}
      className="my-6 border-s-4 border-accent bg-tint px-4 py-3 text-small leading-[1.45]"
    >
      {notice.text} <HowPaidLinksWork more={more} around={notice.lang} policy={policy} />
    </p>
  );
}

/**
 * Shown at the end of all articles; if the paper has no text of its own, only of those with paid
 * links.
 */
export function StandingNotice({ disclosure, around, policy }: NoticeProps) {
  const { standing, more } = disclosure;
  return (
    <p
      {...languageOf(standing, around)}
      className="label-face border-t border-hairline pt-4 text-note text-grey"
    >
      {standing.text} <HowPaidLinksWork more={more} around={standing.lang} policy={policy} />
    </p>
  );
}

function HowPaidLinksWork({
  more,
  around,
  policy,
}: {
  more: WordsIn;
  around: string;
  policy: string | undefined;
}) {
  if (!policy) return null;
  return (
    <a
      href={policy}
      {...languageOf(more, around)}
      className="screen-only underline underline-offset-4"
    >
      {more.text}
    </a>
  );
}

/** `lang` and `dir` of text whose language differs from its surroundings. */
function languageOf({ lang }: WordsIn, around: string): { lang?: string; dir?: "ltr" | "rtl" } {
  return lang === around ? {} : { lang, dir: directionOf(lang) };
}
