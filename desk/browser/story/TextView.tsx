// Client code: the text as readers see it, or as its file has it.
import { useCallback } from "react";
import { directionOf } from "../../../newsroom/locales/language.ts";
import type { OpenStory } from "../../api.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { StoryEditor } from "../editor/StoryEditor.tsx";
import type { KeptText, TextKeeper } from "./textKeeper.ts";

const VIEWS = ["rich", "source"] as const;
const WORDS = { rich: "richView", source: "sourceView" } as const;

/** The editor of the text with the choice of its view. */
export function TextView({
  keeper,
  kept,
  opened,
  storyLanguage,
  view,
  setView,
  reveal,
}: {
  keeper: Pick<TextKeeper, "change">;
  kept: KeptText;
  opened: Pick<OpenStory, "pictures">;
  storyLanguage: string;
  view: "rich" | "source";
  setView(view: "rich" | "source"): void;
  reveal: { line: number; count: number } | undefined;
}) {
  const { call, session } = useDesk();
  const say = useWords();
  const searchStories = useCallback(
    async (words: string) => {
      const { stories } = await call("listStories", { words, state: "published" });
      return stories.flatMap(({ headline, address }) => (address ? [{ headline, address }] : []));
    },
    [call],
  );
  return (
    <>
      <fieldset className="switch">
        <legend className="hidden-text">{say("viewOfText")}</legend>
        {VIEWS.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={view === each}
            onClick={() => setView(each)}
          >
            {say(WORDS[each])}
          </button>
        ))}
      </fieldset>
      <StoryEditor
        text={kept.text}
        onChange={keeper.change}
        problems={kept.problems}
        language={session.wording}
        storyLanguage={storyLanguage}
        dir={directionOf(storyLanguage)}
        pictures={opened.pictures}
        searchStories={searchStories}
        view={view}
        reveal={reveal}
      />
    </>
  );
}
