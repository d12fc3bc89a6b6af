import type { TeaserView } from "@/newsroom/edition/views";
import type { Zone } from "@/newsroom/time";
import { LatestRiver } from "./LatestRiver";
import { PageTitle } from "./PageTitle";
import { SearchForm } from "./SearchForm";

/** There is nothing at this address: a search box and the latest stories instead. */
export function NotFoundPage({ latest, zone }: { latest: TeaserView[]; zone: Zone }) {
  return (
    <>
      <PageTitle title="There is no page at this address">
        <p>
          The story may have moved, or the address may be mistyped. Search for it, or read on below.
        </p>
      </PageTitle>
      <div className="column mt-8 grid grid-cols-1 gap-10">
        <SearchForm />
        <LatestRiver teasers={latest} zone={zone} />
      </div>
    </>
  );
}
