import { baseLanguage } from "../locales/language.ts";
import { AR } from "./draftNotes/ar.ts";
import { DE } from "./draftNotes/de.ts";
import type { DraftNotes } from "./draftNotes/draftNote.ts";
import { ES } from "./draftNotes/es.ts";
import { FR } from "./draftNotes/fr.ts";
import { JA } from "./draftNotes/ja.ts";
import { PT } from "./draftNotes/pt.ts";

const NOTES: Readonly<Record<string, DraftNotes>> = {
  ar: AR,
  de: DE,
  es: ES,
  fr: FR,
  ja: JA,
  pt: PT,
};

/** What the template of a draft says in a language; undefined for English, and where there is nothing. */
export function draftNotes(language: string): DraftNotes | undefined {
  return NOTES[baseLanguage(language)];
}
