import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { editionPlace } from "../../testkit/editions.ts";
import { article, content, MAP, PAPER, section } from "../../testkit/records.ts";
import { temporaryFolder } from "../../testkit/temporaryFolder.ts";
import type { DraftView } from "../edition/views.ts";
import { writeEdition } from "../edition/writeEdition.ts";
import type { FileRequest } from "../http/media.ts";
import { articleCard, cardAddress } from "./card.ts";

/** Cards are not drawn here: what is asked for is noted. */
const drawn = vi.hoisted(() => vi.fn());
vi.mock("./drawCard.ts", () => ({ drawCard: drawn }));

const PLAIN: FileRequest = { ifNoneMatch: null, range: null, ifRange: null };
const PICTURE = "articles/2014/06/12/war/map.png";

let contentDir: string;
let cards: typeof import("./cardResponse.ts");
let preview: typeof import("./previewCard.ts");

const root = mkdtempSync(path.join(tmpdir(), "cards-"));

beforeAll(async () => {
  vi.spyOn(process, "cwd").mockReturnValue(root);
  cards = await import("./cardResponse.ts");
  preview = await import("./previewCard.ts");
});

beforeEach(() => {
  drawn.mockReset().mockResolvedValue(new TextEncoder().encode("a card"));
  contentDir = temporaryFolder();
  const file = editionPlace();
  vi.stubEnv("CONTENT_DIR", contentDir);
  vi.stubEnv("EDITION_FILE", file);
  vi.stubEnv("BROADSHEET_NOW", "2014-06-20T12:00:00Z");
  writeEdition(
    file,
    PAPER,
    content([article("war", { hero: MAP }), article("peace")], {
      pictures: [
        {
          address: MAP.address,
          plainAddress: "/media/2014/06/12/war/map.png",
          file: PICTURE,
          format: "png",
          article: "/2014/06/12/war",
        },
      ],
    }),
  );
});

afterEach(() => {
  vi.unstubAllEnvs();
});

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

const WAR = articleCard(PAPER, { ...article("war", { hero: MAP }), section: section("world") });
const PEACE = articleCard(PAPER, { ...article("peace"), section: section("world") });

function writePicture(): string {
  const file = path.join(contentDir, PICTURE);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, "a picture");
  return file;
}

it("a card is drawn once, with its picture, and sent for good", async () => {
  const picture = writePicture();
  for (let asked = 0; asked < 2; asked += 1) {
    const response = await cards.cardResponse(cardAddress(WAR), PLAIN);
    expect(response?.status).toBe(200);
    expect(response?.headers.get("content-type")).toBe("image/jpeg");
    expect(response?.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(await response?.text()).toBe("a card");
  }
  const fonts = [path.resolve(process.cwd(), ".broadsheet/card-fonts")];
  expect(drawn.mock.calls).toEqual([[expect.objectContaining({ stem: WAR.stem }), picture, fonts]]);
});

it("a card whose picture has gone is drawn without it", async () => {
  const other = { ...PAPER, name: "Other" };
  writeEdition(process.env.EDITION_FILE ?? "", other, content([article("war", { hero: MAP })]));
  const address = cardAddress(
    articleCard(other, { ...article("war", { hero: MAP }), section: section("world") }),
  );
  expect((await cards.cardResponse(address, PLAIN))?.status).toBe(200);
  expect(drawn.mock.calls[0]?.[1]).toBeUndefined();
});

it("another version of a card leads to the present one, and nothing is drawn for it", async () => {
  const response = await cards.cardResponse(`${PEACE.stem}.00000000.jpg`, PLAIN);
  expect(response?.status).toBe(307);
  expect(response?.headers.get("location")).toBe(cardAddress(PEACE));
  expect(response?.headers.get("cache-control")).toBe("max-age=0, must-revalidate");
  expect(await cards.cardResponse("/cards/2014/06/12/none.00000000.jpg", PLAIN)).toBeUndefined();
  expect(drawn).not.toHaveBeenCalled();
});

it("a scheduled story has no card before its minute", async () => {
  const published = "2014-06-20T13:00:00.000Z";
  writeEdition(process.env.EDITION_FILE ?? "", PAPER, content([article("soon", { published })]));
  const soon = articleCard(PAPER, {
    ...article("soon", { published }),
    section: section("world"),
  });
  for (const address of [cardAddress(soon), `${soon.stem}.jpg`]) {
    vi.stubEnv("BROADSHEET_NOW", "2014-06-20T12:59:59Z");
    expect(await cards.cardResponse(address, PLAIN), address).toBeUndefined();
    vi.stubEnv("BROADSHEET_NOW", "2014-06-20T13:00:00Z");
    expect((await cards.cardResponse(address, PLAIN))?.status, address).toBe(
      address === cardAddress(soon) ? 200 : 307,
    );
  }
});

it("who asks for too many cards at a time is asked to come back, and a card that fails is an error", async () => {
  const sections = Array.from({ length: 30 }, (_, number) => section(`s-${number}`));
  const file = process.env.EDITION_FILE ?? "";
  writeEdition(file, { ...PAPER, name: "Many" }, content([], { sections }));
  let release = () => {};
  drawn.mockImplementation(
    () =>
      new Promise((resolve) => {
        const before = release;
        release = () => {
          before();
          resolve(new TextEncoder().encode("a card"));
        };
      }),
  );
  const { frontCard, sectionCard } = await import("./card.ts");
  const asked = sections.map((each) =>
    cards.cardResponse(cardAddress(sectionCard({ ...PAPER, name: "Many" }, each)), PLAIN),
  );
  const refused = await asked.at(-1);
  expect(refused?.status).toBe(503);
  expect(refused?.headers.get("retry-after")).toBe("30");
  expect(refused?.headers.get("cache-control")).toBe("private, no-store");
  const all = Promise.all(asked);
  const releasing = setInterval(() => release(), 1);
  const statuses = (await all).map((response) => response?.status);
  clearInterval(releasing);
  expect(statuses.filter((status) => status === 200)).toHaveLength(24);
  drawn.mockRejectedValue(new Error("no fonts"));
  const front = cardAddress(frontCard({ ...PAPER, name: "Many" }));
  await expect(cards.cardResponse(front, PLAIN)).rejects.toThrow("no fonts");
});

it("the card of a preview is that of the story as it will be, with the picture beside its file", async () => {
  const picture = path.join(contentDir, "drafts/oil/map.png");
  const { section: _, ...oil } = {
    ...article("oil"),
    hero: { ...MAP, address: "/preview/x/map.png" },
  };
  const draft = { ...oil, authors: [], topics: [], problems: [] } as unknown as DraftView;
  const folder = "drafts/oil";
  await preview.previewCard(PAPER, { story: draft, folder });
  expect(drawn.mock.calls[0]).toEqual([
    expect.objectContaining({ headline: "Headline of oil", kicker: "", colour: "red" }),
    undefined,
    [path.resolve(process.cwd(), ".broadsheet/card-fonts")],
  ]);
  mkdirSync(path.dirname(picture), { recursive: true });
  writeFileSync(picture, "a picture");
  const story = { ...draft, section: section("world") };
  expect(await preview.previewCard(PAPER, { story, folder })).toEqual(
    new TextEncoder().encode("a card"),
  );
  expect(drawn.mock.calls[1]).toEqual([
    expect.objectContaining({ kicker: "World" }),
    picture,
    expect.anything(),
  ]);
});
