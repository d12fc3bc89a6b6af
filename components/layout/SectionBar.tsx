import { sectionAddress } from "@/newsroom/addresses/addresses";
import type { SectionRecord } from "@/newsroom/edition/records";
import { say, type Wording } from "@/newsroom/locales/messages";
import { linkIn } from "./inLanguage";

/**
 * The sections in order: on phones one line that scrolls sideways from edge to edge and begins with
 * the current section in view (client/sectionBar.ts where the style sheet cannot), else lines.
 */
export function SectionBar({
  sections,
  section: current,
  paper,
}: {
  sections: SectionRecord[];
  section: string | undefined;
  paper: Wording;
}) {
  return (
    <nav
      aria-label={say(paper, "sections")}
      className="screen-only border-y border-y-hairline border-t-ink"
    >
      <ul className="label-face one-line flex gap-x-4 text-note font-semibold md:flex-wrap md:gap-x-5 lg:gap-x-7 md:text-label">
        {sections.map(({ slug, name, lang }) => (
          <li key={slug}>
            <a
              href={sectionAddress(slug)}
              {...linkIn({ lang }, paper)}
              aria-current={slug === current ? "page" : undefined}
              className="block border-b-2 border-transparent py-2 hover:border-ink aria-[current]:border-accent md:py-3"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
