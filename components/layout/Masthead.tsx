import type { SectionRecord } from "@/newsroom/edition/records";
import { asLine, dayIn, fullDate } from "@/newsroom/locales/dateFormats";
import { say } from "@/newsroom/locales/messages";
import { NAME_HEIGHT, type NameDrawing } from "@/newsroom/paper/nameBox";
import type { Paper } from "@/newsroom/paper/paper";
import { Typeset } from "../story/Typeset";
import { LogoDrawing } from "./LogoDrawing";
import { SectionBar } from "./SectionBar";

interface MastheadProps {
  paper: Paper;
  /** Instant of the newest story. */
  date: string | undefined;
  sections: SectionRecord[];
  section: string | undefined;
  front: boolean;
  /** Its name as a shape, for the front. */
  drawnName?: NameDrawing | undefined;
}

/** The paper's name, the edition's date, search and settings, and the section bar. */
export function Masthead({ paper, date, sections, section, front, drawnName }: MastheadProps) {
  const Name = front ? "h1" : "div";
  const { logos, theme } = paper;
  const logo = front ? logos?.wide : logos?.small;
  const align = front ? (theme?.masthead?.align ?? "centred") : "left";
  const shownDate = theme?.masthead?.date === "off" ? undefined : date;
  return (
    <header className="mx-auto max-w-(--page) px-5 lg:px-8">
      <div
        className={
          front
            ? "pt-4 md:pt-6"
            : `flex flex-wrap items-baseline justify-between pt-2${theme?.fonts ? " gap-x-4" : ""}`
        }
      >
        <Name
          // On inner pages it leaves room for search and settings, also in the largest text.
          className={`headline-face leading-none ${front ? `${align === "centred" ? "text-center " : ""}text-masthead tracking-[-0.03em]` : "text-[clamp(.65rem,20vw-2.1rem,1.75rem)] tracking-[-0.025em] md:text-[2rem]"}`}
        >
          <a href="/" className="inline-block py-1 align-top">
            {logo ? (
              <>
                {/* A heading has words. Elsewhere their style would be the heavier of the two. */}
                {front && <span className="sr-only">{paper.name}</span>}
                <LogoDrawing
                  logo={logo}
                  name={front ? undefined : paper.name}
                  align={align}
                  className={
                    front
                      ? "h-[1em] w-auto max-w-[calc(100vw-2.5rem)]"
                      : "h-[1.1em] w-auto max-w-[40vw]"
                  }
                />
              </>
            ) : drawnName ? (
              <>
                <span className="sr-only">{paper.name}</span>
                <svg
                  aria-hidden="true"
                  viewBox={`0 0 ${drawnName.width} ${NAME_HEIGHT}`}
                  fill="currentColor"
                  // Its box has the height of an em; marks above capitals are higher.
                  className="h-[1em] w-auto overflow-visible"
                >
                  <path d={drawnName.path} />
                </svg>
              </>
            ) : (
              paper.name
            )}
          </a>
        </Name>
        <div
          // On inner pages it does not begin where the name ends, which changes with its font.
          className={`flex flex-wrap items-baseline md:gap-x-5 ${front ? "justify-between gap-x-4 md:mt-2" : "ms-auto"}`}
        >
          {/* Inner pages have dates of their own; a phone's first screen has no room for both. */}
          {/* client/serviceWorker/withNotice.ts sets its notice in the type of this line. */}
          <p data-date="" className="label-face text-note text-grey">
            {shownDate && (
              <time dateTime={dayIn(shownDate, paper)} className={front ? "" : "max-md:hidden"}>
                <Typeset text={asLine(fullDate(shownDate, paper), paper)} lang={paper.language} />
              </time>
            )}
            {front && paper.tagline && (
              <span className="max-md:hidden">
                {shownDate && (
                  <span aria-hidden="true" className="mx-2">
                    ·
                  </span>
                )}
                {paper.tagline}
              </span>
            )}
          </p>
          <div className="label-face screen-only flex gap-x-2.5 text-[clamp(.55rem,4.6vw,.8125rem)] font-semibold md:gap-x-5 md:text-label">
            <a
              href="/search"
              className="block border-b-2 border-transparent py-2 hover:border-ink md:py-3"
            >
              {say(paper, "search")}
            </a>
            <paper-settings
              className={`block whitespace-nowrap noscript:hidden ${roomFor(say(paper, "settings"))}`}
            />
          </div>
        </div>
      </div>
      <SectionBar sections={sections} section={section} paper={paper} />
    </header>
  );
}

/** Letters that take half of others' width. */
const NARROW = /[fijlrt\p{Script=Arabic}]/gu;

/** The width that the button of settings will take, also in wide letters, so that nothing moves when it comes. */
function roomFor(word: string): string {
  const narrow = word.match(NARROW)?.length ?? 0;
  const letters = word.length - narrow / 2;
  if (letters < 7) return "w-[4.75em]";
  if (letters < 8) return "w-[5.25em]";
  return word.length < 12 ? "w-[6.25em]" : "w-[8.5em]";
}
