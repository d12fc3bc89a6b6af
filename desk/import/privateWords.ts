import type { Unit } from "./units.ts";

/** Kinds of text that editors write to editors. */
export type PrivateWords = "note to editors" | "contact" | "wire code";

/** Headings of the part for editors alone, which lasts to the end of the copy. */
const NOTEBOOK =
  /^#{0,3}\s*(?:notizblock|redaktionelle(?:r)? hinweise?|dpa-kontakte?|note\w*\s+(?:to|for)\s+(?:the\s+)?(?:editors?|desks?|newsrooms?)|editors?['’]?\s+notes|(?:media|press|editorial)\s+contacts?|pressekontakt|hinweise?\s+(?:an|für)\s+die\s+redaktion(?:en)?|notes?\s+(?:aux\s+rédactions|à\s+la\s+rédaction)|notas?\s+a\s+(?:los\s+)?(?:editores|redactores))\s*[:.]?$/iu;
/** The same in a sentence, or as one of several such headings. */
const NOT_TO_BE_PRINTED =
  /\b(?:not\s+(?:intended\s+)?for\s+publication|not\s+to\s+be\s+published|do\s+not\s+(?:publish|print)|(?:for\s+)?internal\s+use\s+only|for\s+(?:the\s+)?(?:newsroom|desk)s?\s+only)\b|nicht\s+zur\s+veröffentlichung|pas\s+(?:destinée?s?\s+)?à\s+(?:la\s+)?publication|non\s+destinée?s?\s+à\s+(?:la\s+)?publication|no\s+(?:es\s+)?para\s+(?:su\s+)?publicación|niet\s+(?:bestemd\s+)?voor\s+publicatie|non\s+per\s+la\s+pubblicazione/iu;
/** Headings that count only where email addresses or telephone numbers follow. */
const WEAK_NOTEBOOK =
  /^#{0,3}\s*(?:internet|orte|ansprechpartner(?:in)?|kontakte?|contacts?|contacto|links)\s*:?$/iu;

