import { beforeEach, describe, expect, it, vi } from "vitest";
import { MemoryCaches } from "../../testkit/cacheStorage.ts";
import {
  isSaved,
  MAX_BYTES,
  MAX_SAVED,
  MAX_SAVED_BYTES,
  removeStory,
  SAVED,
  save,
  storedRendition,
  storedStories,
} from "./savedStories.ts";

const ORIGIN = "https://paper.example";
const IRAQ = "/2014/06/12/iraq";
const MATCH = "/2014/06/12/match";
const WIDE = { width: 800 };

const at = (picture: string, width: number) =>
  `/_next/image?url=${encodeURIComponent(picture)}&w=${width}&q=75`;

/** A story's page with its pictures, each in two widths. */
function page(headline: string, pictures: string[] = []): string {
  const images = pictures.map(
    (picture) =>
      `<img srcset="${[640, 1280].map((width) => `${at(picture, width).replaceAll("&", "&amp;")} ${width}w`).join(", ")}">`,
  );
  return `<html lang="en"><head><meta property="og:title" content="${headline}"/></head><article lang="en">${images.join("")}</article>`;
}

let stored: MemoryCaches;
/** What the paper answers, by address; anything else cannot be reached. */
let paper: Record<string, () => Response>;
const asked: string[] = [];

beforeEach(() => {
  stored = new MemoryCaches(ORIGIN);
  paper = {};
  asked.length = 0;
  vi.stubGlobal("caches", stored);
  vi.stubGlobal("self", { location: new URL(ORIGIN) });
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    const answer = paper[address];
    if (!answer) throw new TypeError("Failed to fetch");
    return answer();
  });
});

const html = (text: string) => () =>
  new Response(text, { headers: { "content-type": "text/html", "content-length": "7" } });
const picture = (bytes: number) => () =>
  new Response(new Uint8Array(bytes), { headers: { "content-type": "image/webp" } });

