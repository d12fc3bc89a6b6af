import { expect, test } from "@playwright/test";
import { ARABIC_NOW, writeArabicPaper } from "../../testkit/papers/arabicPaper.ts";
import { build, DEMONSTRATION } from "../../testkit/papers.ts";
import { NOW } from "../../testkit/project.ts";
import { type RawAnswer, rawRequest } from "../../testkit/rawRequest.ts";
import { type ServerOptions, startServer } from "../../testkit/server.ts";

/** What differs by request, or by who has made the page. */
const OF_ONE_ANSWER = new Set(["date", "etag"]);

function compared({ status, headers, text }: RawAnswer) {
  const same = Object.entries(headers).filter(([name]) => !OF_ONE_ANSWER.has(name));
  return { status, headers: Object.fromEntries(same), text };
}

/** Asks a server that answers searches in a frame, and one that leaves all to Next, for the same addresses. */
async function expectTheSame(options: ServerOptions, addresses: readonly string[]): Promise<void> {
  const [framed, plain] = await Promise.all([
    startServer(options),
    startServer({ ...options, env: { DOOR: "0" } }),
  ]);
  try {
    // The first search makes the frame.
    await rawRequest(framed.url, "/search?q=first");
    for (const address of addresses) {
      const headers = { "X-Forwarded-Proto": "https" };
      const own = await rawRequest(framed.url, address, headers);
      const nexts = await rawRequest(plain.url, address, headers);
      expect(compared(own), address).toEqual(compared(nexts));
      expect(own.headers.etag, `${address} was rendered by Next`).not.toBe(nexts.headers.etag);
      const head = await rawRequest(framed.url, address, headers, "HEAD");
      expect(compared(head), address).toEqual({ ...compared(own), text: "" });
    }
  } finally {
    await Promise.all([framed.stop(), plain.stop()]);
  }
}

const search = (query: Record<string, string>) => `/search?${new URLSearchParams(query)}`;

test.describe("A search in a frame is what Next renders", () => {
  test("in the demonstration edition: many hits, none, filters, orders, pages and odd signs", async () => {
    await expectTheSame({ ...DEMONSTRATION, now: NOW }, [
      search({ q: "Iraq" }),
      search({ q: "iraq", sort: "date" }),
      search({ q: "the", page: "2" }),
      search({ q: "oil", section: "world" }),
      search({ q: "oil", section: "nothing" }),
      search({ q: "oil", from: "2014-06", to: "2014-06-13" }),
      search({ q: "oil prices", author: "nobody", topic: "iraq" }),
      search({ q: "irak" }),
      search({ q: "qqqqqqqq" }),
      search({ q: "AT&T" }),
      search({ q: "C++ 100% a/b?c#d" }),
      search({ q: `<b>"it's"</b></main>` }),
      search({ q: "$& $1 $`" }),
      search({ q: "مرحبا 新聞 😀" }),
      search({ q: "x".repeat(300) }),
    ]);
  });

  test("in an Arabic paper with stories in German and Japanese", async () => {
    const written = writeArabicPaper("arabic-frame");
    await build(written);
    await expectTheSame({ ...written, now: ARABIC_NOW }, [
      search({ q: "حكومه" }),
      search({ q: "Haus" }),
      search({ q: "ガソリン" }),
      search({ q: "السوق", section: "alam", sort: "date" }),
    ]);
  });
});

test("Signs that addresses have of their own are searched for with the rest", async ({ page }) => {
  for (const query of ["AT&T", "C++", "100%", "%2541", "a=b"]) {
    await page.goto("/search");
    await page.getByLabel("Search the paper").fill(query);
    await page.getByLabel("Search the paper").press("Enter");
    await expect(page).toHaveTitle(`Search: ${query} – Broadsheet`);
    await expect(page.getByLabel("Search the paper")).toHaveValue(query);
  }
});
