import type { ReactNode } from "react";
import type { PageRecord } from "@/newsroom/edition/records";
import type { Zone } from "@/newsroom/time";
import { Moment } from "./Moment";
import { PageTitle } from "./PageTitle";
import { StoryBody } from "./story/StoryBody";

/** About, policies and the like. */
export function StandingPage({
  page,
  zone,
  children,
}: {
  page: PageRecord;
  zone: Zone;
  children?: ReactNode;
}) {
  return (
    <article>
      <PageTitle title={page.headline}>
        {page.standfirst && <p>{page.standfirst}</p>}
        {page.updated && (
          <p className="label-face mt-2 text-note">
            Updated <Moment at={page.updated} zone={zone} style="day" />
          </p>
        )}
      </PageTitle>
      <div className="mt-8 max-w-[42rem]">
        <StoryBody story={page.story} />
        {children}
      </div>
    </article>
  );
}
