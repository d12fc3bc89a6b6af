// Client code: stories to be put on the front are found while typing.
import { useEffect, useState } from "react";
import type { FrontStory } from "../../api/front.ts";
import { useWords } from "../deskContext.ts";
import { useStories } from "../stories/useStories.ts";
import { useFocusAfter } from "./focusAfter.ts";
import { StoryOfPool } from "./StoryOfPool.tsx";
import type { ArrangeProps } from "./useArranging.ts";

/** Published and scheduled stories, which are dragged or put on the front by buttons. */
export function StoryPool({
  found,
  ...front
}: ArrangeProps & {
  storyOf(address: string): FrontStory;
  /** Is given every story that has been listed. */
  found(stories: FrontStory[]): void;
}) {
  const say = useWords();
  const [words, setWords] = useState("");
  const { around, focus } = useFocusAfter<HTMLElement>();
  const query = words.trim() ? { words } : {};
  const published = useStories({ state: "published", ...query });
  const scheduled = useStories({ state: "scheduled", ...query });
  const stories = [scheduled, published].flatMap(
    ({ found: page }): FrontStory[] =>
      page?.stories.flatMap(({ address, headline, state, published: at }) =>
        address && (state === "published" || state === "scheduled")
          ? [{ address, headline, state, published: at }]
          : [],
      ) ?? [],
  );
  const addresses = stories.map(({ address }) => address).join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the addresses stand for the stories
  useEffect(() => found(stories), [addresses]);
  const why = published.why || scheduled.why;
  return (
    <section ref={around} className="pool" aria-labelledby="pool-title">
      <h2 id="pool-title" tabIndex={-1}>
        {say("storiesToPut")}
      </h2>
      <label>
        <span className="hidden-text">{say("searchStories")}</span>
        <input
          type="search"
          placeholder={say("searchStories")}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
      {why && <p className="refusal">{why}</p>}
      <p className="hidden-text" role="status">
        {say("storiesFound", { count: stories.length })}
      </p>
      <ol>
        {stories.map((story) => (
          <StoryOfPool key={story.address} story={story} focus={focus} {...front} />
        ))}
      </ol>
      {published.found && stories.length === 0 && <p className="about">{say("nothingFound")}</p>}
    </section>
  );
}
