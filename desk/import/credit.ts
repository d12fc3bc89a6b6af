/** Agencies whose name alone at the end of a caption is its credit. */
const AGENCIES =
  "Reuters|AP|Associated Press|The Associated Press|AFP|Agence France-Presse|Getty(?: Images)?|AFP/Getty Images|EPA|EPA-EFE|Bloomberg(?: News)?|DPA|Xinhua|TASS|Kyodo(?: News)?|ANSA|EFE|PA(?: Wire| Media)?|UPI|Magnum(?: Photos)?|Corbis|Shutterstock|Alamy|iStock|NASA|Zuma(?: Press)?|Sipa(?: USA)?|VII|Redux|Polaris|Handout|Courtesy[^.]{0,60}";

/** One name: up to five capitalised words, with particles between them. */
const NAME =
  "(?:(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|da|dos|del|der|van|von|el|al|bin|ibn|la|le|di)(?:\\s+|(?=\\s*[/—–(|,]|\\s*$))){1,5}";

/** Complete forms of a credit, which are matched against the end of a caption. */
const WHOLE = [
  new RegExp(`^(?:${AGENCIES})$`, "u"),
  // AP Photo/Jane Doe, Jane Doe/Reuters, Stringer—Reuters, Jane Doe | Getty
  new RegExp(
    `^(?:AP Photo|${NAME}|${AGENCIES})\\s*[/—–|]\\s*(?:${NAME}|${AGENCIES})(?:\\s*[/—–|]\\s*(?:${NAME}|${AGENCIES}))?$`,
    "u",
  ),
  /^(?:photo(?:graph|s)?|picture|image|illustration|graphic|map|chart|video|credit|foto|courtesy)\s*(?:by|:|courtesy of|credit:?)\s*\S.{0,80}$/iu,
  /^(?:©|\(c\)|copyright)\s*\S.{0,80}$/iu,
];

/** Whether a line is a credit and nothing else. */
export function isCredit(line: string): boolean {
  const text = bare(line);
  return text.length > 0 && text.length <= 100 && WHOLE.some((form) => form.test(text));
}

/**
 * Splits the credit off the end of a caption: “… on June 10. Reuters”, “… (Jane Doe/AP)”. Undefined when
 * there is none.
 */
export function splitCredit(line: string): { caption: string; credit: string } | undefined {
  const text = line.trim();
  const inBrackets = /^(.+[\p{L}\p{N}.!?”"’'])\s*[([]([^()[\]]{2,90})[)\]]\.?$/su.exec(text);
  if (inBrackets && isCredit(inBrackets[2] ?? "")) {
    return { caption: (inBrackets[1] ?? "").trim(), credit: (inBrackets[2] ?? "").trim() };
  }
  // After a sentence, a vertical bar or a dash; the last such position followed by a credit.
  const ends = [...text.matchAll(/[.!?][”"’']?\s+|\s+[|–—]\s+/gu)].slice(-4);
  for (const end of ends.reverse()) {
    const after = text.slice(end.index + end[0].length).trim();
    if (!isCredit(after)) continue;
    const mark = /^\s/.test(end[0]) ? "" : end[0].trim();
    return { caption: text.slice(0, end.index).trim() + mark, credit: bare(after) };
  }
  return undefined;
}

/** The credit without brackets around it and the full stop after it. */
function bare(text: string): string {
  return text
    .trim()
    .replace(/^[([]([^()[\]]*)[)\]]\.?$/u, "$1")
    .replace(/(?<![A-Z])\.$/u, "")
    .trim();
}
