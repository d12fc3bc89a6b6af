// Client code: a whole wire copy that is pasted into an empty draft is taken apart as `desk import` does.
import { useState } from "react";
import { withValue } from "../../../newsroom/content/fieldEdits.ts";
import { isEmpty } from "../../../newsroom/schema/yamlValues.ts";
import type { OpenStory } from "../../api/openTexts.ts";
import { go, storyAddress } from "../address.ts";
import { whyOf } from "../call.ts";
import { useDesk, useWords } from "../deskContext.ts";
import type { PastedCopy } from "../editor/storyEditorProps.ts";
import { keepReport } from "../incoming/copyReports.ts";
import type { TextKeeper } from "./textKeeper.ts";

/** What a draft may have and still be empty: the new one of the copy gets it too. */
const BEGUN = ["headline", "section"] as const;

/**
 * Takes a pasted copy where the draft is empty.
 * @returns `takeCopy` for the editor, and whether a copy is being taken apart: nothing is written meanwhile
 */
export function usePastedCopy(
  opened: OpenStory,
  keeper: TextKeeper,
  values: Readonly<Record<string, unknown>>,
): { takeCopy(copy: PastedCopy): Promise<boolean> | undefined; isTaking: boolean } {
  const { call, tell } = useDesk();
  const say = useWords();
  const [isTaking, setTaking] = useState(false);

  const takeApart = async (copy: PastedCopy): Promise<boolean> => {
    if (!(await keeper.flush())) return false;
    const draft = keeper.read().text;
    const html = copy.html.trim() === "" ? {} : { html: copy.html };
    const { results } = await call("importPaste", {
      text: copy.text,
      ...html,
      instead: keeper.file,
    });
    const made = results.flatMap((each) => (each.result === "imported" ? [each] : []));
    const [story] = made;
    if (!story) {
      const known = results.find((each) => each.result === "known");
      if (!known) return false;
      tell(say("copyKnown"));
      go(storyAddress(known.draft), "replace");
      return true;
    }
    await keepBegun(story.draft);
    for (const each of made) keepReport({ story: each });
    keepReport({ story, pasted: { ...copy, draft }, isNew: true });
    go(storyAddress(story.draft), "replace");
    return true;
  };
  /** What the editor wrote goes before what was found in the copy. */
  const keepBegun = async (file: string) => {
    const { text, version } = await call("openStory", { file });
    let edited = text;
    for (const name of BEGUN) {
      const value = values[name];
      if (typeof value === "string" && value.trim() !== "") {
        edited = withValue(edited, [name], value);
      }
    }
    if (edited !== text) await call("saveStory", { file, version, text: edited });
  };

  const takeCopy = (copy: PastedCopy) => {
    const isUntouched =
      opened.row.state === "draft" &&
      opened.pictures.length === 0 &&
      Object.entries(values).every(
        ([name, value]) => isEmpty(value) || BEGUN.some((each) => each === name),
      );
    if (!isUntouched) return undefined;
    setTaking(true);
    return takeApart(copy)
      .catch((error: unknown) => {
        tell(whyOf(error, say("noAnswer")));
        return false;
      })
      .finally(() => setTaking(false));
  };
  return { takeCopy, isTaking };
}
