// In a document.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { install } from "./installing.ts";

let registered: unknown[][];
let sent: unknown[];

/** A browser with service workers. */
function browser(more: object = {}) {
  vi.stubGlobal("navigator", {
    serviceWorker: {
      register: async (...args: unknown[]) => registered.push(args),
      ready: Promise.resolve({ active: { postMessage: (message: unknown) => sent.push(message) } }),
      ...more,
    },
  });
}

beforeEach(() => {
  registered = [];
  sent = [];
  document.head.innerHTML = "";
  vi.stubGlobal("performance", { getEntriesByType: () => [{ name: "/a.png" }] });
});
afterEach(() => vi.unstubAllGlobals());

const settled = () => new Promise((done) => setTimeout(done));

it("the service worker is registered past the browser's cache, and told what the page has loaded", async () => {
  browser();
  install();
  await settled();
  expect(registered).toEqual([["/worker.js", { updateViaCache: "none" }]]);
  expect(sent).toEqual([{ loaded: ["/a.png"] }]);
});

it("its address is one that the page's policy trusts", async () => {
  browser();
  vi.stubGlobal("trustedTypes", {
    createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => ({
      createScriptURL: (url: string) => `trusted ${name} ${rules.createScriptURL(url)}`,
    }),
  });
  install();
  await settled();
  expect(registered[0]?.[0]).toBe("trusted worker /worker.js");
});

it.each([
  ["the page has one", { controller: {} }],
  ["storage is switched off", { register: () => Promise.reject(new DOMException("")) }],
])("nothing is told to it where %s, and the page goes on", async (_, more) => {
  browser(more);
  install();
  await settled();
  expect([registered, sent]).toEqual([[], []]);
});

it("the manifest and the icon are added once, also where there are no workers", () => {
  vi.stubGlobal("navigator", {});
  install();
  install();
  expect(
    [...document.head.querySelectorAll("link")].map((link) => [
      link.rel,
      link.getAttribute("href"),
    ]),
  ).toEqual([
    ["manifest", "/manifest.webmanifest"],
    ["apple-touch-icon", "/apple-touch-icon.png"],
  ]);
});
