import { copyFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { damageOf, editionPlace, openEdition } from "../../testkit/editions.ts";
import { article, articles, content, NOW, PAPER } from "../../testkit/records.ts";
import { putArticle } from "./changeEdition.ts";
import { nameContent } from "./contentName.ts";
import { renewEdition } from "./renewEdition.ts";
import { soundnessOf } from "./seal.ts";
import { writeEdition } from "./writeEdition.ts";

const WAR = article("war", { published: "2014-06-12T10:00:00.000Z" });

function newEdition(stories = articles(3)) {
  const file = editionPlace();
  writeEdition(file, PAPER, content(stories));
  return {
    file,
    name: () => openEdition(file).contentName(),
    number: () => openEdition(file).number(),
  };
}

describe("the name of an edition's content", () => {
  it("is its own among editions, but for copies of the file, as long as it has been given none", () => {
    const one = newEdition();
    const other = newEdition([...articles(3), WAR]);
    const copy = editionPlace();
    copyFileSync(one.file, copy);
    expect(one.name()).toMatch(/^-?\d+$/);
    expect(openEdition(copy).contentName()).toBe(one.name());
    expect(other.name()).not.toBe(one.name());
  });

  it("is the one that was given, in editions that came about in different steps", () => {
    const one = newEdition([...articles(3), WAR]);
    const other = newEdition();
    putArticle(other.file, WAR, [], {}, NOW);
    expect(other.name()).not.toBe(one.name());
    for (const { file, number } of [one, other]) nameContent(file, number(), "tree 1");
    expect([one.name(), other.name()]).toEqual(["tree 1", "tree 1"]);
    expect([soundnessOf(other.file), damageOf(other.file)]).toEqual(["sound", []]);
  });

  it("changes nothing else: the edition keeps its number, and the pages that were rendered from it", () => {
    const { file, number } = newEdition();
    const before = openEdition(file);
    const [stamp, paper] = [before.stamp(NOW), before.paper];
    nameContent(file, number(), "tree 1");
    expect(before.stamp(NOW)).toBe(stamp);
    expect(openEdition(file).paper).toEqual(paper);
  });

  it("is gone with the next change, by whatever it comes, and with a new edition", () => {
    const { file, name, number } = newEdition();
    nameContent(file, number(), "tree 1");
    putArticle(file, WAR, [], {}, NOW);
    expect(name()).not.toBe("tree 1");
    nameContent(file, number(), "tree 2");
    renewEdition(file, { ...PAPER, name: "Another" }, content([]), { since: number(), now: NOW });
    expect(name()).not.toBe("tree 2");
    nameContent(file, number(), "tree 3");
    writeEdition(file, PAPER, content(articles(2)));
    expect(name()).not.toBe("tree 3");
  });

  it("is given to no other edition than the one that was meant", () => {
    const { file, name, number } = newEdition();
    const own = name();
    nameContent(file, number() - 1, "tree 1");
    nameContent(file, number() + 1, "tree 1");
    expect(name()).toBe(own);
    nameContent(editionPlace(), 0, "tree 1");
    nameContent(editionPlace(), 1, "tree 1");
  });
});
