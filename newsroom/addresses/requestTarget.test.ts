import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOwnPath, resolveTarget } from "./requestTarget.ts";

const OWN = "https://paper.example";

/** What a browser makes of an answer: the address that it asks for next, on whatever host. */
function ledTo(location: string): URL {
  return new URL(location, `${OWN}/2014/06/12/story`);
}

describe("an address", () => {
  it.each([
    ["/"],
    ["/world"],
    ["/2014/06/12/iraq-airstrikes"],
    ["/world?utm_source=x&page=%ff"],
    ["/search?q=Iraq"],
    ["/media/2014/06/12/story/Map%20of%20Iraq.1a2b3c4d.png"],
    ["/_next/static/chunks/0Ab_c.js"],
    ["/_next/image?url=%2Fmedia%2F2014%2F06%2Fmap.png&w=480&q=60"],
    ["/scripts/paper.A1B2C3D4.js"],
    ["/api/desk"],
    ["/.well-known/security.txt"],
    ["/caf%C3%A9"],
    ["/100%25"],
    ["/it's-(here)!*~"],
  ])("in its canonical spelling is served as it stands: %s", (target) => {
    expect(resolveTarget(target)).toEqual({ kind: "serve", target });
  });

  it.each([
    ["/World", "/world"],
    ["/WORLD/", "/world"],
    ["/world/?q=A", "/world?q=A"],
    ["//world", "/world"],
    ["//evil.example/a", "/evil.example/a"],
    ["/topics//iraq", "/topics/iraq"],
    ["/world%2F", "/world"],
    ["/%2F%2FEvil.example", "/evil.example"],
    ["/%77orld", "/world"],
    ["/caf%c3%a9", "/caf%C3%A9"],
    ["/search/a%3Db", "/search"],
    ["http://paper.example/World?x", "/world?x"],
    ["http://evil.example//a", "/a"],
  ])("in another spelling is led to the canonical one: %s to %s", (target, location) => {
    expect(resolveTarget(target)).toEqual({ kind: "redirect", location });
    expect(resolveTarget(location).kind).toBe("serve");
  });

  it("with a fragment, which no browser sends, is read without it behind a query, and else refused", () => {
    expect(resolveTarget("/world?q=a#part?b")).toEqual({ kind: "serve", target: "/world?q=a" });
    expect(resolveTarget("/world#part")).toEqual({ kind: "nowhere" });
    expect(resolveTarget("#part")).toEqual({ kind: "nowhere" });
  });

  it("keeps its query but for a question mark alone and backslashes", () => {
    expect(resolveTarget("/world?")).toEqual({ kind: "serve", target: "/world" });
    expect(resolveTarget("/World?#")).toEqual({ kind: "redirect", location: "/world" });
    expect(resolveTarget("/world?a\\b\\c")).toEqual({ kind: "serve", target: "/world?a%5Cb%5Cc" });
  });

  it("sent in bytes beyond ASCII is read as it would be in percent-encoding", () => {
    expect(resolveTarget("/caf\u00c3\u00a9")).toEqual({ kind: "serve", target: "/caf%C3%A9" });
    expect(resolveTarget("/caf\u00e9")).toEqual({ kind: "nowhere" });
  });

  it("leads on with a query that a proxy can take, and nowhere with a longer one", () => {
    const query = (letter: string) => `?q=${letter.repeat(4_000)}`;
    expect(resolveTarget(`/World${query("x")}`).kind).toBe("redirect");
    expect(resolveTarget(`/World${query("\u00ff")}`)).toEqual({ kind: "nowhere" });
    expect(resolveTarget(`/world${query("\u00ff")}`).kind).toBe("serve");
  });

  it.each([
    ["a line break", "/%0a/evil.example"],
    ["a line break before a backslash", "/%0a%5cevil.example"],
    ["a tab before a slash", "/%09%2fevil.example"],
    ["a carriage return with a query", "/%0d/evil.example/x?y=1"],
    ["line breaks before a space", "/%0d%0a/%20"],
    ["a null", "/world%00"],
    ["a control character of Latin-1", "/%c2%85/evil.example"],
    ["a backslash", "/\\evil.example"],
    ["an encoded backslash", "/%5Cevil.example"],
    ["a backslash among pictures", "/media/2014%5C06/x.png"],
    ["an encoding of an encoding", "/%250a/evil.example"],
    ["an encoded query", "/search%3Fq=brazil"],
    ["an encoded fragment", "/world%23x"],
    ["a step up", "/a/../world"],
    ["an encoded step up", "/api/..%2f2014/06/13/kings-stanley-cup"],
    ["a step up in other letters", "/%2e%2e/%2e%2e/etc/passwd"],
    ["a step nowhere", "/.//evil.example"],
    ["a segment of flight data", "/x/.segments/.."],
    ["flight data", "/world.rsc"],
    ["a route as the code spells it", "/%5Bplace%5D/page"],
    ["half an encoding", "/%"],
    ["bytes that are no characters", "/topics/%ff"],
    ["a doubled slash among pictures", "/media//2014/06/map.png"],
    ["a closing slash among pictures", "/media/2014/06/map.png/"],
    [
      "a rendition of an impossible picture",
      "/_next/image?url=%2Fmedia%2F2014%5C06%2Fx.png&w=480&q=60",
    ],
    [
      "a rendition of another host's picture",
      "/_next/image?url=https%3A%2F%2Fevil.example%2Fx.png&w=480&q=60",
    ],
    [
      "a rendition of a picture in another spelling",
      "/_next/image?url=%2Fmedia%2F%252e%252e.png&w=480&q=60",
    ],
    ["a rendition of a page", "/_next/image?url=%2Fworld&w=480&q=60"],
    ["Next's data", "/_next/data/build/world.json"],
    ["Next's name of the front", "/index"],
    ["Next's error page", "/_error"],
    ["more than any address has", `/${"a".repeat(3000)}`],
    ["a fragment", "/world#x"],
    ["no path", "world"],
    ["an asterisk", "*"],
    ["a host alone", "evil.example:443"],
    ["another scheme", "ftp://evil.example/"],
    ["a backslash after a host", "http://paper.example\\@evil.example/"],
  ])("that nobody can mean is nowhere: %s", (_, target) => {
    expect(resolveTarget(target)).toEqual({ kind: "nowhere" });
  });

  it("of 100,000 invented ones never leads to another host, and is canonical after one step", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          "/",
          "//",
          "\\",
          "%5c",
          "%2f",
          "%0a",
          "%09",
          "%0d",
          "%00",
          "%250a",
          "%25",
          "%",
          "%c2%85",
        ],
        ...[
          "..",
          ".",
          "@",
          ":",
          "?",
          "#",
          "evil.example",
          "http:",
          "https://",
          "A",
          "é",
          "\u00e9",
          "[x]",
        ],
        ...[
          "media",
          "_next",
          "image?url=",
          "api",
          "search",
          "index",
          "İ",
          "%C4%B0",
          "Σ",
          "\t",
          " ",
          ";",
        ],
      ),
      fc.string({ unit: "binary-ascii", maxLength: 3 }),
      fc.nat(255).map((byte) => `%${byte.toString(16).padStart(2, "0")}`),
      fc.nat(255).map((byte) => String.fromCharCode(byte)),
    );
    const address = fc
      .tuple(
        fc.constantFrom("/", "/", "//", "http://paper.example/", ""),
        fc.array(piece, { maxLength: 7 }),
      )
      .map(([start, pieces]) => start + pieces.join(""));
    fc.assert(
      fc.property(address, (target) => {
        const verdict = resolveTarget(target);
        if (verdict.kind === "nowhere") return;
        const path = verdict.kind === "serve" ? verdict.target : verdict.location;
        // Compared by hand: an expectation for each takes minutes.
        if (!isOwnPath(path.replace(/\?.*$/s, "")) || ledTo(path).origin !== OWN) {
          throw new Error(`${JSON.stringify(target)} leads to ${path}`);
        }
        const again = resolveTarget(path);
        if (again.kind !== "serve" || again.target !== path) {
          throw new Error(`${JSON.stringify(target)} leads to ${path}, which leads on`);
        }
      }),
      { numRuns: 100_000 },
    );
  });
});

describe("a path on the site", () => {
  it.each(["/", "/world", "/world?q=a&b", "/caf%C3%A9"])("is %s", (path) => {
    expect(isOwnPath(path)).toBe(true);
  });

  it.each([
    "",
    "world",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "https://a.example/",
    "/a\r\nb",
  ])("is not %j", (path) => {
    expect(isOwnPath(path)).toBe(false);
  });
});
