import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeskLayout } from "@/components/desk/DeskLayout";
import { Workbench } from "@/components/desk/Workbench";
import { readEditorLink } from "@/newsroom/addresses/editorLink";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { deskStoryAt } from "@/newsroom/edition/deskStories";
import { readClock, readSettings } from "@/newsroom/settings/settings";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ story: string[] }>;
}

async function storyAt({ params }: Props) {
  return deskStoryAt(currentEdition(), (await params).story.join("/"), readClock());
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const entry = await storyAt(props);
  return {
    title: `Desk: ${entry?.story.headline ?? "not found"}`,
    robots: { index: false, follow: false },
  };
}

/** One story with all previews and problems for editors. */
export default async function DeskStoryPage(props: Props) {
  const entry = await storyAt(props);
  if (!entry) notFound();
  const { paper } = currentEdition();
  return (
    <DeskLayout paper={paper} now={readClock()}>
      <Workbench
        entry={entry}
        paper={paper}
        now={readClock()}
        pageAddress={
          entry.state === "scheduled"
            ? `/drafts/scheduled${entry.story.address}`
            : entry.story.address
        }
        editorLink={readEditorLink(readSettings().contentDir)}
      />
    </DeskLayout>
  );
}
