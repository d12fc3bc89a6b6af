// Client code: the front's parts beside what readers will see of them.
import { useEffect, useMemo, useState } from "react";
import type { FrontDesk as FrontOfDesk, FrontStory } from "../../api/front.ts";
import type { OpenFile } from "../../api/paperFiles.ts";
import { useAddress } from "../address.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { FieldPlaces } from "../fields/placeOfProblem.ts";
import { useGoToField } from "../fields/useGoToField.ts";
import { OF_FRONT } from "../paper/FileFields.tsx";
import { ConflictView } from "../story/ConflictView.tsx";
import { LeftText } from "../story/LeftText.tsx";
import { OthersHere } from "../story/OthersHere.tsx";
import { ProblemList } from "../story/ProblemList.tsx";
import { SavingWords } from "../story/StoryHead.tsx";
import { StoryPreview } from "../story/StoryPreview.tsx";
import { useKeptFile } from "../story/useKeptText.ts";
import { usePresence } from "../story/usePresence.ts";
import { deskNow } from "../times.ts";
import { BreakingForm } from "./BreakingForm.tsx";
import { type ChosenFront, chosenFront, withFront } from "./chosenFront.ts";
import { FrontPlaces } from "./FrontPlaces.tsx";
import { PublishFrontDialog } from "./PublishFrontDialog.tsx";
import { SectionOrder } from "./SectionOrder.tsx";
import { StoryPool } from "./StoryPool.tsx";

const SITE = { open: "openFile", save: "saveFile" } as const;

/** Milliseconds in which a change can be put aside by one click. */
const UNDO = 60_000;

/** Everything that an editor arranges on the front. */
export function FrontDesk({
  site,
  front,
  changes,
  ask,
}: {
  site: OpenFile;
  front: FrontOfDesk;
  /** Counts up when something of the paper has changed. */
  changes: number;
  /** Asks the server about the front again. */
  ask(): void;
}) {
  const { session, tell } = useDesk();
  const say = useWords();
  const { keeper, kept } = useKeptFile(site, SITE, isSite);
  const people = usePresence(site.file, site, keeper, kept.text);
  const isTaken = people.taken !== undefined;
  const [publishes, setPublishes] = useState(false);
  const [known, setKnown] = useState<ReadonlyMap<string, FrontStory>>(new Map());
  const chosen = chosenFront(kept.text);
  const { saving } = kept;
  const isGone = saving.state === "gone";
  const isLate = isGone || saving.state === "offline" || saving.state === "refused";

  const { query } = useAddress();
  const wanted = query.get("field");
  const { goToField } = useGoToField();
  useEffect(() => {
    if (wanted) goToField(wanted.split("."), nowhere);
  }, [wanted, goToField]);
  const problems = useMemo(() => {
    const places = new FieldPlaces(kept.text, "file");
    return kept.problems
      .filter(({ file }) => file === site.file)
      .map((problem) => ({ problem, path: places.of(problem) }))
      .filter(({ path }) => OF_FRONT.includes(path?.[0]));
  }, [kept.problems, kept.text, site.file]);

  /** A story by its address, as the server or the list has it. */
  const storyOf = (address: string): FrontStory =>
    front.named.find((story) => story.address === address) ??
    known.get(address) ?? { address, headline: address };
  const edit = (change: (text: string) => string): boolean => {
    try {
      keeper.change(change(keeper.read().text));
      return true;
    } catch (error) {
      tell(say("siteUnreadable", { why: (error as Error).message }));
      return false;
    }
  };
  const arrange = (wanted: ChosenFront, words: string, undoable: boolean) => {
    const before = chosen;
    if (!edit((text) => withFront(text, wanted))) return;
    tell({
      text: words,
      undo:
        undoable && before
          ? {
              run: () => void edit((text) => withFront(text, before)),
              until: new Date(deskNow(session).getTime() + UNDO).toISOString(),
            }
          : undefined,
    });
  };
  const publish = async () => {
    if (await keeper.flush()) setPublishes(true);
    else tell(say("mustBeSaved"));
  };
  return (
    <main id="content" className="front">
      <div className="front-head">
        <h1>{say("theFront")}</h1>
        <p className="facts">
          <SavingWords saving={saving} />
          {isLate && (
            <button type="button" onClick={keeper.tryAgain}>
              {say("tryAgain")}
            </button>
          )}
          {front.differs && <span className="changed">{say("frontDiffers")}</span>}
          {front.differs === false && <span>{say("frontIsOut")}</span>}
        </p>
        <button
          type="button"
          className="primary"
          disabled={isTaken || isGone}
          onClick={() => void publish()}
        >
          {say("publishFront")}
        </button>
      </div>
      {!isTaken && <LeftText opened={site} keeper={keeper} />}
      <OthersHere people={people} isStory={false} />
      {saving.state === "conflict" && !isTaken && (
        <ConflictView
          theirs={saving.theirs}
          mine={kept.text}
          change={keeper.change}
          resolve={(text) => void keeper.resolve(text)}
        />
      )}
      <div className="front-areas" hidden={saving.state === "conflict" && !isTaken}>
        <div className="written" inert={isTaken}>
          <div className="front-arrangement">
            {problems.length > 0 && (
              <ProblemList
                problems={problems}
                goTo={(_, path) => path && goToField(path, nowhere)}
              />
            )}
            {chosen ? (
              <>
                <FrontPlaces
                  chosen={chosen}
                  byItself={front.byItself}
                  storyOf={storyOf}
                  arrange={arrange}
                />
                <BreakingForm
                  text={kept.text}
                  stories={[...known.values()]}
                  storyOf={storyOf}
                  edit={edit}
                />
              </>
            ) : (
              <p className="refusal">{say("siteUnreadable", { why: "site.yaml" })}</p>
            )}
            <SectionOrder sections={front.sections} changed={ask} />
          </div>
          <StoryPool
            chosen={chosen}
            arrange={arrange}
            storyOf={storyOf}
            found={(stories) =>
              setKnown(
                (before) => new Map([...before, ...stories.map((s) => [s.address, s] as const)]),
              )
            }
          />
        </div>
        <section className="front-preview" aria-label={say("areaPreview")}>
          <StoryPreview address="/" saves={changes} title={say("previewOfFront")} />
        </section>
      </div>
      {publishes && (
        <PublishFrontDialog
          close={() => {
            setPublishes(false);
            ask();
          }}
        />
      )}
    </main>
  );
}

/** A problem of a place that has nothing yet stays where it is listed. */
function nowhere() {}

function isSite(changed: string): boolean {
  return changed === "site.yaml";
}
