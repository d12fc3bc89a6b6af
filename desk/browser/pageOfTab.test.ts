// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { pageOfTab } from "./pageOfTab.ts";

it("Every page has an id of its own, and knows that of the page before it in its tab", () => {
  const first = pageOfTab();
  const second = pageOfTab();
  expect(first.before).toBeUndefined();
  expect(second.before).toBe(first.page);
  expect(second.page).not.toBe(first.page);
  expect(pageOfTab().before).toBe(second.page);
});

it("A page has an id where the browser keeps nothing", () => {
  const closed = vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("closed", "SecurityError");
  });
  const { page, before } = pageOfTab();
  expect(page).toHaveLength(36);
  expect(before).toBeUndefined();
  closed.mockRestore();
});
