import { expect, it } from "vitest";
import { inLanguage } from "./inLanguage.ts";

it("words say their language and which way it is read", () => {
  expect(inLanguage("ar")).toEqual({ lang: "ar", dir: "rtl" });
  expect(inLanguage("en-US")).toEqual({ lang: "en-US", dir: "ltr" });
});
