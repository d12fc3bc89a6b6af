/**
 * What the check says of files, fields and values, in English; the type of every other language's file. Messages and
 * remedies begin in lower case and end without a full stop. The examples of markup are values, since nobody translates them.
 */
export const EN_FILES = {
  controlCharacter: "placeholder",
} as const;
