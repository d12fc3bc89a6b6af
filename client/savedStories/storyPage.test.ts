import { describe, expect, it } from "vitest";
import { describeStory, fitting, isStory, rendition, renditionsOf } from "./storyPage.ts";

const at = (picture: string, width: number) =>
  `/_next/image?url=${encodeURIComponent(picture)}&w=${width}&q=75`;
const srcset = (picture: string, widths: number[]) =>
  widths.map((width) => `${at(picture, width).replaceAll("&", "&amp;")} ${width}w`).join(", ");

describe("isStory", () => {
  it.each(["/2014/06/12/iraq-airstrikes", "/2014/06/12/7"])("takes %s for a story", (path) => {
    expect(isStory(path)).toBe(true);
  });

  it.each([
    "/",
    "/world",
    "/2014/06/12",
    "/drafts/iraq",
    "/preview/iraq/1/abc",
    "/2014/06/12/iraq/more",
    "/2014/06/12/",
    "/media/2014/06/12/iraq",
  ])("does not take %s for one", (path) => {
    expect(isStory(path)).toBe(false);
  });
});

describe("What a kept page says about its story", () => {
  it("is its kind as well, where it is not news", () => {
    const page = `<main><article lang="en" dir="ltr" data-kind="Opinion"><p data-kind="x"></p></article>`;
    expect(describeStory(page).kind).toBe("Opinion");
    expect(describeStory(page.replace(' data-kind="Opinion"', "")).kind).toBeUndefined();
  });

  it("is read from its head, with its characters as they are meant", () => {
    const page = `<html lang="en-US"><head><meta property="og:title" content="&quot;Now&quot; &amp; then &lt;3 it&#x27;s"/>
      <meta property="og:description" content="A standfirst"/><meta property="article:section" content="World"/>
      <meta property="article:published_time" content="2014-06-12T18:05:00-04:00"/></head>
      <body><main><article data-story="" lang="ar" dir="rtl"></article></main>`;
    expect(describeStory(page)).toEqual({
      headline: `"Now" & then <3 it's`,
      standfirst: "A standfirst",
      section: "World",
      published: "2014-06-12T18:05:00-04:00",
      language: "ar",
    });
  });

  it("is nothing where the page says nothing", () => {
    expect(describeStory("old")).toEqual({
      headline: "",
      standfirst: "",
      section: "",
      published: "",
      language: "",
    });
  });
});

describe("Renditions", () => {
  it("as plain files are those of their picture as well", () => {
    const picture = "/media/2014/06/12/iraq/map.1a2b3c4d.png";
    const address = `${picture}.w640.avif`;
    expect(rendition(address)).toEqual({ picture, width: 640, address });
    const story = `<article><img srcset="${picture}.w320.avif 320w, ${address} 640w"></article>`;
    expect(fitting(renditionsOf(story), 500).map((one) => one.address)).toEqual([address]);
    expect(rendition(picture)).toBeUndefined();
  });

  it("are told from all other addresses", () => {
    expect(rendition(at("/media/a.png", 640))).toEqual({
      picture: "/media/a.png",
      width: 640,
      address: at("/media/a.png", 640),
    });
    expect(rendition("/media/a.png")).toBeUndefined();
    expect(rendition("/_next/image?w=640")).toBeUndefined();
  });

  it("of a page are those of its story, and no teaser's", () => {
    const page = `<header><img srcset="${srcset("/media/logo.png", [640])}"></header>
      <article><img srcset="${srcset("/media/a.png", [640, 1280])}"><source srcSet="${srcset("/media/b.png", [640])}"></article>
      <aside><article><img srcset="${srcset("/media/teaser.png", [640])}"></article></aside>`;
    expect(renditionsOf(page).map(({ picture, width }) => [picture, width])).toEqual([
      ["/media/a.png", 640],
      ["/media/a.png", 1280],
      ["/media/b.png", 640],
    ]);
  });

  it("that fit are the narrowest that are wide enough, of each picture", () => {
    const offered = [
      [640, "/media/a.png"],
      [1280, "/media/a.png"],
      [2560, "/media/a.png"],
      [320, "/media/b.png"],
      [640, "/media/b.png"],
    ].map(([width, picture]) => ({
      picture: String(picture),
      width: Number(width),
      address: at(String(picture), Number(width)),
    }));
    const widths = (width: number) => fitting(offered, width).map((one) => one.width);
    expect(widths(800)).toEqual([1280, 640]);
    expect(widths(640)).toEqual([640, 640]);
    expect(widths(10)).toEqual([640, 320]);
    expect(fitting([...offered].reverse(), 800).map((one) => one.width)).toEqual([640, 1280]);
  });
});
