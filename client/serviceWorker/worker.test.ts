import { setImmediate as soon } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { MemoryCaches } from "../../testkit/cacheStorage.ts";
import { ACCEPT, MAX_BYTES, PICTURES, READ, SAVED } from "../savedStories/savedStories.ts";

const ORIGIN = "https://paper.example";
const STORY = "/2014/06/12/iraq";
const PAPER = "paper-1a2b3c4d";
const SCRIPTS = ["/scripts/paper.AAAAAAAA.js", "/scripts/lightbox.BBBBBBBB.js"];
const FONT = "/_next/static/media/newsreader-text.woff2";

const rendition = (picture: string, width = 640) =>
  `/_next/image?url=${encodeURIComponent(picture)}&w=${width}&q=75`;
const MAP = rendition("/media/2014/06/12/iraq/map.1a2b3c4d.png");

/** How many entries each cache may have; workbox keeps their times in a database that is not here. */
const limits: Array<{ maxEntries: number; purgeOnQuotaError: boolean }> = [];

vi.mock("workbox-expiration", () => ({
  ExpirationPlugin: class {
    constructor(options: { maxEntries: number; purgeOnQuotaError: boolean }) {
      limits.push(options);
    }
  },
}));

class ExtendableEvent {
  readonly promises: Array<Promise<unknown>> = [];
  waitUntil = (promise: Promise<unknown>) => {
    this.promises.push(promise);
  };
}

class FetchEvent extends ExtendableEvent {
  response: Promise<Response> | undefined;
  constructor(readonly request: Request) {
    super();
  }
  respondWith = (response: Promise<Response>) => {
    this.response = response;
  };
}

type Listener = (event: object) => void;
const listeners = new Map<string, Listener[]>();
let stored: MemoryCaches;
/** What the paper answers, by path; a path that is not here has no network. */
let paper: Record<string, () => Response | Promise<Response>>;
let asked: Request[];
const skipWaiting = vi.fn();
const claim = vi.fn();

beforeAll(async () => {
  vi.stubEnv("NODE_ENV", "production");
  const scope = {
    self: globalThis,
    location: new URL(ORIGIN),
    origin: ORIGIN,
    VERSION: "1a2b3c4d",
    FILES: SCRIPTS,
    FetchEvent,
    ExtendableEvent,
    skipWaiting,
    clients: { claim },
    registration: { scope: `${ORIGIN}/` },
    addEventListener: (type: string, listener: Listener) =>
      listeners.set(type, [...(listeners.get(type) ?? []), listener]),
  };
  Object.assign(globalThis, scope);
  // Addresses in a worker are relative to its own.
  const { Request: Absolute } = globalThis;
  vi.stubGlobal(
    "Request",
    class extends Absolute {
      constructor(input: RequestInfo | URL, init?: RequestInit) {
        super(typeof input === "string" ? new URL(input, ORIGIN) : input, init);
      }
    },
  );
  await import("./worker.ts");
});

beforeEach(() => {
  stored = new MemoryCaches(ORIGIN);
  paper = {};
  asked = [];
  Object.assign(globalThis, {
    caches: stored,
    fetch: async (input: RequestInfo, init?: RequestInit) => {
      const request = new Request(input, init);
      asked.push(request);
      const { pathname, search } = new URL(request.url);
      const answer = paper[pathname + search];
      if (!answer) throw new TypeError("no network");
      return answer();
    },
  });
});

afterEach(() => vi.useRealTimers());

/** An answer as a browser gives it to a worker; `seen` is what its constructor cannot set. */
function answer(body = "", init: ResponseInit = {}, seen: object = {}): Response {
  const response = new Response(body, init);
  const clone = response.clone.bind(response);
  for (const [name, value] of Object.entries({ type: "basic", redirected: false, ...seen })) {
    Object.defineProperty(response, name, { value });
  }
  Object.defineProperty(response, "clone", {
    value: () =>
      Object.defineProperties(clone(), {
        type: { value: response.type },
        redirected: { value: response.redirected },
      }),
  });
  return response;
}

const page = (words: string, date = "Sat, 14 Jun 2014 16:00:00 GMT") =>
  answer(`<html lang="en"><main><article>${words}</article></main>`, { headers: { date } });

