// Client code: beside the fields of a draft that was made of a copy, where each came from.
import { useEffect, useRef, useState } from "react";
import type { Problem } from "../../../newsroom/problems/problem.ts";
import { markdownOf } from "../../writing/storyMarkdown.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { paragraphsOf } from "../editor/paste.ts";
import { CopyFindings } from "../incoming/CopyFindings.tsx";
import { type CopyReport, forgetReport, keepReport, reportOf } from "../incoming/copyReports.ts";
import { deskNow } from "../times.ts";
import type { TextKeeper } from "./textKeeper.ts";

/** Milliseconds in which what was pasted can be had as it is by one click on the notice. */
const UNDO = 60_000;

/** What was recognised, guessed and is missing, until it is closed. */
export function CopyReportView({
  file,
  keeper,
  problems,
}: {
  file: string;
  keeper: TextKeeper;
  problems: readonly Problem[];
}) {
  const { call, session, tell } = useDesk();
  const say = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [report, setReport] = useState(() => reportOf(file));
  const undoUntil = () => new Date(deskNow(session).getTime() + UNDO).toISOString();
  const close = () => {
    forgetReport(file);
    setReport(undefined);
  };
  const asItIs = async ({ pasted }: CopyReport) => {
    if (!pasted) return;
    const { html, text, draft } = pasted;
    const cleaned = await call("cleanPaste", { text, html }).then(
      ({ markdown }) => markdown,
      // The plain text has the same words.
      () => undefined,
    );
    const markdown =
      cleaned ??
      paragraphsOf(text)
        .map((paragraph) => markdownOf(paragraph).join("\n"))
        .join("\n\n");
    const before = keeper.read().text;
    keeper.change(`${draft.trimEnd()}\n\n${markdown.trim()}\n`);
    close();
    tell({
      text: say("copyAsItIs"),
      undo: { until: undoUntil(), run: () => keeper.change(before) },
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is told once, when the draft is first shown
  useEffect(() => {
    if (!report?.isNew) return;
    keepReport({ ...report, isNew: false });
    heading.current?.focus();
    tell({
      text: say("copyTakenApart"),
      undo: report.pasted && { until: undoUntil(), run: () => asItIs(report) },
    });
  }, []);
  if (!report) return null;
  const missing = report.story.problems.filter(({ message }) =>
    problems.some((problem) => problem.message === message),
  );
  return (
    <section className="copy-report" aria-label={say("foundInCopy")}>
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {say("foundInCopy")}
        </h2>
        <button type="button" className="quiet" onClick={close}>
          {say("close")}
        </button>
      </header>
      <CopyFindings story={report.story} missing={missing} />
      {report.pasted && (
        <button type="button" onClick={() => void asItIs(report)}>
          {say("takeCopyAsItIs")}
        </button>
      )}
    </section>
  );
}
