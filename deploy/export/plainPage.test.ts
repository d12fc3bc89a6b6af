import { describe, expect, it } from "vitest";
import { renditionAddress } from "../../newsroom/pictures/pictureSizes.ts";
import {
  filePath,
  filesNeeded,
  pictureOfFile,
  renditionFile,
  searchPolicy,
  withPolicy,
  withRenditionFiles,
} from "./plainPage.ts";

const MAP = "/media/2014/06/12/iraq/map.1a2b3c4d.png";

describe("The file of an address", () => {
  it.each([
    ["/", true, "index.html"],
    ["/world", true, "world.html"],
    ["/2014/06/12/iraq", true, "2014/06/12/iraq.html"],
    ["/world/feed.xml", false, "world/feed.xml"],
    ["/media/2014/caf%C3%A9.png", false, "media/2014/café.png"],
  ])("of %s is one that servers answer it with", (address, isPage, file) => {
    expect(filePath(address, isPage)).toBe(file);
  });
});

describe("Renditions", () => {
  const fileOf = async (rendition: string) => renditionFile(rendition).file;

  it("have addresses of files in markup, however it writes “&”", async () => {
    const small = renditionAddress(MAP, 640);
    const large = renditionAddress(MAP, 1080);
    const html = `<img src="${small.replaceAll("&", "&amp;")}" srcSet="${small.replaceAll("&", "&amp;")} 640w, ${large.replaceAll("&", "&amp;")} 1080w"/><a href="${large}">`;
    expect(await withRenditionFiles(html, fileOf)).toBe(
      `<img src="${MAP}.w640.avif" srcSet="${MAP}.w640.avif 640w, ${MAP}.w1080.avif 1080w"/><a href="${MAP}.w1080.avif">`,
    );
  });

  it("of names in other scripts are written as browsers ask for them", async () => {
    const html = `"${renditionAddress("/media/2014/06/12/iraq/café.1a2b3c4d.png", 640)}"`;
    expect(await withRenditionFiles(html, fileOf)).toBe(
      '"/media/2014/06/12/iraq/caf%C3%A9.1a2b3c4d.png.w640.avif"',
    );
  });

  it("are asked for once each, as a server knows them", async () => {
    const asked: string[] = [];
    const address = renditionAddress(MAP, 640);
    await withRenditionFiles(`"${address}" "${address}"`, async (rendition) => {
      asked.push(rendition);
      return MAP;
    });
    expect(asked).toEqual([address]);
  });

  it("tell their picture", () => {
    expect(pictureOfFile(`${MAP}.w640.avif`)).toBe(MAP);
    expect(pictureOfFile(MAP)).toBeUndefined();
    expect(() => renditionFile("/_next/image?url=/elsewhere.png&w=640&q=60")).toThrow("rendition");
  });
});

it("A page needs its own pictures, cards and styles, and nothing of other sites", () => {
  const html = `<meta property="og:image" content="https://paper.example/cards/front.1a2b3c4d.jpg"/>
    <link href="/_next/static/chunks/a.css"/><img src="${MAP}.w640.avif" srcset="${MAP}.w640.avif 640w"/>
    <style>@font-face{src:url(/_next/static/media/text.woff2)}</style>
    <script type="application/ld+json">{"image":"https://paper.example${MAP}"}</script>
    <a href="https://elsewhere.example/media/other.png">The media/ folder</a>`;
  expect(filesNeeded(html, "https://paper.example")).toEqual([
    "/cards/front.1a2b3c4d.jpg",
    "/_next/static/chunks/a.css",
    `${MAP}.w640.avif`,
    "/_next/static/media/text.woff2",
    MAP,
  ]);
});

describe("The policy of a page", () => {
  const policy =
    "default-src 'none';frame-ancestors 'none';script-src 'self' 'sha256-A=';style-src 'none'";

  it("stands in it before everything that it concerns, without what only a header may say", () => {
    const html = withPolicy('<html><head><meta charSet="utf-8"/><style>', policy);
    expect(html).toBe(
      "<html><head><meta charSet=\"utf-8\"/><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';script-src 'self' 'sha256-A=';style-src 'none'\"/><style>",
    );
  });

  it("is never left out", () => {
    expect(() => withPolicy("<html><head>", policy)).toThrow("charset");
  });

  it("lets the search page alone compile WebAssembly", () => {
    expect(searchPolicy(policy)).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-A='");
  });
});
