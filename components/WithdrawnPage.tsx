import type { TeaserView } from "@/newsroom/edition/views";
import type { Zone } from "@/newsroom/time";
import { LatestRiver } from "./LatestRiver";
import { PageTitle } from "./PageTitle";
import { SearchForm } from "./SearchForm";

export const WITHDRAWN_TITLE = "This story has been withdrawn";

/** A story stood at this address and has been taken back. It says so, and neither which nor why. */
export function WithdrawnPage({ latest, zone }: { latest: TeaserView[]; zone: Zone }) {
  return (
    <>
      <PageTitle title={WITHDRAWN_TITLE}>
        <p>
          We have taken it back, and it is no longer available. Search for another one, or read on
          below.
        </p>
      </PageTitle>
      <div className="column mt-8 grid grid-cols-1 gap-10">
        <SearchForm />
        <LatestRiver teasers={latest} zone={zone} />
      </div>
    </>
  );
}
