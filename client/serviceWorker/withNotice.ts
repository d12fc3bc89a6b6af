/**
 * A kept page that says that it is one, and of when. The notice is in the page itself, in classes
 * that every page has, so that it needs neither script nor style.
 *
 * Client code since only the service worker knows that a page did not come from the paper.
 */
export async function withNotice(page: Response): Promise<Response> {
  const html = await page.text();
  const language = /<html lang="([^"]*)"/.exec(html)?.[1] ?? "en";
  const date = page.headers.get("date");
  const at =
    date && new Date(date).toLocaleString(language, { dateStyle: "long", timeStyle: "short" });
  // The classes of the masthead and of its date, by the names that they have on this page.
  const frame = /<header class="([^"]*)"/.exec(html)?.[1] ?? "";
  const small = /<p class="([^"]*)"><time/.exec(html)?.[1] ?? "";
  const notice =
    `<div class="${frame}"><p role="note" class="${small}">` +
    `No network. This is the copy kept on this device${at ? `, as of ${at}` : ""}.</p></div>`;
  return new Response(html.replace(/<main\b/, `${notice}$&`), {
    status: page.status,
    headers: page.headers,
  });
}
