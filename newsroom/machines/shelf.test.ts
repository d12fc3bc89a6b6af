import { expect, it } from "vitest";
import { Shelf } from "./shelf.ts";

it("A shelf holds as many bytes as it may, and drops what was asked for longest ago", () => {
  const shelf = new Shelf<string>(10);
  shelf.set("a", "A", 4);
  shelf.set("b", "B", 4);
  expect(shelf.get("a")).toBe("A");
  shelf.set("c", "C", 4);
  expect(shelf.get("b")).toBeUndefined();
  expect(shelf.get("a")).toBe("A");
  expect(shelf.get("c")).toBe("C");
});

it("A shelf replaces what has the same name, and counts it once", () => {
  const shelf = new Shelf<string>(10);
  shelf.set("a", "A", 6);
  shelf.set("a", "AA", 6);
  shelf.set("b", "B", 4);
  expect(shelf.get("a")).toBe("AA");
  expect(shelf.get("b")).toBe("B");
});

it("A shelf never takes what is larger than itself", () => {
  const shelf = new Shelf<string>(10);
  shelf.set("a", "A", 6);
  shelf.set("b", "B", 11);
  expect(shelf.get("b")).toBeUndefined();
  expect(shelf.get("a")).toBe("A");
});
