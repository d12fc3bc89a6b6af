import { expect, it } from "vitest";
import type { CachedPage } from "./pageCache.ts";
import { setPageStatus } from "./pageStatus.ts";

function after(html: string, status?: number): CachedPage {
  const page: CachedPage = { kind: "APP_PAGE", html, status };
  setPageStatus(page);
  return page;
}

it("A page has the status of its mark, which is taken away", () => {
  expect(after('<meta name="page-status" content="410"/><p>x</p>', 200)).toMatchObject({
    status: 410,
    html: "<p>x</p>",
  });
});

it.each(["41", "4100", "abc", ""])("A mark with another content is none: %s", (content) => {
  const html = `<meta name="page-status" content="${content}"/>`;
  expect(after(html, 200)).toMatchObject({ status: 200, html });
});

it.each([
  [undefined, "x"],
  [200, "x"],
  [299, "x"],
  [300, ""],
  [308, ""],
  [399, ""],
  [400, "x"],
  [404, "x"],
])("With status %s the body is %j", (status, html) => {
  expect(after("x", status)).toMatchObject({ status, html });
});
