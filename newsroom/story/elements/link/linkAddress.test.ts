import { expect, test } from "vitest";
import { checkAddress } from "./linkAddress.ts";

const rules = { hosts: ["shop.example"], parameters: ["tag"] };

test.each([
  ["/world", "internal"],
  ["/", "internal"],
  ["/2014/06/12/x?a=b#c", "internal"],
  ["#what-now", "anchor"],
  ["https://a.example/ü", "external"],
  ["HTTP://a.example", "external"],
  ["https://shop.example/1", "affiliate"],
  ["mailto:desk@a.example?subject=x", "mail"],
])("%s is %s", (href, kind) => {
  expect(checkAddress(href, rules)).toEqual({ kind });
});

test.each([
  "",
  "#",
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  "java\nscript:alert(1)",
  "java\tscript:alert(1)",
  " javascript:alert(1)",
  "\u0001javascript:alert(1)",
  "java\u00adscript:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "file:///etc/passwd",
  "blob:https://a.example/x",
  "tel:123",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/a b",
  "/a\u200bb",
  "/a\u202eb",
  "world/iraq",
  "../world",
  "?page=2",
  "https:a.example",
  "https:/a.example",
  "https://",
  "https://paper.example@evil.example/",
  "https://[bad",
  "mailto:",
  "mailto:?to=x@y",
])("%j is no address for a story", (href) => {
  expect(checkAddress(href, rules)).toHaveProperty("message");
});
