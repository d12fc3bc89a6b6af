// Client code: everything that would change for readers is said before it does.

import type { Fields } from "../../../newsroom/schema/fieldTypes.ts";
import { SITE } from "../../../newsroom/schema/site.ts";
import type { RenewalPlan } from "../../api/renewal.ts";
import { Outcome } from "../actions/ActionOutcome.tsx";
import { RefusalView } from "../actions/RefusalView.tsx";
import { usePlannedCall } from "../actions/usePlannedCall.ts";
import { Dialog } from "../Dialog.tsx";
import { useDesk, useWords } from "../deskContext.ts";
import { fieldWords } from "../fields/fieldWords.ts";

/** The most names of a kind that are said. */
const NAMED = 12;

/** Plans the renewal, does it and shows the outcome. */
export function RenewDialog({ close }: { close(): void }) {
  const say = useWords();
  const nameOf = useNames();
  const { plan, result, refused, busy, act } = usePlannedCall("planRenewal", "renew");
  const title = say("publishAll");
  if (result) {
    return (
      <Dialog title={title} onClose={close}>
        {result.needsBuild && <p>{say("renewalNeedsBuild")}</p>}
        <Outcome
          sentence={say(result.effect === "renewed" ? "renewalDone" : "doneUnchanged")}
          seen={result}
          close={close}
          undone={close}
        />
      </Dialog>
    );
  }
  const has = plan && plan.changes.length > 0;
  return (
    <Dialog title={title} onClose={close}>
      <p className="about">{say("renewalAbout")}</p>
      <div className="plan" aria-live="polite">
        {!plan && !refused && <p>{say("planning")}</p>}
        {plan && <p>{say(has ? "renewalPlan" : "renewalNothing")}</p>}
        {has && (
          <ul className="renewal">
            {plan.changes.map(({ what, names }) => {
              const some = names
                .slice(0, NAMED)
                .map((name) => nameOf(what, name))
                .join(", ");
              const count = names.length - NAMED;
              return (
                <li key={what}>
                  {say("renewedNames", {
                    what: say(`renewed_${what}`),
                    names: count > 0 ? say("renewedMore", { names: some, count }) : some,
                  })}
                </li>
              );
            })}
          </ul>
        )}
        {plan?.everyPage && <p>{say("renewalEveryPage")}</p>}
        {plan?.needsBuild && <p>{say("renewalNeedsBuild")}</p>}
        {refused && <RefusalView refusal={refused} />}
      </div>
      <p className="dialog-buttons">
        <button
          type="button"
          className="primary"
          disabled={busy || !has}
          onClick={() => void act()}
        >
          {say(busy ? "doing" : "publishAll")}
        </button>
        <button type="button" onClick={close}>
          {say("cancel")}
        </button>
      </p>
    </Dialog>
  );
}

/** What the forms call what changes; stories and pages come with their headlines. */
function useNames(): (what: RenewalPlan["changes"][number]["what"], name: string) => string {
  const { session, fieldTexts } = useDesk();
  const say = useWords();
  const words = fieldWords("site", fieldTexts, say, session.wording);
  const fields: Fields = SITE;
  return (what, name) => {
    if (what === "paper") {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return field ? words.label([name], field) : name;
    }
    if (what !== "sections" && what !== "topics" && what !== "authors") return name;
    const slug = name.split("/").at(-1);
    return session[what].find((each) => each.slug === slug)?.name ?? name;
  };
}
