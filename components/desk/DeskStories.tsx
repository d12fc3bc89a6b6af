import { scheduledAddress } from "@/newsroom/addresses/addresses";
import type { EditorLink } from "@/newsroom/addresses/editorLink";
import type { DeskStory, DeskView } from "@/newsroom/edition/deskStories";
import type { Paper } from "@/newsroom/paper/paper";
import { Kicker } from "../article/Kicker";
import { PictureView } from "../article/PictureView";
import { ProblemCount } from "./ProblemCount";
import { ProblemList } from "./ProblemList";
import { StoryFacts } from "./StoryFacts";
import { tellDraft } from "./words/tellDraft";

interface DeskStoriesProps {
  desk: DeskView;
  paper: Paper;
  editorLink?: EditorLink | undefined;
}

/** The desk's start page: drafts, scheduled stories, today's stories, and other problems. */
export function DeskStories({ desk, paper, editorLink }: DeskStoriesProps) {
  const { drafts, scheduled, today, elsewhere } = desk;
  const all = [...drafts, ...scheduled, ...today].flatMap(({ problems }) => problems);
  const shared = { paper, editorLink };
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-8 gap-y-2 pt-8 pb-6">
        <h1 className="headline-face text-title">{tellDraft("draftsTitle")}</h1>
        <p className="label-face text-small text-grey">
          {tellDraft("draftsCounts", {
            drafts: drafts.length,
            scheduled: scheduled.length,
            today: today.length,
          })}{" "}
          · <ProblemCount problems={[...all, ...elsewhere]} />
        </p>
      </div>
      <div className="grid gap-x-10 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <section aria-label={tellDraft("draftsTitle")} className="border-t border-ink">
          {drafts.length === 0 ? (
            <p className="label-face py-6 text-small text-grey">
              {tellDraft("draftsNone")}{" "}
              <code className="font-[ui-monospace,monospace] text-note">
                npm run desk -- new "Headline"
              </code>
            </p>
          ) : (
            <ul>
              {drafts.map((entry) => (
                <StoryRow key={entry.story.file} entry={entry} {...shared} />
              ))}
            </ul>
          )}
          <p className="label-face pt-4 text-note text-grey">{tellDraft("draftsNotSeen")}</p>
        </section>
        <div className="grid content-start gap-y-10">
          <SideList
            title={tellDraft("draftsScheduled")}
            none={tellDraft("draftsNothingWaits")}
            entries={scheduled}
            {...shared}
          />
          <SideList
            title={tellDraft("draftsToday")}
            none={tellDraft("draftsNothingToday")}
            entries={today}
            {...shared}
          />
          <section aria-labelledby="elsewhere" className="border-t border-ink pt-3">
            <h2 id="elsewhere" className="label-face text-label font-bold">
              {tellDraft("draftsElsewhere")}
            </h2>
            <div className="mt-3">
              {elsewhere.length === 0 ? (
                <p className="label-face text-label text-grey">{tellDraft("draftsNoProblems")}</p>
              ) : (
                <ProblemList problems={elsewhere} editorLink={editorLink} />
              )}
            </div>
          </section>
        </div>
      </div>
    </>
  );
}

type EntryProps = Omit<DeskStoriesProps, "desk"> & { entry: DeskStory };

/** A draft with its picture, standfirst and problems. */
function StoryRow({ entry, paper, editorLink }: EntryProps) {
  const { story } = entry;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-3 border-b border-hairline py-6 md:grid-cols-[minmax(0,1fr)_11rem]">
      <div className="grid content-start gap-y-2">
        <div>
          <Kicker section={story.section} wording={paper} />
          <h2 className="headline-face text-secondary" lang={story.lang}>
            <a href={story.address} className="hover:underline">
              {story.headline}
            </a>
          </h2>
        </div>
        {story.standfirst && (
          <p className="max-w-[46rem] text-small leading-[1.4] text-grey" lang={story.lang}>
            {story.standfirst}
          </p>
        )}
        <StoryFacts entry={entry} paper={paper} editorLink={editorLink} />
        <StoryProblems entry={entry} editorLink={editorLink} open />
      </div>
      {story.hero && (
        <div className="max-md:hidden">
          <PictureView picture={story.hero} use="thumbnail" decorative />
        </div>
      )}
    </li>
  );
}

/** Scheduled or published stories in a narrow column. */
function SideList({
  title,
  none,
  entries,
  paper,
  editorLink,
}: Omit<DeskStoriesProps, "desk"> & {
  title: string;
  none: string;
  entries: readonly DeskStory[];
}) {
  return (
    <section aria-label={title} className="border-t border-ink pt-3">
      <h2 className="label-face text-label font-bold">{title}</h2>
      {entries.length === 0 && <p className="label-face mt-2 text-label text-grey">{none}</p>}
      <ul>
        {entries.map((entry) => (
          <li
            key={entry.story.file}
            className="grid gap-y-1 border-b border-hairline py-4 last:border-b-0"
          >
            <h3 className="headline-face text-teaser" lang={entry.story.lang}>
              <a href={pageOf(entry)} className="hover:underline">
                {entry.story.headline}
              </a>
            </h3>
            <StoryFacts entry={entry} paper={paper} editorLink={editorLink} />
            <StoryProblems entry={entry} editorLink={editorLink} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The page of a story on the development server. */
function pageOf({ state, story: { address } }: DeskStory): string {
  return state === "scheduled" ? scheduledAddress(address) : address;
}

function StoryProblems({
  entry: { story, problems },
  editorLink,
  open = false,
}: {
  entry: DeskStory;
  editorLink: EditorLink | undefined;
  open?: boolean;
}) {
  if (problems.length === 0) {
    return (
      <p className="label-face text-note font-bold">
        <ProblemCount problems={problems} />
      </p>
    );
  }
  return (
    <details open={open} className="label-face text-note">
      <summary className="cursor-pointer py-1 font-bold">
        <ProblemCount problems={problems} />
      </summary>
      <div className="pt-2">
        <ProblemList problems={problems} editorLink={editorLink} story={story.file} />
      </div>
    </details>
  );
}
