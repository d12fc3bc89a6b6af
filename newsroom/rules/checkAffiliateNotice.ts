import { disclosureIn } from "../paper/disclosure.ts";
import type { Paper, PositionOf } from "../paper/paper.ts";
import type { Problem } from "../problems/problem.ts";
import type { CompiledText } from "./compileTexts.ts";

/**
 * Warns if a paper has paid links and no notice of its own, so that readers get the product's
 * notice.
 */
export function checkAffiliateNotice(
  texts: readonly CompiledText[],
  paper: Paper,
  positionOf: PositionOf,
): Problem[] {
  const paid = texts.find(({ hasPaidLinks }) => hasPaidLinks);
  if (!paid) return [];
  const own = disclosureIn(paper, paper.language);
  return (["notice", "standing"] as const).flatMap((name): Problem[] =>
    paper.affiliate[name]
      ? []
      : [
          {
            file: "site.yaml",
            ...positionOf("affiliate", name),
            severity: "warning",
            rule: "affiliate-notice",
            message: `there are paid links, as in ${paid.file.path}, and no “affiliate.${name}” about them: readers get “${own[name].text}”`,
            remedy: `write it in your own words, “${name}: …” below “affiliate:”`,
          },
        ],
  );
}
