/**
 * The paper's initial for the browser's tab, as a picture within the page: a file of its own would be
 * one more request for every first visit. `public/favicon.ico` is for browsers that ask by habit.
 * @param name the paper's name
 */
export function tabIcon(name: string): string {
  const initial = initialOf(name);
  const svg =
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><path fill='#971316' d='M0 0h8v8H0z'/>" +
    `<text x='4' y='6.5' fill='#fff' font-size='7' font-family='serif' text-anchor='middle'>${initial}</text></svg>`;
  return `data:image/svg+xml,${encodeURI(svg).replaceAll("#", "%23")}`;
}

/** The first letter or digit of a name, as a capital; empty where there is none. */
export function initialOf(name: string): string {
  return /[\p{L}\p{N}]/u.exec(name.trim().toUpperCase())?.[0] ?? "";
}