async function emit<Event extends ExtendableEvent>(type: string, event: Event): Promise<Event> {
  for (const listener of listeners.get(type) ?? []) listener(event);
  return event;
}

/** Everything that an event has begun. */
async function finished({ promises }: ExtendableEvent): Promise<void> {
  for (let count = -1; count < promises.length; ) {
    count = promises.length;
    await Promise.allSettled(promises);
  }
}

function request(path: string, seen: { mode?: string; destination?: string }, init?: RequestInit) {
  const made = new Request(path, init);
  for (const [name, value] of Object.entries(seen)) Object.defineProperty(made, name, { value });
  return made;
}

/** What a browser gets for a request; undefined where the worker leaves it to the browser. */
async function ask(made: Request): Promise<Response | undefined> {
  const event = await emit("fetch", new FetchEvent(made));
  const response = await event.response;
  await finished(event);
  return response;
}

const open = (path: string) => ask(request(path, { mode: "navigate" }));
const image = (path: string, init?: RequestInit) =>
  ask(request(path, { destination: "image" }, init));

async function keep(cache: string, path: string, response: Response): Promise<void> {
  await (await stored.open(cache)).put(path, response);
}

const textOf = async (cache: string, path: string) =>
  (await (await stored.open(cache)).match(path))?.text();

describe("the worker when it comes", () => {
  it("takes the pages and scripts that are always there past the browser's cache, and waits for nobody", async () => {
    for (const path of ["/", "/saved", "/offline", ...SCRIPTS]) paper[path] = () => answer(path);
    await finished(await emit("install", new ExtendableEvent()));
    expect(skipWaiting).toHaveBeenCalled();
    expect(await stored.on(PAPER)).toEqual(["/", "/offline", "/saved", ...SCRIPTS].sort());
    expect(asked.map(({ cache }) => cache)).toEqual(Array(5).fill("reload"));
  });

  it("removes what earlier versions kept, nothing of the reader's, and serves open pages", async () => {
    for (const name of [PAPER, "paper-0000", "fonts", SAVED, READ, PICTURES, "other"]) {
      await stored.open(name);
    }
    await finished(await emit("activate", new ExtendableEvent()));
    expect((await stored.keys()).sort()).toEqual([PAPER, "fonts", SAVED, READ, PICTURES].sort());
    expect(claim).toHaveBeenCalled();
  });

  it("keeps twenty stories lately read, 150 pictures and 12 fonts, fewer on a full device", () => {
    expect(limits.map(({ maxEntries }) => maxEntries)).toEqual([20, 150, 12]);
    expect(limits.every(({ purgeOnQuotaError }) => purgeOnQuotaError)).toBe(true);
  });
});

