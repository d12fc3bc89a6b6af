// Client code: a story's fields name sections, authors and topics that may have to be made first.
import { useCallback } from "react";
import type { Choice } from "../../api/session.ts";
import { useDesk, useWords } from "../deskContext.ts";
import type { FormTools, NamedKind } from "../fields/fieldTools.ts";
import { NewFileDialog } from "../paper/NewFileDialog.tsx";
import { useAsking } from "../useAsking.ts";

/**
 * Makes files of the paper that a story names, for those who may set up the paper (desk/server/calls/newFile.ts).
 * @returns the dialog, to be shown in the page, and `makeFile` for its forms
 */
export function useNewFile(): { dialog: React.ReactNode; makeFile: FormTools["makeFile"] } {
  const { session, tell } = useDesk();
  const say = useWords();
  const { question, ask, answer } = useAsking<{ kind: NamedKind; name: string }, Choice>();
  const makeFile = useCallback((kind: NamedKind, name: string) => ask({ kind, name }), [ask]);
  return {
    dialog: question && (
      <NewFileDialog
        {...question}
        button="makeAndChoose"
        made={({ file, name }) => {
          tell(say("madeAndChosen", { name }));
          answer({ slug: slugOf(file), name });
        }}
        close={() => answer()}
      />
    ),
    makeFile: session.person.role === "owner" ? makeFile : undefined,
  };
}

/** The last part of a file's name is what other files call it. */
function slugOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.md$/, "");
}
