/**
 * The English words of the desk in the browser, in the syntax of ICU messages; the type of every other catalogue of
 * the desk. The rule of newsroom/locales/words/en.ts holds for the branches of plurals.
 */
export const EN_DESK = {
  desk: "Desk",
  storiesOfDesk: "Stories",
  newStory: "New story",
} as const;

export type DeskKey = keyof typeof EN_DESK;

/** The desk's words in another language. */
export type DeskCatalogue = Readonly<Record<DeskKey, string>>;
