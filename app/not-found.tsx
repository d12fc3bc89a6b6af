import type { Metadata } from "next";
import { NotFoundPage } from "@/components/NotFoundPage";
import { Sheet } from "@/components/Sheet";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { readClock } from "@/newsroom/settings";

export function generateMetadata(): Metadata {
  return { title: `Not found – ${currentEdition().paper.name}` };
}

export default function NotFound() {
  const edition = currentEdition();
  const now = readClock();
  return (
    <Sheet edition={edition} now={now}>
      <NotFoundPage latest={edition.latest(now, 6)} zone={edition.paper} />
    </Sheet>
  );
}
