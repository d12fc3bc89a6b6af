// Client code: files are sent with progress, which `fetch` does not tell.
import type { Refused } from "../../api/calls.ts";
import type { UploadedPicture } from "../../api/pictures.ts";
import { CallRefused } from "../call.ts";
import { notOfDesk } from "../signIn.ts";

/** How a file is sent. */
export interface Sending {
  /** Called with the part that has been sent, 0 to 1. */
  progress?(part: number): void;
  /** Ends it. */
  signal?: AbortSignal | undefined;
}

/** How the desk's pages send files; tests send them elsewhere. */
export type SendFile = typeof sendFile;

/**
 * Sends a file to the desk: a picture beside a story, or a copy to be imported.
 * @returns what the desk answers, for a picture an `UploadedPicture`
 * @throws CallRefused in the server's words; SignInEnded; TypeError when the desk does not answer; AbortError
 */
export function sendFile(
  place:
    | { picture: { file: string; name: string; caption?: string } }
    | { copy: { batch: string; path: string } },
  body: Blob,
  { progress, signal }: Sending = {},
): Promise<unknown> {
  const [kind, query] = Object.entries(place)[0] as [string, Record<string, string>];
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    request.open("POST", `/desk/upload/${kind}?${new URLSearchParams(query)}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      progress?.(total > 0 ? loaded / total : 0),
    );
    request.addEventListener("load", () => {
      const { status } = request;
      const answer = jsonOf(request.responseText);
      const { error } = (answer ?? {}) as Partial<Refused>;
      if (error !== undefined) reject(new CallRefused(error));
      else if (answer !== undefined && status >= 200 && status < 300) resolve(answer);
      else reject(notOfDesk({ status }));
    });
    request.addEventListener("error", () => reject(new TypeError("no answer")));
    request.addEventListener("abort", () => reject(new DOMException("ended", "AbortError")));
    request.addEventListener("loadend", () => signal?.removeEventListener("abort", abort));
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) reject(new DOMException("ended", "AbortError"));
    else request.send(body);
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Sends a picture to lie beside a story. @param sending with its caption, if that is known @throws as `sendFile` */
export async function sendPicture(
  send: SendFile,
  story: string,
  picture: File,
  { caption, ...sending }: Sending & { caption?: string | undefined } = {},
): Promise<UploadedPicture> {
  const named = { file: story, name: picture.name || "picture" };
  const place = { picture: caption ? { ...named, caption } : named };
  return (await send(place, picture, sending)) as UploadedPicture;
}
