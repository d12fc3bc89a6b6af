import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { FirstScript } from "@/components/layout/FirstScript";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import type { Edition } from "@/newsroom/edition/edition";
import { directionOf } from "@/newsroom/locales/language";
import { paletteOf } from "@/newsroom/paper/palette";
import { themeFonts } from "@/newsroom/paper/themeFonts";
import { siteIcons } from "@/newsroom/theme/appIcons";
import { themeStyle } from "@/newsroom/theme/themeStyle";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const edition = editionOrNone();
  if (!edition) return {};
  return { icons: siteIcons() };
}

export function generateViewport(): Viewport {
  const { light, dark } = paletteOf(editionOrNone()?.paper.theme);
  return {
    width: "device-width",
    initialScale: 1,
    // The page's background, for the browser's own interface around it.
    themeColor: [
      { media: "(prefers-color-scheme: light)", color: light.paper },
      { media: "(prefers-color-scheme: dark)", color: dark.paper },
    ],
  };
}

// The condition is decided at build time, so a production build does not contain the import.
const EditingAids =
  process.env.NODE_ENV === "development"
    ? (await import("@/components/desk/EditingAids")).EditingAids
    : undefined;

export default function Layout({ children }: { children: ReactNode }) {
  const edition = editionOrNone();
  const wording = edition?.paper ?? { language: "en" };
  const { language } = wording;
  const style = edition && themeStyle(edition.paper.theme, themeFonts(edition.paper));
  return (
    // The first script changes attributes that React does not know.
    <html lang={language} dir={directionOf(language)} suppressHydrationWarning>
      <head>
        {style && <style data-theme="">{style}</style>}
        <FirstScript wording={wording} />
      </head>
      <body>
        {EditingAids && edition && <EditingAids edition={edition} number={edition.number()} />}
        {children}
      </body>
    </html>
  );
}

/** Undefined if no edition can be read: the error page needs a layout too. */
function editionOrNone(): Edition | undefined {
  try {
    return currentEdition();
  } catch {
    return undefined;
  }
}
