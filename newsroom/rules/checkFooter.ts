import type { Paper, PositionOf } from "../paper/paper.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { SITE_FILE } from "../schema/site.ts";
import { AddressSuggester } from "./addressSuggester.ts";
import type { SiteMap } from "./siteMap.ts";

/** An address with its place in site.yaml. */
type Link = [address: string | undefined, ...path: Array<string | number>];

/** Checks that the pages of this site exist to which the foot of every page leads. */
export function checkFooter(
  paper: Paper,
  site: SiteMap,
  moved: ReadonlyMap<string, string>,
  positionOf: PositionOf,
): Problem[] {
  const { imprint, contact } = paper.publisher;
  const links: Link[] = [
    [imprint, "publisher", "imprint"],
    [contact, "publisher", "contact"],
    ...(paper.footer?.links ?? []).map(
      ({ address }, index): Link => [address, "footer", "links", index, "address"],
    ),
  ];
  const suggester = new AddressSuggester(site);
  return links.flatMap(([address, ...path]): Problem[] => {
    if (address === undefined || !address.startsWith("/") || site.has(address)) return [];
    const meant = moved.get(address) ?? suggester.meant(address);
    return [
      {
        file: SITE_FILE,
        ...positionOf(...path),
        severity: "error",
        rule: "footer-link",
        message: tell("noPageAt", { address }),
        remedy: meant ? tell("addressMeant", { address: meant }) : tell("noPageAtRemedy"),
      },
    ];
  });
}
