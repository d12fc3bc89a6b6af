// Client code: what was found in a copy, doubts first.

import { unnamedTopic } from "../../../newsroom/edition/records.ts";
import type { Problem } from "../../../newsroom/problems/problem.ts";
import type { Choice } from "../../api/session.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { fieldLabel } from "../fields/fieldWords.ts";
import { useProblemSentence } from "../fields/problemWords.ts";
import type { ImportedStory } from "./copyReports.ts";

/** What is recognised, guessed, missing and left out, each with its reason. */
export function CopyFindings({
  story,
  missing,
}: {
  story: ImportedStory;
  /** Problems that the draft still has. */
  missing: readonly Problem[];
}) {
  const say = useWords();
  const sentence = useProblemSentence();
  const named = useNamed();
  const { doubts, parts, kept, remarks } = story;
  return (
    <dl className="findings">
      {doubts.map((doubt) => (
        <div key={doubt} data-how="doubt">
          <dt>{say("lookFirst")}</dt>
          <dd>{doubt}</dd>
        </div>
      ))}
      {parts.map(({ part, how, value, why }) => (
        <div key={part} data-how={how}>
          <dt>
            {part
              .split(".")
              .map((name) => fieldLabel(say, name))
              .join(" › ")}{" "}
            <span className="how">{say(how)}</span>
          </dt>
          <dd>
            <span dir="auto">{named(part, value)}</span> <span className="about">{why}</span>
          </dd>
        </div>
      ))}
      {missing.map((problem) => (
        <div
          key={`${problem.rule} ${problem.line} ${problem.message}`}
          data-how="missing"
          data-severity={problem.severity}
        >
          <dt>{say(problem.severity === "error" ? "partToFix" : "partMissing")}</dt>
          <dd>{sentence(problem, problem.field)}</dd>
        </div>
      ))}
      {kept.map(({ what, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <div key={index} data-how="kept">
          <dt>{say("partKept")}</dt>
          <dd>{say("leftOutEntry", { what, text })}</dd>
        </div>
      ))}
      {remarks.map((remark) => (
        <div key={remark} data-how="remark">
          <dt>{say("partToKnow")}</dt>
          <dd>{remark}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The value of a part, with sections, authors and topics as readers know them: the draft has their slugs. */
function useNamed(): (part: string, value: string) => string {
  const { sections, authors, topics } = useDesk().session;
  const known: Readonly<Record<string, readonly Choice[]>> = {
    section: sections,
    byline: authors,
    topics,
  };
  return (part, value) => {
    const choices = known[part];
    if (!choices) return value;
    const nameOf = (slug: string) =>
      choices.find((choice) => choice.slug === slug)?.name ??
      (part === "topics" ? unnamedTopic(slug).name : slug);
    return value.split(", ").map(nameOf).join(", ");
  };
}
