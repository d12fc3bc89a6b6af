// Client code: the front is arranged by dragging, or by buttons. Without it, site.yaml is edited as text.
import { useCallback, useEffect, useState } from "react";
import type { FrontDesk as FrontOfDesk } from "../../api/front.ts";
import { whyOf } from "../call.ts";
import { useDesk, useDeskEvents, useWords } from "../deskContext.ts";
import { OpeningPage } from "../OpeningPage.tsx";
import { useOpened } from "../useOpened.ts";
import { FrontDesk } from "./FrontDesk.tsx";

/** The page of the front. */
export function FrontPage() {
  const { call, page } = useDesk();
  const say = useWords();
  const { opened: site, why } = useOpened(
    useCallback(() => call("openFile", { file: "site.yaml", page }), [call, page]),
  );
  const [front, setFront] = useState<FrontOfDesk>();
  const [notSaid, setNotSaid] = useState("");
  const [changes, setChanges] = useState(0);
  const noAnswer = say("noAnswer");
  const ask = useCallback(
    () =>
      call("openFront", {}).then(setFront, (error: unknown) => setNotSaid(whyOf(error, noAnswer))),
    [call, noAnswer],
  );
  useEffect(() => {
    void ask();
  }, [ask]);
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
  return <OpeningPage title={say("theFront")} why={why || notSaid} />;
}
