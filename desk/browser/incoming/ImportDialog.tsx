// Client code: an import from choosing files to its report.
import { storyAddress } from "../address.ts";
import { DeskLink } from "../DeskLink.tsx";
import { Dialog } from "../Dialog.tsx";
import { useWords } from "../deskContext.ts";
import { ChooseFiles } from "./ChooseFiles.tsx";
import { CopyFindings } from "./CopyFindings.tsx";
import type { CopyResult } from "./copyReports.ts";
import { type FoundFile, filesOfInput } from "./droppedFiles.ts";
import type { ImportState, NotSent } from "./useImport.ts";

/** Asks for files, shows how far they are, then what has become of each. */
export function ImportDialog({
  running,
  begin,
  cancel,
  close,
}: {
  running: ImportState | undefined;
  begin(files: readonly FoundFile[]): Promise<void>;
  cancel(): void;
  close(): void;
}) {
  const say = useWords();
  const isSending = running?.state === "sending";
  const leave = () => {
    if (running?.state === "importing") return;
    if (isSending) cancel();
    close();
  };
  return (
    <Dialog title={say("importCopies")} wide={running?.state === "done"} onClose={leave}>
      {!running && (
        <>
          <p>{say("importAbout")}</p>
          <p className="dialog-buttons">
            <ChooseFiles
              className="primary"
              words={say("chooseFiles")}
              several
              chosen={(files) => void begin(filesOfInput(files))}
            />
            <ChooseFiles
              words={say("chooseFolder")}
              folder
              chosen={(files) => void begin(filesOfInput(files))}
            />
          </p>
        </>
      )}
      {(running?.state === "sending" || running?.state === "importing") && (
        <>
          <p role="status">
            {running.state === "sending"
              ? say("sendingFiles", { done: running.done + 1, total: running.total })
              : say("importingFiles", { done: running.done, total: running.total })}
          </p>
          <progress
            className="import-progress"
            aria-label={say("importCopies")}
            {...(running.total > 0 ? { max: running.total, value: running.done } : {})}
          />
          {isSending && (
            <p className="dialog-buttons">
              <button type="button" onClick={leave}>
                {say("cancel")}
              </button>
            </p>
          )}
        </>
      )}
      {running?.state === "failed" && (
        <>
          <p className="refusal" role="alert">
            {running.why}
          </p>
          <NotSentList notSent={running.notSent} />
        </>
      )}
      {running?.state === "done" && <Report {...running} />}
    </Dialog>
  );
}

function Report({ results, passedOver, notSent }: Extract<ImportState, { state: "done" }>) {
  const say = useWords();
  const count = (wanted: CopyResult["result"]) =>
    results.filter(({ result }) => result === wanted).length;
  return (
    <>
      <p role="status">
        {say("importDone", {
          imported: count("imported"),
          known: count("known"),
          refused: count("refused") + notSent.length,
          passedOver,
        })}
      </p>
      <ol className="import-report">
        {results.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a copy may hold several stories, and the list never changes
          <li key={index} data-result={each.result}>
            <Outcome result={each} />
          </li>
        ))}
      </ol>
      <NotSentList notSent={notSent} />
    </>
  );
}

function Outcome({ result }: { result: CopyResult }) {
  const say = useWords();
  if (result.result === "refused") {
    return (
      <p>
        <b>{result.copy}</b> {say("copyRefused", { reason: result.reason })}
      </p>
    );
  }
  if (result.result === "known") {
    return (
      <p>
        <b>{result.copy}</b> {say("copyKnownAs")}{" "}
        <DeskLink href={storyAddress(result.draft)}>{result.draft}</DeskLink>
      </p>
    );
  }
  const headline = result.parts.find(({ part }) => part === "headline")?.value;
  const guesses = result.parts.filter(({ how }) => how === "guessed").length;
  const { doubts, problems } = result;
  return (
    <>
      <p>
        <DeskLink className="headline" href={storyAddress(result.draft)}>
          {headline ?? result.draft}
        </DeskLink>
      </p>
      {doubts.map((doubt) => (
        <p key={doubt} className="refusal">
          {doubt}
        </p>
      ))}
      <details>
        <summary>
          {say("copyImported", {
            copy: result.copy,
            format: result.format,
            guessed: guesses,
            missing: problems.length,
          })}
        </summary>
        <CopyFindings story={result} missing={problems} />
      </details>
    </>
  );
}

function NotSentList({ notSent }: { notSent: readonly NotSent[] }) {
  const say = useWords();
  if (notSent.length === 0) return null;
  return (
    <ul className="import-report">
      {notSent.map(({ path, why }) => (
        <li key={path} data-result="refused">
          <b>{path}</b> {say("fileNotTaken", { why })}
        </li>
      ))}
    </ul>
  );
}
