import type { BreakingView } from "@/newsroom/edition/views";

/** The line of breaking news above the masthead. */
export function BreakingStrip({ breaking: { text, address } }: { breaking: BreakingView }) {
  return (
    <aside
      aria-label="Breaking news"
      data-breaking=""
      className="label-face screen-only bg-alarm text-note text-sheet md:text-label"
    >
      <p className="mx-auto max-w-(--page) px-5 py-1 lg:px-8">
        <b>Breaking</b>{" "}
        {address ? (
          <a
            href={address}
            className="inline-block py-1 underline underline-offset-4 outline-sheet"
          >
            {text}
          </a>
        ) : (
          text
        )}
      </p>
    </aside>
  );
}
