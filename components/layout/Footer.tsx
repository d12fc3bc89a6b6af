import {
  archiveAddress,
  feedAddress,
  pageAddress,
  sectionAddress,
} from "@/newsroom/addresses/addresses";
import type { PageRecord, SectionRecord } from "@/newsroom/edition/records";
import { say } from "@/newsroom/locales/messages";
import type { Paper } from "@/newsroom/paper/paper";
import { linkIn } from "./inLanguage";

/** More links than this in one column would make the foot longer than most pages; they get columns of their own. */
const MANY = 16;

interface FooterProps {
  paper: Paper;
  sections: SectionRecord[];
  pages: PageRecord[];
  years: string[];
}

interface FooterLink {
  href: string;
  name: string;
  lang?: string | undefined;
}

/**
 * Sections, standing pages with the feed and the paper's own links, the years of the archive; below them who is
 * responsible, if the paper says so.
 */
export function Footer({ paper, sections, pages, years }: FooterProps) {
  const { imprint, contact, copyright } = paper.publisher;
  const responsible = [
    { href: imprint, name: say(paper, "imprint") },
    { href: contact, name: say(paper, "contact") },
  ].flatMap(({ href, name }) => (href === undefined ? [] : { href, name }));
  const isListed = (href: string) => responsible.some((link) => link.href === href);
  const privacy = paper.policies.privacy?.replace(/#.*/, "");
  const columns = [
    {
      title: say(paper, "sections"),
      // The section bar is already labelled “Sections”.
      label: say(paper, "sectionsAtEnd"),
      links: sections.map(({ slug, name, lang }) => ({ href: sectionAddress(slug), name, lang })),
    },
    {
      title: say(paper, "thePaper"),
      label: say(paper, "thePaper"),
      links: [
        ...pages
          .map(({ slug, headline, lang }) => ({ href: pageAddress(slug), name: headline, lang }))
          .filter(({ href }) => !isListed(href)),
        ...(paper.footer?.links ?? []).map(({ name, address }) => ({ href: address, name })),
        { href: "/saved", name: say(paper, "savedStories") },
        { href: feedAddress("/"), name: say(paper, "rssFeed") },
      ],
    },
    {
      title: say(paper, "archive"),
      label: say(paper, "archive"),
      links: years.slice(0, 8).map((year) => ({ href: archiveAddress(year), name: year })),
    },
  ].filter((column) => column.links.length > 0);
  return (
    <footer className="screen-only mx-auto mt-16 max-w-(--page) px-5 pb-12 lg:px-8">
      <div className="grid gap-x-4 gap-y-8 double-rule pt-6 max-md:grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))] md:grid-cols-12 md:gap-x-8">
        <div className="max-md:col-span-full md:col-span-3">
          <div className="headline-face text-[1.75rem] leading-none">{paper.name}</div>
          {paper.tagline && <p className="label-face mt-3 text-label text-grey">{paper.tagline}</p>}
          <p className="label-face mt-3 text-label text-grey">
            <a href="#top" className="inline-block py-1 hover:underline">
              {say(paper, "backToTop")}
            </a>
          </p>
        </div>
        {columns.map(({ title, label, links }) => (
          <nav
            key={title}
            aria-label={label}
            className={`label-face text-label ${links.length > MANY ? "col-span-full" : "md:col-span-3"}`}
          >
            <p className="font-bold">{title}</p>
            <ul className={`mt-2 ${links.length > MANY ? "gap-x-8 columns-[8rem]" : ""}`.trim()}>
              {links.map(({ href, name, lang }: FooterLink) => (
                <li key={href}>
                  <a
                    href={href}
                    {...linkIn({ lang }, paper)}
                    // client/settings/settingsPanel.ts finds “/privacy” without it.
                    rel={href === privacy && href !== "/privacy" ? "privacy-policy" : undefined}
                    className="inline-block py-1 hover:underline"
                  >
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      {(copyright !== undefined || responsible.length > 0) && (
        <p className="label-face mt-8 flex flex-wrap gap-x-6 text-label text-grey">
          {copyright !== undefined && <span className="py-1">{copyright}</span>}
          {responsible.map(({ href, name }) => (
            <a key={href} href={href} className="inline-block py-1 hover:underline">
              {name}
            </a>
          ))}
        </p>
      )}
    </footer>
  );
}
