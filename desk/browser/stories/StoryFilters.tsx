// Client code: the search answers while typing.
import { type RefObject, useEffect, useState } from "react";
import type { Choice } from "../../api/session.ts";
import type { StoryQuery } from "../../api/stories.ts";
import { useDesk, useWords } from "../deskContext.ts";

/** Search and filters of the list. */
export function StoryFilters({
  query,
  show,
  search,
}: {
  query: StoryQuery;
  show(changed: StoryQuery, how?: "push" | "replace"): void;
  search: RefObject<HTMLInputElement | null>;
}) {
  const { session } = useDesk();
  const say = useWords();
  const [words, setWords] = useState(query.words ?? "");
  // Going back changes the address, and with it what is searched for.
  useEffect(() => {
    if (document.activeElement !== search.current) setWords(query.words ?? "");
  }, [query.words, search]);
  const choose = (name: "section" | "author", any: string, choices: readonly Choice[]) => (
    <label>
      <span className="hidden-text">{say(name)}</span>
      <select
        value={query[name] ?? ""}
        onChange={(event) => show({ [name]: event.target.value || undefined })}
      >
        <option value="">{any}</option>
        {choices.map(({ slug, name: shown }) => (
          <option key={slug} value={slug}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <search className="filters">
      <label className="grows">
        <span className="hidden-text">{say("searchStories")}</span>
        <input
          ref={search}
          type="search"
          placeholder={say("searchStories")}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            show({ words: event.target.value }, "replace");
          }}
          onKeyDown={(event) => {
            if (event.key !== "ArrowDown") return;
            event.preventDefault();
            document.querySelector<HTMLElement>(".story-list a.headline")?.focus();
          }}
        />
      </label>
      {choose("section", say("anySection"), session.sections)}
      {choose("author", say("anyAuthor"), session.authors)}
    </search>
  );
}
