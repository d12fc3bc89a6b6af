/** The icons of an installed paper, and its logo where machines are told of its publisher. */
export interface AppIcon {
  /** Pixels of each side. */
  size: number;
  /** `maskable`: the system cuts it to its own shape, so everything lies within the middle 80 %. */
  purpose: "any" | "maskable";
}

/** By the names of their files; no others are ever drawn (newsroom/theme/appIcon.ts). */
export const APP_ICONS = {
  "192.png": { size: 192, purpose: "any" },
  "512.png": { size: 512, purpose: "any" },
  "maskable.png": { size: 512, purpose: "maskable" },
  "touch.png": { size: 180, purpose: "maskable" },
} as const satisfies Record<string, AppIcon>;

export type AppIconFile = keyof typeof APP_ICONS;

/** Sides in pixels of the pictures in the icon of tabs and search results: of a tab, of a sharp one, and what Google asks for at least. */
export const FAVICON_SIZES = [16, 32, 48] as const;

export function iconAddress(file: string): string {
  return `/icons/${file}`;
}
