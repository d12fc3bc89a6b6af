import { archiveAddress } from "@/newsroom/addresses/addresses";
import type { SectionRecord } from "@/newsroom/edition/records";
import { say, type Wording } from "@/newsroom/locales/messages";
import { Kicker } from "../article/Kicker";

/**
 * The place of results where the paper is served as plain files: client/plainSearch fills it in. Without script
 * it leads to the archive, which has every story.
 */
export function PlainSearch({
  years,
  sections,
  paper,
}: {
  years: readonly string[];
  sections: readonly SectionRecord[];
  paper: Wording;
}) {
  return (
    <div className="column mt-3">
      <p className="max-w-[42rem] text-small [@media(scripting:enabled)]:hidden">
        {say(paper, "searchNeedsScript")}{" "}
        {years.map((year) => (
          <a key={year} href={archiveAddress(year)} className="me-3 underline underline-offset-4">
            {year}
          </a>
        ))}
      </p>
      {/* Above results: a page's styles are trimmed to its markup. */}
      <template data-kickers="">
        {sections.map((section) => (
          <div key={section.slug} data-section={section.slug}>
            <Kicker section={section} wording={paper} />
          </div>
        ))}
      </template>
      <plain-search className="block min-h-[30svh] noscript:hidden" />
    </div>
  );
}
