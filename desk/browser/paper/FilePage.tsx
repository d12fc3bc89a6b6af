// Client code: opens a file of the paper to change it.
import { useEffect, useState } from "react";
import type { OpenFile } from "../../api.ts";
import { CallRefused, whyOf } from "../call.ts";
import { DeskLink } from "../DeskLink.tsx";
import { useDesk, useWords } from "../deskContext.ts";
import { FileDesk } from "./FileDesk.tsx";

/** Milliseconds until a desk that does not answer is asked again. */
const AGAIN = 1_500;

/** The page of one file that is no story. @param file its path below the content folder */
export function FilePage({ file }: { file: string }) {
  const { call } = useDesk();
  const say = useWords();
  const [opened, setOpened] = useState<OpenFile>();
  const [why, setWhy] = useState("");
  const noAnswer = say("noAnswer");
  useEffect(() => {
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = async () => {
      try {
        const given = await call("openFile", { file });
        if (!ended) setOpened(given);
      } catch (error) {
        if (ended) return;
        setWhy(whyOf(error, noAnswer));
        if (!(error instanceof CallRefused)) timer = setTimeout(open, AGAIN);
      }
    };
    void open();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [call, file, noAnswer]);
  if (opened) return <FileDesk opened={opened} />;
  return (
    <main id="content" className="page">
      {why ? <p className="refusal">{why}</p> : <p>{say("loading")}</p>}
      <p>
        <DeskLink href="/desk/paper">{say("backToFiles")}</DeskLink>
      </p>
    </main>
  );
}
