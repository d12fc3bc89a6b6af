import { expect, it } from "vitest";
import { showAsPrinted } from "./showAsPrinted.ts";

it("Styles for paper hold on the sheet, those for the screen do not, and all others stay", () => {
  const rule = (mediaText: string, cssRules: object[] = []) => ({ media: { mediaText }, cssRules });
  const inner = rule("not print");
  const rules = [rule("print"), rule("screen"), rule("(min-width: 48rem)", [inner]), {}];
  const page = {
    styleSheets: [{ cssRules: rules }],
    documentElement: { style: {} as Record<string, string> },
  };
  showAsPrinted(page as unknown as Document);
  const media = (each: object) => (each as ReturnType<typeof rule>).media?.mediaText;
  expect(rules.map(media)).toEqual(["all", "not all", "(min-width: 48rem)", undefined]);
  expect(media(inner)).toBe("not all");
  expect(page.documentElement.style.colorScheme).toBe("light");
});
