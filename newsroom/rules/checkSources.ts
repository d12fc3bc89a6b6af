import type { ContentFolder } from "../content/contentFolder.ts";
import { type AffiliateRules, isAffiliateLink } from "../paper/affiliateLinks.ts";
import { errorAt, warningAt } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { looksPaid } from "./affiliateNetworks.ts";
import { filesOf, listAt, textAt } from "./frontMatterValues.ts";

/** Checks the addresses of sources, which cannot be marked as paid links. */
export function checkSources(
  folder: ContentFolder,
  affiliate: AffiliateRules | undefined,
): Problem[] {
  return filesOf(folder, "article", "draft").flatMap((file) =>
    [...listAt(file, ["sources"]).keys()].flatMap((index) => {
      const path = ["sources", index, "url"];
      const url = textAt(file, path);
      if (url === undefined) return [];
      const problems: Problem[] = [];
      if (/^http:/i.test(url)) {
        problems.push(
          warningAt(file, path, {
            rule: "link-insecure",
            message: `the source's address “${url}” is not secure`,
            remedy: "write https:// if the site has it",
          }),
        );
      }
      if (looksPaid(url) || (affiliate && isAffiliateLink(url, affiliate))) {
        problems.push(
          errorAt(file, path, {
            rule: "affiliate-unmarked",
            message: `the source's address “${url}” is one that pays`,
            remedy: "give the address without what pays; a source cannot be a paid link",
          }),
        );
      }
      return problems;
    }),
  );
}
