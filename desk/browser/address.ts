// Client code, since the desk is one page: going from list to story loads nothing anew. The server answers every
// address below /desk/ with this page, so that a reload shows the same.
import { useCallback, useSyncExternalStore } from "react";

/** What an address shows, without its query. */
export type DeskPage =
  | { name: "stories" }
  | { name: "story"; file: string }
  | { name: "thrownAway" }
  | { name: "front" }
  | { name: "paper" }
  | { name: "file"; file: string }
  | { name: "unknown" };

/** The page of a path, `/desk/story/drafts/oil/index.md`. */
export function pageOf(path: string): DeskPage {
  if (path === "/desk" || path === "/desk/") return { name: "stories" };
  if (path === "/desk/thrown-away") return { name: "thrownAway" };
  if (path === "/desk/front") return { name: "front" };
  if (path === "/desk/paper" || path === "/desk/paper/") return { name: "paper" };
  const [, kind, file] = /^\/desk\/(story|paper)\/(.+)$/.exec(path) ?? [];
  if (file === undefined) return { name: "unknown" };
  try {
    const name = kind === "paper" ? "file" : "story";
    return { name, file: file.split("/").map(decodeURIComponent).join("/") };
  } catch {
    return { name: "unknown" };
  }
}

/** The address of a story's page. @param file its path below the content folder */
export function storyAddress(file: string): string {
  return `/desk/story/${file.split("/").map(encodeURIComponent).join("/")}`;
}

/** The address of the page of a file that is no story. @param file its path below the content folder */
export function fileAddress(file: string): string {
  return `/desk/paper/${file.split("/").map(encodeURIComponent).join("/")}`;
}

/** The address of the front's page, at a field of it where one is named. */
export function frontAddress(field: readonly (string | number)[] = []): string {
  return `/desk/front${field.length > 0 ? `?field=${field.map(encodeURIComponent).join(".")}` : ""}`;
}

const CHANGED = "desk-address";

/** Goes to an address of the desk. */
export function go(address: string, how: "push" | "replace" = "push"): void {
  if (how === "push") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  dispatchEvent(new Event(CHANGED));
}

function subscribe(changed: () => void): () => void {
  addEventListener("popstate", changed);
  addEventListener(CHANGED, changed);
  return () => {
    removeEventListener("popstate", changed);
    removeEventListener(CHANGED, changed);
  };
}

/** The present address, path and query; also after going back and forward. */
export function useAddress(): { path: string; query: URLSearchParams } {
  const read = useCallback(() => location.pathname + location.search, []);
  const address = useSyncExternalStore(subscribe, read);
  const { pathname, searchParams } = new URL(address, "http://desk");
  return { path: pathname, query: searchParams };
}
