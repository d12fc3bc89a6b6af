import type { Position } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import type { Paper, PositionOf } from "../paper/paper.ts";
import type { Finding } from "../problems/finding.ts";
import { Suggester } from "../problems/nearestName.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { FRONT_LENGTHS } from "../schema/site.ts";
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
  const drafts = new Set(filesOf(folder, "draft").map((file) => file.slug));
  const withdrawn = new Set(folder.withdrawn.map((entry) => entry.address));
  const suggester = new Suggester(() => articles);
  const checkArticle = (address: string, at: Position) => {
    if (articles.has(address)) return;
    if (withdrawn.has(address)) {
      problems.push({
        file: "site.yaml",
        ...at,
        severity: "warning",
        rule: "front-withdrawn",
        message: tell("frontWithdrawn", { address }),
        remedy: tell("frontWithdrawnRemedy"),
      });
      return;
    }
    const slug = address.split("/").at(-1) ?? "";
    const named = [...articles].find((known) => known.endsWith(`/${slug}`));
    const meant = moved.get(address) ?? named ?? suggester.nearest(address);
    if (!meant && drafts.has(slug)) {
      say(at, {
        rule: "front-article",
        message: tell("frontDraft", { address }),
        remedy: tell("frontDraftRemedy", { slug }),
      });
      return;
    }
    say(at, {
      rule: "front-article",
      message: tell("noArticleAt", { address }),
      remedy: meant ? tell("addressMeant", { address: meant }) : tell("noArticleAtRemedy"),
    });
  };
  const warn = (at: Position, finding: Finding) =>
    problems.push({ file: "site.yaml", ...at, severity: "warning", ...finding });
  const { lead, related, secondary } = paper.front;
  const named = [
    ...(lead === undefined ? [] : [{ address: lead, at: positionOf("front", "lead") }]),
    ...Object.entries({ related, secondary }).flatMap(([list, addresses]) =>
      addresses.map((address, index) => ({ address, at: positionOf("front", list, index) })),
    ),
  ];
  if (paper.breaking?.story !== undefined) {
    checkArticle(paper.breaking.story, positionOf("breaking", "story"));
  }
  const seen = new Map<string, Position>();
  for (const { address, at } of named) {
    checkArticle(address, at);
    const story = moved.get(address) ?? address;
    const first = seen.get(story);
    if (first) {
      warn(at, {
        rule: "front-twice",
        message: tell("frontTwice", { address, line: first.line }),
        remedy: tell("frontTwiceRemedy"),
      });
    } else seen.set(story, at);
  }
  for (const [list, addresses] of Object.entries({ related, secondary })) {
    const most = FRONT_LENGTHS[list as keyof typeof FRONT_LENGTHS];
    if (addresses.length <= most) continue;
    warn(positionOf("front", list, most), {
      rule: "front-length",
      message: tell("frontTooMany", { most, list }),
      remedy: tell("frontTooManyRemedy"),
    });
  }

  const pages = new Set(["/corrections", ...filesOf(folder, "page").map((file) => file.address)]);
  const pageSuggester = new Suggester(() => pages);
  for (const [policy, address] of Object.entries(paper.policies)) {
    const page = address.replace(/#.*$/, "");
    if (pages.has(page)) continue;
    const meant = pageSuggester.nearest(page);
    say(positionOf("policies", policy), {
      rule: "policy-page",
      message: tell("noPageAt", { address }),
      remedy: meant ? tell("addressMeant", { address: meant }) : tell("noPageAtRemedy"),
    });
  }
  return problems;
}
