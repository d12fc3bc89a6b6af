import type { Metadata } from "next";
import { directionOf } from "../locales/language.ts";
import type { Paper } from "../paper/paper.ts";
import { APP_ICONS, iconAddress } from "./appIcons.ts";

export const MANIFEST_ADDRESS = "/manifest.webmanifest";

/** Links that make the paper installable; other pages get them from client/serviceWorker/installing.ts. */
export const INSTALLABLE = { manifest: MANIFEST_ADDRESS } satisfies Metadata;

/** The grounds of app/tokens.css, for what the system draws around an installed paper. */
const GROUND = "#fcfaf6";

/** The paper as an application that can be installed (W3C, “Web Application Manifest”). */
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
    background_color: GROUND,
    theme_color: GROUND,
    categories: ["news"],
    icons,
    shortcuts: [
      { name: "Front", url: "/" },
      { name: "Saved stories", url: "/saved" },
      { name: "Search", url: "/search" },
    ],
  };
}
