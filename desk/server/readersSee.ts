import { reachesReaders, type Serving } from "../commandOutput.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";

/** What has been seen of a change on readers' servers, in words for an editor. */
export function readersSee({ built, servers }: Pick<Serving, "built" | "servers">): {
  readersSee: boolean | undefined;
  why: string | undefined;
  /** The server that was seen to. */
  seenAt?: string | undefined;
} {
  if (!built) {
    return {
      readersSee: undefined,
      why: tellAnswer("notBuilt"),
    };
  }
  if (servers.length === 0) {
    return {
      readersSee: undefined,
      why: tellAnswer("noServerYet"),
    };
  }
  if (reachesReaders({ built, servers, editors: [] })) {
    return { readersSee: true, why: undefined, seenAt: servers.find(({ shows }) => shows)?.url };
  }
  const said = servers.map(({ url, shows, instead, failure }) =>
    shows === false
      ? tellAnswer("serverOtherwise", { url, instead: String(instead) })
      : tellAnswer("serverNotAsked", { url, why: failure ?? tellAnswer("serverSilent") }),
  );
  return { readersSee: false, why: said.join(" ") };
}
