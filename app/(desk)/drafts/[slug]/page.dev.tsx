import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticlePage } from "@/components/article/ArticlePage";
import { DraftBanner } from "@/components/desk/DraftBanner";
import { tellDraft } from "@/components/desk/words/tellDraft";
import { PageLayout } from "@/components/layout/PageLayout";
import { readEditorLink } from "@/newsroom/addresses/editorLink";
import { embargoAhead } from "@/newsroom/content/visibility";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import { draftAt } from "@/newsroom/edition/drafts";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { clockTime, longDate } from "@/newsroom/locales/dateFormats";
import { readClock, readSettings } from "@/newsroom/settings/settings";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const draft = draftAt(currentEdition(), (await params).slug);
  return {
    title: draft
      ? tellDraft("draftsDraftTitle", { headline: draft.headline })
      : tellDraft("draftsDraftNotFound"),
    robots: { index: false, follow: false },
  };
}

/** A draft as its page will look, with its open problems. */
export default async function Draft({ params }: Props) {
  const edition = currentEdition();
  const now = readClock();
  const draft = draftAt(edition, (await params).slug);
  if (!draft) notFound();
  const embargo = embargoAhead(draft, now);
  return (
    <PageLayout
      chrome={siteChrome(edition, now)}
      section={draft.section?.slug}
      italics={draft.story.hasEmphasis}
      banner={
        <DraftBanner
          problems={draft.problems}
          editorLink={readEditorLink(readSettings().contentDir)}
          embargo={
            embargo && `${longDate(embargo, edition.paper)}, ${clockTime(embargo, edition.paper)}`
          }
        />
      }
    >
      <ArticlePage article={draft} paper={edition.paper} now={now} related={[]} neighbours={{}} />
    </PageLayout>
  );
}
