import { deskAddress } from "@/newsroom/addresses/addresses";
import type { DeskStory } from "@/newsroom/edition/deskStories";
import type { Paper } from "@/newsroom/paper/paper";

/** The card that social sites show when the story is shared. */
export function SocialCardPreview({ entry, paper }: { entry: DeskStory; paper: Paper }) {
  const { story } = entry;
  return (
    <section aria-label="Social card" className="min-w-0">
      <h2 className="label-face mb-2 text-label font-bold">Social card</h2>
      <div className="max-w-[32rem] border border-hairline" lang={story.lang}>
        {/* biome-ignore lint/performance/noImgElement: drawn for this place in its own size */}
        <img
          src={deskAddress(story.address).replace("/desk/", "/card/")}
          alt={`Card: ${story.headline}`}
          width={1200}
          height={630}
          className="h-auto w-full bg-tint"
        />
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