describe("a page with a network", () => {
  it("comes from the paper, past the browser's cache, and a story is kept", async () => {
    paper[STORY] = () => page("new");
    expect(await (await open(STORY))?.text()).toContain("new");
    expect(asked[0]).toMatchObject({ cache: "no-cache", redirect: "manual" });
    expect(await textOf(READ, STORY)).toContain("new");
    expect(await stored.on(SAVED)).toEqual([]);
  });

  it("is asked for with the headers of the browser's own request", async () => {
    paper[STORY] = () => page("new");
    await ask(request(STORY, { mode: "navigate" }, { headers: { accept: "text/html" } }));
    expect(asked[0]?.headers.get("accept")).toBe("text/html");
  });

  it("renews a story that the reader has saved", async () => {
    await keep(SAVED, STORY, page("old"));
    paper[STORY] = () => page("new");
    await open(STORY);
    expect(await textOf(SAVED, STORY)).toContain("new");
    expect(await textOf(READ, STORY)).toContain("new");
  });

  it.each([404, 410])(
    "takes a story off the device that the paper answers %i for",
    async (status) => {
      for (const cache of [READ, SAVED]) await keep(cache, STORY, page("old"));
      paper[STORY] = () => answer("gone", { status });
      expect((await open(STORY))?.status).toBe(status);
      expect([await stored.on(READ), await stored.on(SAVED)]).toEqual([[], []]);
    },
  );

  it("leaves a kept story as it is when the paper fails", async () => {
    for (const cache of [READ, SAVED]) await keep(cache, STORY, page("old"));
    paper[STORY] = () => answer("broken", { status: 500 });
    expect((await open(STORY))?.status).toBe(500);
    expect(await textOf(READ, STORY)).toContain("old");
    expect(await textOf(SAVED, STORY)).toContain("old");
  });

  it("forgets what was lately read at an address that now leads elsewhere, not what was saved", async () => {
    for (const cache of [READ, SAVED]) await keep(cache, STORY, page("old"));
    paper[STORY] = () => answer("", {}, { type: "opaqueredirect", status: 0 });
    expect((await open(STORY))?.type).toBe("opaqueredirect");
    expect([await stored.on(READ), await stored.on(SAVED)]).toEqual([[], [STORY]]);
  });

  it.each(["/", "/saved", "/offline"])("renews %s, which is always there", async (path) => {
    await keep(PAPER, path, page("old"));
    paper[path] = () => page("new");
    await open(path);
    expect(await textOf(PAPER, path)).toContain("new");
    expect(await stored.on(READ)).toEqual([]);
  });

  it("does not keep one of those that fails, nor any other page", async () => {
    await keep(PAPER, "/", page("old"));
    paper["/"] = () => answer("broken", { status: 500 });
    await open("/");
    expect(await textOf(PAPER, "/")).toContain("old");
    paper["/world"] = () => page("section");
    expect(await (await open("/world"))?.text()).toContain("section");
    expect([await stored.on(PAPER), await stored.on(READ)]).toEqual([["/"], []]);
  });

  it.each([
    ["that nobody may keep", () => answer("x", { headers: { "cache-control": "no-store" } })],
    [
      "that is one reader's",
      () => answer("x", { headers: { "cache-control": "private, max-age=0" } }),
    ],
    ["of another site", () => answer("x", {}, { type: "opaque" })],
    ["that came by a redirect", () => answer("x", {}, { redirected: true })],
    ["that is too large", () => answer("x".repeat(MAX_BYTES + 1))],
  ])("does not keep a story %s", async (_, make) => {
    paper[STORY] = make;
    expect((await open(STORY))?.status).toBe(200);
    expect(await stored.on(READ)).toEqual([]);
  });

  it("keeps a story of the largest size", async () => {
    paper[STORY] = () => answer("x".repeat(MAX_BYTES));
    await open(STORY);
    expect(await stored.on(READ)).toEqual([STORY]);
  });
});

describe("a page without a network", () => {
  it.each([READ, SAVED])("is the story that is kept (%s), and says so", async (cache) => {
    await keep(cache, STORY, page("kept"));
    const text = await (await open(STORY))?.text();
    expect(text).toContain("kept");
    expect(text).toContain("No network.");
  });

  it.each([
    [READ, SAVED],
    [SAVED, READ],
  ])("is the newer of two copies, that of %s", async (newer, older) => {
    await keep(older, STORY, page("older", "Fri, 13 Jun 2014 16:00:00 GMT"));
    await keep(newer, STORY, page("newer", "Sat, 14 Jun 2014 16:00:00 GMT"));
    expect(await (await open(STORY))?.text()).toContain("newer");
  });

  it("is a copy with a date rather than one without", async () => {
    await keep(READ, STORY, answer("<html><main>no date"));
    await keep(SAVED, STORY, page("dated"));
    expect(await (await open(STORY))?.text()).toContain("dated");
  });

  it.each(["/", "/saved"])("is the kept copy of %s, of this version", async (path) => {
    await keep("paper-0000", path, page("earlier version"));
    await keep(PAPER, path, page("kept"));
    expect(await (await open(path))?.text()).toContain("kept");
  });

  it("is the page that says so, with status 503, where nothing is kept", async () => {
    await keep(PAPER, "/offline", page("offline page"));
    // A page that is no story is shown from no other cache.
    await keep(READ, "/world", page("kept by mistake"));
    for (const path of [STORY, "/world", "/search?q=iraq"]) {
      const response = await open(path);
      expect(response?.status).toBe(503);
      expect(await response?.text()).toContain("offline page");
      expect(response?.headers.get("date")).toBe("Sat, 14 Jun 2014 16:00:00 GMT");
    }
  });

  it("is the browser's own error where not even that is kept", async () => {
    await expect(open(STORY)).rejects.toThrow("no network");
  });
});

