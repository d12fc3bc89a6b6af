import { editorsLanguage } from "../../../newsroom/locales/editorsLanguage.ts";

/** Names as the editors' language lists what belongs together: “a and b”. */
export function namesTogether(names: readonly string[]): string {
  return new Intl.ListFormat(editorsLanguage(), { type: "conjunction" }).format(names);
}
