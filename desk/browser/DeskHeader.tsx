// Client code: the head of every page of the desk.
import type { DeskPage } from "./address.ts";
import { DeskLink } from "./DeskLink.tsx";
import { useDesk, useWords } from "./deskContext.ts";

/** The paper's name and the desk's pages. */
export function DeskHeader({ page }: { page: DeskPage["name"] }) {
  const { session } = useDesk();
  const say = useWords();
  const current = (name: DeskPage["name"]) => (page === name ? ("page" as const) : undefined);
  return (
    <header className="desk-head">
      <a className="skip" href="#content">
        {say("skipToContent")}
      </a>
      <DeskLink href="/desk/" className="paper-name" lang={session.paper.language}>
        {session.paper.name}
      </DeskLink>
      <nav className="desk-nav" aria-label={say("mainMenu")}>
        <DeskLink href="/desk/" aria-current={current("stories")}>
          {say("storiesOfDesk")}
        </DeskLink>
        {session.person.role !== "writer" && (
          <DeskLink href="/desk/front" aria-current={current("front")}>
            {say("theFront")}
          </DeskLink>
        )}
        {session.person.role === "owner" && (
          <DeskLink href="/desk/paper" aria-current={current("paper") ?? current("file")}>
            {say("paperFiles")}
          </DeskLink>
        )}
        <DeskLink href="/desk/thrown-away" aria-current={current("thrownAway")}>
          {say("thrownAway")}
        </DeskLink>
        <a href="/" target="_blank" rel="noreferrer">
          {say("paperSite")}
        </a>
      </nav>
      <span className="person">{session.person.name}</span>
    </header>
  );
}
