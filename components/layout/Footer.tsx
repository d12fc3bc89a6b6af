import {
  archiveAddress,
  feedAddress,
  pageAddress,
  sectionAddress,
} from "@/newsroom/addresses/addresses";
import type { PageRecord, SectionRecord } from "@/newsroom/edition/records";
import type { Paper } from "@/newsroom/paper/paper";

interface FooterProps {
  paper: Paper;
  sections: SectionRecord[];
  pages: PageRecord[];
  years: string[];
}

/** Sections, standing pages with the feed, and the years of the archive. */
export function Footer({ paper, sections, pages, years }: FooterProps) {
  const columns = [
    {
      title: "Sections",
      // The section bar is already labelled “Sections”.
      label: "Sections, at the end of the page",
      links: sections.map(({ slug, name }) => ({ href: sectionAddress(slug), name })),
    },
    {
      title: "The paper",
      label: "The paper",
      links: [
        ...pages.map(({ slug, headline }) => ({ href: pageAddress(slug), name: headline })),
        { href: "/saved", name: "Saved stories" },
        { href: feedAddress("/"), name: "RSS feed" },
      ],
    },
    {
      title: "Archive",
      label: "Archive",
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
              Back to top
            </a>
          </p>
        </div>
        {columns.map(({ title, label, links }) => (
          <nav key={title} aria-label={label} className="label-face text-label md:col-span-3">
            <p className="font-bold">{title}</p>
            <ul className="mt-2">
              {links.map(({ href, name }) => (
                <li key={href}>
                  <a href={href} className="inline-block py-1 hover:underline">
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  );
}
