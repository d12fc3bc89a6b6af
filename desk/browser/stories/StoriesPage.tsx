// Client code: search while typing, keys, and a list that is never older than its folder.
import { useEffect, useRef, useState } from "react";
import { STATES, type StoryQuery } from "../../api/stories.ts";
import { go, useAddress } from "../address.ts";
import { DeskLink } from "../DeskLink.tsx";
import { useDesk, useWords } from "../deskContext.ts";
import { filesOfDrop } from "../incoming/droppedFiles.ts";
import { ImportDialog } from "../incoming/ImportDialog.tsx";
import { useImport } from "../incoming/useImport.ts";
import { useWindowDrop } from "../incoming/useWindowDrop.ts";
import { NewStoryDialog } from "./NewStoryDialog.tsx";
import { ShortcutsDialog } from "./ShortcutsDialog.tsx";
import { StoryFilters } from "./StoryFilters.tsx";
import { StoryList } from "./StoryList.tsx";
import { listAddress, queryOf, STATE_WORDS } from "./storyQuery.ts";
import { useStories } from "./useStories.ts";

/** Stories on a page of the list, as the server counts them. */
const PAGE = 50;

/** All stories by their state, with search, filters and what can be done with each. */
export function StoriesPage() {
  const { session } = useDesk();
  const say = useWords();
  const query = queryOf(useAddress().query);
  const { found, why, ask } = useStories(query);
  const [open, setOpen] = useState<"new" | "keys" | "import">();
  const imports = useImport();
  const isOver = useWindowDrop((data) => {
    setOpen("import");
    void filesOfDrop(data).then(({ files, unread }) => imports.begin(files, unread));
  });
  const search = useRef<HTMLInputElement>(null);

  useEffect(() => {
    document.title = say("deskOf", { paper: session.paper.name });
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (document.querySelector("dialog[open]")) return;
      if (event.key === "/") search.current?.focus();
      else if (event.key === "n") setOpen("new");
      else if (event.key === "?") setOpen("keys");
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);

  const show = (changed: StoryQuery, how: "push" | "replace" = "push") =>
    go(listAddress({ ...query, page: 1, ...changed }), how);
  const all = STATES.reduce((sum, state) => sum + (found?.counts[state] ?? 0), 0);
  const pages = Math.max(1, Math.ceil((found?.total ?? 0) / PAGE));
  const page = query.page ?? 1;
  return (
    <main id="content" className="page stories">
      <div className="stories-head">
        <h1>{say("storiesOfDesk")}</h1>
        <button type="button" className="primary" onClick={() => setOpen("new")}>
          {say("newStory")}
        </button>
        <button type="button" onClick={() => setOpen("import")}>
          {say("import")}
        </button>
        <button type="button" className="quiet" onClick={() => setOpen("keys")}>
          {say("shortcuts")}
        </button>
      </div>
      <StoryFilters query={query} show={show} search={search} />
      <nav className="tabs" aria-label={say("storiesOfDesk")}>
        {[undefined, ...STATES].map((state) => (
          <DeskLink
            key={state ?? "all"}
            href={listAddress({ ...query, state, page: 1 })}
            aria-current={query.state === state ? "page" : undefined}
          >
            {say("countOfState", {
              state: state ? say(STATE_WORDS[state].all) : say("everything"),
              count: state ? (found?.counts[state] ?? 0) : all,
            })}
          </DeskLink>
        ))}
      </nav>
      {why && <p className="refusal">{why}</p>}
      {found && (
        <p className="hidden-text" role="status">
          {say("storiesFound", { count: found.total })}
        </p>
      )}
      {found && found.stories.length > 0 && (
        <StoryList stories={found.stories} changed={ask} leaveUp={() => search.current?.focus()} />
      )}
      {found && found.stories.length === 0 && (
        <p className="empty">{say(hasConditions(query) ? "nothingFound" : "noStories")}</p>
      )}
      {pages > 1 && (
        <nav className="pages" aria-label={say("pagesOfStories")}>
          {page > 1 && (
            <DeskLink href={listAddress({ ...query, page: page - 1 })}>
              {say("previousPage")}
            </DeskLink>
          )}
          <span>{say("pageOf", { page, pages })}</span>
          {page < pages && (
            <DeskLink href={listAddress({ ...query, page: page + 1 })}>{say("nextPage")}</DeskLink>
          )}
        </nav>
      )}
      {open === "new" && <NewStoryDialog onClose={() => setOpen(undefined)} />}
      {open === "import" && (
        <ImportDialog
          {...imports}
          close={() => {
            imports.close();
            setOpen(undefined);
          }}
        />
      )}
      {isOver && <p className="drop-here">{say("dropHere")}</p>}
      {open === "keys" && <ShortcutsDialog onClose={() => setOpen(undefined)} />}
    </main>
  );
}

function hasConditions({ words, section, author }: StoryQuery): boolean {
  return Boolean(words || section || author);
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
