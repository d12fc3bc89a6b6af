import { describe, expect, it } from "vitest";
import { readRobots } from "./readFile.ts";

describe("a robots.txt", () => {
  const robots = readRobots(
    [
      "User-agent: GPTBot",
      "Disallow: /",
      "",
      "User-agent: Other",
      "User-agent: *",
      "Disallow: /search # answers",
      "Allow: /search/help",
      "Disallow: /*.tmp$",
      "Disallow:",
      "Sitemap: https://a.example/sitemap.xml",
    ].join("\r\n"),
  );

  it.each([
    ["/", true],
    ["/search", false],
    ["/search?q=a", false],
    ["/search/help/more", true],
    ["/a/b.tmp", false],
    ["/a/b.tmp.html", true],
  ])("says of %s whether every crawler may ask for it: %s", (path, allowed) => {
    expect(robots.allows(path)).toBe(allowed);
  });

  it("names sitemaps", () => {
    expect(robots.sitemaps).toEqual(["https://a.example/sitemap.xml"]);
  });

  it("closes nothing when it is empty", () => {
    expect(readRobots("").allows("/a")).toBe(true);
  });
});
