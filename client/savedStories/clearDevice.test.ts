import { afterEach, expect, it, vi } from "vitest";
import { MemoryCaches } from "../../testkit/cacheStorage.ts";
import { clearDevice } from "./clearDevice.ts";

afterEach(() => vi.unstubAllGlobals());

async function device(navigator: object, indexedDB: object) {
  const caches = new MemoryCaches("https://paper.example");
  for (const name of ["saved", "read", "pictures"]) await caches.open(name);
  const cleared: string[] = [];
  const storage = (name: string) => ({ clear: () => cleared.push(name) });
  vi.stubGlobal("caches", caches);
  vi.stubGlobal("navigator", navigator);
  vi.stubGlobal("indexedDB", {
    deleteDatabase: (name: string) => cleared.push(`database ${name}`),
    ...indexedDB,
  });
  vi.stubGlobal("localStorage", storage("localStorage"));
  vi.stubGlobal("sessionStorage", storage("sessionStorage"));
  await clearDevice();
  return { kept: await caches.keys(), cleared };
}

it("everything that the paper has stored is removed, and its worker is gone", async () => {
  const gone: number[] = [];
  const workers = [1, 2].map((number) => ({ unregister: async () => gone.push(number) }));
  const { kept, cleared } = await device(
    { serviceWorker: { getRegistrations: async () => workers } },
    { databases: async () => [{ name: "workbox-expiration" }, {}, { name: "other" }] },
  );
  expect(kept).toEqual([]);
  expect(gone).toEqual([1, 2]);
  expect(cleared).toEqual([
    "database workbox-expiration",
    "database other",
    "localStorage",
    "sessionStorage",
  ]);
});

it.each([
  ["does not list its databases", {}],
  ["lists them in no private window", { databases: () => Promise.reject(new DOMException("")) }],
])("a browser that %s, and has no workers, is cleared of the rest", async (_, indexedDB) => {
  const { kept, cleared } = await device({}, indexedDB);
  expect(kept).toEqual([]);
  expect(cleared).toEqual(["localStorage", "sessionStorage"]);
});
