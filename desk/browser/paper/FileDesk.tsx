// Client code: a file of the paper as a form made from the schema, or as its source.
import { useCallback, useEffect, useMemo, useState } from "react";
import { directionOf } from "../../../newsroom/locales/language.ts";
import type { Problem } from "../../../newsroom/problems/problem.ts";
import type { OpenFile } from "../../api/paperFiles.ts";
import { frontAddress, go } from "../address.ts";
import { whyOf } from "../call.ts";
import { DeskLink } from "../DeskLink.tsx";
import { useDesk, useWords } from "../deskContext.ts";
import { StoryEditor } from "../editor/StoryEditor.tsx";
import { TextHistory } from "../editor/textHistory.ts";
import { type FieldPath, textOf } from "../fields/fieldTools.ts";
import { FieldPlaces, isInHead } from "../fields/placeOfProblem.ts";
import { AskedFieldProvider, useGoToField } from "../fields/useGoToField.ts";
import { PicturesOnTheirWay } from "../incoming/PicturesOnTheirWay.tsx";
import { usePictures } from "../incoming/usePictures.ts";
import { Switch } from "../Switch.tsx";
import { ConflictView } from "../story/ConflictView.tsx";
import { LeftText } from "../story/LeftText.tsx";
import { OthersHere } from "../story/OthersHere.tsx";
import { ProblemList } from "../story/ProblemList.tsx";
import { SavingWords } from "../story/StoryHead.tsx";
import { StoryPreview } from "../story/StoryPreview.tsx";
import { useHeadHeight } from "../story/useHeadHeight.ts";
import { useKeptFile } from "../story/useKeptText.ts";
import { usePresence } from "../story/usePresence.ts";
import { FileFields, OF_FRONT } from "./FileFields.tsx";
import { formOf } from "./fileForm.ts";

const CALLS = { open: "openFile", save: "saveFile" } as const;

type View = "form" | "rich" | "source";
const VIEW_WORDS = { form: "formView", rich: "textOfPage", source: "sourceView" } as const;

