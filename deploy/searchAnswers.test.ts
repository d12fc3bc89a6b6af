import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { finishMarkup } from "../delivery/finishPage.ts";
import { EVERYWHERE } from "../delivery/headers.ts";
import type { PageState } from "../delivery/pageState.ts";
import { requestListener } from "../delivery/requestListener.ts";
import { keepFrame } from "../delivery/searchFrame.ts";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import { editionPlace } from "../testkit/editions.ts";
import { freePort } from "../testkit/ports.mjs";
import { rawRequest } from "../testkit/rawRequest.ts";
import { article, content, PAPER } from "../testkit/records.ts";
import { withSearchAnswers } from "./searchAnswers.ts";
import { serveSite } from "./siteServer.ts";

const NOW: PageState = { build: "b", written: "w", number: 1, newest: 0, breaking: 0 };

/** A page of results as Next writes it, lean, with the styles that results need. */
const RENDERED = [
  '<!DOCTYPE html><html lang="en"><head><title>t</title><meta name="description" content="d"/>',
  '<link rel="canonical" href="a"/><meta property="og:title" content="h"/>',
  '<meta property="og:description" content="d"/><meta property="og:url" content="a"/>',
  "<style>.headline-face{color:red}.unused{color:blue}</style></head><body>",
  '<script type="application/ld+json">[]</script><main id="content">m</main></body></html>',
].join("");

beforeEach(() => {
  const file = editionPlace();
  writeEdition(file, PAPER, content([article("dam", { headline: "The dam & the town" })]));
  vi.stubEnv("EDITION_FILE", file);
});
afterEach(() => {
  vi.unstubAllEnvs();
  keepFrame(RENDERED, undefined);
});

/** A server whose pages all are “rendered”, and its present state. */
async function serve() {
  const port = await freePort();
  const rendered: string[] = [];
  const now: { state: PageState | undefined } = { state: NOW };
  const pages = async ({ url }: { url?: string }, response: { end(text: string): void }) => {
    rendered.push(url ?? "");
    response.end("rendered");
  };
  const server = await serveSite(
    { port },
    requestListener(withSearchAnswers(pages as never, () => now.state)),
  );
  onTestFinished(() => server.stop());
  const ask = (address: string, headers: Record<string, string> = {}, method?: "HEAD") =>
    rawRequest(`http://127.0.0.1:${port}`, address, headers, method);
  return { ask, rendered, now };
}

describe("a search", () => {
  it("is rendered by Next as long as no frame is kept of the present state", async () => {
    const { ask, now } = await serve();
    expect((await ask("/search?q=dam")).text).toBe("rendered");
    keepFrame(RENDERED, NOW);
    expect((await ask("/search?q=dam")).text).not.toBe("rendered");
    now.state = { ...NOW, number: 2 };
    expect((await ask("/search?q=dam")).text).toBe("rendered");
    now.state = undefined;
    expect((await ask("/search?q=dam")).text).toBe("rendered");
  });

  it("is answered in the frame with what was found, and the styles of that", async () => {
    keepFrame(RENDERED, NOW);
    const { ask, rendered } = await serve();
    const { status, text } = await ask("/search?q=dam+%26+%22");
    expect(status).toBe(200);
    expect(text).toContain("<title>Search: dam &amp; &quot; – ");
    expect(text).toMatch(/<link rel="canonical" href="https:[^"]*\/search\?q=dam\+%26\+%22"\/>/);
    expect(text).toContain('"@type":"SearchResultsPage"');
    expect(text).toContain("<mark>dam</mark> &amp; the town");
    expect(text).toContain("{color:red}");
    expect(text).not.toContain("{color:blue}");
    expect(finishMarkup(text)).toBe(text);
    expect(rendered).toEqual([]);
  });

  it("has the headers of a page, with a policy of its own styles", async () => {
    keepFrame(RENDERED, NOW);
    const { ask } = await serve();
    const { headers } = await ask("/search?q=dam");
    for (const [name, value] of Object.entries(EVERYWHERE)) {
      expect(headers[name.toLowerCase()]).toBe(value);
    }
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "max-age=0, must-revalidate",
      "content-security-policy": expect.stringMatching(/style-src 'sha256-[^']+';/),
      "no-vary-search": expect.stringContaining('except=("q"'),
    });
    expect(headers["strict-transport-security"]).toBeUndefined();
    const { headers: secured } = await ask("/search?q=dam", { "X-Forwarded-Proto": "https" });
    expect(secured["strict-transport-security"]).toBe("max-age=63072000");
  });

  it.each<Record<string, string>>([{}, { "Accept-Encoding": "br" }])(
    "is answered without its body where only the head is asked for: %j",
    async (accepted) => {
      keepFrame(RENDERED, NOW);
      const { ask } = await serve();
      const { body, headers } = await ask("/search?q=dam", accepted);
      const head = await ask("/search?q=dam", accepted, "HEAD");
      expect(head.headers["content-length"]).toBe(String(body.length));
      expect({ ...head.headers, date: "" }).toEqual({ ...headers, date: "" });
      expect(head.text).toBe("");
    },
  );

  it("is not sent again to whom has it", async () => {
    keepFrame(RENDERED, NOW);
    const { ask } = await serve();
    const { headers } = await ask("/search?q=dam");
    const again = await ask("/search?q=dam", { "If-None-Match": String(headers.etag) });
    expect(again.status).toBe(304);
    expect(again.text).toBe("");
    expect(again.headers.etag).toBe(headers.etag);
    const other = await ask("/search?q=town", { "If-None-Match": String(headers.etag) });
    expect(other.status).toBe(200);
  });

  it.each([
    "/search",
    "/search?q=",
    "/search?q=+",
    "/search?section=world",
    "/world?q=dam",
    "/suggestions.json?q=dam",
  ])("is nothing that has no query: %s is left to Next", async (address) => {
    keepFrame(RENDERED, NOW);
    const { ask } = await serve();
    expect((await ask(address)).text).toBe("rendered");
  });

  it("is left to Next, which shows the error, where the edition cannot be read", async () => {
    keepFrame(RENDERED, NOW);
    vi.stubEnv("EDITION_FILE", `${editionPlace()}.none`);
    const { ask } = await serve();
    expect((await ask("/search?q=dam")).text).toBe("rendered");
  });

  it("is left to Next where it fails otherwise, which is logged once", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    keepFrame(RENDERED, NOW);
    vi.stubEnv("BROADSHEET_NOW", "never");
    const { ask } = await serve();
    expect((await ask("/search?q=dam")).text).toBe("rendered");
    expect((await ask("/search?q=dam")).text).toBe("rendered");
    expect(error).toHaveBeenCalledTimes(1);
  });
});
