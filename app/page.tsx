import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { FrontPage } from "@/components/FrontPage";
import { Sheet } from "@/components/Sheet";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { frontOf } from "@/newsroom/edition/front";
import { INSTALLABLE } from "@/newsroom/metadata/manifest";
import { pageMetadata } from "@/newsroom/metadata/pageMetadata";
import { frontGraph } from "@/newsroom/metadata/structuredPages";
import { readClock } from "@/newsroom/settings";

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
    const now = readClock();
    return (
      <Sheet furniture={edition.furniture(now)} front graph={frontGraph(edition.paper)}>
        <FrontPage front={frontOf(edition, now)} zone={edition.paper} />
      </Sheet>
    );
  });
}
