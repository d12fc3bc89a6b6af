import type { Element, ElementContent } from "hast";
import { property } from "./htmlTree.ts";

/** Pages of programs for chats: messages, people and channels, which nobody else can open. */
const OF_CHAT: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/\.slack\.com$/, /^\/(?:archives|team|files|app_redirect|messages)(?:\/|$)/],
  [/^teams\.(?:(?:microsoft|live)\.com|cloud\.microsoft)$/, /^\/l\//],
];

/** Whether an address leads into a chat that readers are not in. */
export function isOfChat(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return OF_CHAT.some(([host, path]) => host.test(hostname) && path.test(pathname));
}

/**
 * Reads what Slack writes in ways of its own: the name of who has written a message is a button, paragraphs are divided
 * by an empty element, and “edited” stands behind.
 * @returns undefined for everything else
 */
export function wordsOfSlack(element: Element): ElementContent[] | undefined {
  const names = property(element, "className") ?? "";
  if (/\bc-message__sender_button\b/.test(names)) return element.children;
  if (/\bc-mrkdwn__br\b/.test(names)) return [LINE_END, LINE_END];
  if (/\bc-message__edited_label\b/.test(names)) return [];
  return undefined;
}

const LINE_END: Element = { type: "element", tagName: "br", properties: {}, children: [] };
