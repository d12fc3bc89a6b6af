import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import type { Finding } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import type { InternalLink } from "../story/context.ts";
import { AddressSuggester } from "./addressSuggester.ts";
import type { RedirectRules } from "./checkRedirectRules.ts";
import { publicFromOf } from "./frontMatterValues.ts";
import { withColumn } from "./problemColumns.ts";
import { PublicMedia } from "./publicMedia.ts";
import type { SiteMap } from "./siteMap.ts";

/** The pages that links are checked against. */
export interface LinkTargets {
  folder: ContentFolder;
  site: SiteMap;
  /** New addresses by old ones. */
  moved: ReadonlyMap<string, string>;
  /** By which old addresses of another site lead to present ones. */
  rules: Pick<RedirectRules, "current">;
  now: Date;
}

/** Checks all internal links. */
export function checkLinks(
  texts: ReadonlyArray<{ file: ContentFile; links: readonly InternalLink[] }>,
  targets: LinkTargets,
): Problem[] {
  const suggester = new AddressSuggester(targets.site);
  const media = new PublicMedia(targets.folder);
  return texts.flatMap(({ file, links }) =>
    links.flatMap((link) => {
      const address = link.address.replace(/[?#].*$/s, "");
      const isOld = targets.rules.current(link.address) !== undefined;
      const isFine = media.has(address) || isOld;
      const verdict = isFine ? undefined : checkLink(address, file, targets, suggester);
      return verdict ? [withColumn({ file: file.path, line: link.line, ...verdict }, file)] : [];
    }),
  );
}

function checkLink(
  address: string,
  file: ContentFile,
  { folder, site, moved, now }: LinkTargets,
  suggester: AddressSuggester,
): (Finding & Pick<Problem, "severity">) | undefined {
  if (/^\/drafts(?:\/|$)/.test(address)) {
    return {
      // A draft's link to another draft is only a warning until it is published.
      severity: file.kind === "draft" ? "warning" : "error",
      rule: "link-to-draft",
      message: tell("linkToDraft", { address }),
      remedy: tell("linkToDraftRemedy"),
    };
  }
  const target = site.get(address);
  if (target) {
    if (target.opens <= readableFrom(file, now)) return undefined;
    return {
      severity: "warning",
      rule: "link-to-scheduled",
      message: tell("linkToScheduled", { address, opens: instant(target.opens) }),
      remedy: tell("linkToScheduledRemedy"),
    };
  }
  const newAddress = moved.get(address);
  if (newAddress !== undefined) {
    return {
      severity: "warning",
      rule: "link-to-redirect",
      message: tell("linkToOldAddress", { address }),
      remedy: tell("linkToOldAddressRemedy", { address: newAddress }),
    };
  }
  if (folder.withdrawn.some((entry) => entry.address === address)) {
    return {
      severity: "warning",
      rule: "link-to-withdrawn",
      message: tell("linkToWithdrawn", { address }),
      remedy: tell("linkOut"),
    };
  }
  return { severity: "error", ...unknown(address, site, suggester) };
}

function unknown(address: string, site: SiteMap, suggester: AddressSuggester): Finding {
  const list = /^(.+)\/page\/\d+$/.exec(address)?.[1];
  if (list !== undefined && site.has(list)) {
    return {
      rule: "link-to-list-page",
      message: tell("linkToListPage", { address }),
      remedy: tell("linkToListPageRemedy", { list }),
    };
  }
  const meant = suggester.meant(address);
  return {
    rule: "unknown-link",
    message: tell("linkToNothing", { address }),
    remedy: meant ? tell("addressMeant", { address: meant }) : tell("linkToNothingRemedy"),
  };
}

/** When readers can first see the text; for a draft, now. */
function readableFrom(file: ContentFile, now: Date): number {
  const opens = publicFromOf(file);
  if (opens !== undefined) return Math.max(now.getTime(), opens);
  return file.kind === "draft" ? Number.POSITIVE_INFINITY : now.getTime();
}

function instant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16)}Z`;
}
