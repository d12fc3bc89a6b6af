import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { NotFoundPage } from "@/components/NotFoundPage";
import { Sheet } from "@/components/Sheet";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { readClock } from "@/newsroom/settings";

export function generateMetadata(): Promise<Metadata> {
  return guardedMetadata(async () => {
    return { title: `Not found – ${currentEdition().paper.name}` };
  });
}

export default function NotFound() {
  return guarded(async () => {
    const edition = currentEdition();
    const now = readClock();
    return (
      <Sheet furniture={edition.furniture(now)}>
        <NotFoundPage latest={edition.latest(now, 6)} zone={edition.paper} />
      </Sheet>
    );
  });
}
