// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PICTURE_ROLES } from "@/newsroom/pictures/pictureSizes";
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

  it.each(FIRST)("as %s is asked for as soon as it stands in the page", (use) => {
    const markup = renderToStaticMarkup(<PictureView picture={PICTURE} use={use} />);
    document.body.innerHTML = markup;
    const script = document.querySelector("picture > img + script[data-first]");
    const selector = /^document\.querySelector\("(.+)"\)\.loading="eager"$/.exec(
      script?.textContent ?? "",
    )?.[1];
    expect(document.querySelector(selector ?? "")).toBe(document.querySelector("img"));
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
});
