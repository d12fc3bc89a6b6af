import { isFeedAlias, RESERVED_SEGMENTS } from "../addresses/addresses.ts";
import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { errorAt, type Finding } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { filesOf, listAt } from "./frontMatterValues.ts";
import type { SiteMap } from "./siteMap.ts";

/** Reserved first segments below which redirects are allowed. */
const SHARED_SEGMENTS = new Set(["topics", "authors"]);

/**
 * Checks `redirectFrom` against all addresses of the site.
 * @returns also the articles' redirects, new addresses by old ones
 */
export function checkRedirects(
  folder: ContentFolder,
  site: SiteMap,
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
  site: SiteMap,
  claimant: ContentFile | undefined,
): Finding | undefined {
  const rule = "redirect-clash";
  const taken = site.get(old);
  if (taken) {
    return {
      rule,
      message: tell("redirectFromTaken", {
        address: old,
        owner: taken.owner.kind,
        name: taken.owner.name,
      }),
      remedy: tell("redirectTakenRemedy"),
    };
  }
  const segment = old.split("/")[1] ?? "";
  if (
    segment.startsWith("_") ||
    (RESERVED_SEGMENTS.has(segment) && !SHARED_SEGMENTS.has(segment))
  ) {
    return {
      rule,
      message: tell("redirectOfSite", { address: old, folder: `/${segment}` }),
      remedy: tell("redirectFromOut"),
    };
  }
  if (isFeedAlias(old)) {
    return {
      rule,
      message: tell("redirectOfFeed", { address: old }),
      remedy: tell("redirectFromOut"),
    };
  }
  // Duplicates within a file are reported with its fields.
  if (claimant && claimant !== file) {
    return {
      rule,
      message: tell("redirectAlready", { address: old, other: claimant.path }),
      remedy: tell("redirectFromOne"),
    };
  }
  return undefined;
}
