import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { leaveOutSegmentData } from "./segmentData.ts";

const FILE = "/node_modules/next/dist/compiled/next-server/app-page-turbo.runtime.prod.js";

/** As Next's class does: it collects what its client might ask for, of each page that it renders. */
function loadedNext() {
  class AppPageRouteModule {
    readonly answer = "page";
    async prerender(_request: unknown, _response: unknown, context: ReturnType<typeof rendering>) {
      const { collectSegmentData } = context.renderOpts.ComponentMod;
      return { html: this.answer, segmentData: await collectSegmentData() };
    }
    render(...request: Parameters<AppPageRouteModule["prerender"]>) {
      return this.prerender(...request);
    }
  }
  return { modules: { [FILE]: { exports: { AppPageRouteModule } } }, AppPageRouteModule };
}

function rendering(options: { isBuildTimePrerendering?: boolean } = {}) {
  const collected: string[] = [];
  const collectSegmentData = async () => {
    collected.push("/_tree");
    return new Map([["/_tree", "…"]]);
  };
  return { collected, renderOpts: { ComponentMod: { collectSegmentData }, ...options } };
}

describe("a page that Next renders", () => {
  it.each(["render", "prerender"] as const)("is not taken apart by %s", async (method) => {
    const { modules, AppPageRouteModule } = loadedNext();
    leaveOutSegmentData(modules);
    const context = rendering();
    const page = await new AppPageRouteModule()[method]({}, {}, context);
    expect(page).toEqual({ html: "page", segmentData: new Map() });
    expect(context.collected).toEqual([]);
  });

  it("is taken apart in a build, which lists its routes by the parts", async () => {
    const { modules, AppPageRouteModule } = loadedNext();
    leaveOutSegmentData(modules);
    const context = rendering({ isBuildTimePrerendering: true });
    const page = await new AppPageRouteModule().prerender({}, {}, context);
    expect(page.segmentData.size).toBe(1);
    expect(context.collected).toEqual(["/_tree"]);
  });

  it("is changed once, however often it is asked for", () => {
    const { modules, AppPageRouteModule } = loadedNext();
    leaveOutSegmentData(modules);
    const { prerender } = AppPageRouteModule.prototype;
    leaveOutSegmentData(modules);
    expect(AppPageRouteModule.prototype.prerender).toBe(prerender);
  });

  it("is found when its module is loaded later than the first question", async () => {
    const { modules, AppPageRouteModule } = loadedNext();
    const loaded: Parameters<typeof leaveOutSegmentData>[0] = {};
    leaveOutSegmentData(loaded);
    loaded[FILE] = modules[FILE];
    leaveOutSegmentData(loaded);
    const page = await new AppPageRouteModule().render({}, {}, rendering());
    expect(page.segmentData.size).toBe(0);
  });
});

it("Where Next's module is different, or another's, nothing happens", () => {
  leaveOutSegmentData({
    [FILE]: undefined,
    "/other.js": { exports: { AppPageRouteModule: class {} } },
  });
  leaveOutSegmentData({ [FILE]: { exports: {} } });
  leaveOutSegmentData({ [FILE]: { exports: { AppPageRouteModule: class {} } } });
});

it("The Next that is installed has the class, and takes pages apart by what its context names", () => {
  const load = createRequire(import.meta.url);
  const file = load.resolve("next/dist/compiled/next-server/app-page-turbo.runtime.prod.js");
  const { AppPageRouteModule } = load(file);
  const { render, prerender } = AppPageRouteModule.prototype;
  leaveOutSegmentData();
  expect(AppPageRouteModule.prototype.render).not.toBe(render);
  expect(AppPageRouteModule.prototype.prerender).not.toBe(prerender);
  expect(readFileSync(file, "utf8")).toMatch(/segmentData=await \w+\.collectSegmentData\(/);
});
