import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PaperResponse } from "../delivery/paperResponse.ts";
import { tooManySearches } from "../delivery/tooManySearches.ts";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import { DEFAULT_PALETTE, type Palette, paletteOf } from "../newsroom/paper/palette.ts";
import { readServerSettings } from "../newsroom/settings/serverSettings.ts";
import { editionPlace } from "../testkit/editions.ts";
import { content, PAPER } from "../testkit/records.ts";
import { networkOf, withSearchLimit } from "./searchLimit.ts";

beforeEach(() => {
  vi.useFakeTimers();
  const file = editionPlace();
  writeEdition(file, { ...PAPER, name: "Courier & Times" }, content([]));
  vi.stubEnv("EDITION_FILE", file);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

interface Asked {
  from?: string;
  forwarded?: string;
  headers?: Record<string, string>;
}

/** A handler that answers three searches a minute, on a clock that stands still. */
function limited(perMinute = 3) {
  const { isTrusted } = readServerSettings({} as unknown as NodeJS.ProcessEnv);
  const asked: string[] = [];
  const handle = withSearchLimit(
    async ({ url = "" }, response) => {
      asked.push(url);
      response.writeHead(200);
      response.end("answer");
    },
    { perMinute, isTrusted },
  );
  const ask = async (url: string, { from = "192.0.2.1", forwarded, headers = {} }: Asked = {}) => {
    const answer = { status: 0, headers: {} as Record<string, string>, body: "" };
    const response = {
      writeHead: (status: number, sent: Record<string, string> = {}) =>
        Object.assign(answer, { status, headers: sent }),
      end: (body: string) => Object.assign(answer, { body }),
    } as unknown as PaperResponse;
    const request = {
      url,
      socket: { remoteAddress: from },
      headers: { ...headers, ...(forwarded && { "x-forwarded-for": forwarded }) },
    };
    await handle(request as never, response);
    return answer;
  };
  const times = async (count: number, url: string, from: Asked = {}) => {
    const statuses: number[] = [];
    for (let n = 0; n < count; n += 1) statuses.push((await ask(url, from)).status);
    return statuses;
  };
  return { asked, ask, times, handle };
}

describe("a client that searches", () => {
  it("is refused when it has used up its minute, is told for how long, and is answered then", async () => {
    const { ask, times } = limited();
    expect(await times(4, "/search?q=dam")).toEqual([200, 200, 200, 429]);
    vi.advanceTimersByTime(17_500);
    expect((await ask("/search?q=dam")).headers["Retry-After"]).toBe("43");
    vi.advanceTimersByTime(42_400);
    expect((await ask("/search?q=dam")).headers["Retry-After"]).toBe("1");
    vi.advanceTimersByTime(200);
    expect(await times(4, "/search?q=dam")).toEqual([200, 200, 200, 429]);
  });

  it("waits a minute at most, also when the clock has been set back by an hour", async () => {
    const { ask, times } = limited(1);
    await times(1, "/search?q=dam");
    vi.setSystemTime(Date.now() - 3_600_000);
    expect((await ask("/search?q=dam")).headers["Retry-After"]).toBe("60");
    vi.advanceTimersByTime(60_000);
    expect(await times(1, "/search?q=dam")).toEqual([200]);
  });

  it("gets five suggestions for a search", async () => {
    const { times } = limited();
    expect(await times(2, "/search?q=dam")).toEqual([200, 200]);
    expect(await times(6, "/suggestions.json?q=d")).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it("reads everything else without a limit", async () => {
    const { times } = limited();
    await times(4, "/search?q=dam");
    for (const address of ["/", "/world", "/2014/06/13/dam", "/feed.xml", "/search"]) {
      expect(await times(10, address), address).toEqual(Array(10).fill(200));
    }
  });

  it("is counted once though its page is made again, since it was outdated", async () => {
    const { handle, asked } = limited(1);
    const request = { url: "/search?q=dam", socket: { remoteAddress: "192.0.2.1" }, headers: {} };
    const response = { writeHead() {}, end() {} };
    for (let n = 0; n < 3; n += 1) await handle(request as never, response as never);
    expect(asked).toHaveLength(3);
  });

  it("is itself alone: another address, or another subscriber's network, has a minute of its own", async () => {
    const { times } = limited(1);
    const once = [200, 429];
    expect(await times(2, "/search?q=a", { from: "192.0.2.1" })).toEqual(once);
    expect(await times(2, "/search?q=a", { from: "192.0.2.2" })).toEqual(once);
    expect(await times(1, "/search?q=a", { from: "::ffff:192.0.2.2" })).toEqual([429]);
    expect(await times(2, "/search?q=a", { from: "2001:db8:1:2::1" })).toEqual(once);
    expect(await times(1, "/search?q=a", { from: "2001:db8:1:2:ffff::9" })).toEqual([429]);
    expect(await times(1, "/search?q=a", { from: "2001:db8:1:3::1" })).toEqual([200]);
  });

  it("is known by what a trusted proxy says, and by nobody's word else", async () => {
    const { times } = limited(1);
    const proxy = { from: "127.0.0.1" };
    expect(await times(2, "/search?q=a", { ...proxy, forwarded: "192.0.2.1" })).toEqual([200, 429]);
    expect(await times(1, "/search?q=a", { ...proxy, forwarded: "192.0.2.2" })).toEqual([200]);
    const liar = (n: number) => ({ from: "198.51.100.1", forwarded: `192.0.2.${n}` });
    expect(await times(1, "/search?q=a", liar(3))).toEqual([200]);
    expect(await times(1, "/search?q=a", liar(4))).toEqual([429]);
  });

  it("is not limited where a proxy does not say who it is", async () => {
    const { times } = limited(1);
    expect(await times(5, "/search?q=a", { from: "127.0.0.1" })).toEqual(Array(5).fill(200));
  });
});

describe("a search that is refused", () => {
  it("is a page of the paper, which nothing keeps", async () => {
    const { ask, times } = limited(1);
    await times(1, "/search?q=dam");
    const { headers, body } = await ask("/search?q=dam", {
      headers: { "x-forwarded-proto": "https" },
    });
    expect(headers).toMatchObject({
      "cache-control": "private, no-store",
      "Content-Type": "text/html; charset=utf-8",
      "X-Content-Type-Options": "nosniff",
      "Strict-Transport-Security": "max-age=63072000",
      "Content-Security-Policy": expect.stringMatching(/style-src 'sha256-[^']+';/),
    });
    expect(body).toContain("<title>Too many searches at once – Courier &amp; Times</title>");
    expect(body).toContain('<a href="/">Courier &amp; Times</a>');
    expect(body).toContain("In 60 seconds the same search is answered again");
    expect(body.length).toBeLessThan(2_000);
  });

  it("is nothing but an empty list for suggestions", async () => {
    const { ask, times } = limited(1);
    await times(5, "/suggestions.json?q=d");
    expect(await ask("/suggestions.json?q=d")).toMatchObject({
      status: 429,
      body: "[]",
      headers: { "Content-Type": "application/json", "Retry-After": "60" },
    });
  });

  it("has the paper's colours, and no name while no edition can be read", () => {
    const colours = (html: string) => html.match(/#[0-9a-f]{6}/g);
    const inBoth = ({ light, dark }: Palette) =>
      (["paper", "ink", "hairline"] as const).flatMap((name) => [light[name], dark[name]]);
    const page = tooManySearches(undefined, 1);
    expect(colours(page)).toEqual(inBoth(DEFAULT_PALETTE));
    const theme = { paper: "salmon" };
    const salmon = tooManySearches({ name: "Courier", language: "en", theme }, 1);
    expect(colours(salmon)).toEqual(inBoth(paletteOf(theme)));
    expect(page).toContain("<title>Too many searches at once</title>");
    expect(page).not.toContain("<header>");
    expect(page).toContain("In a second");
  });
});

it.each([
  ["192.0.2.1", "192.0.2.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:0db8:0001::6", "2001:db8:1:0"],
  ["::1", "0:0:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["64:ff9b::192.0.2.1", "64:ff9b:0:0"],
  ["2001:db8:1:2:3:4:192.0.2.1", "2001:db8:1:2"],
])("%s is of the network %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
