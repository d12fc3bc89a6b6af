// Client code: the paper's own files by kind, each with its problems.
import { useCallback, useEffect, useState } from "react";
import { FILE_KINDS, type FileKind, type FileRow, type NewFileKind } from "../../api/paperFiles.ts";
import { fileAddress, go } from "../address.ts";
import { whyOf } from "../call.ts";
import { DeskLink } from "../DeskLink.tsx";
import { useDesk, useDeskEvents, useWords } from "../deskContext.ts";
import { ProblemCounts } from "../stories/StoryRowView.tsx";
import { NEW_WORDS, NewFileDialog } from "./NewFileDialog.tsx";
import { RenewDialog } from "./RenewDialog.tsx";
import { RepositorySection } from "./RepositorySection.tsx";

const KIND_WORDS = {
  site: "kindSite",
  section: "kindSection",
  author: "kindAuthor",
  topic: "kindTopic",
  page: "kindPage",
  redirects: "kindRedirects",
} as const satisfies Record<FileKind, string>;

/** Every file that is no story. */
export function PaperPage() {
  const { call, session } = useDesk();
  const say = useWords();
  const noAnswer = say("noAnswer");
  const [files, setFiles] = useState<readonly FileRow[]>();
  const [why, setWhy] = useState("");
  const [open, setOpen] = useState<NewFileKind | "renewal">();
  const ask = useCallback(() => {
    call("listFiles", {}).then(
      (given) => {
        setFiles(given.files);
        setWhy("");
      },
      (error: unknown) => setWhy(whyOf(error, noAnswer)),
    );
  }, [call, noAnswer]);
  useEffect(ask, [ask]);
  useDeskEvents((event) => (event.kind === "changed" || event.kind === "connected") && ask());
  useEffect(() => {
    document.title = say("paperFiles");
  }, [say]);
  const nameOf = ({ kind, name }: FileRow) =>
    kind === "site" ? say("siteSettings") : kind === "redirects" ? say("redirectRules") : name;
  return (
    <main id="content" className="page paper-files">
      <div className="stories-head">
        <h1>{say("paperFiles")}</h1>
        <button type="button" className="primary" onClick={() => setOpen("renewal")}>
          {say("publishAll")}
        </button>
      </div>
      <p className="about">{say("paperFilesAbout")}</p>
      {why && <p className="refusal">{why}</p>}
      {!files && !why && <p>{say("loading")}</p>}
      {files &&
        FILE_KINDS.map((kind) => (
          <section key={kind} aria-labelledby={`kind-${kind}`}>
            <div className="kind-head">
              <h2 id={`kind-${kind}`}>{say(KIND_WORDS[kind])}</h2>
              {kind !== "site" && kind !== "redirects" && (
                <button type="button" className="quiet" onClick={() => setOpen(kind)}>
                  {say(NEW_WORDS[kind])}
                </button>
              )}
            </div>
            <ul>
              {files
                .filter((row) => row.kind === kind)
                .map((row) => (
                  <li key={row.file}>
                    <DeskLink
                      href={fileAddress(row.file)}
                      lang={
                        kind === "site" || kind === "redirects" ? undefined : session.paper.language
                      }
                    >
                      {nameOf(row)}
                    </DeskLink>{" "}
                    <span className="problem-counts">
                      <ProblemCounts row={row} />
                    </span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      <RepositorySection />
      {open === "renewal" && <RenewDialog close={() => setOpen(undefined)} />}
      {open && open !== "renewal" && (
        <NewFileDialog
          kind={open}
          button="begin"
          made={({ file }) => {
            setOpen(undefined);
            go(fileAddress(file));
          }}
          close={() => setOpen(undefined)}
        />
      )}
    </main>
  );
}
