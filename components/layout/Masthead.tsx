import type { SectionRecord } from "@/newsroom/edition/records";
import { dayIn, fullDate } from "@/newsroom/locales/dateFormats";
import { NAME_HEIGHT, type NameDrawing } from "@/newsroom/paper/nameBox";
import type { Paper } from "@/newsroom/paper/paper";
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
  return (
    <header className="mx-auto max-w-(--page) px-5 lg:px-8">
      <div
        className={
          front ? "pt-4 md:pt-6" : "flex flex-wrap items-baseline justify-between gap-x-3 pt-2"
        }
      >
        <Name
          className={`headline-face leading-none ${front ? "text-center text-masthead tracking-[-0.03em]" : "text-[min(1.75rem,16vw)] tracking-[-0.025em] md:text-[2rem]"}`}
        >
          <a href="/" className="inline-block py-1">
            {drawnName ? (
              <>
                <span className="sr-only">{paper.name}</span>
                <svg
                  aria-hidden="true"
                  viewBox={`0 0 ${drawnName.width} ${NAME_HEIGHT}`}
                  fill="currentColor"
                  className="h-[1em] w-auto"
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
          className={`flex flex-wrap items-baseline gap-x-4 md:gap-x-5 ${front ? "justify-between md:mt-2" : "ms-auto"}`}
        >
          {/* Inner pages have dates of their own; a phone's first screen has no room for both. */}
          {/* client/serviceWorker/withNotice.ts sets its notice in the type of this line. */}
          <p data-date="" className="label-face text-note text-grey">
            {date && (
              <time dateTime={dayIn(date, paper)} className={front ? "" : "max-md:hidden"}>
                {fullDate(date, paper)}
              </time>
            )}
            {front && paper.tagline && (
              <span className="max-md:hidden">
                <span aria-hidden="true" className="mx-2">
                  ·
                </span>
                {paper.tagline}
              </span>
            )}
          </p>
          <div className="label-face screen-only flex gap-x-4 text-note font-semibold md:gap-x-5 md:text-label">
            <a
              href="/search"
              className="block border-b-2 border-transparent py-2 hover:border-ink md:py-3"
            >
              Search
            </a>
            <paper-settings className="block w-[4.75em]" />
          </div>
        </div>
      </div>
      <SectionBar sections={sections} section={section} />
    </header>
  );
}
