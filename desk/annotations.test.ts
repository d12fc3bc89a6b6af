import { expect, it } from "vitest";
import { annotation } from "./annotations.ts";

const PROBLEM = {
  file: "drafts/oil/index.md",
  line: 4,
  column: 12,
  severity: "error" as const,
  rule: "unknown-section",
  message: "there is no section “wrld”",
  remedy: "did you mean “world”?",
};

it("a problem becomes a workflow command with its place and its rule", () => {
  expect(annotation(PROBLEM, "content/drafts/oil/index.md")).toBe(
    "::error file=content/drafts/oil/index.md,line=4,col=12,title=unknown-section::there is no section “wrld”; did you mean “world”?",
  );
  expect(annotation({ ...PROBLEM, severity: "warning" }, "a.md")).toMatch(/^::warning file=a\.md,/);
});

it("signs that would end the command or a property are escaped, percent signs first", () => {
  const line = annotation(
    { ...PROBLEM, message: "100%\nof a::b, c", remedy: "write\r\n50%0A" },
    "odd,name: 5%/index.md",
  );
  expect(line).toBe(
    "::error file=odd%2Cname%3A 5%25/index.md,line=4,col=12,title=unknown-section::100%25%0Aof a::b, c; write%0D%0A50%250A",
  );
  expect(line).not.toMatch(/[\r\n]/);
});

it("a problem of a whole file stands at its first column", () => {
  const { column: _, ...whole } = PROBLEM;
  expect(annotation(whole, "a.md")).toContain(",col=1,");
});
