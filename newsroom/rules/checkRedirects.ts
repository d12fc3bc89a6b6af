import { isFeedAlias, RESERVED_SEGMENTS } from "../addresses/addresses.ts";
import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { errorAt, type Finding } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { filesOf, listAt } from "./frontMatterValues.ts";
import type { Destination } from "./siteMap.ts";

/** Reserved first segments below which redirects are allowed. */
const SHARED_SEGMENTS = new Set(["topics", "authors"]);

/**
 * Checks `redirectFrom` against all addresses of the site.
 * @returns also the articles' redirects, new addresses by old ones
 */
export function checkRedirects(
  folder: ContentFolder,
  site: ReadonlyMap<string, Destination>,
): { moved: Map<string, string>; problems: Problem[] } {
  const moved = new Map<string, string>();
  const claimed = new Map<string, ContentFile>();
  const problems: Problem[] = [];
  // Articles first, so that drafts never cause errors in articles.
  for (const file of [...filesOf(folder, "article"), ...filesOf(folder, "draft")]) {
    for (const [index, old] of listAt(file, ["redirectFrom"]).entries()) {
      if (typeof old !== "string") continue;
      const finding = clash(old, file, site, claimed.get(old));
      if (finding) {
        problems.push(errorAt(file, ["redirectFrom", index], finding));
      } else if (!claimed.has(old)) {
        claimed.set(old, file);
        if (file.kind === "article") moved.set(old, file.address);
      }
    }
  }
  return { moved, problems };
}

function clash(
  old: string,
  file: ContentFile,
  site: ReadonlyMap<string, Destination>,
  claimant: ContentFile | undefined,
): Finding | undefined {
  const rule = "redirect-clash";
  const taken = site.get(old);
  if (taken) {
    return {
      rule,
      message: `${old} cannot redirect: it is the address of ${taken.owner}`,
      remedy: "take it out of redirectFrom, or move what stands there",
    };
  }
  const segment = old.split("/")[1] ?? "";
  if (
    segment.startsWith("_") ||
    (RESERVED_SEGMENTS.has(segment) && !SHARED_SEGMENTS.has(segment))
  ) {
    return {
      rule,
      message: `${old} cannot redirect: everything below /${segment} belongs to the site itself`,
      remedy: "take it out of redirectFrom",
    };
  }
  if (isFeedAlias(old)) {
    return {
      rule,
      message: `${old} cannot redirect: it leads to a feed`,
      remedy: "take it out of redirectFrom",
    };
  }
  // Duplicates within a file are reported with its fields.
  if (claimant && claimant !== file) {
    return {
      rule,
      message: `${old} already redirects to ${claimant.path}`,
      remedy: "keep it in one of the two",
    };
  }
  return undefined;
}
