import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { PageLayout } from "@/components/layout/PageLayout";
import { FrontPage } from "@/components/lists/FrontPage";
import { cardFontFolders } from "@/newsroom/cards/loadCardFonts";
import { drawName } from "@/newsroom/cards/nameDrawing";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { frontOf } from "@/newsroom/edition/front";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { say } from "@/newsroom/locales/messages";
import { pageMetadata } from "@/newsroom/seo/pageMetadata";
import { frontGraph } from "@/newsroom/seo/structuredPages";
import { readClock } from "@/newsroom/settings/settings";
import { INSTALLABLE } from "@/newsroom/theme/manifest";

export const revalidate = 60;

export function generateMetadata(): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { paper } = currentEdition();
    return {
      ...INSTALLABLE,
      ...pageMetadata(paper, {
        title: paper.tagline
          ? say(paper, "nameAndTagline", { name: paper.name, tagline: paper.tagline })
          : paper.name,
        description: paper.description,
        address: "/",
      }),
    };
  });
}

export default function Front() {
  return guarded(async () => {
    const edition = currentEdition();
    const { paper } = edition;
    const now = readClock();
    return (
      <PageLayout
        chrome={siteChrome(edition, now)}
        front
        drawnName={drawName(paper.name, paper.language, cardFontFolders(paper))}
        graph={frontGraph(paper)}
      >
        <FrontPage front={frontOf(edition, now)} locale={paper} />
      </PageLayout>
    );
  });
}
