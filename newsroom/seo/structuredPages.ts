import type { CollectionPage, Organization, Person, WebPage } from "schema-dts";
import { absolute, searchAddress } from "../addresses/addresses.ts";
import { LIST_LENGTH } from "../edition/listPages.ts";
import type { AuthorRecord, PageRecord } from "../edition/records.ts";
import type { ListPage } from "../edition/views.ts";
import { isoWithOffset } from "../locales/dateFormats.ts";
import type { Paper } from "../paper/paper.ts";
import { inlineText } from "../story/inlineText.ts";
import type { PageInfo } from "./pageMetadata.ts";
import {
  breadcrumbs,
  type Crumb,
  dimensionsOf,
  graphOf,
  itemList,
  type PageGraph,
  publisherOf,
  publisherReference,
  siteOf,
} from "./structuredData.ts";

/** Placeholder for the query in the template of a search address. */
const QUERY_PLACEHOLDER = "{words}";

/** Structured data of the front: the site with its search, and the publisher with all policies. */
export function frontGraph(paper: Paper): PageGraph {
  return graphOf(
    {
      ...siteOf(paper),
      ...(paper.description && { description: paper.description }),
      inLanguage: paper.language,
      publisher: publisherReference(paper),
      potentialAction: {
        "@type": "SearchAction",
        target: {
          "@type": "EntryPoint",
          urlTemplate: absolute(paper.url, searchAddress({ q: "" })) + QUERY_PLACEHOLDER,
        },
        // Google's extension that names the placeholder.
        ...{ "query-input": "required name=words" },
      },
    },
    publisherOf(paper, "in full"),
  );
}

/**
 * Structured data of a list page.
 * @param above breadcrumbs of its parents
 * @param addresses the listed pages, in order
 */
export function listGraph(
  paper: Paper,
  about: PageInfo,
  above: readonly Crumb[],
  addresses: readonly string[],
  before = 0,
): PageGraph {
  const page: CollectionPage = {
    "@type": "CollectionPage",
    ...describe(paper, about),
    mainEntity: itemList(paper, addresses, before),
  };
  return graphOf(page, breadcrumbsOf(paper, about, above));
}

/** Structured data of a page of a list of stories. Positions continue from the previous page. */
export function storyListGraph(
  paper: Paper,
  about: PageInfo,
  above: readonly Crumb[],
  list: ListPage,
): PageGraph {
  const addresses = list.teasers.map(({ address }) => address);
  return listGraph(paper, about, above, addresses, (list.page - 1) * LIST_LENGTH);
}

/** Structured data of an author's page: the person, and the stories. */
export function authorGraph(
  paper: Paper,
  about: PageInfo,
  author: AuthorRecord,
  list: ListPage,
): PageGraph {
  const url = absolute(paper.url, about.address);
  const { picture } = author;
  const first = author.story.blocks.find((block) => block.type === "paragraph");
  const common = {
    name: author.name,
    url,
    ...(first && { description: inlineText(first.children) }),
    ...(picture && {
      image: {
        "@type": "ImageObject" as const,
        contentUrl: absolute(paper.url, picture.address),
        ...dimensionsOf(picture),
      },
    }),
    ...(author.sameAs?.length && { sameAs: author.sameAs }),
  };
  const mainEntity: Person | Organization =
    author.kind === "person"
      ? {
          "@type": "Person",
          ...common,
          ...(author.role && { jobTitle: author.role }),
          worksFor: publisherOf(paper, "for an article"),
        }
      : {
          "@type": "Organization",
          ...common,
          parentOrganization: publisherOf(paper, "for an article"),
        };
  return graphOf(
    { "@type": "ProfilePage", ...describe(paper, about), mainEntity },
    itemList(
      paper,
      list.teasers.map(({ address }) => address),
    ),
    breadcrumbsOf(paper, about, []),
  );
}

/** Structured data of a standing page, or of the search page. */
export function pageGraph(
  paper: Paper,
  about: PageInfo,
  page?: Pick<PageRecord, "updated">,
): PageGraph {
  const node: WebPage = {
    "@type": "WebPage",
    ...describe(paper, about),
    ...(page?.updated && { dateModified: isoWithOffset(page.updated, paper) }),
  };
  return graphOf(node, breadcrumbsOf(paper, about, []));
}

/** Structured data of search results. */
export function searchGraph(paper: Paper, about: PageInfo): PageGraph {
  return graphOf({ "@type": "SearchResultsPage", ...describe(paper, about) });
}

function describe(paper: Paper, { title, description, address, lang }: PageInfo) {
  return {
    name: title,
    description,
    url: absolute(paper.url, address),
    inLanguage: lang ?? paper.language,
    isPartOf: siteOf(paper),
  };
}

function breadcrumbsOf(paper: Paper, { title, address }: PageInfo, above: readonly Crumb[]) {
  return breadcrumbs(paper, [
    { name: paper.name, address: "/" },
    ...above,
    { name: title, address },
  ]);
}
