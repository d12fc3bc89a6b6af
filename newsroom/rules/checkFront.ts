import type { Position } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import type { Paper, PositionOf } from "../paper/paper.ts";
import type { Finding } from "../problems/finding.ts";
import { Suggester } from "../problems/nearestName.ts";
import type { Problem } from "../problems/problem.ts";
import { filesOf } from "./frontMatterValues.ts";

/** Checks that the front's articles and the policy pages exist. */
export function checkFront(
  folder: ContentFolder,
  paper: Paper,
  positionOf: PositionOf,
  moved: ReadonlyMap<string, string>,
): Problem[] {
  const problems: Problem[] = [];
  const say = (at: Position, finding: Finding) =>
    problems.push({ file: "site.yaml", ...at, severity: "error", ...finding });

  const articles = new Set(filesOf(folder, "article").map((file) => file.address));
  const withdrawn = new Set(folder.withdrawn.map((entry) => entry.address));
  const suggester = new Suggester(articles);
  const checkArticle = (address: string, at: Position) => {
    if (articles.has(address)) return;
    if (withdrawn.has(address)) {
      problems.push({
        file: "site.yaml",
        ...at,
        severity: "warning",
        rule: "front-withdrawn",
        message: `the story at ${address} has been taken back`,
        remedy: "take the line out; until then the newest stories stand in its place",
      });
      return;
    }
    const meant = moved.get(address) ?? suggester.nearest(address);
    say(at, {
      rule: "front-article",
      message: `there is no article at ${address}`,
      remedy: meant
        ? `did you mean ${meant}?`
        : "write an article's address, like /2014/06/12/slug",
    });
  };
  if (paper.front.lead !== undefined) checkArticle(paper.front.lead, positionOf("front", "lead"));
  for (const [index, address] of paper.front.secondary.entries()) {
    checkArticle(address, positionOf("front", "secondary", index));
  }

  const pages = new Set(["/corrections", ...filesOf(folder, "page").map((file) => file.address)]);
  const pageSuggester = new Suggester(pages);
  for (const [policy, address] of Object.entries(paper.policies)) {
    const page = address.replace(/#.*$/, "");
    if (pages.has(page)) continue;
    const meant = pageSuggester.nearest(page);
    say(positionOf("policies", policy), {
      rule: "policy-page",
      message: `there is no page at ${address}`,
      remedy: meant ? `did you mean ${meant}?` : "write it in pages or take the line out",
    });
  }
  return problems;
}
