import type { DeskStory } from "@/newsroom/edition/deskStories";
import { dayIn } from "@/newsroom/locales/dateFormats";
import type { Paper } from "@/newsroom/paper/paper";

/**
 * The story as search engines list it: site, path, title cut at 600 pixels, two lines of
 * description. It uses the search engines' fonts and sizes, which decide where a title is cut.
 */
export function SearchResultPreview({
  entry,
  paper,
  now,
}: {
  entry: DeskStory;
  paper: Paper;
  now: Date;
}) {
  const { story } = entry;
  const host = new URL(paper.url).host;
  // A draft's address is assigned on the day of its publication.
  const path = [
    ...dayIn(story.published || now.toISOString(), paper).split("-"),
    story.address.split("/").at(-1),
  ];
  return (
    <section aria-label="Search result" className="min-w-0">
      <h2 className="label-face mb-2 text-label font-bold">Search result</h2>
      <div
        className="border border-hairline p-4 font-[Arial,Helvetica,sans-serif]"
        lang={story.lang}
      >
        <p className="text-label leading-[1.3]">{paper.name}</p>
        <p className="truncate text-[0.75rem] leading-[1.5] text-grey">
          {host}
          {path.map((part) => ` › ${part}`).join("")}
        </p>
        <p className="mt-1 max-w-[600px] truncate text-[1.25rem] leading-[1.3] text-blue">
          {story.seoTitle ?? story.headline} – {paper.name}
        </p>
        <p className="mt-1 line-clamp-2 max-w-[600px] text-label leading-[1.58] text-grey">
          {story.standfirst ??
            "There is no standfirst yet; search engines will choose words from the text."}
        </p>
      </div>
    </section>
  );
}
