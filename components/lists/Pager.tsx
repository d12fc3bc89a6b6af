interface PagerProps {
  page: number;
  pages: number;
  addressOf: (page: number) => string;
}

/** Links to the previous and next page; empty if there is only one. */
export function Pager({ page, pages, addressOf }: PagerProps) {
  if (pages < 2) return null;
  return (
    <nav
      aria-label="Pages"
      className="label-face mt-6 flex flex-wrap items-center justify-between gap-4 border-t border-ink pt-4 text-label"
    >
      {page > 1 ? (
        <a
          rel="prev"
          href={addressOf(page - 1)}
          className="py-2 font-semibold underline underline-offset-4"
        >
          Newer stories
        </a>
      ) : (
        <span />
      )}
      <p>
        Page {page} of {pages}
      </p>
      {page < pages ? (
        <a
          rel="next"
          href={addressOf(page + 1)}
          className="py-2 font-semibold underline underline-offset-4"
        >
          Older stories
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
