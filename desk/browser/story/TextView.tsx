// Client code: the text as readers see it, or as its file has it.
import { useCallback, useState } from "react";
import { directionOf } from "../../../newsroom/locales/language.ts";
import type { CleanPaste } from "../../api/copies.ts";
import type { OpenStory } from "../../api/openTexts.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { StoryEditor } from "../editor/StoryEditor.tsx";
import type { PastedCopy, StoryEditorProps } from "../editor/storyEditorProps.ts";
import { TextHistory } from "../editor/textHistory.ts";
import { ChooseFiles, PICTURE_KINDS } from "../incoming/ChooseFiles.tsx";
import { figureMarkdown } from "../incoming/figureMarkdown.ts";
import { LeftOut } from "../incoming/LeftOut.tsx";
import { PicturesOnTheirWay } from "../incoming/PicturesOnTheirWay.tsx";
import type { Pictures } from "../incoming/usePictures.ts";
import { useWindowDrop } from "../incoming/useWindowDrop.ts";
import { Switch } from "../Switch.tsx";
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
  pictures,
  chooseOfArchive,
  takeCopy,
}: {
  keeper: Pick<TextKeeper, "change">;
  kept: KeptText;
  opened: Pick<OpenStory, "pictures">;
  storyLanguage: string;
  view: "rich" | "source";
  setView(view: "rich" | "source"): void;
  reveal: { line: number; count: number } | undefined;
  pictures: Pictures;
  chooseOfArchive: StoryEditorProps["chooseOfArchive"];
  takeCopy: StoryEditorProps["takeCopy"];
}) {
  const { call, session, fieldTexts, tell } = useDesk();
  const say = useWords();
  const [past] = useState(() => new TextHistory());
  const [insert, setInsert] = useState<StoryEditorProps["insert"]>();
  const [left, setLeft] = useState<CleanPaste>();
  const searchStories = useCallback(
    async (words: string) => {
      const { stories } = await call("listStories", { words, state: "published" });
      return stories.flatMap(({ headline, address }) => (address ? [{ headline, address }] : []));
    },
    [call],
  );
  const insertHere = (markdown: string) =>
    setInsert((before) => ({ markdown, count: (before?.count ?? 0) + 1 }));
  const { add } = pictures;
  const addPictures = async (files: readonly File[], caption?: string) => {
    const added = await add(files, caption);
    if (added.length > 0) tell(say("picturesAdded", { count: added.length }));
    return added;
  };
  const takeFiles = async (files: readonly File[]) => {
    const added = await addPictures(files);
    return added.length > 0 ? figureMarkdown(added) : undefined;
  };
  const addHere = async (files: readonly File[]) => {
    const markdown = await takeFiles(files);
    if (markdown) insertHere(markdown);
  };
  // The browser would leave the story to show a file that is dropped beside the text.
  useWindowDrop(({ files }) => void addHere([...files]));
  const cleanCopy = async (copy: PastedCopy) => {
    try {
      const clean = await call("cleanPaste", copy);
      setLeft(clean);
      return clean.markdown;
    } catch {
      // The editor cleans by itself what the desk cannot.
      return undefined;
    }
  };
  return (
    <>
      <div className="text-choices">
        <Switch
          label={say("viewOfText")}
          values={VIEWS}
          words={WORDS}
          chosen={view}
          choose={setView}
        />
        <ChooseFiles
          words={say("addPictures")}
          accept={PICTURE_KINDS}
          several
          chosen={(files) => void addHere(files)}
        />
      </div>
      <StoryEditor
        text={kept.text}
        onChange={keeper.change}
        past={past}
        problems={kept.problems}
        language={session.wording}
        choiceWords={fieldTexts?.choices}
        storyLanguage={storyLanguage}
        dir={directionOf(storyLanguage)}
        paper={session.paper}
        pictures={opened.pictures}
        searchStories={searchStories}
        view={view}
        takeFiles={takeFiles}
        addPictures={addPictures}
        chooseOfArchive={chooseOfArchive}
        tell={tell}
        cleanCopy={cleanCopy}
        takeCopy={takeCopy}
        onUnplaced={insertHere}
        {...(reveal ? { reveal } : {})}
        {...(insert ? { insert } : {})}
      />
      <div className="incoming">
        <PicturesOnTheirWay {...pictures} />
        <LeftOut paste={left} close={() => setLeft(undefined)} />
      </div>
    </>
  );
}
