import { disclosureIn } from "../paper/disclosure.ts";
import type { Paper, PositionOf } from "../paper/paper.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
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
            message: tell("noticeMissing", { file: paid.file.path, name, text: own[name].text }),
            remedy: tell("noticeMissingRemedy", { name }),
          },
        ],
  );
}
