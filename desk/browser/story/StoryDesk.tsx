// Client code: the place where a story is written. Its file can be edited with any other program too.
import { memo, useCallback, useEffect, useMemo, useState } from "react";
import { type FieldValue, valuesOf, withValue } from "../../../newsroom/content/fieldEdits.ts";
import type { Problem } from "../../../newsroom/problems/problem.ts";
import { ARTICLE, HEADLINE, STANDFIRST } from "../../../newsroom/schema/article.ts";
import type { OpenStory } from "../../api/openTexts.ts";
import type { ProblemPlaces } from "../actions/actionDialogProps.ts";
import { StoryActions } from "../actions/StoryActions.tsx";
import { storyAddress } from "../address.ts";
import { useArchive } from "../archive/useArchive.tsx";
import { useDesk, useWords } from "../deskContext.ts";
import { type FieldPath, textOf } from "../fields/fieldTools.ts";
import { FieldPlaces, headOf, isInHead } from "../fields/placeOfProblem.ts";
import { StoryFields, StoryForm } from "../fields/StoryFields.tsx";
import { AskedFieldProvider, useGoToField } from "../fields/useGoToField.ts";
import { usePictures } from "../incoming/usePictures.ts";
import { type Area, AreaTabs } from "./AreaTabs.tsx";
import { BrokenFields } from "./BrokenFields.tsx";
import { ConflictView } from "./ConflictView.tsx";
import { CopyReportView } from "./CopyReportView.tsx";
import { ElsewhereShown } from "./ElsewhereShown.tsx";
import { HeadField } from "./HeadField.tsx";
import { keepPlace, useKeptPlace } from "./keptPlace.ts";
import { LeftText } from "./LeftText.tsx";
import { OthersHere } from "./OthersHere.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { StoryHead } from "./StoryHead.tsx";
import { StoryPreview } from "./StoryPreview.tsx";
import { TextView } from "./TextView.tsx";
import { useKeptText } from "./useKeptText.ts";
import { useNewFile } from "./useNewFile.tsx";
import { usePastedCopy } from "./usePastedCopy.ts";
import { usePresence } from "./usePresence.ts";

/** Those that stand large above the text. */
const ABOVE = ["headline", "standfirst"] as const;