describe("A story that is saved", () => {
  it("is kept whole, with the renditions that the reader has seen or else would see", async () => {
    paper[IRAQ] = html(page("Iraq", ["/media/a.png", "/media/b.png"]));
    paper[at("/media/a.png", 640)] = picture(100);
    paper[at("/media/b.png", 1280)] = picture(200);
    expect(await save(IRAQ, { ...WIDE, shown: [at("/media/a.png", 640)] })).toBe("saved");
    expect(await stored.on(SAVED)).toEqual(
      [IRAQ, at("/media/a.png", 640), at("/media/b.png", 1280)].sort(),
    );
    const [story] = await storedStories(SAVED);
    expect(story).toMatchObject({ address: IRAQ, headline: "Iraq" });
    expect(story?.bytes).toBe(300 + page("Iraq", ["/media/a.png", "/media/b.png"]).length);
  });

  it("is kept without what was not shown, where the reader saves data, and stays so when it is renewed", async () => {
    paper[IRAQ] = html(page("Iraq", ["/media/a.png", "/media/b.png"]));
    paper[at("/media/a.png", 640)] = picture(100);
    const options = { ...WIDE, shown: [at("/media/a.png", 640)], onlyShown: true };
    expect(await save(IRAQ, options)).toBe("saved");
    expect(await save(IRAQ, WIDE)).toBe("saved");
    expect(await stored.on(SAVED)).toEqual([IRAQ, at("/media/a.png", 640)].sort());
    expect(asked).not.toContain(at("/media/b.png", 1280));
  });

  it("keeps the poster of its video, and neither the film nor its captions", async () => {
    const poster = at("/media/gates.jpg", 828);
    const address = poster.replaceAll("&", "&amp;");
    const video = `<video src="/media/gates.mp4" poster="${address}" preload="none"><track kind="captions" src="/media/gates.vtt"><a href="/media/gates.mp4">Gates</a></video>`;
    paper[IRAQ] = html(page("Iraq", ["/media/a.png"]).replace("</article>", `${video}</article>`));
    paper[at("/media/a.png", 1280)] = picture(100);
    paper[poster] = picture(50);
    for (const file of ["/media/gates.mp4", "/media/gates.vtt"]) paper[file] = picture(900);
    expect(await save(IRAQ, WIDE)).toBe("saved");
    expect(await stored.on(SAVED)).toEqual([IRAQ, at("/media/a.png", 1280), poster].sort());
    expect(asked.filter((file) => file.startsWith("/media/"))).toEqual([]);
    expect((await storedRendition(ORIGIN + poster))?.status).toBe(200);
    await removeStory(IRAQ);
    expect(await stored.on(SAVED)).toEqual([]);
  });

  it("keeps its place in the list when it is renewed", async () => {
    vi.useFakeTimers({ now: new Date("2014-06-12T10:00:00Z"), toFake: ["Date"] });
    paper[IRAQ] = html(page("Iraq"));
    paper[MATCH] = html(page("Match"));
    await save(IRAQ, WIDE);
    vi.setSystemTime(new Date("2014-06-12T11:00:00Z"));
    await save(MATCH, WIDE);
    vi.setSystemTime(new Date("2014-06-12T12:00:00Z"));
    paper[IRAQ] = html(page("Iraq, later"));
    await save(IRAQ, WIDE);
    vi.useRealTimers();
    expect((await storedStories(SAVED)).map(({ headline }) => headline)).toEqual([
      "Match",
      "Iraq, later",
    ]);
  });

  it("that is taken off the cache while it is renewed stays off it, with its pictures", async () => {
    for (const name of ["a", "b"]) paper[at(`/media/${name}.png`, 1280)] = picture(100);
    for (const moment of [IRAQ, at("/media/b.png", 1280)]) {
      paper[IRAQ] = html(page("Iraq", ["/media/a.png"]));
      expect(await save(IRAQ, WIDE)).toBe("saved");
      paper[IRAQ] = html(page("Iraq, later", ["/media/b.png"]));
      const fetched = globalThis.fetch;
      vi.stubGlobal("fetch", async (address: string) => {
        if (address === moment) await removeStory(IRAQ);
        return fetched(address);
      });
      expect(await save(IRAQ, { ...WIDE, renew: true }), moment).toBe("forgotten");
      vi.stubGlobal("fetch", fetched);
      expect(await isSaved(IRAQ), moment).toBe(false);
      expect(await (await caches.open(SAVED)).keys(), moment).toEqual([]);
    }
    expect(await save(IRAQ, { ...WIDE, renew: true })).toBe("forgotten");
    expect(await isSaved(IRAQ)).toBe(false);
  });

  it("loses a picture that it no longer shows", async () => {
    paper[IRAQ] = html(page("Iraq", ["/media/old.png"]));
    for (const name of ["old", "new"]) paper[at(`/media/${name}.png`, 1280)] = picture(100);
    await save(IRAQ, WIDE);
    paper[IRAQ] = html(page("Iraq", ["/media/new.png"]));
    await save(IRAQ, WIDE);
    expect(await stored.on(SAVED)).toEqual([IRAQ, at("/media/new.png", 1280)].sort());
  });

  it("stays as it is while the paper cannot be reached", async () => {
    paper[IRAQ] = html(page("Iraq"));
    await save(IRAQ, WIDE);
    delete paper[IRAQ];
    expect(await save(IRAQ, WIDE)).toBe("saved");
    expect(await save(MATCH, WIDE)).toBe("unreachable");
    expect(await stored.on(SAVED)).toEqual([IRAQ]);
  });

  it.each([404, 410])("goes when the paper answers %i, with its pictures", async (status) => {
    paper[IRAQ] = html(page("Iraq", ["/media/a.png"]));
    paper[at("/media/a.png", 1280)] = picture(100);
    await save(IRAQ, WIDE);
    paper[IRAQ] = () => new Response("gone", { status });
    expect(await save(IRAQ, WIDE)).toBe("gone");
    expect(await stored.on(SAVED)).toEqual([]);
  });

  it("is not kept of a page that is no story", async () => {
    paper["/world"] = html(page("World"));
    expect(await save("/world", WIDE)).toBe("unreachable");
    expect(await stored.on(SAVED)).toEqual([]);
  });
});

