// Client code: on narrow screens one part of the story is shown at a time.
import { useWords } from "../deskContext.ts";

const AREAS = ["text", "fields", "preview"] as const;
export type Area = (typeof AREAS)[number];
const WORDS = { text: "areaText", fields: "areaFields", preview: "areaPreview" } as const;

/** Chooses what is shown where not everything has room; the style sheet decides where that is. */
export function AreaTabs({
  area,
  setArea,
  problems,
}: {
  area: Area;
  setArea(area: Area): void;
  problems: number;
}) {
  const say = useWords();
  return (
    <fieldset className="area-tabs tabs">
      <legend className="hidden-text">{say("areas")}</legend>
      {AREAS.map((each) => (
        <button
          key={each}
          type="button"
          data-area={each}
          aria-pressed={area === each}
          onClick={() => setArea(each)}
        >
          {say(WORDS[each])}
          {each === "fields" && problems > 0 && (
            <span className="count"> · {say("problemsFound", { count: problems })}</span>
          )}
        </button>
      ))}
    </fieldset>
  );
}
