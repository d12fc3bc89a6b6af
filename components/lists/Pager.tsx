import { say, type Wording } from "@/newsroom/locales/messages";

interface PagerProps {
  page: number;
  pages: number;
  wording: Wording;
  addressOf: (page: number) => string;
}

/** Links to the previous and next page; empty if there is only one. */
export function Pager({ page, pages, wording, addressOf }: PagerProps) {
  if (pages < 2) return null;
  return (
    <nav
      aria-label={say(wording, "pages")}
      className="label-face mt-6 flex flex-wrap items-center justify-between gap-4 border-t border-ink pt-4 text-label"
    >
      {page > 1 ? (
        <a
          rel="prev"
          href={addressOf(page - 1)}
          className="py-2 font-semibold underline underline-offset-4"
        >
          {say(wording, "newerStories")}
        </a>
      ) : (
        <span />
      )}
      <p>{say(wording, "pageOf", { page, pages })}</p>
      {page < pages ? (
        <a
          rel="next"
          href={addressOf(page + 1)}
          className="py-2 font-semibold underline underline-offset-4"
        >
          {say(wording, "olderStories")}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
