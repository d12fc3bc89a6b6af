// Client code: opens a story of the content folder to write in it.
import { useCallback } from "react";
import { DeskLink } from "../DeskLink.tsx";
import { useDesk, useWords } from "../deskContext.ts";
import { OpeningPage } from "../OpeningPage.tsx";
import { useOpened } from "../useOpened.ts";
import { StoryDesk } from "./StoryDesk.tsx";

/** The page of one story. @param file its path below the content folder */
export function StoryPage({ file }: { file: string }) {
  const { call, page } = useDesk();
  const say = useWords();
  const { opened, why } = useOpened(
    useCallback(() => call("openStory", { file, page }), [call, file, page]),
  );
  if (opened) return <StoryDesk key={opened.file} opened={opened} />;
  return (
    <OpeningPage title={file} why={why && say("notOpened", { why })}>
      <p>
        <DeskLink href="/desk/">{say("backToStories")}</DeskLink>
      </p>
    </OpeningPage>
  );
}
