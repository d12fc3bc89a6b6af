import { describe, expect, it } from "vitest";
import { refuseDeepNesting } from "./refuseDeepNesting.ts";

const isRefused = (html: string) => {
  try {
    refuseDeepNesting(html);
    return false;
  } catch {
    return true;
  }
};

describe("a page that is nested too deeply", () => {
  it.each([
    ["<div>".repeat(400), false],
    ["<div>".repeat(401), true],
    ["<DIV class=x>".repeat(401), true],
    ["<div></div>".repeat(900), false],
    [`${"</div>".repeat(9)}${"<div>".repeat(401)}`, true],
    [`${"<div>".repeat(400)}</div><div>`, false],
    ["<x-y/>".repeat(900), false],
    ["<p>".repeat(900), false],
    ["<BR>".repeat(900), false],
    ["<li>".repeat(900), false],
    ["< div>".repeat(900), false],
    ["<1>".repeat(900), false],
    ["<div".repeat(401), true],
  ])("is refused: %#", (html, refused) => {
    expect(isRefused(html)).toBe(refused);
  });
});
