import type { IncomingMessage } from "node:http";
import { cacheCounts } from "../delivery/cacheCounts.ts";
import { searchHeaders } from "../delivery/headers.ts";
import { type PageState, pageFreshness } from "../delivery/pageState.ts";
import type { PaperResponse } from "../delivery/paperResponse.ts";
import { strictPolicy } from "../delivery/policy.ts";
import type { Handler } from "../delivery/requestListener.ts";
import { keptFrame } from "../delivery/searchFrame.ts";
import { parseSearch, type SearchRequest } from "../newsroom/addresses/addresses.ts";
import { currentEdition } from "../newsroom/edition/currentEdition.ts";
import { isEditionError } from "../newsroom/edition/editionError.ts";
import { namesTag, tagOf } from "../newsroom/http/conditionalRequest.ts";
import { readClock } from "../newsroom/settings/settings.ts";

/**
 * Answers searches without Next, which takes two thirds of their time, once it has rendered one in the present state of
 * the edition: the answers are the same bytes (docs/decisions/0051-searches-in-a-frame.md). Everything else goes to
 * the handler.
 * @param state the present state of build and edition
 */
export function withSearchAnswers(handle: Handler, state: () => PageState | undefined): Handler {
  let warned = false;
  let isPrepared = false;
  return async (request, response) => {
    const asked = searchOf(request);
    try {
      const html = asked && (await answerTo(asked, state()));
      if (html !== undefined) return send(html, request, response);
    } catch (error) {
      // The page shows an edition's error.
      if (!warned && !isEditionError(error)) console.error(error);
      warned = true;
    }
    await handle(request, response);
    if (!asked || isPrepared) return;
    isPrepared = true;
    // What the first of the next searches would wait for; it says what fails.
    answerTo(asked, state()).catch(() => {});
  };
}

function searchOf({ url = "" }: IncomingMessage): SearchRequest | undefined {
  if (!url.startsWith("/search?")) return undefined;
  const asked = parseSearch(new URLSearchParams(url.slice(url.indexOf("?"))));
  return asked.q ? asked : undefined;
}

/** @returns undefined while there is no frame */
async function answerTo(
  asked: SearchRequest,
  now: PageState | undefined,
): Promise<string | undefined> {
  const frame = now && keptFrame<PageState>((state) => pageFreshness.same(state, now));
  if (!frame) return undefined;
  // With React, whose build is chosen by NODE_ENV, which loadNext() sets.
  const { searchPage } = await import("../delivery/searchPage.tsx");
  return searchPage(frame, currentEdition(), asked, readClock());
}

function send(html: string, request: IncomingMessage, response: PaperResponse): void {
  cacheCounts.misses += 1;
  const etag = tagOf(html);
  const isUnchanged = namesTag(request.headers["if-none-match"], etag);
  response.writeHead(isUnchanged ? 304 : 200, {
    ...searchHeaders(request),
    "Content-Security-Policy": strictPolicy(html),
    ETag: etag,
    ...(isUnchanged
      ? {}
      : {
          "Content-Type": "text/html; charset=utf-8",
          // Node reckons none for HEAD.
          "Content-Length": String(Buffer.byteLength(html)),
        }),
  });
  response.end(isUnchanged ? undefined : html);
}
