import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { sayAtDesk } from "../../words/words.ts";
import type { FoundStory } from "./storyEditorProps.ts";

/** Addresses that a story can link to (newsroom/story/elements/link/linkAddress.ts). */
const ADDRESS = /^(?:https?:\/\/[^\s\\]+|\/(?!\/)[^\s\\]*|#[^\s\\]+|mailto:[^@?\s]+@[^\s]+)$/i;

/** The form of a link: an address, or a story of the archive. */
export function LinkForm({
  link,
  language,
  searchStories,
  onSet,
  onRemove,
  onClose,
}: {
  link: { href: string; paid: boolean } | undefined;
  language: string;
  searchStories: ((words: string) => Promise<readonly FoundStory[]>) | undefined;
  onSet(href: string, paid: boolean, words?: string): void;
  onRemove(): void;
  onClose(): void;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [href, setHref] = useState(link?.href ?? "");
  const [paid, setPaid] = useState(link?.paid ?? false);
  const [isWrong, setWrong] = useState(false);
  const [words, setWords] = useState("");
  const found = useFoundStories(words, searchStories);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const address = href.trim();
    if (ADDRESS.test(address)) onSet(address, paid && /^https?:/i.test(address));
    else {
      setWrong(true);
      field.current?.focus();
    }
  };
  return (
    <form
      className="link-form"
      aria-label={sayAtDesk(language, "link")}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <p>
        <label htmlFor={`${id}-href`}>{sayAtDesk(language, "linkAddress")}</label>
        <input
          id={`${id}-href`}
          ref={field}
          type="url"
          dir="ltr"
          value={href}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
          onChange={({ target }) => {
            setHref(target.value);
            setWrong(false);
          }}
        />
      </p>
      {isWrong && (
        <p id={`${id}-wrong`} role="alert" className="element-fault">
          {sayAtDesk(language, "linkAddressWrong")}
        </p>
      )}
      <p>
        <label>
          <input
            type="checkbox"
            checked={paid}
            onChange={({ target }) => setPaid(target.checked)}
          />
          {sayAtDesk(language, "linkPaid")}
        </label>
      </p>
      {searchStories && (
        <p>
          <label htmlFor={`${id}-words`}>{sayAtDesk(language, "linkSearch")}</label>
          <input
            id={`${id}-words`}
            type="search"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </p>
      )}
      {found && (
        <>
          <p role="status">{sayAtDesk(language, "linkFound", { count: found.length })}</p>
          <ul>
            {found.map(({ headline, address }) => (
              <li key={address}>
                <button type="button" onClick={() => onSet(address, false, headline)}>
                  {headline}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="form-actions">
        <button type="submit">{sayAtDesk(language, "setLink")}</button>
        {link && (
          <button type="button" onClick={onRemove}>
            {sayAtDesk(language, "removeLink")}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {sayAtDesk(language, "cancel")}
        </button>
      </p>
    </form>
  );
}

/** Stories with these words, once somebody has stopped typing; undefined before. */
function useFoundStories(
  words: string,
  search: ((words: string) => Promise<readonly FoundStory[]>) | undefined,
): readonly FoundStory[] | undefined {
  const [found, setFound] = useState<readonly FoundStory[]>();
  useEffect(() => {
    setFound(undefined);
    if (!search || words.trim() === "") return undefined;
    let isLatest = true;
    const timer = setTimeout(() => {
      search(words.trim()).then(
        (stories) => isLatest && setFound(stories),
        // Without an answer nothing is claimed to be found.
        () => isLatest && setFound(undefined),
      );
    }, 200);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [words, search]);
  return found;
}
