import type { CollectionPage, Organization, Person, WebPage } from "schema-dts";
import { absolute, searchAddress } from "../addresses/addresses.ts";
import { LIST_LENGTH } from "../edition/lists.ts";
import type { AuthorRecord, PageRecord } from "../edition/records.ts";
import type { ListPage } from "../edition/views.ts";
import { isoWithOffset } from "../locales/dateFormats.ts";
import type { Paper } from "../paper/paper.ts";
import { inlineText } from "../story/inlineText.ts";
import type { PageAbout } from "./pageMetadata.ts";
import {
  breadcrumbs,
  type Crumb,
  graphOf,
  itemList,
  type PageGraph,
  publisherOf,
  publisherReference,
  sidesOf,
  siteOf,
} from "./structuredData.ts";

/** Where the words that are searched for stand in the template of a search's address. */
const WORDS = "{words}";

/** The front: the site with its search, and who publishes it with all promises. */
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
          urlTemplate: absolute(paper.url, searchAddress({ q: "" })) + WORDS,
        },
        // Google's own way of saying which part of the template is typed in.
        ...{ "query-input": "required name=words" },
      },
    },
    publisherOf(paper, "in full"),
  );
}

/** A page that lists others: `above` leads to it, `addresses` are what it lists, in order. */
export function listGraph(
  paper: Paper,
  about: PageAbout,
  above: readonly Crumb[],
  addresses: readonly string[],
  before = 0,
): PageGraph {
  const page: CollectionPage = {
    "@type": "CollectionPage",
    ...describe(paper, about),
    mainEntity: itemList(paper, addresses, before),
  };
  return graphOf(page, way(paper, about, above));
}

/** A page of a list of stories; positions go on from the page before. */
export function storyListGraph(
  paper: Paper,
  about: PageAbout,
  above: readonly Crumb[],
  list: ListPage,
): PageGraph {
  const addresses = list.teasers.map(({ address }) => address);
  return listGraph(paper, about, above, addresses, (list.page - 1) * LIST_LENGTH);
}

/** An author's page: who that is, and the stories. */
export function authorGraph(
  paper: Paper,
  about: PageAbout,
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
        ...sidesOf(picture),
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
    way(paper, about, []),
  );
}

/** A page about the paper, or the one to search it from. */
export function pageGraph(
  paper: Paper,
  about: PageAbout,
  page?: Pick<PageRecord, "updated">,
): PageGraph {
  const node: WebPage = {
    "@type": "WebPage",
    ...describe(paper, about),
    ...(page?.updated && { dateModified: isoWithOffset(page.updated, paper) }),
  };
  return graphOf(node, way(paper, about, []));
}

/** The answer to a search. */
export function searchGraph(paper: Paper, about: PageAbout): PageGraph {
  return graphOf({ "@type": "SearchResultsPage", ...describe(paper, about) });
}

function describe(paper: Paper, { title, description, address }: PageAbout) {
  return {
    name: title,
    description,
    url: absolute(paper.url, address),
    inLanguage: paper.language,
    isPartOf: siteOf(paper),
  };
}

function way(paper: Paper, { title, address }: PageAbout, above: readonly Crumb[]) {
  return breadcrumbs(paper, [
    { name: paper.name, address: "/" },
    ...above,
    { name: title, address },
  ]);
}
