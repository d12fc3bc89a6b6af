import type { ContentFolder } from "../content/contentFolder.ts";
import { type AffiliateRules, isAffiliateLink } from "../paper/affiliateLinks.ts";
import { errorAt, warningAt } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
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
            message: tell("sourceInsecure", { address: url }),
            remedy: tell("httpsIfThere"),
          }),
        );
      }
      if (looksPaid(url) || (affiliate && isAffiliateLink(url, affiliate))) {
        problems.push(
          errorAt(file, path, {
            rule: "affiliate-unmarked",
            message: tell("sourcePays", { address: url }),
            remedy: tell("sourcePaysRemedy"),
          }),
        );
      }
      return problems;
    }),
  );
}
