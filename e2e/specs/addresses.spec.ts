import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@playwright/test";
import { ROOT } from "../../testkit/project.ts";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { LEAD, MATCH } from "../../testkit/stories.ts";

/** Follows an address through its redirects; more than a few are a loop. */
async function follow(site: string, address: string): Promise<{ end: string; status: number }> {
  let at = address;
  for (let step = 0; step < 5; step += 1) {
    const { status, headers } = await rawRequest(site, at);
    const location = headers.location;
    expect(String(location), address).not.toMatch(/^[\\/]{2}/);
    if (status < 300 || status > 399 || typeof location !== "string") return { end: at, status };
    const next = new URL(location, site);
    expect(next.origin, address).toBe(site);
    at = next.pathname + next.search;
  }
  throw new Error(`${address} leads in a circle at ${at}`);
}

test.describe("A reader with another form of an address", () => {
  let site = "";
  test.beforeEach(({ baseURL }) => {
    site = baseURL ?? "";
  });

  test("is led on for good to where a story has moved", async () => {
    for (const [old, now] of [
      ["/world/iraq-airstrikes", LEAD],
      ["/sport/brazil-croatia", MATCH],
    ] as const) {
      const { status, headers } = await rawRequest(site, old);
      expect(status).toBe(308);
      expect(headers.location).toBe(now);
    }
  });

  test("ends at the canonical one: trailing slash, capitals, first page, doubled slashes", async () => {
    for (const [written, meant] of [
      ["/world/", "/world"],
      ["/World", "/world"],
      ["/WORLD/", "/world"],
      ["/world/page/1", "/world"],
      ["/topics/iraq/page/1", "/topics/iraq"],
      ["/authors/world-desk/page/1", "/authors/world-desk"],
      [`${LEAD}/`, LEAD],
      [LEAD.toUpperCase(), LEAD],
      ["/World/Iraq-Airstrikes/", LEAD],
      ["/2014/06/", "/2014/06"],
      ["/About", "/about"],
      ["/Search?q=Iraq", "/search?q=Iraq"],
      ["//world", "/world"],
      ["/topics//iraq", "/topics/iraq"],
      ["/%57orld", "/world"],
      ["/%77orld", "/world"],
      ["/world%2F", "/world"],
    ] as const) {
      const { end, status } = await follow(site, written);
      expect(`${end} ${status}`, written).toBe(`${meant} 200`);
    }
  });

  test("reads the same page whatever parameters are hung on, under the same canonical address", async ({
    page,
  }) => {
    for (const address of ["/world", LEAD, "/2014/06"]) {
      await page.goto(`${address}?utm_source=x&fbclid=%ff&page=7`);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        "href",
        `https://broadsheet.example${address}`,
      );
    }
  });

  test("is never led to another site", async () => {
    for (const address of [
      "//evil.example",
      "//Evil.example/",
      "/%2FEvil.example",
      "/%5CEvil.example",
      "/\\Evil.example",
      "/%2F%2FEvil.example",
      "/.//Evil.example",
    ]) {
      expect((await follow(site, address)).status, address).toBe(404);
    }
  });

  test("is not found where there is nothing, however it is written", async () => {
    for (const address of [
      "/world/page/0",
      "/world/page/2",
      "/world/page/-1",
      "/world/page/01",
      "/world/page/1.5",
      "/world/page/99999999999999999999",
      "/world/page",
      "/topics",
      "/authors",
      "/topics/zeppelins",
      "/authors/nobody",
      "/2014/06/12/no-such-story",
      "/2014/06/12/iraq-airstrikes/more",
      "/2014/06/13/iraq-airstrikes",
      "/a/b/c/d/e/f/g",
      "/__proto__",
      "/constructor",
      "/toString",
      "/topics/constructor",
      "/world%00",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/.env",
      "/.git/config",
      "/content/site.yaml",
      "/package.json",
      "/drafts",
      "/drafts/events",
      "/404",
      "/500",
      "/_error",
      "/_not-found",
      "/index",
      "/%f0%9f%98%80",
      `/${"a".repeat(3000)}`,
    ]) {
      expect((await follow(site, address)).status, address).toBe(404);
    }
  });

  test("never meets a failure of the server, even where the address is broken", async () => {
    const broken = [
      "/%",
      "/%ff",
      "/%FF",
      "/%E0%A4%A",
      "/%zz",
      "/topics/%ff",
      "/authors/%c0%af",
      "/2014/06/12/%ff",
      "/world/page/%ff",
      "/search/%ff",
      "/media/%ff",
      "/_next/image?url=%ff&w=640&q=60",
      "/?%ff=%ff",
    ];
    for (const address of [
      ...broken,
      ...mangled([LEAD, "/world", "/2014/06/12", "/topics/iraq"]),
    ]) {
      const { status } = await follow(site, address);
      expect(status, address).toBeLessThan(500);
    }
  });
});

/** Addresses with something inserted, removed or doubled; the same in every run. */
function mangled(addresses: readonly string[]): string[] {
  const pieces = [
    "%",
    "%00",
    "%0a",
    "..",
    "/",
    "//",
    ";",
    "'",
    '"',
    "<",
    "\\",
    "%5c",
    "~",
    "é",
    "A",
  ];
  return addresses.flatMap((address) =>
    pieces.flatMap((piece, index) => {
      const place = 1 + ((index * 7) % address.length);
      const written = encodeURI(piece).replaceAll("%25", "%");
      return [
        address.slice(0, place) + written + address.slice(place),
        address.slice(0, place) + written + address.slice(place + 2),
      ];
    }),
  );
}

test.describe("A script of the paper", () => {
  test("of an earlier build is there for a page that still names it, and no other file is", async ({
    baseURL,
  }) => {
    const earlier = path.join(ROOT, ".broadsheet/client/earlier.A1B2C3D4.js");
    writeFileSync(earlier, "export {};");
    try {
      const front = await rawRequest(baseURL ?? "", "/");
      const folder = /\/scripts\/[0-9a-f]{6}\//.exec(front.text)?.[0];
      expect(folder).toBeDefined();
      // Without a version of words, as pages named scripts before these had any.
      for (const [address, lasts] of [
        [`${folder}earlier.A1B2C3D4.js`, true],
        ["/scripts/earlier.A1B2C3D4.js", false],
        ["/scripts/0a0b0c/earlier.A1B2C3D4.js", false],
      ] as const) {
        const { status, headers, text } = await rawRequest(baseURL ?? "", address);
        expect(status, address).toBe(200);
        expect(headers["content-type"], address).toContain("text/javascript");
        expect(/immutable/.test(String(headers["cache-control"])), address).toBe(lasts);
        expect(text, address).toBe("export {};");
      }
      for (const other of [
        "earlier.A1B2C3D5.js",
        "list.json",
        "worker.js",
        "..%2Fedition.sqlite",
      ]) {
        expect((await rawRequest(baseURL ?? "", `/scripts/${other}`)).status, other).toBe(404);
      }
    } finally {
      rmSync(earlier);
    }
  });
});
