import { createHash } from "node:crypto";
import type { ContentFolder } from "../content/contentFolder.ts";
import { RedirectRules } from "./checkRedirectRules.ts";
import { checkRedirects } from "./checkRedirects.ts";
import type { CompiledText } from "./compileTexts.ts";
import { mapSite } from "./siteMap.ts";

/** Replaces old addresses in texts of a folder, as its check does. */
export function linksKeptCurrent(folder: ContentFolder): (text: CompiledText) => CompiledText {
  const site = mapSite(folder);
  const { moved } = checkRedirects(folder, site);
  const rules = new RedirectRules(folder, { site, moved });
  return (text) => withCurrentLinks(text, rules);
}

/** A text whose links to old addresses of redirects.yaml lead to the present ones. */
export function withCurrentLinks(
  text: CompiledText,
  rules: Pick<RedirectRules, "current">,
): CompiledText {
  const present = new Map<string, string>();
  for (const { address } of text.links) {
    const current = rules.current(address);
    if (current !== undefined) present.set(address, current);
  }
  if (present.size === 0) return text;
  const { file, links, problems, sketch, hasPaidLinks, pictures, digest } = text;
  return {
    file,
    links,
    problems,
    sketch,
    hasPaidLinks,
    pictures,
    digest:
      digest &&
      createHash("sha256")
        .update(JSON.stringify([digest, [...present]]))
        .digest("base64url"),
    get story() {
      return withAddresses(text.story, present);
    },
    get text() {
      return text.text;
    },
  };
}

/** A part of a story tree with other addresses in its internal links. */
function withAddresses<T>(part: T, present: ReadonlyMap<string, string>): T {
  if (Array.isArray(part)) return part.map((each) => withAddresses(each, present)) as T;
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part).map(([name, value]) => [
    name,
    withAddresses(value, present),
  ]);
  const copy = Object.fromEntries(entries) as Record<string, unknown>;
  if (copy.type === "link" && copy.kind === "internal" && typeof copy.href === "string") {
    const [, address = "", fragment = ""] = /^([^#]*)(#.*)?$/s.exec(copy.href) ?? [];
    const current = present.get(address);
    // A target's own fragment goes before.
    if (current) copy.href = current.includes("#") ? current : current + fragment;
  }
  return copy as T;
}
