// Client code: what CodeMirror shows and reads out, in the desk's language. Without it that is English.
import { EditorState, type Extension } from "@codemirror/state";
import { sayAtDesk } from "../../words/words.ts";

/** Stands for the value of a phrase in CodeMirror's own syntax. */
const VALUE = "$";

/**
 * The words of all of the desk's CodeMirror editors, by the English phrases of the extensions that they have: search,
 * problems at their lines, a dialog, and two texts side by side.
 * @see https://codemirror.net/docs/ref/#state.EditorState^phrases
 */
export function codeMirrorWords(language: string): Extension {
  return EditorState.phrases.of({
    Find: sayAtDesk(language, "findText"),
    Replace: sayAtDesk(language, "replaceWithText"),
    next: sayAtDesk(language, "nextMatch"),
    previous: sayAtDesk(language, "previousMatch"),
    all: sayAtDesk(language, "allMatches"),
    "match case": sayAtDesk(language, "matchCase"),
    regexp: sayAtDesk(language, "regularExpression"),
    "by word": sayAtDesk(language, "wholeWords"),
    replace: sayAtDesk(language, "replaceMatch"),
    "replace all": sayAtDesk(language, "replaceAllMatches"),
    close: sayAtDesk(language, "close"),
    "current match": sayAtDesk(language, "currentMatch"),
    "on line": sayAtDesk(language, "matchOnLine"),
    "replaced match on line $": sayAtDesk(language, "replacedOnLine", { line: VALUE }),
    "replaced $ matches": sayAtDesk(language, "replacedMatches", { count: VALUE }),
    "Go to line": sayAtDesk(language, "lineToGoTo"),
    go: sayAtDesk(language, "goThere"),
    "Selection deleted": sayAtDesk(language, "selectionDeleted"),
    Diagnostics: sayAtDesk(language, "problems"),
    "No diagnostics": sayAtDesk(language, "noProblems"),
    "$ unchanged lines": sayAtDesk(language, "unchangedLines", { count: VALUE }),
    "Revert this chunk": sayAtDesk(language, "takeChangeOver"),
  });
}
