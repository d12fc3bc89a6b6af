import path from "node:path";
import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { PageLayout } from "@/components/layout/PageLayout";
import { FrontPage } from "@/components/lists/FrontPage";
import { drawName } from "@/newsroom/cards/nameDrawing";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { frontOf } from "@/newsroom/edition/front";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { pageMetadata } from "@/newsroom/seo/pageMetadata";
import { frontGraph } from "@/newsroom/seo/structuredPages";
import { readClock } from "@/newsroom/settings/settings";
import { WORKSPACE_PATHS } from "@/newsroom/system/workspace";
import { INSTALLABLE } from "@/newsroom/theme/manifest";

export const revalidate = 60;

export function generateMetadata(): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { paper } = currentEdition();
    return {
      ...INSTALLABLE,
      ...pageMetadata(paper, {
        title: paper.tagline ? `${paper.name}: ${paper.tagline}` : paper.name,
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
        drawnName={drawName(paper.name, paper.language, path.resolve(WORKSPACE_PATHS.cardFonts))}
        graph={frontGraph(paper)}
      >
        <FrontPage front={frontOf(edition, now)} locale={paper} />
      </PageLayout>
    );
  });
}
