import { topicAddress } from "@/newsroom/addresses/addresses";
import type { TopicRecord } from "@/newsroom/edition/records";
import { say, type Wording } from "@/newsroom/locales/messages";
import { ownLanguage } from "../layout/inLanguage";

/** The topics of a story, linked to their pages. */
export function TopicList({
  topics,
  wording,
  around,
}: {
  topics: TopicRecord[];
  wording: Wording;
  /** The story's language. */
  around: string;
}) {
  if (topics.length === 0) return null;
  return (
    // Reader modes take footers out of a story.
    <footer
      {...ownLanguage(wording, around)}
      className="label-face in-margin screen-only mt-10 border-t border-hairline pt-4 text-label"
    >
      <nav aria-label={say(wording, "topics")}>
        <ul className="flex flex-wrap gap-x-2 gap-y-2">
          {topics.map(({ slug, name }) => (
            <li key={slug}>
              <a
                href={topicAddress(slug)}
                className="inline-block border border-rule px-3 py-1 hover:border-ink hover:bg-tint"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