describe("a page on a slow network", () => {
  const SIX_SECONDS = 6_000;

  function slow(path: string) {
    let arrive: (response: Response) => void = () => {};
    let fail: () => void = () => {};
    paper[path] = () =>
      new Promise((resolve, reject) => {
        arrive = resolve;
        fail = () => reject(new TypeError("lost"));
      });
    return { arrive: (response: Response) => arrive(response), fail: () => fail() };
  }

  async function begun(path: string) {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const event = await emit("fetch", new FetchEvent(request(path, { mode: "navigate" })));
    let shown: Response | undefined;
    event.response?.then(
      (response) => {
        shown = response;
      },
      () => {},
    );
    await soon();
    return { event, shown: () => shown };
  }

  it("is waited for as long as a slow network takes", async () => {
    await keep(READ, STORY, page("kept"));
    const network = slow(STORY);
    const { event, shown } = await begun(STORY);
    await vi.advanceTimersByTimeAsync(SIX_SECONDS - 1);
    expect(shown()).toBeUndefined();
    vi.useRealTimers();
    network.arrive(page("new"));
    await finished(event);
    expect(await shown()?.text()).toContain("new");
  });

  it("is the kept copy after six seconds, and what comes later is kept for the next time", async () => {
    await keep(READ, STORY, page("kept"));
    const network = slow(STORY);
    const { event, shown } = await begun(STORY);
    await vi.advanceTimersByTimeAsync(SIX_SECONDS);
    await soon();
    expect(await shown()?.text()).toContain("kept");
    vi.useRealTimers();
    network.arrive(page("late"));
    await finished(event);
    expect(await textOf(READ, STORY)).toContain("late");
  });

  it("is the kept copy also when the network is lost later", async () => {
    await keep(READ, STORY, page("kept"));
    const network = slow(STORY);
    const { event, shown } = await begun(STORY);
    await vi.advanceTimersByTimeAsync(SIX_SECONDS);
    vi.useRealTimers();
    network.fail();
    await finished(event);
    expect(await shown()?.text()).toContain("kept");
    expect((await Promise.allSettled(event.promises)).map(({ status }) => status)).not.toContain(
      "rejected",
    );
  });

  it("is waited for where nothing is kept", async () => {
    const network = slow(STORY);
    const { event, shown } = await begun(STORY);
    await vi.advanceTimersByTimeAsync(SIX_SECONDS * 3);
    expect(shown()).toBeUndefined();
    vi.useRealTimers();
    network.arrive(page("at last"));
    await finished(event);
    expect(await shown()?.text()).toContain("at last");
    expect(await textOf(READ, STORY)).toContain("at last");
  });
});

describe("a picture", () => {
  it("comes from the paper once, then from the device", async () => {
    paper[MAP] = () => answer("pixels");
    expect(await (await image(MAP))?.text()).toBe("pixels");
    expect(await (await image(MAP))?.text()).toBe("pixels");
    expect(asked).toHaveLength(1);
    expect(await stored.on(PICTURES)).toEqual([MAP]);
  });

  it("is another rendition that is kept where there is no network", async () => {
    await keep(
      PICTURES,
      rendition("/media/2014/06/12/iraq/map.1a2b3c4d.png", 320),
      answer("small"),
    );
    expect(await (await image(MAP))?.text()).toBe("small");
  });

  it("is missing where none is kept", async () => {
    await expect(image(MAP)).rejects.toThrow();
  });

  it("is not kept when it could not be made", async () => {
    paper[MAP] = () => answer("broken", { status: 500 });
    await image(MAP);
    expect(await stored.on(PICTURES)).toEqual([]);
  });

  it.each([
    ["without a version", rendition("/media/2014/06/12/iraq/map.png")],
    ["that is none of a story's", rendition("/logo.1a2b3c4d.png")],
    ["as the file that it is", "/media/2014/06/12/iraq/map.1a2b3c4d.png"],
    ["of another site", `https://other.example${MAP}`],
  ])("is left to the browser %s", async (_, path) => {
    expect(await image(path)).toBeUndefined();
  });

  it("is left to the browser where a part of it is asked for, or no picture", async () => {
    expect(await image(MAP, { headers: { range: "bytes=0-9" } })).toBeUndefined();
    expect(await ask(request(MAP, { destination: "" }))).toBeUndefined();
  });
});

