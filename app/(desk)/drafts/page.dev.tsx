import type { Metadata } from "next";
import { DeskLayout } from "@/components/desk/DeskLayout";
import { DeskStories } from "@/components/desk/DeskStories";
import { tellDraft } from "@/components/desk/words/tellDraft";
import { readEditorLink } from "@/newsroom/addresses/editorLink";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { deskView } from "@/newsroom/edition/deskStories";
import { readClock, readSettings } from "@/newsroom/settings/settings";

export const dynamic = "force-dynamic";

export function generateMetadata(): Metadata {
  return { title: tellDraft("draftsDesk"), robots: { index: false, follow: false } };
}

export default function Desk() {
  const edition = currentEdition();
  const now = readClock();
  return (
    <DeskLayout paper={edition.paper} now={now}>
      <DeskStories
        desk={deskView(edition, now)}
        paper={edition.paper}
        editorLink={readEditorLink(readSettings().contentDir)}
      />
    </DeskLayout>
  );
}
