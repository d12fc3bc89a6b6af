import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { negotiation, negotiationFault } from "../../testkit/negotiatedRequests.ts";
import { describeOdd, faultOf, oddRequest, sendOdd } from "../../testkit/oddRequests.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { LEAD } from "../../testkit/stories.ts";

test("No odd request brings a 5xx, leads away, or is done without being allowed", async ({
  baseURL,
}) => {
  const port = Number(new URL(baseURL ?? "").port);
  const requests = fc.sample(oddRequest, { numRuns: 1_500, seed: 20140612 });
  const faults: string[] = [];
  const statuses = new Map<number, number>();
  const waiting = [...requests];
  const send = async () => {
    for (let request = waiting.pop(); request; request = waiting.pop()) {
      const answer = await sendOdd(port, request);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      const fault = faultOf(request, answer);
      if (fault) faults.push(`${fault}: ${describeOdd(request)}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, send));
  expect(faults).toEqual([]);
  // Although they are odd, they reach every kind of answer.
  for (const status of [200, 204, 308, 400, 404, 405])
    expect(statuses.get(status), `${status}`).toBeGreaterThan(0);
});

test("Copies, parts and encodings are sent as RFC 9110 says, from memory and by Next", async ({
  baseURL,
}) => {
  const site = baseURL ?? "";
  const faults: string[] = [];
  for (const address of [
    LEAD,
    "/",
    "/feed.xml",
    "/sitemap.xml",
    "/favicon.ico",
    "/search?q=iraq",
    `/media${LEAD}/northern-iraq.png`,
  ]) {
    // One that is a minute old is sent once more while it is made anew.
    await rawRequest(site, address);
    const plain = await rawRequest(site, address);
    for (const asked of fc.sample(negotiation(plain), { numRuns: 60, seed: 9110 })) {
      const answer = await rawRequest(site, address, asked);
      const fault = negotiationFault(asked, plain, answer);
      if (fault) faults.push(`${address}: ${fault} for ${JSON.stringify(asked)}`);
      const head = await rawRequest(site, address, asked, "HEAD");
      if (head.body.length > 0) faults.push(`${address}: a body for HEAD`);
    }
  }
  expect(faults).toEqual([]);
});

test("An invented address is answered by the one page that is kept for all of them", async ({
  baseURL,
}) => {
  const site = baseURL ?? "";
  // One that is a minute old is sent once more while it is made anew.
  let first = await rawRequest(site, "/no-such-page");
  await expect
    .poll(async () => {
      first = await rawRequest(site, "/no-such-page");
      return first.headers["x-cache"];
    })
    .toBe("HIT");
  for (const address of [
    "/nothing",
    "/2014/06/12/nothing",
    "/topics/nothing",
    "/a/b/c/d/e",
    "/world/page/77",
    "/x%0ay",
  ]) {
    const { status, headers, text } = await rawRequest(site, address);
    expect(status, address).toBe(404);
    expect(headers["x-cache"], address).toBe("HIT");
    expect(text, address).toBe(first.text);
  }
});

test("All that is text is compressed, has a weak tag then, and answers 304 to it", async ({
  page,
  baseURL,
}) => {
  const site = baseURL ?? "";
  await page.goto(LEAD);
  const script = await page.evaluate(
    () =>
      performance.getEntriesByType("resource").find(({ name }) => name.includes("/scripts/"))?.name,
  );
  for (const address of [
    LEAD,
    "/world",
    "/search?q=iraq",
    "/no-such-page",
    "/feed.xml",
    "/atom.xml",
    "/feed.json",
    "/world/feed.xml",
    "/sitemap-2014-06.xml",
    "/worker.js",
    new URL(script ?? "", site).pathname,
  ]) {
    for (const coding of ["br", "gzip"]) {
      const { status, headers, body } = await rawRequest(site, address, {
        "accept-encoding": coding,
      });
      expect(headers["content-encoding"], `${coding} ${address}`).toBe(coding);
      expect(headers.vary, address).toBe("Accept-Encoding");
      expect(Number(headers["content-length"]), address).toBe(body.length);
      const tag = headers.etag;
      if (tag === undefined || status !== 200) continue;
      expect(tag, address).toMatch(/^W\//);
      const again = await rawRequest(site, address, {
        "accept-encoding": coding,
        "if-none-match": String(tag),
      });
      expect([again.status, again.headers.etag, again.body.length], address).toEqual([304, tag, 0]);
      // A frequently requested page is compressed better a moment later.
      await expect(async () => {
        const [whole, head] = await Promise.all(
          (["GET", "HEAD"] as const).map((method) =>
            rawRequest(site, address, { "accept-encoding": coding }, method),
          ),
        );
        expect(head?.headers["content-length"], address).toBe(whole?.headers["content-length"]);
        expect(head?.body.length, address).toBe(0);
      }).toPass();
    }
    const plain = await rawRequest(site, address);
    expect(plain.headers["content-encoding"], address).toBeUndefined();
  }
});
