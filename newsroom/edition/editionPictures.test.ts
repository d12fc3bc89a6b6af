import { describe, expect, it } from "vitest";
import { editionOf } from "../../testkit/editions.ts";
import { article, MAP, NOW } from "../../testkit/records.ts";
import { cropAddress } from "../pictures/heroCrops.ts";
import { heroCropAt } from "./editionPictures.ts";

const CHART = { ...MAP, address: "/media/2014/06/12/iraq/chart.11111111.png" };

const row = ({ address }: { address: string }) => ({
  address,
  plainAddress: address.replace(/\.[0-9a-f]{8}/, ""),
  file: `articles${address.slice("/media".length)}`,
  format: "png",
  article: "/2014/06/12/iraq",
});

const edition = (focus?: { x: number; y: number }) =>
  editionOf([article("iraq", { hero: { ...MAP, focus } })], { pictures: [row(MAP), row(CHART)] });

describe("a hero in a shape", () => {
  it("is found by its address", () => {
    expect(heroCropAt(edition(), cropAddress(MAP, "16x9"), NOW)).toEqual({
      hero: MAP,
      ratio: "16x9",
      file: "articles/2014/06/12/iraq/map.0a1b2c3d.png",
      address: cropAddress(MAP, "16x9"),
    });
  });

  it("is led to the address of its present focus", () => {
    const focus = { x: 10, y: 20 };
    const found = heroCropAt(edition(focus), cropAddress(MAP, "1x1"), NOW);
    expect(found?.address).toBe(cropAddress({ ...MAP, focus }, "1x1"));
  });

  it("is not there before its story", () => {
    const before = new Date("2014-06-12T11:59:59Z");
    expect(heroCropAt(edition(), cropAddress(MAP, "16x9"), before)).toBeUndefined();
  });

  it("is not there for a picture that is no hero, nor for one that does not exist", () => {
    expect(heroCropAt(edition(), cropAddress(CHART, "16x9"), NOW)).toBeUndefined();
    const other = { ...MAP, address: MAP.address.replace("0a1b2c3d", "00000000") };
    expect(heroCropAt(edition(), cropAddress(other, "16x9"), NOW)).toBeUndefined();
  });
});
