import { sectionAddress } from "@/newsroom/addresses/addresses";
import type { SectionRecord } from "@/newsroom/edition/records";

/** The sections in order, and search. It wraps on phones instead of hiding links in a menu. */
export function SectionBar({
  sections,
  section: current,
}: {
  sections: SectionRecord[];
  section: string | undefined;
}) {
  return (
    <nav aria-label="Sections" className="screen-only border-y border-y-hairline border-t-ink">
      <ul className="label-face flex flex-wrap gap-x-4 text-note font-semibold md:gap-x-5 lg:gap-x-7 md:text-label">
        {sections.map(({ slug, name }) => (
          <li key={slug}>
            <a
              href={sectionAddress(slug)}
              aria-current={slug === current ? "page" : undefined}
              className="block border-b-2 border-transparent py-2 hover:border-ink aria-[current]:border-accent md:py-3"
            >
              {name}
            </a>
          </li>
        ))}
        <li className="flex gap-x-4 md:ms-auto md:gap-x-5 lg:gap-x-7">
          <a
            href="/search"
            className="block border-b-2 border-transparent py-2 hover:border-ink md:py-3"
          >
            Search
          </a>
          <paper-settings className="block w-[4.75em]" />
        </li>
      </ul>
    </nav>
  );
}
