import { describe, expect, it } from "vitest";
import { editionOf } from "../../testkit/editions.ts";
import { article } from "../../testkit/records.ts";
import {
  addressesOfSlug,
  addressesOpening,
  articleAddresses,
  articleAt,
  isArticle,
  redirectTarget,
} from "./articles.ts";
import { latestCorrections } from "./lists.ts";
import { storiesSince } from "./sitemapEntries.ts";

/** An instant, with the milliseconds right before and after it. */
const AT = "2014-06-15T12:00:00.000Z";
const at = (milliseconds: number) => new Date(Date.parse(AT) + milliseconds);
const [before, exactly, after] = [at(-1), at(0), at(1)];

describe("What an article says of its own changes is true at the time of asking", () => {
  const edition = () =>
    editionOf([article("war", { updated: AT, corrections: [{ at: AT, text: "A number." }] })]);
  const address = "/2014/06/12/war";

  it.each([
    ["before", before, undefined],
    ["at", exactly, AT],
    ["after", after, AT],
  ])("%s its update", (_, now, updated) => {
    expect(articleAt(edition(), address, now)?.updated).toBe(updated);
  });

  it.each([
    ["before", before, 0],
    ["at", exactly, 1],
    ["after", after, 1],
  ])("%s its correction", (_, now, corrections) => {
    const opened = edition();
    expect(articleAt(opened, address, now)?.corrections).toHaveLength(corrections);
    expect(latestCorrections(opened, now)).toHaveLength(corrections);
  });

  it("and nothing of an update that it never had", () => {
    const opened = editionOf([article("war")]);
    expect(articleAt(opened, address, after)).toMatchObject({ updated: undefined });
  });
});

describe("A story is there from its instant on", () => {
  const address = "/2014/06/15/soon";
  const edition = () =>
    editionOf([article("soon", { published: AT, redirectFrom: ["/old/soon"] }), article("other")]);

  it.each([
    ["before", before, false],
    ["at", exactly, true],
  ])("%s it, at its address and its old one", (_, now, there) => {
    const opened = edition();
    expect(isArticle(opened, address, now)).toBe(there);
    expect(articleAt(opened, address, now) !== undefined).toBe(there);
    expect(redirectTarget(opened, "/old/soon", now)).toBe(there ? address : undefined);
  });

  it("and opens once between two instants that follow each other", () => {
    const opened = edition();
    expect(addressesOpening(opened, before, exactly)).toEqual([address]);
    expect(addressesOpening(opened, exactly, after)).toEqual([]);
    expect(addressesOpening(opened, at(-2), before)).toEqual([]);
  });

  it("and is news for as long as it is younger than asked for", () => {
    const opened = edition();
    const addresses = (since: Date) =>
      storiesSince(opened, since, 10, after).map((teaser) => teaser.address);
    expect(addresses(before)).toEqual([address]);
    expect(addresses(exactly)).toEqual([]);
    expect(storiesSince(opened, new Date(0), 1, after)).toHaveLength(1);
  });
});

describe("The translations of an article are those that readers find", () => {
  const translations = (...addresses: string[]) =>
    editionOf([
      article("war", { translations: addresses.map((address) => ({ lang: "fr", address })) }),
      article("guerre", { redirectFrom: ["/old/guerre"] }),
      article("plus-tard", { published: AT }),
    ]);
  const shown = (now: Date, ...addresses: string[]) =>
    articleAt(translations(...addresses), "/2014/06/12/war", now)?.translations.map(
      ({ address }) => address,
    );

  it("at their present addresses, or on another site", () => {
    const elsewhere = "https://journal.example/guerre";
    expect(shown(before, "/2014/06/12/guerre", "/old/guerre", elsewhere)).toEqual([
      "/2014/06/12/guerre",
      elsewhere,
    ]);
    expect(shown(before, "/old/guerre")).toEqual(["/2014/06/12/guerre"]);
  });

  it("and neither one before its time nor one that is not there", () => {
    expect(shown(before, "/2014/06/15/plus-tard", "/2014/06/12/nothing")).toEqual([]);
    expect(shown(exactly, "/2014/06/15/plus-tard")).toEqual(["/2014/06/15/plus-tard"]);
  });
});

it("The desk is given the addresses of all stories, those that are not yet public too", () => {
  const opened = editionOf([
    article("war"),
    article("war", { published: "2099-06-15T12:00:00.000Z" }),
    article("postwar"),
  ]);
  expect(articleAddresses(opened)).toEqual([
    "/2014/06/12/postwar",
    "/2014/06/12/war",
    "/2099/06/15/war",
  ]);
  expect(addressesOfSlug(opened, "war")).toEqual(["/2014/06/12/war", "/2099/06/15/war"]);
  expect(addressesOfSlug(opened, "peace")).toEqual([]);
});
