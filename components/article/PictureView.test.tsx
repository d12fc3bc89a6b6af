// In a document.
import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PICTURE_ROLES, type PictureRole } from "@/newsroom/pictures/pictureSizes";
import { PictureView } from "./PictureView";

const PICTURE = { address: "/media/a.png", width: 1600, height: 900, alt: "A map" };

const FIRST = ["hero", "lead", "leadUpright", "sectionLead"] as const;

describe("a picture", () => {
  it("is lazy in the page in every role, so that no browser asks for it before a script may hold it", () => {
    for (const use of PICTURE_ROLES) {
      const { container } = render(<PictureView picture={PICTURE} use={use} />);
      expect(container.querySelector("img")?.getAttribute("loading"), use).toBe("lazy");
    }
  });

  it("has the mark by which client/first.ts asks for it at once in roles of first pictures alone", () => {
    const marked = PICTURE_ROLES.filter((use) => {
      const { container } = render(<PictureView picture={PICTURE} use={use} />);
      return container.querySelector("img[fetchpriority]") !== null;
    });
    expect(marked).toEqual(FIRST);
  });

  it("that is transparent stands on what it can be read on, in every role and theme", () => {
    for (const use of PICTURE_ROLES) {
      for (const [backdrop, name] of [
        ["light", "bg-sheet"],
        ["dark", "bg-night"],
        [undefined, "bg-tint"],
      ] as const) {
        const { container } = render(<PictureView picture={{ ...PICTURE, backdrop }} use={use} />);
        const image = container.querySelector("img");
        expect(
          image?.className.split(" ").filter((one) => one.startsWith("bg-")),
          use,
        ).toEqual([name]);
        expect(image?.dataset.backdrop).toBe(backdrop);
      }
    }
  });

  it("in any other role brings no script of its own", () => {
    for (const use of PICTURE_ROLES) {
      if ((FIRST as readonly string[]).includes(use)) continue;
      const { container } = render(<PictureView picture={PICTURE} use={use} />);
      expect(container.querySelector("script"), use).toBeNull();
    }
  });

  const version = (name: string, width: number, height: number) => ({
    address: `/media/${name}.png`,
    width,
    height,
  });
  const VERSIONS = {
    dark: version("dark", 1600, 900),
    narrow: version("narrow", 1080, 1350),
    darkNarrow: version("dark-narrow", 1080, 1350),
  };

  it("with versions offers those of its role by theme and width, each with its own size", () => {
    const { container } = render(
      <PictureView picture={{ ...PICTURE, versions: VERSIONS }} use="inline" />,
    );
    const offered = [...container.querySelectorAll("picture > source")].map((source) => [
      source.getAttribute("media"),
      /media\/([a-z-]+)/.exec(source.getAttribute("srcset") ?? "")?.[1],
      `${source.getAttribute("width")}x${source.getAttribute("height")}`,
    ]);
    expect(offered).toEqual([
      ["screen and (max-width:40em) and (prefers-color-scheme:dark)", "dark-narrow", "828x1035"],
      ["(max-width:40em)", "narrow", "828x1035"],
      ["screen and (prefers-color-scheme:dark)", "dark", "1440x810"],
    ]);
    // The style sheet gives the box the narrow version's shape on narrow windows.
    expect(container.querySelector("img")?.dataset.narrow).toBe("0.8");
    const { container: list } = render(
      <PictureView picture={{ ...PICTURE, versions: VERSIONS }} use="teaser" />,
    );
    expect(list.querySelectorAll("source")).toHaveLength(1);
  });

  const THUMBNAILS = {
    thumbnail: version("thumbnail", 720, 480),
    darkThumbnail: version("dark-thumbnail", 720, 480),
  };
  const files = (use: PictureRole) => {
    const picture = { ...PICTURE, versions: { ...VERSIONS, ...THUMBNAILS } };
    const { container } = render(<PictureView picture={picture} use={use} />);
    return [...container.querySelectorAll("source, img")].map((each) => [
      each.getAttribute("media"),
      ...new Set(each.getAttribute("srcset")?.match(/(?<=media\/)[^.]+|\d+w/g)),
    ]);
  };

  it("shows its thumbnail in small slots and beside an article, on phones or in every window, and never above or in a text", () => {
    const dark = "screen and (prefers-color-scheme:dark)";
    expect(files("small")).toEqual([
      [dark, "dark-thumbnail"],
      [null, "thumbnail", "160w", "320w"],
    ]);
    expect(files("thumbnail")).toEqual([
      [dark, "dark-thumbnail"],
      [null, "thumbnail", "160w", "320w", "480w"],
    ]);
    expect(files("related")).toEqual([
      [dark, "dark-thumbnail"],
      [null, "thumbnail", "320w", "640w"],
    ]);
    const own = PICTURE.address.match(/(?<=media\/)[^.]+/)?.[0];
    expect(files("teaser")).toEqual([
      ["screen and (width<48em) and (prefers-color-scheme:dark)", "dark-thumbnail"],
      ["(width<48em)", "thumbnail"],
      [dark, "dark"],
      [null, own, "480w", "828w"],
    ]);
    expect(files("lead").slice(0, 2)).toEqual([
      ["screen and (width<48em) and (prefers-color-scheme:dark)", "dark-thumbnail"],
      ["(width<48em)", "thumbnail"],
    ]);
    expect(files("sectionLead").slice(0, 2)).toEqual([
      ["screen and (width<64em) and (prefers-color-scheme:dark)", "dark-thumbnail"],
      ["(width<64em)", "thumbnail"],
    ]);
    for (const use of ["hero", "inline"] as const) {
      expect(files(use).join(), use).not.toContain("thumbnail");
    }
  });

  it("that is transparent in a theme stands on the theme's own ground", () => {
    const { container } = render(
      <PictureView
        picture={{
          ...PICTURE,
          backdrop: "light",
          versions: { dark: { ...VERSIONS.dark, backdrop: "dark" } },
        }}
        use="hero"
      />,
    );
    expect(container.querySelector("img")?.className).toContain("bg-paper");
  });

  it("is cropped in lists around its focus, and a drawing is shown whole", () => {
    const shown = (crop?: "never") =>
      render(<PictureView picture={{ ...PICTURE, crop }} use="teaser" />).container.querySelector(
        "img",
      )?.className;
    expect(shown()).toContain("cropped");
    expect(shown("never")).toContain("whole");
    expect(shown("never")).not.toContain("cropped");
  });
});
