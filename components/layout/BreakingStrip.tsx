import type { BreakingView } from "@/newsroom/edition/views";

/** The line of breaking news above the masthead. */
export function BreakingStrip({ breaking: { text, address } }: { breaking: BreakingView }) {
  return (
    <aside
      aria-label="Breaking news"
      data-breaking=""
      className="label-face screen-only bg-accent text-label text-paper"
    >
      <p className="mx-auto max-w-(--page) px-5 py-2 lg:px-8">
        <b>Breaking</b>{" "}
        {address ? (
          <a href={address} className="underline underline-offset-4">
            {text}
          </a>
        ) : (
          text
        )}
      </p>
    </aside>
  );
}
