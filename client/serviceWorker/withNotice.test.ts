import { describe, expect, it } from "vitest";
import { withNotice } from "./withNotice.ts";

const PAGE = `<!DOCTYPE html><html lang="en-US"><body><header class="a b"><p data-date class="c d"><time datetime="2014-06-14">June 14</time></p></header><main id="main"><article>Text</article></main></body></html>`;

/** Pages are stored as delivery/shortAttributes.ts writes them, and as earlier releases did. */
const SPELLINGS = [
  ["", PAGE],
  ["in full", PAGE.replace("data-date", 'data-date=""')],
] as const;

describe("A page that is shown from the device", () => {
  it.each(SPELLINGS)(
    "says so before its text, with its date, in classes that the page has %s",
    async (_, page) => {
      const kept = new Response(page, { headers: { date: "Sat, 14 Jun 2014 16:00:00 GMT" } });
      const html = await (await withNotice(kept)).text();
      expect(html).toMatch(
        /<\/header><main id="main"><p role="note" class="c d">No network\. This is the copy kept on this device, as of June 1[45], 2014[^<]+\.<\/p><article>/,
      );
      expect(html).toContain("<article>Text</article>");
    },
  );

  it("says it without a date where none is known", async () => {
    const html = await (await withNotice(new Response(PAGE))).text();
    expect(html).toContain("This is the copy kept on this device.</p>");
  });

  it.each(["data-breaking", 'data-breaking=""'])(
    "has no breaking news (%s), since nobody knows whether it still is",
    async (mark) => {
      const strip = `<aside aria-label="Breaking news" ${mark} class="e"><p>Dam</p>\n</aside>`;
      const html = await (
        await withNotice(new Response(PAGE.replace("<body>", `<body>${strip}`)))
      ).text();
      expect(html).not.toContain("Dam");
      expect(html).toContain('<body><header class="a b">');
    },
  );

  it("keeps its status and its policy", async () => {
    const headers = { "content-security-policy": "default-src 'none'" };
    const shown = await withNotice(new Response(PAGE, { status: 200, headers }));
    expect(shown.status).toBe(200);
    expect(shown.headers.get("content-security-policy")).toBe("default-src 'none'");
  });
});
