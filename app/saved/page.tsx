import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { SavedPage } from "@/components/SavedPage";
import { Sheet } from "@/components/Sheet";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { INSTALLABLE } from "@/newsroom/metadata/manifest";
import { type PageAbout, pageMetadata } from "@/newsroom/metadata/pageMetadata";
import { pageGraph } from "@/newsroom/metadata/structuredPages";
import type { Paper } from "@/newsroom/paper/paper";
import { readClock } from "@/newsroom/settings";

export const revalidate = 60;

export function generateMetadata(): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { paper } = currentEdition();
    return { ...pageMetadata(paper, aboutOf(paper)), ...INSTALLABLE };
  });
}

export default function Saved() {
  return guarded(async () => {
    const edition = currentEdition();
    return (
      <Sheet
        furniture={edition.furniture(readClock())}
        graph={pageGraph(edition.paper, aboutOf(edition.paper))}
      >
        <SavedPage privacy={edition.paper.policies.privacy} />
      </Sheet>
    );
  });
}

function aboutOf(paper: Paper): PageAbout {
  return {
    title: "Saved stories",
    description: `Stories of ${paper.name} that you have saved on this device.`,
    address: "/saved",
    hidden: true,
  };
}
