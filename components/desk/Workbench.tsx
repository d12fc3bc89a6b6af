import type { EditorLink } from "@/newsroom/addresses/editorLink";
import type { DeskStory } from "@/newsroom/edition/deskStories";
import type { Paper } from "@/newsroom/paper/paper";
import { Kicker } from "../article/Kicker";
import { PageFrame } from "./PageFrame";
import { ProblemCount } from "./ProblemCount";
import { ProblemList } from "./ProblemList";
import { SearchResultPreview } from "./SearchResultPreview";
import { SocialCardPreview } from "./SocialCardPreview";
import { StoryFacts } from "./StoryFacts";

interface WorkbenchProps {
  entry: DeskStory;
  paper: Paper;
  now: Date;
  /** Address of the story's page on the development server. */
  pageAddress: string;
  editorLink?: EditorLink | undefined;
}

/**
 * One story with its open problems, and previews of it on screens, in print, in search results and
 * on social sites.
 */
export function Workbench({ entry, paper, now, pageAddress, editorLink }: WorkbenchProps) {
  const { story, problems } = entry;
  return (
    <>
      <header className="flex flex-wrap items-end gap-x-10 gap-y-3 pt-8 pb-6">
        <div className="grid max-w-[56rem] gap-y-2">
          <div>
            <Kicker section={story.section} wording={paper} />
            <h1 className="headline-face text-title" lang={story.lang}>
              {story.headline}
            </h1>
          </div>
          <StoryFacts entry={entry} paper={paper} editorLink={editorLink} />
        </div>
        <p className="label-face ms-auto text-label">
          <a href={pageAddress} className="inline-block py-1 underline underline-offset-4">
            Open the page itself
          </a>
        </p>
      </header>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 border-t border-ink pt-5 md:grid-cols-2 xl:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)_minmax(0,1fr)]">
        <section aria-label="Problems" className="min-w-0 md:max-xl:col-span-2">
          <h2 className="label-face mb-2 text-label font-bold">
            <ProblemCount problems={problems} />
          </h2>
          {problems.length === 0 ? (
            <p className="label-face text-label text-grey">
              Nothing is open. It may be published as it is.
            </p>
          ) : (
            <ProblemList problems={problems} editorLink={editorLink} story={story.file} />
          )}
        </section>
        <SearchResultPreview entry={entry} paper={paper} now={now} />
        <SocialCardPreview entry={entry} paper={paper} />
      </div>
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-8 border-t border-ink pt-5 md:grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)] xl:grid-cols-[390px_minmax(0,1.75fr)_minmax(0,1fr)]">
        <PageFrame title="Phone" view="phone" address={pageAddress} />
        <PageFrame title="Desktop" view="desktop" address={pageAddress} />
        <PageFrame title="Print" view="print" address={pageAddress} />
      </div>
    </>
  );
}
