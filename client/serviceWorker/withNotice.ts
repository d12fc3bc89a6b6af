/**
 * Adds a notice to a stored page that it is a copy, and of when. The notice uses classes of the
 * page itself, so it needs neither script nor style.
 * Client code since only the service worker knows that a page did not come from the network.
 */
export async function withNotice(page: Response): Promise<Response> {
  const html = await page.text();
  const language = /<html lang="([^"]*)"/.exec(html)?.[1] ?? "en";
  const date = page.headers.get("date");
  const at =
    date && new Date(date).toLocaleString(language, { dateStyle: "long", timeStyle: "short" });
  // In the masthead date's type, by its renamed classes on this page.
  const small = /<p data-date(?:="")? class="([^"]*)"/.exec(html)?.[1] ?? "";
  const notice =
    `<p role="note" class="${small}">` +
    `${at ? WORDS.keptCopyOf.replace("{time}", at) : WORDS.keptCopy}</p>`;
  return new Response(
    html
      // Nobody knows whether that is still so.
      .replace(/<aside aria-label="[^"]*" data-breaking(?:="")? .*?<\/aside>/s, "")
      .replace(/<main\b[^>]*>/, (main) => main + notice),
    {
      status: page.status,
      headers: page.headers,
    },
  );
}
