import { describe, expect, it } from "vitest";
import { dropRepeats, leanHeaders } from "./repeats.ts";

const og = (name: string, value: string) => `<meta property="og:${name}" content="${value}"/>`;
const twitter = (name: string, value: string) =>
  `<meta name="twitter:${name}" content="${value}"/>`;

describe("dropRepeats", () => {
  it("takes out what og: says in the same words, and nothing else", () => {
    const said = og("title", "A") + og("image:alt", "B");
    const repeated = twitter("title", "A") + twitter("image:alt", "B");
    const own = twitter("card", "summary_large_image") + twitter("description", "C");
    expect(dropRepeats(said + repeated + own)).toBe(said + own);
  });

  it("keeps words that differ from those of og:", () => {
    const html = og("title", "A") + twitter("title", "Another");
    expect(dropRepeats(html)).toBe(html);
  });
});

describe("leanHeaders", () => {
  it("leaves out what only Next's own script reads", () => {
    const headers = {
      "x-nextjs-stale-time": "300",
      "X-Nextjs-Prerender": "1",
      "x-robots-tag": "x",
    };
    expect(leanHeaders(headers)).toEqual({ "x-robots-tag": "x" });
  });
});
