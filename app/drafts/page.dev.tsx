import type { Metadata } from "next";
import { DraftList } from "@/components/desk/DraftList";
import { Sheet } from "@/components/Sheet";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { draftsOf, problemsOf } from "@/newsroom/edition/drafts";
import { readClock } from "@/newsroom/settings";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Drafts", robots: { index: false, follow: false } };

export default function Drafts() {
  const edition = currentEdition();
  return (
    <Sheet furniture={edition.furniture(readClock())}>
      <DraftList drafts={draftsOf(edition)} problems={problemsOf(edition)} />
    </Sheet>
  );
}
