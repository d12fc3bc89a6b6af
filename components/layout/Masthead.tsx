import type { SectionRecord } from "@/newsroom/edition/records";
import { dayIn, fullDate } from "@/newsroom/locales/dateFormats";
import type { Paper } from "@/newsroom/paper/paper";
import { SectionBar } from "./SectionBar";

interface MastheadProps {
  paper: Paper;
  /** Instant of the newest story. */
  date: string | undefined;
  sections: SectionRecord[];
  section: string | undefined;
  front: boolean;
}

/** The paper's name, the edition's date and the section bar. */
export function Masthead({ paper, date, sections, section, front }: MastheadProps) {
  const Name = front ? "h1" : "div";
  return (
    <header className="mx-auto max-w-[75rem] px-5 lg:px-8">
      <div
        className={
          front
            ? "pt-5 pb-4 text-center md:pt-8 md:pb-6"
            : "flex flex-wrap items-baseline justify-between gap-x-6 pt-4 pb-3"
        }
      >
        <Name
          className={`headline-face leading-none ${front ? "text-masthead tracking-[-0.03em]" : "text-[min(2rem,16vw)] tracking-[-0.025em]"}`}
        >
          <a href="/" className="inline-block py-1">
            {paper.name}
          </a>
        </Name>
        <p
          data-date=""
          className={`label-face text-note text-grey ${front ? "mt-3" : "max-[24rem]:w-full"}`}
        >
          {date && <time dateTime={dayIn(date, paper)}>{fullDate(date, paper)}</time>}
          {front && paper.tagline && (
            <>
              <span aria-hidden="true" className="mx-2 max-md:hidden">
                ·
              </span>
              <span className="max-md:block">{paper.tagline}</span>
            </>
          )}
        </p>
      </div>
      <SectionBar sections={sections} section={section} />
    </header>
  );
}
