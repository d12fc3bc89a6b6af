import { say, type Wording } from "@/newsroom/locales/messages";
import { frontLink } from "./frontLink";
import { Message } from "./Message";
import { PageTitle } from "./PageTitle";

/** Shown offline for pages that are not stored; lists the stored stories. */
export function OfflinePage({ paper }: { paper: Wording }) {
  return (
    <>
      <PageTitle title={say(paper, "noNetworkTitle")}>
        <p>
          <Message wording={paper} name="noNetworkText" values={{ front: frontLink }} />
        </p>
      </PageTitle>
      <saved-stories data-retry="" className="block min-h-[60svh] noscript:hidden" />
    </>
  );
}
