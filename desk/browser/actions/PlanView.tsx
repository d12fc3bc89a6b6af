// Client code: what readers will get, or why they cannot.
import type { Problem } from "../../../newsroom/problems/problem.ts";
import type { ActionPlan } from "../../api/actions.ts";
import { type Say, useDesk, useWords } from "../deskContext.ts";
import { useProblemSentence } from "../fields/problemWords.ts";
import { ProblemButton } from "../story/ProblemButton.tsx";
import { deskDay, deskTime } from "../times.ts";
import type { ProblemPlaces } from "./actionDialogProps.ts";
import { PlaceOfProblem } from "./RefusalView.tsx";
import type { Plan } from "./usePlan.ts";

/** One sentence, with the problems that stand in its way or do not. */
export function PlanView({ plan, places }: { plan: Plan | undefined; places: ProblemPlaces }) {
  const { session } = useDesk();
  const say = useWords();
  const time = (instant: string) => deskTime(instant, session);
  const problems =
    plan?.state === "refused" ? plan.problems : plan?.state === "planned" ? plan.plan.warnings : [];
  return (
    <div className="plan" aria-live="polite">
      {plan?.state === "planning" && <p>{say("planning")}</p>}
      {plan?.state === "refused" && <p className="refusal">{plan.why}</p>}
      {plan?.state === "planned" && (
        <p>
          {planSentence(plan.plan, say, (instant) => deskDay(instant, session))}{" "}
          {plan.plan.embargoedUntil &&
            say("planEmbargoed", { time: time(plan.plan.embargoedUntil) })}
        </p>
      )}
      {problems.length > 0 && (
        <ul className="problems">
          {problems.map((problem) => (
            <li
              key={`${problem.file} ${problem.rule} ${problem.line} ${problem.column}`}
              data-severity={problem.severity}
            >
              <PlannedProblem problem={problem} places={places} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Leads to the problem's place, on this page or that of another file. */
function PlannedProblem({ problem, places }: { problem: Problem; places: ProblemPlaces }) {
  const say = useWords();
  const sentence = useProblemSentence();
  const place = places.of(problem);
  if (place) {
    return (
      <ProblemButton problem={problem} path={place.path} onClick={() => places.goTo(problem)} />
    );
  }
  return (
    <>
      <PlaceOfProblem file={problem.file} />
      <p>
        <span className="sign">
          {say(problem.severity === "error" ? "errorSign" : "warningSign")}
        </span>{" "}
        {sentence(problem, problem.field)}
      </p>
    </>
  );
}

function planSentence(plan: ActionPlan, say: Say, time: (instant: string) => string): string {
  const { effect, headline, address, at } = plan;
  switch (effect) {
    case "published":
      return say("planPublished", { headline, address });
    case "scheduled":
      return say("planScheduled", { headline, address, time: at ? time(at) : "" });
    case "updated":
      return say("planUpdated", { address });
    case "unchanged":
      return say("planUnchanged");
    case "corrected":
      return say("planCorrected", { address });
    case "withdrawn":
      return say("planWithdrawn", { address });
    case "unscheduled":
      return say("planUnscheduled", { address });
    case "renamed":
      if (address) return say("planRenamed", { address });
      return plan.gone ? say("planRenamedGone", { address: plan.gone }) : say("planRenamedDraft");
  }
}
