// Client code: opens a story of the content folder to write in it.
import { useEffect, useState } from "react";
import type { OpenStory } from "../../api.ts";
import { CallRefused, whyOf } from "../call.ts";
import { DeskLink } from "../DeskLink.tsx";
import { useDesk, useWords } from "../deskContext.ts";
import { StoryDesk } from "./StoryDesk.tsx";

/** Milliseconds until a desk that does not answer is asked again. */
const AGAIN = 1_500;

/** The page of one story. @param file its path below the content folder */
export function StoryPage({ file }: { file: string }) {
  const { call, page } = useDesk();
  const say = useWords();
  const [opened, setOpened] = useState<OpenStory>();
  const [why, setWhy] = useState("");
  const noAnswer = say("noAnswer");
  useEffect(() => {
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = async () => {
      try {
        const given = await call("openStory", { file, page });
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
  }, [call, file, page, noAnswer]);
  if (opened) return <StoryDesk key={opened.file} opened={opened} />;
  return (
    <main id="content" className="page">
      {why ? <p className="refusal">{say("notOpened", { why })}</p> : <p>{say("loading")}</p>}
      <p>
        <DeskLink href="/desk/">{say("backToStories")}</DeskLink>
      </p>
    </main>
  );
}
