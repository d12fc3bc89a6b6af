import { describe, expect, it } from "vitest";
import { withoutCommands } from "./deskWords.ts";

describe("a refusal at the desk", () => {
  it.each([
    [
      "Readers have drafts/dam/index.md already, and its embargo cannot take it back. Take it back with “npm run desk -- unpublish dam”, or take “embargo” out of the file.",
      "Readers have drafts/dam/index.md already, and its embargo cannot take it back. Take it back with “Take back”, or take “embargo” out of the file.",
    ],
    [
      "Readers have this story at /2014/06/12/war. Say first what becomes of that one:\n  npm run desk -- rename /2014/06/12/war peace\n      leads its readers on to the new address (this is usual)\nNothing has been changed.",
      "Readers have this story at /2014/06/12/war. Say first what becomes of that one:\n  “Rename”\n      leads its readers on to the new address (this is usual)\nNothing has been changed.",
    ],
    [
      "There is no section “wrld”. There is only world.",
      "There is no section “wrld”. There is only world.",
    ],
  ])("names no command of a terminal: %s", (message, said) => {
    expect(withoutCommands(message)).toBe(said);
  });

  it("says something even where all of it names one", () => {
    expect(withoutCommands("Run npm run build.")).toBe("Run npm run build.");
  });
});
