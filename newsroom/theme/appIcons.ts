import type { Metadata } from "next";

/** Icons of the installed paper; one is also its logo in structured data. */
export interface AppIcon {
  /** Side length in pixels. */
  size: number;
  /**
   * `maskable`: the system crops it to its own shape, so the letter lies within the middle 80 %.
   */
  purpose: "any" | "maskable";
}

/** By file name; no others are drawn (newsroom/theme/appIcon.ts). */
export const APP_ICONS = {
  "192.png": { size: 192, purpose: "any" },
  "512.png": { size: 512, purpose: "any" },
  "maskable.png": { size: 512, purpose: "maskable" },
  "touch.png": { size: 180, purpose: "maskable" },
} as const satisfies Record<string, AppIcon>;

export type AppIconFile = keyof typeof APP_ICONS;

/**
 * Side lengths in pixels of the pictures in favicon.ico: for tabs, for tabs at double density, and
 * Google's minimum.
 */
export const FAVICON_SIZES = [16, 32, 48] as const;

export function iconAddress(file: string): string {
  return `/icons/${file}`;
}

/** A multiple of 48 pixels, as Google requires; tabs show it smaller. */
const SITE_ICON = "192.png";

/**
 * The icon linked by every page. A file, which browsers ask for after the page and once for the
 * whole site: within the page it took 260 bytes of each.
 */
export function siteIcons(): Metadata["icons"] {
  const { size } = APP_ICONS[SITE_ICON];
  return { icon: [{ url: iconAddress(SITE_ICON), sizes: `${size}x${size}` }] };
}
