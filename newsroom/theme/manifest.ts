import type { Metadata } from "next";
import { directionOf } from "../locales/language.ts";
import { say } from "../locales/messages.ts";
import { paletteOf } from "../paper/palette.ts";
import type { Paper } from "../paper/paper.ts";
import { APP_ICONS, iconAddress } from "./appIcons.ts";

export const MANIFEST_ADDRESS = "/manifest.webmanifest";

/**
 * Links that make the paper installable; on other pages client/serviceWorker/installing.ts adds
 * them.
 */
export const INSTALLABLE = { manifest: MANIFEST_ADDRESS } satisfies Metadata;

/** The web app manifest (W3C, “Web Application Manifest”). */
export function manifest(paper: Paper): Record<string, unknown> {
  // For the system's parts of an installed paper.
  const background = paletteOf(paper.theme).light.paper;
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
    background_color: background,
    theme_color: background,
    categories: ["news"],
    icons,
    shortcuts: [
      { name: say(paper, "front"), url: "/" },
      { name: say(paper, "savedStories"), url: "/saved" },
      { name: say(paper, "search"), url: "/search" },
    ],
  };
}
