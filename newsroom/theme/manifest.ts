import type { Metadata } from "next";
import { directionOf } from "../locales/language.ts";
import type { Paper } from "../paper/paper.ts";
import { APP_ICONS, iconAddress } from "./appIcons.ts";

export const MANIFEST_ADDRESS = "/manifest.webmanifest";

/**
 * Links that make the paper installable; on other pages client/serviceWorker/installing.ts adds
 * them.
 */
export const INSTALLABLE = { manifest: MANIFEST_ADDRESS } satisfies Metadata;

/** Background colour, as in app/tokens.css, for the system's parts of an installed paper. */
const BACKGROUND = "#fcfaf6";

/** The web app manifest (W3C, “Web Application Manifest”). */
export function manifest(paper: Paper): Record<string, unknown> {
  const icons = Object.entries(APP_ICONS).map(([file, { size, purpose }]) => ({
    src: iconAddress(file),
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  }));
  return {
    id: "/",
    name: paper.name,
    short_name: paper.name,
    ...(paper.description ? { description: paper.description } : {}),
    lang: paper.language,
    dir: directionOf(paper.language),
    start_url: "/",
    scope: "/",
    display: "minimal-ui",
    background_color: BACKGROUND,
    theme_color: BACKGROUND,
    categories: ["news"],
    icons,
    shortcuts: [
      { name: "Front", url: "/" },
      { name: "Saved stories", url: "/saved" },
      { name: "Search", url: "/search" },
    ],
  };
}
