import { type SubmitEvent, useEffect, useId, useRef, useState } from "react";
import { sayAtDesk } from "../../words/words.ts";
import { paidAddress, paidWordsFor } from "./paidLinks.ts";
import type { FoundStory, StoryEditorProps } from "./storyEditorProps.ts";

/** Addresses that a story can link to (newsroom/story/elements/link/linkAddress.ts). */
const ADDRESS = /^(?:https?:\/\/[^\s\\]+|\/(?!\/)[^\s\\]*|#[^\s\\]+|mailto:[^@?\s]+@[^\s]+)$/i;

/** The form of a link: an address, or a story of the archive. */
export function LinkForm({
  link,
  language,
  paper,
  storyLanguage,
  searchStories,
  onSet,
  onPaid,
  onRemove,
  onClose,
}: {
  link: { href: string; paid: boolean } | undefined;
  language: string;
  searchStories: ((words: string) => Promise<readonly FoundStory[]>) | undefined;
  onSet(href: string, paid: boolean, words?: string): void;
  /** Says at once of the link that is there whether it pays. */
  onPaid(href: string, paid: boolean): void;
  onRemove(): void;
  onClose(): void;
} & Pick<StoryEditorProps, "paper" | "storyLanguage">) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [href, setHref] = useState(link?.href ?? "");
  // Until somebody says it, an address that looks as if it paid is marked.
  const [said, setSaid] = useState(link?.paid);
  const address = href.trim();
  const { mayPay, sign, looks } = paidAddress(address, paper);
  const paid = mayPay && (said ?? looks);
  const [isWrong, setWrong] = useState(false);
  const [words, setWords] = useState("");
  const found = useFoundStories(words, searchStories);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (ADDRESS.test(address)) onSet(address, paid);
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
            if (link && target.value.trim() !== link.href) setSaid(undefined);
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
            checked={paid || sign !== undefined}
            disabled={!mayPay || sign !== undefined}
            aria-describedby={`${id}-paid`}
            onChange={({ target: { checked } }) => {
              setSaid(checked);
              if (link?.href === address) onPaid(address, checked);
            }}
          />
          {sayAtDesk(language, "linkPaid")}
        </label>
      </p>
      <div id={`${id}-paid`} className="about-paid" role="status">
        {sign && (
          <p>
            {"host" in sign
              ? sayAtDesk(language, "linkPaidByHost", sign)
              : sayAtDesk(language, "linkPaidByParameter", sign)}
          </p>
        )}
        {looks && <p>{sayAtDesk(language, "linkLooksPaid")}</p>}
        {(paid || sign) && (
          <p>{sayAtDesk(language, "linkPaidGets", paidWordsFor(paper, storyLanguage))}</p>
        )}
      </div>
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
