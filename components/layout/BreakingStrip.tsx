import type { BreakingView } from "@/newsroom/edition/views";
import { say, type Wording } from "@/newsroom/locales/messages";
import { Typeset } from "../story/Typeset";

/** The line of breaking news above the masthead. */
export function BreakingStrip({
  breaking: { text, address },
  paper,
}: {
  breaking: BreakingView;
  paper: Wording;
}) {
  const line = <Typeset text={text} lang={paper.language} />;
  return (
    <aside
      aria-label={say(paper, "breakingNews")}
      data-breaking=""
      className="label-face screen-only bg-alarm text-note text-sheet md:text-label"
    >
      <p className="mx-auto max-w-(--page) px-5 py-1 lg:px-8">
        <b>{say(paper, "breaking")}</b>{" "}
        {address ? (
          <a
            href={address}
            className="inline-block py-1 underline underline-offset-4 outline-sheet"
          >
            {line}
          </a>
        ) : (
          line
        )}
      </p>
    </aside>
  );
}
