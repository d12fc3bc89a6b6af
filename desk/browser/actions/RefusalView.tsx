// Client code: why something of the whole paper cannot be done, with the places that have to be put right.
import type { Problem } from "../../../newsroom/problems/problem.ts";
import { fileAddress, storyAddress } from "../address.ts";
import { DeskLink } from "../DeskLink.tsx";
import { useProblemSentence } from "../fields/problemWords.ts";

/** A refusal in words for an editor, with mistakes in files. */
export interface Refusal {
  why: string;
  problems: readonly Problem[];
}

/** Says a refusal at once, also to those who hear the page. */
export function RefusalView({ refusal: { why, problems } }: { refusal: Refusal }) {
  const sentence = useProblemSentence();
  return (
    <>
      <p className="refusal" role="alert">
        {why}
      </p>
      <ul className="field-problems">
        {problems.map((problem) => (
          <li key={`${problem.file} ${problem.line} ${problem.rule}`} data-severity="error">
            <PlaceOfProblem file={problem.file} />
            <p>{sentence(problem, problem.field)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The file that is wrong, as far as the desk has a page of it. */
export function PlaceOfProblem({ file }: { file: string }) {
  const isStory = /^(?:articles|drafts)\/.*\.md$/.test(file);
  if (!isStory && !/^[^/]+\.yaml$|\.md$/.test(file)) return <>{file}</>;
  return <DeskLink href={isStory ? storyAddress(file) : fileAddress(file)}>{file}</DeskLink>;
}
