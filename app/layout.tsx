import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { FirstScript } from "@/components/layout/FirstScript";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import type { Edition } from "@/newsroom/edition/edition";
import { directionOf } from "@/newsroom/locales/language";
import { siteIcons } from "@/newsroom/theme/appIcons";
import { PAPER_COLOURS } from "@/newsroom/theme/paperColours";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const edition = editionOrNone();
  if (!edition) return {};
  return { icons: siteIcons() };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: PAPER_COLOURS.light },
    { media: "(prefers-color-scheme: dark)", color: PAPER_COLOURS.dark },
  ],
};

// The condition is decided at build time, so a production build does not contain the import.
const EditingAids =
  process.env.NODE_ENV === "development"
    ? (await import("@/components/desk/EditingAids")).EditingAids
    : undefined;

export default function Layout({ children }: { children: ReactNode }) {
  const edition = editionOrNone();
  const language = edition?.paper.language ?? "en";
  return (
    // The first script changes attributes that React does not know.
    <html lang={language} dir={directionOf(language)} suppressHydrationWarning>
      <head>
        <FirstScript />
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