/** An opened story: its text, its fields and its preview. */
export function StoryDesk({ opened: first }: { opened: OpenStory }) {
  const { session, tell } = useDesk();
  const say = useWords();
  const { keeper, kept, opened, renew, settled } = useKeptText(first);
  const { text, saving } = kept;
  const people = usePresence(opened.file, first, keeper, text);
  const isTaken = people.taken !== undefined;
  const place = useKeptPlace(storyAddress(first.file));
  const [area, setArea] = useState<Area>(place?.area ?? "text");
  const [view, setView] = useState<"rich" | "source">(place?.view ?? "rich");
  const [reveal, setReveal] = useState<{ line: number; count: number }>();

  // While the front matter cannot be read, the fields stay as they were last.
  const head = headOf(text);
  const read = useMemo(() => valuesOf(head), [head]);
  const [values, setValues] = useState<Record<string, unknown>>(read ?? {});
  if (read && read !== values) setValues(read);
  const places = useMemo(() => new FieldPlaces(head), [head]);
  const problems = useMemo(
    () =>
      kept.problems
        .filter(({ file }) => file === opened.file)
        .map((problem) => ({ problem, path: places.of(problem) })),
    [kept.problems, places, opened.file],
  );
  const ofFields = useMemo(
    () => problems.flatMap(({ problem, path }) => (path ? [{ problem, path }] : [])),
    [problems],
  );

  const set = useCallback(
    (path: FieldPath, value: unknown) => {
      const [name, ...rest] = path;
      const names = Object.keys(ARTICLE);
      const below = names.slice(0, Math.max(0, names.indexOf(String(name))));
      try {
        keeper.change(
          withValue(
            keeper.read().text,
            [String(name), ...rest],
            value as FieldValue | undefined,
            below,
          ),
        );
      } catch (error) {
        tell((error as Error).message);
      }
    },
    [keeper, tell],
  );

  const { asked, goToField } = useGoToField();
  const goTo = (problem: Problem, path: FieldPath | undefined) => {
    const showLine = () => {
      setArea("text");
      if (path || isInHead(keeper.read().text, problem.line)) setView("source");
      setReveal((before) => ({ line: problem.line, count: (before?.count ?? 0) + 1 }));
    };
    if (!path || !read) return showLine();
    setArea(ABOVE.some((name) => name === path[0]) ? "text" : "fields");
    goToField(path, showLine);
  };

  // A publication checks the story at the address that it will have.
  const found = (problem: Problem) =>
    problems.find(
      (own) => own.problem.rule === problem.rule && own.problem.message === problem.message,
    ) ??
    (problem.file.endsWith(opened.file.split("/").slice(-2).join("/"))
      ? { problem, path: problem.field }
      : undefined);
  const problemPlaces: ProblemPlaces = {
    of: found,
    goTo: (problem) => {
      const place = found(problem);
      if (place) goTo(place.problem, place.path);
    },
  };

  const headline = textOf(values.headline) || say("withoutHeadline");
  useEffect(() => {
    document.title = headline;
  }, [headline]);
  const storyLanguage = textOf(values.lang) || session.paper.language;
  const { pictures } = opened;
  const incoming = usePictures(() => keeper.file, renew);
  const { add: addPictures } = incoming;
  const { dialog: archive, choose: chooseOfArchive } = useArchive(() => keeper.file, renew);
  const { dialog: newFile, makeFile } = useNewFile();
  const { takeCopy, isTaking } = usePastedCopy(opened, keeper, values);
  // The fields are drawn again when they have changed, not at each key in the text.
  const form = useMemo(
    () => ({
      values,
      set,
      problems: ofFields,
      pictures,
      addPictures,
      chooseOfArchive,
      makeFile,
      storyLanguage,
    }),
    [values, set, ofFields, pictures, addPictures, chooseOfArchive, makeFile, storyLanguage],
  );
  const broken = kept.problems.find(({ rule }) => rule.startsWith("front-matter"));
  return (
    <main id="content" className="story" data-area={area}>
      <StoryHead row={opened.row} headline={headline} saving={saving} tryAgain={keeper.tryAgain}>
        <StoryActions
          opened={opened}
          keeper={keeper}
          headline={headline}
          renew={renew}
          settled={settled}
          moves={(address) => keepPlace(address, { area, view })}
          places={problemPlaces}
          readsOnly={isTaken || saving.state === "gone"}
        />
      </StoryHead>
      {!isTaken && <LeftText opened={first} keeper={keeper} />}
      <OthersHere people={people} isStory />
      {saving.state === "conflict" && !isTaken && (
        <ConflictView
          theirs={saving.theirs}
          mine={text}
          change={keeper.change}
          resolve={(chosen) => void keeper.resolve(chosen)}
        />
      )}
      <AreaTabs area={area} setArea={setArea} problems={problems.length} />
      <div
        className="areas"
        hidden={saving.state === "conflict" && !isTaken}
        inert={isTaking}
        aria-busy={isTaking}
      >
        <section className="area-text" aria-label={say("areaText")}>
          <div className="written" inert={isTaken}>
            {read ? (
              <StoryForm kind="article" {...form}>
                <HeadField name="headline" field={HEADLINE} value={values.headline} />
                <HeadField name="standfirst" field={STANDFIRST} value={values.standfirst} />
              </StoryForm>
            ) : (
              <BrokenFields problem={broken} />
            )}
            <TextView
              keeper={keeper}
              kept={kept}
              opened={opened}
              storyLanguage={storyLanguage}
              view={view}
              setView={setView}
              reveal={reveal}
              pictures={incoming}
              chooseOfArchive={chooseOfArchive}
              takeCopy={takeCopy}
            />
          </div>
        </section>
        <section className="area-fields" aria-label={say("areaFields")}>
          <div className="written" inert={isTaken}>
            <CopyReportView file={first.file} keeper={keeper} problems={kept.problems} />
            <ProblemList problems={problems} goTo={goTo} />
            {read ? (
              <>
                <h2>{say("fieldsOfStory")}</h2>
                <AskedFieldProvider value={asked}>
                  <FieldsBelow {...form} without={ABOVE} />
                </AskedFieldProvider>
                <ElsewhereShown
                  values={values}
                  address={opened.row.address}
                  card={`${opened.card}?saved=${kept.saves}`}
                />
              </>
            ) : (
              <BrokenFields problem={broken} />
            )}
          </div>
        </section>
        <section className="area-preview" aria-label={say("areaPreview")}>
          <StoryPreview
            address={opened.preview}
            saves={kept.saves}
            title={`${say("previewOfStory")}: ${headline}`}
          />
        </section>
      </div>
      {archive}
      {newFile}
    </main>
  );
}

const FieldsBelow = memo(StoryFields);
