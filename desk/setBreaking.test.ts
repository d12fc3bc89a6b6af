import { describe, expect, it } from "vitest";
import { siteChrome } from "../newsroom/edition/siteChrome.ts";
import { NOW, paper } from "../testkit/temporaryPaper.ts";
import { setBreaking, withBreaking } from "./setBreaking.ts";

const NEWS = { text: 'Dam "gives" way: #1', until: "18:30" };
const UNTIL = "2014-06-13T18:30:00-04:00";

describe("breaking news of the desk", () => {
  it("is written into site.yaml and the edition, and is taken off again", async () => {
    const made = await paper();
    const before = made.read("site.yaml");
    await made.publish();
    const done = await setBreaking(made.settings, { ...NEWS, story: "dam" }, NOW);
    expect(done.change?.everything).toBe(true);
    expect(made.read("site.yaml")).toContain(
      `breaking:\n  text: "Dam \\"gives\\" way: #1"\n  story: /2014/06/13/dam\n  until: ${UNTIL}\n`,
    );
    expect(siteChrome(made.edition(), NOW).breaking).toEqual({
      text: NEWS.text,
      address: "/2014/06/13/dam",
    });
    expect((await made.build()).problems.filter(({ file }) => file === "site.yaml")).toEqual([]);
    expect(siteChrome(made.edition(), NOW).breaking?.text).toBe(NEWS.text);

    const off = await setBreaking(made.settings, undefined, NOW);
    expect(off).toMatchObject({ breaking: undefined, wasSet: true });
    expect(made.read("site.yaml").trim()).toBe(before.trim());
    expect(siteChrome(made.edition(), NOW).breaking).toBeUndefined();
  });

  it("brings nothing else before readers", async () => {
    const made = await paper();
    made.save({ "site.yaml": made.read("site.yaml").replace(/^name: .*$/m, "name: Another") });
    const name = made.edition().paper.name;
    await setBreaking(made.settings, NEWS, NOW);
    expect(made.edition().paper.name).toBe(name);
  });

  it.each([
    ["a draft", { ...NEWS, story: "dam" }, "Publish it first"],
    ["a story that is none", { ...NEWS, story: "dan" }, "dam"],
    ["an end in the past", { ...NEWS, until: "2014-06-13 11:00" }, "ended before it began"],
    ["an end that is no time", { ...NEWS, until: "soon" }, "is no time"],
    ["more than a line", { ...NEWS, text: "x".repeat(81) }, "have to be fixed"],
  ])("is refused with %s, and nothing is changed", async (_, request, said) => {
    const made = await paper();
    const before = [made.read("site.yaml"), made.edition().number()];
    await expect(setBreaking(made.settings, request, NOW)).rejects.toThrow(said);
    expect([made.read("site.yaml"), made.edition().number()]).toEqual(before);
  });
});

it("replaces only its own lines of site.yaml, and keeps its line ends", () => {
  const news = { text: "Dam", until: UNTIL };
  const set = `breaking:\r\n  text: "Dam"\r\n  until: ${UNTIL}\r\n`;
  expect(withBreaking("name: A\r\n# About\r\nurl: b\r\n", news)).toBe(
    `name: A\r\n# About\r\nurl: b\r\n${set}`,
  );
  expect(withBreaking(`name: A\r\n${set}# About\r\nurl: b\r\n`, undefined)).toBe(
    "name: A\r\n# About\r\nurl: b\r\n",
  );
  expect(withBreaking("name: A\nbreaking: { text: Old }\nurl: b", undefined)).toBe(
    "name: A\nurl: b\n",
  );
});
