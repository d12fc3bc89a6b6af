import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { editionOf } from "../../testkit/editions.ts";
import { article, MAP, NOW, story } from "../../testkit/records.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import { previewStory } from "./previewStory.ts";

const SOON = "2014-06-25T12:00:00.000Z";
const BELOW = "/preview/x/1/s/media";

function contentWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

const DRAFT = (fields: string) =>
  `---\n${fields}standfirst: It opens.\nsection: world\nbyline: [desk]\n---\nWater *runs*.\n`;

describe("a preview of a draft", () => {
  it("is the story as it will be, read from its folder alone", async () => {
    const folder = contentWith({
      "drafts/dam/index.md": DRAFT(
        "headline: The dam opens\nhero: { image: map.png, alt: A map }\n",
      ),
      "drafts/other/index.md": DRAFT("headline: Other\n"),
    });
    const picture = sharp({ create: { width: 8, height: 4, channels: 3, background: "#456" } });
    await picture.png().toFile(path.join(folder, "drafts/dam/map.png"));
    const edition = editionOf([]);
    const found = await previewStory(folder, edition, "dam", BELOW, NOW);
    expect(found).toMatchObject({
      folder: "drafts/dam",
      story: {
        headline: "The dam opens",
        address: "/2014/06/20/dam",
        section: { name: "World" },
        authors: [{ name: "The Desk" }],
        hero: { address: `${BELOW}/map.png`, width: 8, height: 4 },
        story: { blocks: [{ type: "paragraph" }] },
        problems: [],
      },
    });
  });

  it("has the day on which it will be published, by the paper's clocks, and may lack a headline", async () => {
    const folder = contentWith({
      "drafts/dam/index.md": DRAFT("published: 2014-06-30T03:00:00Z\nheadline: [\n"),
    });
    expect(await previewStory(folder, editionOf([]), "dam", BELOW, NOW)).toMatchObject({
      story: { headline: "dam", address: "/2014/06/29/dam" },
    });
  });
});

describe("a preview of a scheduled story", () => {
  const own = "/media/2014/06/25/dam/gate.0a1b2c3d.png";
  const edition = () =>
    editionOf([
      article("dam", { published: "2014-06-01T12:00:00.000Z" }),
      article("war", { published: SOON }),
      article("dam", {
        published: SOON,
        hero: { ...MAP, address: own },
        story: story([
          { type: "figure", address: own, width: 1, height: 1, alt: "x" },
          {
            type: "paragraph",
            children: [
              {
                type: "link",
                kind: "internal",
                href: "/2014/06/12/war",
                children: [{ type: "text", text: own }],
              },
            ],
          },
        ]),
      }),
    ]);

  it("has its own pictures at addresses of the preview, and nothing else at others", async () => {
    const found = await previewStory(temporaryFolder(), edition(), "dam", BELOW, NOW);
    expect(found).toMatchObject({
      folder: "articles/2014/06/25/dam",
      story: {
        address: "/2014/06/25/dam",
        hero: { address: `${BELOW}/gate.png` },
        story: {
          blocks: [
            { address: `${BELOW}/gate.png` },
            { children: [{ href: "/2014/06/12/war", children: [{ text: own }] }] },
          ],
        },
      },
    });
  });

  it("says where the story is once readers can see it, the latest of a name", async () => {
    const folder = temporaryFolder();
    expect(await previewStory(folder, edition(), "dam", BELOW, new Date(SOON))).toEqual({
      publishedAt: "/2014/06/25/dam",
    });
  });

  it("is none of a name that there is not, or that is no name", async () => {
    const folder = contentWith({ "drafts/Two Words/index.md": DRAFT("headline: A\n") });
    for (const slug of ["nothing", "Two Words", "..", "", "../articles"]) {
      expect(await previewStory(folder, edition(), slug, BELOW, NOW), slug).toBeUndefined();
    }
  });
});
