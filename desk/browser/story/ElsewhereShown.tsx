// Client code: what search engines and social sites will show, drawn with the length that they allow.
import { useEffect, useRef, useState } from "react";
import { directionOf } from "../../../newsroom/locales/language.ts";
import { IN_SEARCH_RESULT } from "../../../newsroom/schema/article.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { textOf } from "../fields/fieldTools.ts";
import { fieldLabel } from "../fields/fieldWords.ts";

/** The story as a search result and as a social card. */
export function ElsewhereShown({
  values,
  address,
  card,
}: {
  values: Readonly<Record<string, unknown>>;
  address: string | undefined;
  /** The address of the card of the saved story, as it is drawn for readers' sites. */
  card: string;
}) {
  const { session } = useDesk();
  const say = useWords();
  const { paper } = session;
  const headline = textOf(values.headline) || say("withoutHeadline");
  const inResult = textOf(values.seoTitle) || headline;
  const standfirst = textOf(values.standfirst);
  const host = new URL(paper.url).host;
  const isCut = [...inResult].length > IN_SEARCH_RESULT;
  const language = textOf(values.lang) || paper.language;
  return (
    <div className="elsewhere">
      <section aria-label={say("searchResult")}>
        <h2>{say("searchResult")}</h2>
        <div className="search-result" lang={language} dir={directionOf(language)}>
          <p>{paper.name}</p>
          <p className="path">
            {[host, ...(address?.split("/").filter(Boolean) ?? [])].join(" › ")}
          </p>
          <p className="title">
            {inResult} – {paper.name}
          </p>
          <p className="description">{standfirst || say("noStandfirst")}</p>
        </div>
        <p className="length" data-over={isCut}>
          {isCut
            ? say("searchTitleCut", {
                most: IN_SEARCH_RESULT,
                field: fieldLabel(say, "seoTitle"),
              })
            : say("searchTitleFits")}
        </p>
      </section>
      <section aria-label={say("socialCard")}>
        <h2>{say("socialCard")}</h2>
        <div className="social-card" lang={language} dir={directionOf(language)}>
          <CardPicture address={card} />
          <p className="path">{host}</p>
          <p className="title">{headline}</p>
          {standfirst && <p className="description">{standfirst}</p>}
        </div>
      </section>
    </div>
  );
}

/** Milliseconds until a card that could not be drawn is asked for again: the paper's server may still be starting. */
const AGAIN = 2_000;
const MOST_TRIES = 10;
/** Milliseconds without another save after which the card is drawn anew. */
const REST = 1_000;

/** The card as social sites get it. The one of the last state stays until the next has come. */
function CardPicture({ address }: { address: string }) {
  const [shown, setShown] = useState<string>();
  const [tries, setTries] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useIsSeen(place);
  useEffect(() => {
    if (!isSeen) return;
    const next = new Image();
    next.onload = () => setShown(next.src);
    let waiting = setTimeout(() => {
      next.src = `${address}.${tries}`;
    }, REST);
    next.onerror = () => {
      if (tries < MOST_TRIES) waiting = setTimeout(() => setTries(tries + 1), AGAIN);
    };
    return () => {
      clearTimeout(waiting);
      next.onload = next.onerror = null;
    };
  }, [address, isSeen, tries]);
  // The headline beside it says what is written on it.
  return (
    <div ref={place} className="card-picture">
      {shown !== undefined && <img src={shown} alt="" width={1200} height={630} />}
    </div>
  );
}

/** Whether the element has been in the window: a card that nobody looks at is not drawn. */
function useIsSeen(place: React.RefObject<HTMLElement | null>): boolean {
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    if (!place.current || !("IntersectionObserver" in window)) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setIsSeen(true);
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return isSeen;
}
