import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { putArticle } from "../newsroom/edition/changeEdition.ts";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import { editionPlace } from "../testkit/editions.ts";
import { article, content, PAPER } from "../testkit/records.ts";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";

let file: string;
let editions: typeof import("../newsroom/edition/currentEdition.ts");
let state: typeof import("./pageState.ts");

beforeEach(async () => {
  file = editionPlace();
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, ".next"));
  writeFileSync(path.join(folder, ".next/BUILD_ID"), "build-1");
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  vi.stubEnv("EDITION_FILE", file);
  vi.stubEnv("BROADSHEET_NOW", "2014-06-20T12:00:00Z");
  writeEdition(file, PAPER, content([article("a")]));
  vi.resetModules();
  state = await import("./pageState.ts");
  editions = await import("../newsroom/edition/currentEdition.ts");
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A story that affects the front and its own section. */
const change = () => putArticle(file, article("b", { published: "2014-06-13T00:00:00.000Z" }), []);

const damage = () =>
  vi.spyOn(editions, "currentEdition").mockImplementation(() => {
    throw new Error("damaged");
  });

/** The current state, which must exist. */
function now() {
  const found = state.pageFreshness.state();
  if (!found) throw new Error("no edition");
  return found;
}

describe("the state in which a page is rendered", () => {
  it("names the build, the edition and its newest public story", () => {
    expect(now()).toMatchObject({ build: "build-1", number: expect.any(Number) });
    expect(now().newest).toBeGreaterThan(0);
    expect(now().written).not.toBe("");
  });

  it("changes with the edition, and with the build", () => {
    const before = now();
    expect(state.pageFreshness.same(before, now())).toBe(true);
    expect(state.pageFreshness.same(before, { ...before, build: "build-2" })).toBe(false);
    change();
    expect(state.pageFreshness.same(before, now())).toBe(false);
  });

  it("survives JSON", () => {
    const read = JSON.parse(JSON.stringify(now()));
    expect(state.pageFreshness.same(read, now())).toBe(true);
  });

  it("stays the last good one while the edition is damaged, and is none before that", async () => {
    const before = now();
    damage();
    expect(state.pageFreshness.state()).toEqual(before);
    vi.stubEnv("EDITION_FILE", path.join(temporaryFolder(), "none.sqlite"));
    vi.resetModules();
    const fresh = await import("./pageState.ts");
    expect(fresh.pageFreshness.state()).toBeUndefined();
  });
});

describe("what a change concerns", () => {
  it("is decided by the address of the page, behind Next's key", () => {
    const before = now();
    change();
    const key = (address: string) => `/route-cache/APP_PAGE/${"0".repeat(64)}/$${address}`;
    expect(state.pageFreshness.isAffected(key("/index"), before, now())).toBe(true);
    expect(state.pageFreshness.isAffected(key("/sport"), before, now())).toBe(false);
  });

  it("is everything with another build, and where the edition cannot be asked", () => {
    const before = now();
    expect(state.pageFreshness.isAffected("/sport", { ...before, build: "build-0" }, now())).toBe(
      true,
    );
    expect(state.pageFreshness.isAffected("/sport", before, before)).toBe(false);
    damage();
    expect(state.pageFreshness.isAffected("/sport", before, before)).toBe(true);
  });
});

describe("a page that is about to be sent", () => {
  const mark = (key: string, more: object = {}) => JSON.stringify({ key, state: now(), ...more });

  it("is outdated after a change that concerns it", () => {
    const [front, sport, found] = [mark("/"), mark("/sport"), mark("/", { final: true })];
    const rendering = mark("/", { final: false });
    const before = JSON.stringify(now());
    expect(state.outdatedState(front)).toBeUndefined();
    change();
    expect(state.outdatedState(front)).toBe(before);
    expect(state.outdatedState(rendering)).toBe(before);
    expect(state.outdatedState(sport)).toBeUndefined();
    expect(state.outdatedState(found)).toBeUndefined();
  });

  it("is not outdated when nothing is known of it", () => {
    change();
    expect(state.outdatedState("")).toBeUndefined();
    expect(state.outdatedState(JSON.stringify({ key: "/" }))).toBeUndefined();
  });
});
