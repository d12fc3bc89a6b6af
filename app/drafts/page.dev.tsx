import type { Metadata } from "next";
import { DeskSheet } from "@/components/desk/DeskSheet";
import { DeskStories } from "@/components/desk/DeskStories";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { deskView } from "@/newsroom/edition/deskStories";
import { readEditorLink } from "@/newsroom/editorLink";
import { readClock, readSettings } from "@/newsroom/settings";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "The desk", robots: { index: false, follow: false } };

export default function Desk() {
  const edition = currentEdition();
  const now = readClock();
  return (
    <DeskSheet paper={edition.paper} now={now}>
      <DeskStories
        desk={deskView(edition, now)}
        paper={edition.paper}
        editorLink={readEditorLink(readSettings().contentDir)}
      />
    </DeskSheet>
  );
}