describe("a font", () => {
  it.each([FONT, "/fonts/text.0a1b2c3d.woff2"])(
    "comes from the paper once, then from the device: %s",
    async (font) => {
      paper[font] = () => answer("letters");
      await ask(request(font, { destination: "font" }));
      expect(await (await ask(request(font, { destination: "font" })))?.text()).toBe("letters");
      expect(asked).toHaveLength(1);
      expect(await stored.on("fonts")).toEqual([font]);
    },
  );

  it.each([
    `https://other.example${FONT}`,
    "/_next/static/media/photo.png",
    "/_next/static/media/newsreader.woff2.map",
    "/other/_next/static/media/newsreader.woff2",
  ])("is no other file: %s", async (path) => {
    expect(await ask(request(path, {}))).toBeUndefined();
  });
});

describe("a script", () => {
  const [SCRIPT = ""] = SCRIPTS;

  it("comes from the device", async () => {
    await keep(PAPER, SCRIPT, answer("kept"));
    expect(await (await ask(request(SCRIPT, {})))?.text()).toBe("kept");
    expect(asked).toHaveLength(0);
  });

  it("comes from the paper where it is not kept", async () => {
    paper["/scripts/paper.CCCCCCCC.js"] = () => answer("another version");
    const response = await ask(request("/scripts/paper.CCCCCCCC.js", {}));
    expect(await response?.text()).toBe("another version");
  });

  it.each(["/scripts/paper.0A0B0C0D.js", "/elements/paper.0A0B0C0D.js"])(
    "of an earlier release is today's where there is no network: %s",
    async (path) => {
      for (const script of SCRIPTS) await keep(PAPER, script, answer(script));
      expect(await (await ask(request(path, {})))?.text()).toBe(SCRIPT);
    },
  );

  it("fails where nothing like it is kept", async () => {
    await expect(ask(request("/scripts/unknown.0A0B0C0D.js", {}))).rejects.toThrow("no network");
    await expect(ask(request("/scripts/paper.0A0B0C0D.js", {}))).rejects.toThrow("no network");
  });

  it("is nothing outside of the folder of scripts", async () => {
    expect(await ask(request("/media/scripts/paper.0A0B0C0D.js", {}))).toBeUndefined();
  });
});

describe("the page that was open when the worker came", () => {
  async function tell(path: string | undefined, loaded: string[]): Promise<void> {
    const source = path === undefined ? null : { url: ORIGIN + path };
    const event = Object.assign(new ExtendableEvent(), { data: { loaded }, source });
    await finished(await emit("message", event));
  }

  it("is kept with the pictures and fonts that it has loaded", async () => {
    paper[STORY] = () => page("open");
    paper[MAP] = () => answer("pixels");
    paper[FONT] = () => answer("letters");
    await tell(STORY, [ORIGIN + MAP, ORIGIN + FONT, `${ORIGIN}/scripts/paper.AAAAAAAA.js`]);
    expect(await textOf(READ, STORY)).toContain("open");
    expect([await stored.on(PICTURES), await stored.on("fonts")]).toEqual([[MAP], [FONT]]);
    const accept = (path: string) =>
      asked.find(({ url }) => url === ORIGIN + path)?.headers.get("accept");
    expect(accept(MAP)).toBe(ACCEPT);
    expect(accept(FONT)).not.toBe(ACCEPT);
    expect(asked).toHaveLength(3);
  });

  it.each(["/world", undefined])("is not kept when it is no story: %s", async (path) => {
    await tell(path, []);
    expect(asked).toHaveLength(0);
  });

  it("is kept although a picture fails", async () => {
    paper[STORY] = () => page("open");
    await tell(STORY, [ORIGIN + MAP]);
    expect(await textOf(READ, STORY)).toContain("open");
  });
});