/** An opened file of the paper. */
export function FileDesk({ opened: first }: { opened: OpenFile }) {
  const { call, session, fieldTexts, tell } = useDesk();
  const say = useWords();
  const { keeper, kept, opened, renew } = useKeptFile(first, CALLS, isShownWith);
  const { text, saving } = kept;
  const people = usePresence(opened.file, first, keeper, text);
  const isTaken = people.taken !== undefined;
  const { kind, file } = opened;
  const form = useMemo(() => formOf(kind), [kind]);
  const views: readonly View[] = kind === "page" ? ["form", "rich", "source"] : ["form", "source"];
  const [view, setView] = useState<View>("form");
  const [past] = useState(() => new TextHistory());
  const [reveal, setReveal] = useState<{ line: number; count: number }>();
  const values = useMemo(() => form.read(text), [form, text]);
  const name =
    kind === "site"
      ? say("siteSettings")
      : kind === "redirects"
        ? say("redirectRules")
        : textOf(values?.headline ?? values?.name) || opened.name;
  const problems = useMemo(() => {
    const places = new FieldPlaces(text, form.part);
    return kept.problems
      .filter((problem) => problem.file === file)
      .map((problem) => ({ problem, path: pathIn(kind, places.of(problem)) }));
  }, [kept.problems, text, form, file, kind]);
  const set = useCallback(
    (path: FieldPath, value: unknown) => {
      try {
        keeper.change(form.write(keeper.read().text, path, value));
      } catch (error) {
        tell((error as Error).message);
      }
    },
    [keeper, form, tell],
  );
  const portraits = usePictures(() => file, renew);
  const { asked, goToField } = useGoToField();
  const goTo = (problem: Problem, path: FieldPath | undefined) => {
    const showLine = (shown: View) => {
      setView(shown);
      setReveal((before) => ({ line: problem.line, count: (before?.count ?? 0) + 1 }));
    };
    if (values && kind === "site" && OF_FRONT.includes(path?.[0])) go(frontAddress(path));
    else if (view === "source" || !values) showLine("source");
    else if (path) {
      setView("form");
      goToField(path, () => showLine("source"));
    } else showLine(kind === "page" && !isInHead(text, problem.line) ? "rich" : "source");
  };
  const throwAway = async () => {
    try {
      if (!(await keeper.flush())) return tell(say("mustBeSaved"));
      const { undo } = await call("throwAwayFile", { file });
      go("/desk/paper");
      tell({
        text: say("fileThrownAway", { name }),
        undo: {
          until: undo.until,
          run: async () => {
            await call("undo", { id: undo.id });
            tell(say("fileIsBack", { name }));
          },
        },
      });
    } catch (error) {
      tell(whyOf(error, say("noAnswer")));
    }
  };
  useEffect(() => {
    document.title = name;
  }, [name]);
  const language = textOf(values?.lang) || session.paper.language;
  const head = useHeadHeight();
  const isGone = saving.state === "gone";
  const isLate = isGone || saving.state === "offline" || saving.state === "refused";
  return (
    <main id="content" className="file">
      <div className="story-head" ref={head}>
        <div className="story-name">
          <DeskLink href="/desk/paper" className="back">
            {say("backToFiles")}
          </DeskLink>
          <h1 dir="auto">{name}</h1>
          <p className="facts">
            <SavingWords saving={saving} />
            {isLate && (
              <button type="button" className="try-again" onClick={keeper.tryAgain}>
                {say("tryAgain")}
              </button>
            )}
          </p>
        </div>
        {kind !== "site" && (
          <button type="button" disabled={isTaken || isGone} onClick={() => void throwAway()}>
            {say("throwFileAway")}
          </button>
        )}
      </div>
      {!isTaken && <LeftText opened={first} keeper={keeper} />}
      <OthersHere people={people} isStory={false} />
      {saving.state === "conflict" && !isTaken && (
        <ConflictView
          theirs={saving.theirs}
          mine={text}
          change={keeper.change}
          resolve={(chosen) => void keeper.resolve(chosen)}
        />
      )}
      <div className="file-areas" hidden={saving.state === "conflict" && !isTaken}>
        <section aria-label={say("areaFields")}>
          <div className="written" inert={isTaken}>
            <ProblemList problems={problems} goTo={goTo} />
            <div className="incoming">
              <PicturesOnTheirWay {...portraits} />
            </div>
            <Switch<View>
              label={say("viewOfFile")}
              values={views}
              words={VIEW_WORDS}
              chosen={view}
              choose={setView}
            />
            {view === "form" ? (
              <AskedFieldProvider value={asked}>
                <FileFields
                  kind={kind}
                  fields={form.fields}
                  values={values}
                  set={set}
                  problems={problems.flatMap(({ problem, path }) =>
                    path ? [{ problem, path }] : [],
                  )}
                  pictures={opened.pictures}
                  addPictures={kind === "author" ? portraits.add : undefined}
                  storyLanguage={language}
                />
              </AskedFieldProvider>
            ) : (
              <StoryEditor
                text={text}
                onChange={keeper.change}
                past={past}
                problems={kept.problems}
                language={session.wording}
                choiceWords={fieldTexts?.choices}
                storyLanguage={language}
                dir={directionOf(language)}
                paper={session.paper}
                pictures={opened.pictures}
                view={view}
                reveal={reveal}
              />
            )}
          </div>
        </section>
        {opened.preview && (
          <section className="file-preview" aria-label={say("areaPreview")}>
            <StoryPreview
              address={opened.preview}
              saves={kept.saves}
              title={say("previewOfFile", { name })}
            />
          </section>
        )}
      </div>
    </main>
  );
}

/** The list of redirects has no name in its file. */
function pathIn(kind: OpenFile["kind"], path: FieldPath | undefined): FieldPath | undefined {
  return kind === "redirects" && path ? ["redirects", ...path] : path;
}

/** Portraits lie beside authors. */
function isShownWith(changed: string, file: string): boolean {
  return changed === file || (file.startsWith("authors/") && changed.startsWith("authors/"));
}
