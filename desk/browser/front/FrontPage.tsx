// Client code: the front is arranged by dragging, or by buttons. Without it, site.yaml is edited as text.
import { useCallback, useEffect, useState } from "react";
import type { FrontDesk as FrontOfDesk, OpenFile } from "../../api.ts";
import { CallRefused, whyOf } from "../call.ts";
import { useDesk, useDeskEvents, useWords } from "../deskContext.ts";
import { FrontDesk } from "./FrontDesk.tsx";

/** Milliseconds until a desk that does not answer is asked again. */
const AGAIN = 1_500;

/** The page of the front. */
export function FrontPage() {
  const { call } = useDesk();
  const say = useWords();
  const [site, setSite] = useState<OpenFile>();
  const [front, setFront] = useState<FrontOfDesk>();
  const [why, setWhy] = useState("");
  const [changes, setChanges] = useState(0);
  const noAnswer = say("noAnswer");
  const ask = useCallback(
    () => call("openFront", {}).then(setFront, (error: unknown) => setWhy(whyOf(error, noAnswer))),
    [call, noAnswer],
  );
  useEffect(() => {
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = async () => {
      try {
        const opened = await call("openFile", { file: "site.yaml" });
        if (!ended) setSite(opened);
      } catch (error) {
        if (ended) return;
        setWhy(whyOf(error, noAnswer));
        if (!(error instanceof CallRefused)) timer = setTimeout(open, AGAIN);
      }
    };
    void open();
    void ask();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [call, ask, noAnswer]);
  useDeskEvents((event) => {
    if (event.kind !== "changed" && event.kind !== "connected") return;
    setChanges((before) => before + 1);
    void ask();
  });
  useEffect(() => {
    document.title = say("theFront");
  }, [say]);
  if (site && front) {
    return <FrontDesk site={site} front={front} changes={changes} ask={() => void ask()} />;
  }
  return (
    <main id="content" className="page">
      <h1>{say("theFront")}</h1>
      {why ? <p className="refusal">{why}</p> : <p>{say("loading")}</p>}
    </main>
  );
}
