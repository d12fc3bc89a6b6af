// Client code: a new file begins with what it has to have, so that it is never wrong.
import { type FormEvent, type KeyboardEvent, useCallback, useState } from "react";
import type { Problem } from "../../../newsroom/problems/problem.ts";
import { fieldsOf } from "../../../newsroom/schema/contentTypes.ts";
import type { Fields } from "../../../newsroom/schema/fieldTypes.ts";
import type { NewFileKind } from "../../api/paperFiles.ts";
import { CallRefused, whyOf } from "../call.ts";
import { Dialog } from "../Dialog.tsx";
import { useDesk, useWords } from "../deskContext.ts";
import { FieldView } from "../fields/FieldView.tsx";
import type { FieldPath } from "../fields/fieldTools.ts";
import { useProblemSentence } from "../fields/problemWords.ts";
import { StoryForm } from "../fields/StoryFields.tsx";

export const NEW_WORDS = {
  section: "newSection",
  author: "newAuthor",
  topic: "newTopic",
  page: "newPage",
} as const satisfies Record<NewFileKind, string>;

/** A file that has been made, and what readers call it. */
export interface MadeFile {
  file: string;
  name: string;
}

/** Asks for the fields that a kind of file needs, and makes it. */
export function NewFileDialog({
  kind,
  name = "",
  button,
  made,
  close,
}: {
  kind: NewFileKind;
  /** What readers will call it, as far as that is known. */
  name?: string;
  /** The words of the button that makes it. */
  button: "begin" | "makeAndChoose";
  made(file: MadeFile): void;
  close(): void;
}) {
  const { call, session } = useDesk();
  const say = useWords();
  const sentence = useProblemSentence();
  const [values, setValues] = useState<Record<string, string | number>>(() => ({
    ...(name ? { [kind === "page" ? "headline" : "name"]: name } : {}),
    // Behind the others; where it is to stand before one, the front's page moves it.
    ...(kind === "section" ? { order: session.nextOrder } : {}),
  }));
  const [slug, setSlug] = useState("");
  const [refused, setRefused] = useState<{ why: string; problems: readonly Problem[] }>();
  const [busy, setBusy] = useState(false);
  const fields: Fields = fieldsOf(kind);
  const needed = Object.entries(fields).filter(([, field]) => field.required);
  const set = useCallback(([name]: FieldPath, value: unknown) => {
    const isValue = typeof value === "string" || typeof value === "number";
    setValues((before) => ({ ...before, [String(name)]: isValue ? value : "" }));
  }, []);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      const { file } = await call("newFile", { kind, values, ...(slug.trim() && { slug }) });
      made({ file, name: String(values.name ?? values.headline).trim() });
    } catch (error) {
      const problems = error instanceof CallRefused ? error.problems : [];
      setRefused({ why: whyOf(error, say("noAnswer")), problems });
      setBusy(false);
    }
  };
  return (
    <Dialog title={say(NEW_WORDS[kind])} onClose={close}>
      <form onSubmit={make} onKeyDown={submitByEnter} noValidate>
        <StoryForm
          kind={kind}
          ids={`new-${kind}`}
          values={values}
          set={set}
          problems={[]}
          pictures={[]}
          storyLanguage={session.paper.language}
        >
          {needed.map(([name, field]) => (
            <FieldView
              key={name}
              field={field}
              path={[name]}
              value={values[name]}
              isFilled={kind === "section" && name === "order"}
            />
          ))}
        </StoryForm>
        <label htmlFor={`new-${kind}-slug`}>{say("newSlug")}</label>
        <input
          id={`new-${kind}-slug`}
          dir="ltr"
          value={slug}
          spellCheck={false}
          autoCapitalize="off"
          aria-describedby={`new-${kind}-slug-hint`}
          onChange={({ target }) => setSlug(target.value)}
        />
        <p className="about" id={`new-${kind}-slug-hint`}>
          {say("newFileSlugHint")}
        </p>
        {refused && (
          <div className="refusal" role="alert">
            <p>{refused.why}</p>
            <ul>
              {refused.problems.map((problem) => (
                <li key={`${problem.rule} ${problem.message}`}>
                  {sentence(problem, problem.field)}
                </li>
              ))}
            </ul>
          </div>
        )}
        <p className="dialog-buttons">
          <button type="submit" className="primary" disabled={busy}>
            {say(button)}
          </button>
          <button type="button" onClick={close}>
            {say("cancel")}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** What a file needs is a line each, though a line may be long. */
function submitByEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const { key, shiftKey, nativeEvent, target, currentTarget } = event;
  if (key !== "Enter" || shiftKey || nativeEvent.isComposing) return;
  if (!(target instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  currentTarget.requestSubmit();
}
