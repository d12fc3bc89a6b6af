import {
  indexNowKeyAddress,
  isArchiveAddress,
  isFeedAlias,
  isStoryAddress,
  RESERVED_SEGMENTS,
  TDM_ADDRESS,
} from "../addresses/addresses.ts";
import { resolveTarget } from "../addresses/requestTarget.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { PUBLIC_FOLDER, ROBOTS_ADDRESS } from "../content/publicFile.ts";
import type { Paper } from "../paper/paper.ts";
import type { Finding } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import type { Owner, OwnerKind, SiteMap } from "./siteMap.ts";

/** Checks that each file of `public/` has an address that browsers can ask for and nothing else has. */
export function checkPublicFiles(
  folder: ContentFolder,
  paper: Paper | undefined,
  site: SiteMap,
): Problem[] {
  const problems = folder.publicFiles.flatMap(({ address }): Problem[] => {
    const finding = unreachable(address) ?? clash(address, paper, site);
    return finding ? [problemOf(address, finding)] : [];
  });
  // A line with a colon and no known name is ignored by crawlers, and so is one without.
  const strange = folder.robots?.split("\n").findIndex((line) => !ROBOTS_LINE.test(line)) ?? -1;
  if (strange < 0) return problems;
  const finding: Finding = {
    rule: "public-file",
    message: tell("robotsLine", { line: folder.robots?.split("\n")[strange]?.slice(0, 60) ?? "" }),
    remedy: tell("robotsLineRemedy"),
    line: strange + 1,
  };
  return [...problems, problemOf(ROBOTS_ADDRESS, finding)];
}

/** RFC 9309, 2.2: a record, a comment or an empty line. */
const ROBOTS_LINE = /^\s*(?:[A-Za-z][\w-]*\s*:.*|#.*)?$/;

function problemOf(address: string, finding: Finding): Problem {
  return { file: PUBLIC_FOLDER + address, line: 1, severity: "error", ...finding };
}

function unreachable(address: string): Finding | undefined {
  const verdict = resolveTarget(encodeURI(address), () => true);
  if (verdict.kind === "serve" && decodeURI(verdict.target) === address) return undefined;
  return {
    rule: "public-file",
    message: tell("publicUnreachable", { address }),
    remedy: tell("publicUnreachableRemedy"),
  };
}

/** Written by an export, or asked for there instead of a page. */
const OF_AN_EXPORT = /^\/(?:_|pagefind\/)|^\/(?:404|410)\.html$|(?:^|\/)index\.html?$/;

function clash(address: string, paper: Paper | undefined, site: SiteMap): Finding | undefined {
  const taken = (owner: OwnerKind, name = ""): Finding => ({
    rule: "address-clash",
    message: tell("addressTaken", { address, owner, name }),
    remedy: tell("publicTakenRemedy"),
  });
  const page = address.replace(/\.html$/, "");
  const owner = [address, page].map((each) => site.get(each)?.owner).find(isOther(address));
  if (owner !== undefined) return taken(owner.kind, owner.name);
  if (isArchiveAddress(page) || isStoryAddress(page)) return taken("archive");
  if (isFeedAlias(address)) return taken("feed");
  if (/^\/sitemap-.*\.xml$/.test(address)) return taken("sitemap");
  const { training, indexNow } = paper?.crawlers ?? {};
  if (indexNow && address === indexNowKeyAddress(indexNow)) return taken("indexNow");
  if (address === TDM_ADDRESS && training === "refuse") {
    return taken("training");
  }
  const [, first = ""] = address.split("/");
  if (RESERVED_SEGMENTS.has(first) || OF_AN_EXPORT.test(address)) {
    return taken("site");
  }
  return undefined;
}

function isOther(address: string) {
  return (owner: Owner | undefined) =>
    owner !== undefined && owner.name !== PUBLIC_FOLDER + address;
}
