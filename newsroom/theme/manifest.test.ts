import { describe, expect, it } from "vitest";
import { PAPER } from "../../testkit/records.ts";
import { APP_ICONS } from "./appIcons.ts";
import { manifest } from "./manifest.ts";

describe("The manifest of an installed paper", () => {
  it("says what the paper says of itself, in its language and direction", () => {
    expect(manifest({ ...PAPER, language: "ar" })).toMatchObject({
      name: "The Paper",
      short_name: "The Paper",
      description: "A paper for tests",
      lang: "ar",
      dir: "rtl",
    });
  });

  it("stays one application at one place, whatever page it was installed from", () => {
    expect(manifest(PAPER)).toMatchObject({ id: "/", start_url: "/", scope: "/" });
  });

  it("leaves out a description that the paper does not have", () => {
    expect(manifest({ ...PAPER, description: "" })).not.toHaveProperty("description");
  });

  it("has the colour of the paper for what the system shows around it", () => {
    expect(manifest(PAPER)).toMatchObject({ background_color: "#fcfaf6", theme_color: "#fcfaf6" });
    expect(manifest({ ...PAPER, theme: { paper: "salmon" } })).toMatchObject({
      background_color: "#fff1e5",
      theme_color: "#fff1e5",
    });
  });

  it("names every icon that is drawn, at the size it is drawn in", () => {
    const { icons } = manifest(PAPER) as { icons: Array<Record<string, string>> };
    expect(icons.map(({ src, sizes }) => [src, sizes])).toEqual(
      Object.entries(APP_ICONS).map(([file, { size }]) => [`/icons/${file}`, `${size}x${size}`]),
    );
    // Required by browsers before they offer to install.
    expect(icons).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ sizes: "192x192", purpose: "any" }),
        expect.objectContaining({ sizes: "512x512", purpose: "any" }),
        expect.objectContaining({ sizes: "512x512", purpose: "maskable" }),
      ]),
    );
  });
});
