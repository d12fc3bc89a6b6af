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
 * A page's structured data (schema.org) as one JSON-LD block, limited to what the page shows.
 * Things refer to each other by `@id`. It is a list of things with a context each and no `@graph`,
 * since some consumers look for `@type` there only (Mastodon).
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

/**
 * Characters that could end the script element, are not allowed in HTML, or end lines in
 * JavaScript.
 */
const UNSAFE = /[<>\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]/g;

/** Serialises structured data for a script element, which no content can end. */
export function graphText(graph: PageGraph): string {
  return JSON.stringify(graph).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A breadcrumb. */
export interface Crumb {
  name: string;
  address: string;
}

/** Breadcrumbs; the last one is the page itself. */
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

/** A list page's items in order; `before` is the number of items on earlier pages. */
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

/** A reference to the site, which is described on the front. */
export function siteOf(paper: Paper): WebSite {
  const url = absolute(paper.url, "/");
  return { "@type": "WebSite", "@id": `${url}#website`, name: paper.name, url };
}

/** schema.org's properties for the paper's policy pages. */
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

/** The file of the app icon that also serves as the logo. */
const LOGO = "512.png";

const ARTICLE_POLICIES: readonly NamedPolicy[] = ["corrections", "principles"];

/** The publisher. Articles name two of its policies, the front all of them. */
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

/** Width and height in pixels as numbers, as search engines expect; schema-dts only knows texts. */
export function dimensionsOf({ width, height }: { width: number; height: number }) {
  return { width, height } as unknown as { width: string; height: string };
}

function logoOf(paper: Paper): ImageObject {
  const address = absolute(paper.url, iconAddress(LOGO));
  const { size } = APP_ICONS[LOGO];
  return {
    "@type": "ImageObject",
    url: address,
    contentUrl: address,
    ...dimensionsOf({ width: size, height: size }),
  };
}

/** A reference to the publisher, which is described elsewhere in the graph. */
export function publisherReference(paper: Paper): { "@id": string } {
  return { "@id": publisherId(paper) };
}
