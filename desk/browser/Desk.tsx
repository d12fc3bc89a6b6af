// Client code, since the desk is a tool that one works in for hours; without script its page says that it needs it.
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { speakToEditors } from "../../newsroom/locales/editorsLanguage.ts";
import { loadProblemWords } from "../../newsroom/problems/words/loadProblemWords.ts";
import { fieldTextsOf } from "../../newsroom/schema/fieldTexts.ts";
import type { Session } from "../api/session.ts";
import { loadDeskWords, sayAtDesk } from "../words/words.ts";
import { pageOf, useAddress } from "./address.ts";
import { call, whyOf } from "./call.ts";
import { DeskErrors } from "./DeskErrors.tsx";
import { DeskHeader } from "./DeskHeader.tsx";
import { DeskContext, type DeskTools, type Notice, useWords } from "./deskContext.ts";
import { deskEvents } from "./deskEvents.ts";
import { FrontPage } from "./front/FrontPage.tsx";
import { sendFile } from "./incoming/sendFile.ts";
import { NoticeBar } from "./NoticeBar.tsx";
import { OwnWork } from "./ownWork.ts";
import { type PageOfTab, pageOfTab } from "./pageOfTab.ts";
import { FilePage } from "./paper/FilePage.tsx";
import { PaperPage } from "./paper/PaperPage.tsx";
import { SignIn, SignInEnded } from "./signIn.ts";
import { StoriesPage } from "./stories/StoriesPage.tsx";
import { ThrownAwayPage } from "./stories/ThrownAwayPage.tsx";
import { StoryPage } from "./story/StoryPage.tsx";

/** Milliseconds until a desk is asked again that does not answer, or is reading its content folder. */
const AGAIN = { offline: 1_500, reading: 200 };

interface Told {
  session: Session;
  fieldTexts: DeskTools["fieldTexts"];
}

/**
 * The session, with the words of its language, which may be another than at the last time.
 * @param loaded the page, when it is asked for the first time
 */
async function askSession(loaded?: PageOfTab): Promise<Told> {
  const session = await call("session", loaded ?? {});
  const [fieldTexts] = await Promise.all([
    fieldTextsOf(session.wording),
    loadDeskWords(session.wording),
    loadProblemWords(session.wording),
  ]);
  speakToEditors(session.wording);
  return { session, fieldTexts };
}

/** The whole desk: what is shown follows from the address. */
export function Desk() {
  const [told, setTold] = useState<Told>();
  const [why, setWhy] = useState("");
  const [isOut, setIsOut] = useState(false);
  const [loaded] = useState(pageOfTab);
  const language = document.documentElement.lang;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const ask = async () => {
      let wait = AGAIN.offline;
      try {
        const given = await askSession(loaded);
        if (ended) return;
        setTold(given);
        setWhy("");
        if (given.session.ready) return;
        wait = AGAIN.reading;
      } catch (error) {
        if (ended) return;
        setIsOut(error instanceof SignInEnded);
        setWhy(whyOf(error, sayAtDesk(language, "noAnswer")));
      }
      timer = setTimeout(ask, wait);
    };
    void ask();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [language, loaded]);
  if (told?.session.ready) return <Workplace told={told} id={loaded.page} />;
  const session = told?.session;
  return (
    <main className="waiting">
      <h1>{session?.paper.name ?? sayAtDesk(language, "desk")}</h1>
      {isOut ? (
        <SignInAgain language={language} />
      ) : (
        <p role="status">{why || sayAtDesk(language, session ? "reading" : "loading")}</p>
      )}
    </main>
  );
}

function Workplace({ told, id }: { told: Told; id: string }) {
  const [{ session, fieldTexts }, setTold] = useState(told);
  const [notice, setNotice] = useState<Notice>();
  const { path } = useAddress();
  const page = pageOf(path);
  const events = useRef<ReturnType<typeof deskEvents>>(undefined);
  const [ownWork] = useState(() => new OwnWork());
  const [signIn] = useState(() => new SignIn());
  // The same functions for good: what a page asks as it opens is asked again when they change.
  const [sent] = useState(() => watchedBy(signIn, ownWork));
  const isOut = useSyncExternalStore(signIn.listen, () => signIn.hasEnded);
  events.current ??= deskEvents(id);
  const tell = useCallback(
    (said: Notice | string) => setNotice(typeof said === "string" ? { text: said } : said),
    [],
  );
  const hide = useCallback(() => setNotice(undefined), []);
  const tools = useMemo<DeskTools>(
    () => ({
      page: id,
      ...sent,
      ownWork,
      session,
      fieldTexts,
      tell,
      listen: (heard) => events.current?.listen(heard) ?? (() => undefined),
    }),
    [id, session, fieldTexts, tell, ownWork, sent],
  );
  useEffect(
    () =>
      events.current?.listen((event) => {
        // Sections, authors and topics may be among them.
        if (event.kind === "changed" && event.files.every((file) => file.startsWith("drafts/")))
          return;
        if (event.kind === "changed") askSession().then(setTold, () => undefined);
      }),
    [],
  );
  useEffect(() => {
    if (!isOut) return;
    const timer = setInterval(
      () => void sent.call("session", {}).catch(() => undefined),
      AGAIN.offline,
    );
    return () => clearInterval(timer);
  }, [isOut, sent]);
  return (
    <DeskContext value={tools}>
      <DeskHeader page={page.name} />
      {isOut && <SignInAgain language={session.wording} />}
      <DeskErrors key={path}>
        {page.name === "stories" && <StoriesPage />}
        {page.name === "thrownAway" && <ThrownAwayPage />}
        {page.name === "story" && <StoryPage key={page.file} file={page.file} />}
        {page.name === "front" && <FrontPage />}
        {page.name === "paper" && <PaperPage />}
        {page.name === "file" && <FilePage key={page.file} file={page.file} />}
        {page.name === "unknown" && <Unknown />}
      </DeskErrors>
      <NoticeBar notice={notice} hide={hide} />
    </DeskContext>
  );
}

/** What asks the desk, from which the page learns that the sign-in has ended. */
function watchedBy(signIn: SignIn, ownWork: OwnWork): Pick<DeskTools, "call" | "sendFile"> {
  const ask = ownWork.noting(call);
  return {
    call: (name, question) => signIn.watch(ask(name, question)),
    sendFile: (...file) => signIn.watch(sendFile(...file)),
  };
}

/** Signing in is done in another tab: what is written here stays, and is saved after it. */
function SignInAgain({ language }: { language: string }) {
  return (
    <p role="alert" className="signed-out">
      {sayAtDesk(language, "signInEnded")}{" "}
      <a href="/desk/" target="_blank" rel="noopener">
        {sayAtDesk(language, "signInAgain")}
      </a>
    </p>
  );
}

function Unknown() {
  const say = useWords();
  return (
    <main id="content" className="page">
      <h1>{say("notOfDesk")}</h1>
    </main>
  );
}
