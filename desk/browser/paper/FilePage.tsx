// Client code: opens a file of the paper to change it.
import { useCallback } from "react";
import { DeskLink } from "../DeskLink.tsx";
import { useDesk, useWords } from "../deskContext.ts";
import { OpeningPage } from "../OpeningPage.tsx";
import { useOpened } from "../useOpened.ts";
import { FileDesk } from "./FileDesk.tsx";

/** The page of one file that is no story. @param file its path below the content folder */
export function FilePage({ file }: { file: string }) {
  const { call, page } = useDesk();
  const say = useWords();
  const { opened, why } = useOpened(
    useCallback(() => call("openFile", { file, page }), [call, file, page]),
  );
  if (opened) return <FileDesk opened={opened} />;
  return (
    <OpeningPage title={file} why={why}>
      <p>
        <DeskLink href="/desk/paper">{say("backToFiles")}</DeskLink>
      </p>
    </OpeningPage>
  );
}