describe("What a device keeps is bounded", () => {
  it("in bytes of all saved stories: one more that does not fit is not begun", async () => {
    const cache = await stored.open(SAVED);
    const headers = { "x-bytes": String(MAX_SAVED_BYTES - 1_000), "x-saved-at": "2014" };
    await cache.put(MATCH, new Response(page("Match"), { headers }));
    paper[IRAQ] = html(page("Iraq", ["/media/a.png"]));
    paper[at("/media/a.png", 1280)] = picture(2_000);
    expect(await save(IRAQ, WIDE)).toBe("full");
    expect(await stored.on(SAVED)).toEqual([MATCH]);
    paper[at("/media/a.png", 1280)] = picture(500);
    expect(await save(IRAQ, WIDE)).toBe("saved");
    const taken = (await storedStories(SAVED)).reduce((sum, { bytes }) => sum + bytes, 0);
    expect(taken).toBeLessThanOrEqual(MAX_SAVED_BYTES);
  });

  it("in the number of saved stories, though one of them can be renewed", async () => {
    const cache = await stored.open(SAVED);
    for (let number = 0; number < MAX_SAVED; number += 1) {
      await cache.put(`/2014/01/01/old-${number}`, new Response(page("Old")));
    }
    paper[IRAQ] = html(page("Iraq"));
    expect(await save(IRAQ, WIDE)).toBe("full");
    paper["/2014/01/01/old-7"] = html(page("Renewed"));
    expect(await save("/2014/01/01/old-7", WIDE)).toBe("saved");
    expect(await stored.on(SAVED)).toHaveLength(MAX_SAVED);
  });

  it("in bytes of one picture: a story is kept without one that is larger", async () => {
    paper[IRAQ] = html(page("Iraq", ["/media/a.png"]));
    paper[at("/media/a.png", 1280)] = picture(MAX_BYTES + 1);
    expect(await save(IRAQ, WIDE)).toBe("saved");
    expect(await stored.on(SAVED)).toEqual([IRAQ]);
  });

  it("by the device: what does not fit leaves nothing half, and what was there stays", async () => {
    paper[MATCH] = html(page("Match"));
    await save(MATCH, WIDE);
    const cache = await stored.open(SAVED);
    const put = cache.put.bind(cache);
    cache.put = async (request, answer) => {
      if (String(request) === IRAQ) throw new DOMException("no room", "QuotaExceededError");
      return put(request, answer);
    };
    paper[IRAQ] = html(page("Iraq", ["/media/a.png"]));
    paper[at("/media/a.png", 1280)] = picture(100);
    expect(await save(IRAQ, WIDE)).toBe("full");
    expect(await stored.on(SAVED)).toEqual([MATCH]);
  });
});

describe("A story that is taken off the device", () => {
  it("takes its pictures along, but none that another saved story shows", async () => {
    paper[IRAQ] = html(page("Iraq", ["/media/a.png", "/media/b.png"]));
    paper[MATCH] = html(page("Match", ["/media/b.png"]));
    for (const name of ["a", "b"]) paper[at(`/media/${name}.png`, 1280)] = picture(100);
    await save(IRAQ, WIDE);
    await save(MATCH, WIDE);
    await removeStory(IRAQ);
    expect(await isSaved(IRAQ)).toBe(false);
    expect(await stored.on(SAVED)).toEqual([MATCH, at("/media/b.png", 1280)].sort());
  });
});

describe("A picture without a network", () => {
  it("is shown in the width that is kept where the one asked for is not", async () => {
    paper[IRAQ] = html(page("Iraq", ["/media/a.png"]));
    paper[at("/media/a.png", 1280)] = picture(100);
    await save(IRAQ, WIDE);
    expect((await storedRendition(ORIGIN + at("/media/a.png", 640)))?.status).toBe(200);
    expect(await storedRendition(ORIGIN + at("/media/b.png", 640))).toBeUndefined();
    expect(await storedRendition(`${ORIGIN}/media/a.png`)).toBeUndefined();
  });
});