/** Openings of lines that address editors. */
const TO_EDITORS =
  /^[([*–—-]*\s*(?:eds?\.?\s*:|eds\b\.?[\s,–—-]|editors?\s*(?:[:–—]|-\s)|editors['’]\s+notes?\b|notes?\s+to\s+(?:the\s+)?(?:editors?|eds|subs|sub-editors|desks?|copy\s+desk|newsrooms?|producers?|readers['’]\s+editor)\b|att(?:n|ention)\.?\s*(?::|[–—-]\s|(?:all\s+)?(?:editors?|desks?|subs|newsrooms?|photo|picture|graphics)\b)|memo\s+to\b|desk\s*:|achtung\s*[,:]?\s*(?:die\s+)?redaktion|(?:hinweis|anmerkung|achtung)\s+(?:an|für)\s+(?:die\s+)?redaktion|note\s+aux\s+rédactions|à\s+l['’]attention\s+des\s+rédactions|nota\s+a\s+(?:los\s+)?(?:editores|redactores)|atención,?\s+(?:editores|redacci)|advisory\s*:|photos?\s+(?:has|have)?\s*(?:been\s+)?moved\b|moved\s*(?::|\s+on\b)|with\s+(?:ap|afp|epa|reuters)\s+(?:photos?|graphics?|video|pictures?)\b|(?:ap|afp|reuters)\s+photos?\s+[A-Z]{2,}\d)/iu;
/**
 * Notes on what has changed since the copy was last sent; desks write the first word in capitals.
 */
const CHANGES =
  /^[([]?\s*(?:UPDATES|UPDATING|RECASTS|ADDS|CORRECTS|REFILES|REPEATS|RESENDS|TRIMS|FIXES|DELETES|CLARIFIES|SUBS|LEADS|INSERTS)\b|^\(\s*(?:Adds|Updates|Recasts|Corrects|Refiles|Repeats|Resends|Rewrites|Removes|Fixes|Changes|Deletes|Clarifies)\b[^()]*\)$/u;
/** Reuters' notes in double brackets. */
const DOUBLE_BRACKETS = /^\(\(.*\)\)[.;]?$/su;

/** A note for readers begins like one for editors; only the latter has these words. */
const EDITORS_NOTE = /^[([*–—-]*\s*editor['’]?s['’]?\s+note\s*[:–—-]/iu;
const DESK_WORDS =
  /\b(?:eds|editors|subs|desk|newsroom|slug|writethru|moved|embargo|hold (?:for|until)|please|pls|verify|double-check|fact-check|lawyers?|legal(?:led|ed)?|tk|kill|headline above|caption above|byline above)\b/iu;

/** Codes by which wires sort their copy. */
const CODES = [
  // AP-WF-06-12-14 1805GMT
  /^[A-Z]{2,4}-[A-Z]{2}-\d\d-\d\d-\d\d(?:\s+\d{3,4}\s?[A-Z]{0,4})?$/u,
  // BC-ML--Iraq, 8th Ld-Writethru,1005
  /^(?:[ABab][CMPcmp]|PM|AM)-{1,2}[\p{L}\d][^.!?]{1,100}$/u,
  /^[\p{L}\d][\p{L}\d .'’-]*-{1,2}[\p{L}\d .'’-]+,\s*(?:\d+(?:st|nd|rd|th)\s+)?(?:ld|lead|add|sub|writethru|bjt|adv|insert|urgent)\b[^.!?]*$/iu,
  // IRAQ-AIRSTRIKES/ (UPDATE 3, PIX, TV)
  /^\p{Lu}[\p{Lu}\d-]*\/(?:[\p{Lu}\d-]+)?(?:\s*\([^()]*\))?$/u,
  // r a BC-Iraq 06-12 0512
  /^[a-z]\d{3,4}(?:\s+\S+){0,6}\s+\d{2}-\d{2}\s+\d{3,4}$/u,
  // Initials of the desk after a copy: burs-abc/def/gh
  /^[a-z]{2,5}(?:-[a-z]{2,5})?(?:\/[a-z]{2,5}){1,4}$/u,
  /^(?:slug(?:line)?|keywords? line|kill date|priority|urgency|usn|story id|item id|transref|word\s?count|category code|format|version)\s*:\s*\S[^.!?]{0,80}$/iu,
];

const MAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const TELEPHONE =
  /(?:\+|\b00)\d[\d\s()./–-]{6,}\d|\(?\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b|\b(?:tel|telefon|phone|mobile|mobil|cell|fax|tél)\b\.?\s*:?\s*[\d+(][\d\s()./–-]{4,}/iu;
/**
 * A sentence with an email address is for readers, unless it is about those who handle the copy.
 */
const ABOUT_DESK =
  /\b(?:news\s?desk|newsroom|picture desk|photo desk|editors?|media (?:inquiries|enquiries|relations|contact)|press (?:office|contact|inquiries|enquiries)|journalists?|redaktion|chef vom dienst|bildredaktion|rédaction|redacción)\b/iu;

/** The number of units from either end in which an address alone is a contact. */
const ENDS = 10;

/**
 * Finds notes between agencies and desks, none of which is for readers. A notebook lasts to the end of the
 * copy; in the first half of a copy a note is only its own block.
 */
export function findPrivateWords(units: readonly Unit[]): Map<Unit, PrivateWords> {
  const found = new Map<Unit, PrivateWords>();
  const take = (some: readonly Unit[], as: PrivateWords) => {
    for (const unit of some) if (unit.text !== "" || unit.node) found.set(unit, as);
  };
  for (const [index, unit] of units.entries()) {
    if (found.has(unit)) continue;
    const text = plain(unit.text);
    const rest = units.slice(index);
    if (isNotebook(text, rest)) {
      const isHead =
        NOTEBOOK.test(text) ||
        /:$|\b(?:following|folgenden?|suivante?s?|siguientes?)\b/iu.test(text);
      const isLate = isHead
        ? index >= units.length / 2 || paragraphsIn(rest.slice(1)) < 2
        : paragraphsIn(rest.slice(1)) === 0;
      take(
        isLate && index > 0 ? rest : rest.filter(({ block }) => block === unit.block),
        "note to editors",
      );
    } else if (text.startsWith("((") && !DOUBLE_BRACKETS.test(text)) {
      const end = rest.findIndex((other) => /\)\)[.;]?$/u.test(other.text.trim()));
      if (end > 0 && end <= ENDS) take(rest.slice(0, end + 1), "note to editors");
    } else {
      const kind = kindOf(text, index < ENDS || index >= units.length - ENDS);
      if (kind) take([unit], kind);
    }
  }
  return found;
}

/** A note without its opening words, and each of its sentences and lines. */
export function piecesOfNote(note: string): string[] {
  const rest = note.replace(/^[^:–—]{0,60}[:–—]\s*/u, "");
  const sentences = [note, rest].flatMap((text) =>
    text.split(/(?<=[.;!?])\s+|\n|\s[–—-]\s|\s+[([]/u),
  );
  // A comma separates requests, but also day and year, so the whole sentence comes first.
  const pieces = [rest, ...sentences, ...sentences.flatMap((sentence) => sentence.split(/,\s+/u))];
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== "");
}

/** Whether a note may be for readers; it stays in the text, with a remark for the editor. */
export function isReadersNote(text: string): boolean {
  return EDITORS_NOTE.test(text) && !isForEditors(text);
}

function isForEditors(text: string): boolean {
  return DESK_WORDS.test(text.replace(EDITORS_NOTE, "")) || hasAddress(text);
}

function isNotebook(text: string, rest: readonly Unit[]): boolean {
  if (NOTEBOOK.test(text)) return true;
  if (text.length <= 250 && NOT_TO_BE_PRINTED.test(text) && !isQuotation(text)) return true;
  if (!WEAK_NOTEBOOK.test(text) || rest.length < 2) return false;
  const behind = rest.slice(1);
  const addresses = behind.filter(
    (unit) => hasAddress(unit.text) || /https?:|\bwww\./i.test(unit.text),
  );
  return addresses.length > 0 && paragraphsIn(behind) < 2;
}

/** A quotation about what must not be published is news. */
function isQuotation(text: string): boolean {
  return /[“"„«].*\bpublication\b.*[”"“»]|\bsaid\b|\bsays\b|\btold\b/iu.test(text);
}

function kindOf(text: string, isNearEnd: boolean): PrivateWords | undefined {
  if (text.length > 600) return undefined;
  if (TO_EDITORS.test(text) || CHANGES.test(text) || DOUBLE_BRACKETS.test(text)) {
    return "note to editors";
  }
  if (EDITORS_NOTE.test(text)) return isForEditors(text) ? "note to editors" : undefined;
  if (!isNearEnd) return undefined;
  if (CODES.some((code) => code.test(text))) return "wire code";
  if (!hasAddress(text) || text.length > 300) return undefined;
  const words =
    text
      .replace(MAIL, " ")
      .replace(TELEPHONE, " ")
      .match(/\p{L}{2,}/gu) ?? [];
  const isSentence = /[.!?]$/u.test(text) && words.length > 8;
  return words.length <= 8 || (isSentence ? ABOUT_DESK.test(text) : words.length <= 14)
    ? "contact"
    : undefined;
}

function hasAddress(text: string): boolean {
  // The search for addresses would be slow on a long line.
  const part = text.slice(0, 2000);
  return MAIL.test(part) || TELEPHONE.test(part);
}

/** The number of paragraphs of running text: long, with complete sentences and without contacts. */
function paragraphsIn(units: readonly Unit[]): number {
  return units.filter(
    ({ text, mark }) =>
      !mark && text.length > 100 && /[.!?…][”"’')\]]*$/u.test(text) && !hasAddress(text),
  ).length;
}

function plain(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/^#{1,4}\s+/, "")
    .trim();
}

/** Reuters' contacts in double brackets after the last sentence of a paragraph. */
const TRAILING = /\s*\(\((?:[^()]|\([^()]*\))*\)\)[.;]?\s*$/u;

/** Splits contacts after the last sentence off a unit. */
export function withoutContacts(unit: Unit): { unit: Unit; contacts: string } | undefined {
  const contacts = TRAILING.exec(unit.text)?.[0] ?? "";
  if (contacts === "" || contacts.length === unit.text.length) return undefined;
  const text = unit.text.slice(0, -contacts.length);
  if (!unit.node) return { unit: { ...unit, text }, contacts: contacts.trim() };
  if (unit.node.type !== "paragraph") return undefined;
  const last = unit.node.children.at(-1);
  // Contacts within links or emphasis are left for an editor.
  if (last?.type !== "text" || !TRAILING.test(last.value)) return undefined;
  const value = last.value.replace(TRAILING, "");
  const children = [...unit.node.children.slice(0, -1), { ...last, value }];
  return { unit: { ...unit, text, node: { ...unit.node, children } }, contacts: contacts.trim() };
}

/** Marks of a copy's version before its headline: “RPT-”, “UPDATE 3-”. */
const HEADLINE_MARK =
  /^(?:(?:RPT|UPDATE|REFILE|CORRECTED|RESEND|RECAST|WRAPUP|ADVISORY)(?:\s?\d{1,2})?\s?[-–—]\s?)+(?=\S)/u;

/** Splits such marks off a headline. */
export function withoutHeadlineMark(headline: string): { headline: string; mark: string } {
  const mark = HEADLINE_MARK.exec(headline)?.[0] ?? "";
  return { headline: headline.slice(mark.length), mark: mark.trim() };
}
