import type { Wording } from "@/newsroom/locales/messages";
import { ownLanguage } from "../layout/inLanguage";

/**
 * Reserves the space of a story's tools (client/storyTools/storyTools.ts), so that nothing moves
 * when they load: 40 pixels, by classes that the page uses anyway.
 */
export function StoryTools({
  paper,
  around,
}: {
  /** Scripts have its words. */
  paper: Wording;
  /** The language of what surrounds it. */
  around: string;
}) {
  return <story-tools {...ownLanguage(paper, around)} className="grow basis-44 pt-6 pb-4" />;
}
