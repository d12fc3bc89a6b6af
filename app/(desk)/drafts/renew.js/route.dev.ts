import { cachingHeaders } from "@/newsroom/http/caching";

export const dynamic = "force-dynamic";

/**
 * Script of the development server's pages: reloads them when there is a newer edition. Frames of
 * the desk keep their scroll position, and the print frame gets its page's print styles.
 */
const SCRIPT = `
const shown = new URL(import.meta.url).searchParams.get("edition");
const place = "desk " + location.pathname;
const frames = [...document.querySelectorAll("iframe[data-view]")];

new EventSource("/drafts/events").addEventListener("message", ({ data }) => {
  if (data === shown) return;
  const scrolled = frames.map((frame) => frame.contentWindow.scrollY);
  if (frames.length > 0) sessionStorage.setItem(place, JSON.stringify(scrolled));
  location.reload();
});

const scrolled = JSON.parse(sessionStorage.getItem(place) ?? "[]");
sessionStorage.removeItem(place);
for (const [index, frame] of frames.entries()) {
  const prepare = () => {
    if (frame.dataset.view === "print") showAsPrinted(frame.contentDocument);
    if (scrolled[index]) frame.contentWindow.scrollTo({ top: scrolled[index], behavior: "instant" });
  };
  frame.addEventListener("load", prepare);
  if (frame.contentDocument?.readyState === "complete") prepare();
}

// The styles for paper are made to hold on the screen, and those for the screen not to.
function showAsPrinted(page) {
  const turn = (rules) => {
    for (const rule of rules) {
      const printed = { print: "all", "not print": "not all", screen: "not all", "not screen": "all" };
      const media = printed[rule.media?.mediaText];
      if (media) rule.media.mediaText = media;
      if (rule.cssRules) turn(rule.cssRules);
    }
  };
  for (const sheet of page.styleSheets) turn(sheet.cssRules);
  page.documentElement.style.colorScheme = "light";
  page.documentElement.style.padding = "18mm 20mm";
  page.documentElement.style.background = "#fff";
}
`;

export function GET(): Response {
  return new Response(SCRIPT, {
    headers: { "content-type": "text/javascript; charset=utf-8", ...cachingHeaders("private") },
  });
}
