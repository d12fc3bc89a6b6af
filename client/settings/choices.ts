/**
 * The reader's settings, each stored in localStorage under its name. The first value is the default
 * and is not stored. If storage is disabled or full, the current page still follows the choice.
 */
export const CHOICES = {
  theme: ["system", "light", "dark"],
  size: ["standard", "small", "large", "largest"],
  letters: ["paper", "plain"],
  pictures: ["device", "all", "asked"],
  keys: ["on", "off"],
} as const;

export type ChoiceName = keyof typeof CHOICES;
export type Choices = { [Name in ChoiceName]: (typeof CHOICES)[Name][number] };

/** The stored choices; unknown values are ignored. */
export function readChoices(kept: (name: string) => string | null | undefined): Choices {
  return Object.fromEntries(
    Object.entries(CHOICES).map(([name, values]) => {
      const value = kept(name);
      return [name, values.find((known) => known === value) ?? values[0]];
    }),
  ) as Choices;
}

const SIZES: Record<Choices["size"], string> = {
  small: "90%",
  standard: "",
  large: "118%",
  largest: "140%",
};

const PLAIN = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif,';

/**
 * The root element's inline style for some choices, which the first script sets before the next
 * page is painted (theme.ts).
 * @param bars the page's colour in both themes, for the browser's toolbars
 */
export function rootStyle(
  { theme, size, letters }: Choices,
  bars: Record<"light" | "dark", string>,
): string {
  const parts: string[] = [];
  if (theme !== "system") {
    const brightness = theme === "dark" ? ".86" : "1";
    parts.push(`color-scheme:${theme};--bars:${bars[theme]};--brightness:${brightness}`);
  }
  if (SIZES[size]) parts.push(`font-size:${SIZES[size]}`);
  if (letters === "plain") {
    parts.push(
      `--face-text:${PLAIN};--face-display:${PLAIN};--headline-spacing:.01em;letter-spacing:.03em;word-spacing:.1em`,
    );
  }
  return parts.join(";");
}
