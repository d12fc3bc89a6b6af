import { describe, expect, it } from "vitest";
import { editionOf, slugs } from "../../testkit/editions.ts";
import { article, articles, MAP, NOW, story } from "../../testkit/records.ts";
import { frontOf } from "./front.ts";

/** A front of stories that `articles` makes. */
const FRONT_OF = (lead: string, ...secondary: string[]) => ({
  front: {
    lead: `/2014/06/01/${lead}`,
    related: [],
    secondary: secondary.map((slug) => `/2014/06/01/${slug}`),
  },
});

const at = (slug: string) => `/2014/06/12/${slug}`;

describe("the front", () => {
  it("shows the editors' choice in their order", () => {
    const opened = editionOf(
      [...articles(3), article("lead"), article("second"), article("third")],
      {},
      { front: { lead: at("lead"), related: [], secondary: [at("third"), at("second")] } },
    );
    const front = frontOf(opened, NOW);
    expect(slugs(front.lead ? [front.lead] : [])).toEqual(["lead"]);
    expect(slugs(front.secondary)).toEqual(["third", "second"]);
  });

  it("leads with the newest story that has a picture when the chosen one is not public", () => {
    const opened = editionOf(
      [
        article("scheduled", { published: "2014-07-01T00:00:00.000Z" }),
        article("newest", { published: "2014-06-13T00:00:00.000Z" }),
        article("pictured", { hero: MAP }),
      ],
      {},
      { front: { lead: "/2014/07/01/scheduled", related: [], secondary: [] } },
    );
    expect(frontOf(opened, NOW).lead?.address).toBe(at("pictured"));
  });

  it("leads with the newest story when none has a picture", () => {
    expect(slugs([frontOf(editionOf(articles(3)), NOW).lead ?? { address: "" }])).toEqual([
      "story-2",
    ]);
  });

  it("fills its top stories up with the newest when fewer than two are chosen", () => {
    const opened = editionOf(
      [
        ...articles(6),
        article("lead"),
        article("second", { published: "2014-05-01T00:00:00.000Z" }),
      ],
      {},
      { front: { lead: at("lead"), related: [], secondary: ["/2014/05/01/second"] } },
    );
    expect(slugs(frontOf(opened, NOW).secondary)).toEqual([
      "second",
      "story-5",
      "story-4",
      "story-3",
    ]);
  });

  it("shows at most four top stories", () => {
    const chosen = articles(6);
    const opened = editionOf(
      [...chosen, article("lead")],
      {},
      { front: { lead: at("lead"), related: [], secondary: chosen.map(({ address }) => address) } },
    );
    expect(frontOf(opened, NOW).secondary).toHaveLength(4);
  });

  it("shows no story twice among lead, top stories and strips", () => {
    const world = articles(8);
    const sport = articles(8, { section: "sport" }).map((match, index) => ({
      ...match,
      address: `/2014/06/02/match-${index}`,
    }));
    const lead = world[7]?.address ?? "";
    const opened = editionOf(
      [...world, ...sport],
      {},
      {
        front: {
          lead,
          related: [],
          secondary: [lead, world[6]?.address ?? "", sport[7]?.address ?? ""],
        },
      },
    );
    const front = frontOf(opened, NOW);
    const shown = [
      ...(front.lead ? [front.lead] : []),
      ...front.secondary,
      ...front.strips.flatMap(({ teasers }) => teasers),
    ].map(({ address }) => address);
    expect(shown.length).toBeGreaterThan(8);
    expect(new Set(shown).size).toBe(shown.length);
    expect(front.secondary.map(({ address }) => address)).not.toContain(lead);
  });

  it("shows a top story once that site.yaml names twice", () => {
    const opened = editionOf(
      [...articles(2), article("lead"), article("second")],
      {},
      { front: { lead: at("lead"), related: [], secondary: [at("second"), at("second")] } },
    );
    expect(slugs(frontOf(opened, NOW).secondary).filter((slug) => slug === "second")).toHaveLength(
      1,
    );
  });

  it("has a strip for each section that has something left, in the sections' order", () => {
    const opened = editionOf([
      article("lead", { published: "2014-06-19T00:00:00.000Z" }),
      ...articles(15),
    ]);
    const { strips } = frontOf(opened, NOW);
    expect(strips.map(({ section }) => section.slug)).toEqual(["world"]);
    expect(strips[0]?.teasers).toHaveLength(4);
  });

  it("lists the six latest that stand nowhere else on it", () => {
    const { lead, secondary, latest, strips } = frontOf(editionOf(articles(20)), NOW);
    expect(slugs(lead ? [lead] : [])).toEqual(["story-19"]);
    expect(slugs(secondary)).toEqual(["story-18", "story-17", "story-16", "story-15"]);
    expect(slugs(latest)).toEqual([14, 13, 12, 11, 10, 9].map((number) => `story-${number}`));
    expect(slugs(strips[0]?.teasers ?? [])).toEqual(["story-8", "story-7", "story-6", "story-5"]);
  });

  it("leaves the last story of a section to its strip, out of the latest", () => {
    const match = article("match", { section: "sport", published: "2014-06-11T12:00:00.000Z" });
    const opened = editionOf(
      [...articles(8), match],
      {},
      FRONT_OF("story-7", "story-6", "story-5"),
    );
    const front = frontOf(opened, NOW);
    expect(slugs(front.latest)).not.toContain("match");
    expect(front.strips.map(({ section, teasers }) => [section.slug, ...slugs(teasers)])).toEqual([
      ["world", "story-0"],
      ["sport", "match"],
    ]);
  });

  it("puts related stories with the lead that was chosen, and with no other", () => {
    const stories = [...articles(3), article("lead"), article("map"), article("books")];
    const front = { lead: at("lead"), related: [at("map"), at("books")], secondary: [at("map")] };
    const chosen = frontOf(editionOf(stories, {}, { front }), NOW);
    expect(slugs(chosen.related)).toEqual(["map", "books"]);
    expect(slugs([...chosen.secondary, ...chosen.latest])).not.toContain("map");
    const gone = { ...front, lead: at("gone") };
    expect(frontOf(editionOf(stories, {}, { front: gone }), NOW).related).toEqual([]);
  });

  it("names the authors of opinions, and of nothing else", () => {
    const opened = editionOf([article("news"), article("view", { kind: "opinion" })]);
    const { lead, secondary } = frontOf(opened, NOW);
    const shown = [...(lead ? [lead] : []), ...secondary];
    expect(shown.map(({ kind, authors }) => [kind, authors?.map(({ name }) => name)])).toEqual(
      expect.arrayContaining([
        [undefined, undefined],
        ["opinion", ["The Desk"]],
      ]),
    );
  });

  it("takes the lead's first pull quote", () => {
    const opened = editionOf([
      article("lead", {
        story: story([
          { type: "paragraph", children: [{ type: "text", text: "We came at dawn." }] },
          { type: "pullQuote", text: "We came", by: "A soldier" },
          { type: "pullQuote", text: "at dawn" },
        ]),
      }),
    ]);
    expect(frontOf(opened, NOW).leadQuote).toEqual({ text: "We came", by: "A soldier" });
    expect(frontOf(editionOf([article("plain")]), NOW).leadQuote).toBeUndefined();
  });

  it("of a paper without stories is empty", () => {
    expect(frontOf(editionOf([]), NOW)).toEqual({
      lead: undefined,
      leadQuote: undefined,
      related: [],
      secondary: [],
      latest: [],
      strips: [],
    });
  });
});
