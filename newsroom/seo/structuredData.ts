import type {
  BreadcrumbList,
  ImageObject,
  ItemList,
  NewsMediaOrganization,
  Thing,
  WebSite,
  WithContext,
} from "schema-dts";
import { absolute } from "../addresses/addresses.ts";
import type { Paper } from "../paper/paper.ts";
import type { Policy } from "../schema/site.ts";
import { APP_ICONS, iconAddress } from "../theme/appIcons.ts";

/**
 * What a page tells machines in the vocabulary of schema.org, as one JSON-LD block. It says what the
 * page shows and nothing else; one thing refers to another by its `@id`. A list of things, each with its
 * context, since some readers look for their `@type` there alone and know no `@graph` (Mastodon's).
 */
export type PageGraph = ReadonlyArray<WithContext<Exclude<Thing, string>>>;

export function graphOf(...things: Thing[]): PageGraph {
  return things.map(
    (thing) =>
      ({ "@context": "https://schema.org", ...(thing as object) }) as WithContext<
        Exclude<Thing, string>
      >,
  );
}

/** Characters that could end the script element, or that HTML does not allow or JavaScript ends lines at. */
const UNSAFE = /[<>\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]/g;

/** A graph as the text of a script element. Whatever an editor writes, it cannot end the element. */
export function graphText(graph: PageGraph): string {
  return JSON.stringify(graph).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A name on a page and where it leads. */
export interface Crumb {
  name: string;
  address: string;
}

/** The way to a page from above; the last of it is the page itself. */
export function breadcrumbs(paper: Paper, crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      ...(index < crumbs.length - 1 && { item: absolute(paper.url, address) }),
    })),
  };
}

/** Pages in the order in which one page lists them; `before` is how many earlier pages have listed. */
export function itemList(paper: Paper, addresses: readonly string[], before = 0): ItemList {
  return {
    "@type": "ItemList",
    itemListElement: addresses.map((address, index) => ({
      "@type": "ListItem",
      position: before + index + 1,
      url: absolute(paper.url, address),
    })),
  };
}

const publisherId = (paper: Paper) => absolute(paper.url, "/#publisher");

/** A reference to the paper as a whole; its particulars stand on the front. */
export function siteOf(paper: Paper): WebSite {
  const url = absolute(paper.url, "/");
  return { "@type": "WebSite", "@id": `${url}#website`, name: paper.name, url };
}

/** What the vocabulary calls the page behind each of the paper's promises. */
const POLICY_PROPERTIES = {
  corrections: "correctionsPolicy",
  principles: "publishingPrinciples",
  ethics: "ethicsPolicy",
  verification: "verificationFactCheckingPolicy",
  unnamedSources: "unnamedSourcesPolicy",
  bylines: "noBylinesPolicy",
  feedback: "actionableFeedbackPolicy",
  diversity: "diversityPolicy",
  masthead: "masthead",
  ownership: "ownershipFundingInfo",
} as const satisfies Partial<Record<Policy, string>>;

type NamedPolicy = keyof typeof POLICY_PROPERTIES;

/** The icon that stands for the paper among its readers' applications stands for it here too. */
const LOGO = "512.png";

const ARTICLE_POLICIES: readonly NamedPolicy[] = ["corrections", "principles"];

/** Who publishes the paper. An article names two of its promises, the front all of them. */
export function publisherOf(
  paper: Paper,
  named: "for an article" | "in full",
): NewsMediaOrganization {
  const all = Object.keys(POLICY_PROPERTIES) as NamedPolicy[];
  const policies = (named === "in full" ? all : ARTICLE_POLICIES).flatMap((policy) => {
    const address = paper.policies[policy];
    return address ? [[POLICY_PROPERTIES[policy], absolute(paper.url, address)]] : [];
  });
  return {
    "@type": "NewsMediaOrganization",
    "@id": publisherId(paper),
    name: paper.publisher.name,
    url: absolute(paper.url, "/"),
    ...(named === "in full" && paper.publisher.email && { email: paper.publisher.email }),
    logo: logoOf(paper),
    ...(paper.publisher.sameAs.length > 0 && { sameAs: paper.publisher.sameAs }),
    ...Object.fromEntries(policies),
  };
}

/** Sides in pixels, as bare numbers: search engines write them so, though schema-dts knows only texts. */
export function sidesOf({ width, height }: { width: number; height: number }) {
  return { width, height } as unknown as { width: string; height: string };
}

function logoOf(paper: Paper): ImageObject {
  const address = absolute(paper.url, iconAddress(LOGO));
  const { size } = APP_ICONS[LOGO];
  return {
    "@type": "ImageObject",
    url: address,
    contentUrl: address,
    ...sidesOf({ width: size, height: size }),
  };
}

/** The publisher where the graph describes it elsewhere. */
export function publisherReference(paper: Paper): { "@id": string } {
  return { "@id": publisherId(paper) };
}
