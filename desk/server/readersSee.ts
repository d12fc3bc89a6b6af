import type { Serving } from "../commandOutput.ts";
import { reachesReaders } from "../commandOutput.ts";

/** What has been seen of a change on readers' servers, in words for an editor. */
export function readersSee({ built, servers }: Pick<Serving, "built" | "servers">): {
  readersSee: boolean | undefined;
  why: string | undefined;
} {
  if (!built) {
    return {
      readersSee: undefined,
      why: "The paper has not been built for readers yet, so that nobody can read it.",
    };
  }
  if (servers.length === 0) {
    return {
      readersSee: undefined,
      why: "No server for readers is running on this machine. Readers have it as soon as one does.",
    };
  }
  if (reachesReaders({ built, servers, editors: [] })) return { readersSee: true, why: undefined };
  const said = servers.map(({ url, shows, instead, failure }) =>
    shows === false
      ? `The server at ${url} answers otherwise (${instead}).`
      : `The server at ${url} could not be asked (${failure ?? "it does not answer"}).`,
  );
  return { readersSee: false, why: said.join(" ") };
}
