import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { SavedPage } from "@/components/SavedPage";
import { Sheet } from "@/components/Sheet";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { INSTALLABLE } from "@/newsroom/metadata/manifest";
import { pageMetadata } from "@/newsroom/metadata/pageMetadata";
import { readClock } from "@/newsroom/settings";

export const revalidate = 60;

export function generateMetadata(): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { paper } = currentEdition();
    return {
      ...pageMetadata(paper, {
        title: "Saved stories",
        description: `Stories of ${paper.name} that you have saved on this device.`,
        address: "/saved",
        hidden: true,
      }),
      ...INSTALLABLE,
    };
  });
}

export default function Saved() {
  return guarded(async () => {
    const edition = currentEdition();
    return (
      <Sheet furniture={edition.furniture(readClock())}>
        <SavedPage privacy={edition.paper.policies.privacy} />
      </Sheet>
    );
  });
}
