import type { DeskStory } from "@/newsroom/edition/deskStories";
import type { Paper } from "@/newsroom/paper/paper";
import { Kicker } from "../Kicker";
import { PictureView } from "../PictureView";

/** The card that social sites make of the story when somebody shares it. */
export function SocialCardPreview({ entry, paper }: { entry: DeskStory; paper: Paper }) {
  const { story } = entry;
  return (
    <section aria-label="Social card" className="min-w-0">
      <h2 className="label-face mb-2 text-label font-bold">Social card</h2>
      <div className="max-w-[32rem] border border-hairline" lang={story.lang}>
        {story.hero ? (
          <div className="aspect-[1200/630] overflow-hidden [&_img]:h-full [&_img]:object-cover">
            <PictureView picture={story.hero} use="teaser" decorative />
          </div>
        ) : (
          <div className="grid aspect-[1200/630] content-between bg-tint p-6">
            <div>
              <Kicker section={story.section} />
              <p className="headline-face text-quote">{story.headline}</p>
            </div>
            <p className="headline-face text-small">{paper.name}</p>
          </div>
        )}
        <div className="label-face border-t border-hairline p-3">
          <p className="text-note text-grey">{new URL(paper.url).host}</p>
          <p className="line-clamp-2 text-label font-bold">{story.headline}</p>
          {story.standfirst && (
            <p className="line-clamp-1 text-note text-grey">{story.standfirst}</p>
          )}
        </div>
      </div>
    </section>
  );
}
