import { describe, expect, it } from "vitest";
import { PREFETCH_RULES } from "./prefetch.ts";

interface Condition {
  href_matches?: string;
  selector_matches?: string;
  not?: Condition;
}

/** Whether a link's address matches a rule (URL patterns: `*` stands for anything, `\?` for a question mark). */
function matches({ href_matches: pattern, not }: Condition, address: string): boolean {
  if (not) return !matches(not, address);
  if (pattern === undefined) return false;
  const [pathname = "", search] = pattern.split("\\?");
  const isPath = glob(pathname).test(address.split("?")[0] ?? "");
  return isPath && (search === undefined || glob(search).test(address.split("?")[1] ?? ""));
}

const glob = (pattern: string) =>
  new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", ".*")}$`);

const [rule] = PREFETCH_RULES.prefetch;
const conditions: Condition[] = rule?.where.and ?? [];
const isFetchedAhead = (address: string) => conditions.every((each) => matches(each, address));

describe("what a browser may fetch ahead", () => {
  it.each(["/", "/world", "/2014/06/12/war", "/topics/iraq/page/2", "/authors/jane", "/about"])(
    "is a page that is the same for all readers: %s",
    (address) => expect(isFetchedAhead(address)).toBe(true),
  );

  it.each([
    "/search",
    "/search?q=dam&page=2",
    "/saved",
    "/drafts/dam",
    "/media/2014/06/12/war/map.0a1b2c3d.png",
    "/_next/image",
    "/_next/image?url=%2Fmedia%2Fa.png&w=160&q=60",
    "/feed.xml",
    "/feed.json",
    "https://elsewhere.example/",
  ])("is neither a file nor what depends on the reader: %s", (address) => {
    expect(isFetchedAhead(address)).toBe(false);
  });

  it("leaves out links that are not to be followed, and waits for a sign of the reader", () => {
    expect(conditions).toContainEqual({
      not: { selector_matches: "[rel~=nofollow], [download]" },
    });
    expect(rule?.eagerness).toBe("moderate");
  });
});
