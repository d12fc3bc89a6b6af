import type { Handler } from "../../delivery/requestListener.ts";
import { namedServers } from "../../desk/notifyServers.ts";
import type { ContentRemote } from "../../newsroom/settings/contentRemote.ts";
import type { Settings } from "../../newsroom/settings/settings.ts";
import { standingSecret } from "../../newsroom/signing/secret.ts";
import { ContentFetcher } from "./contentFetcher.ts";
import { withContentRequests } from "./contentRequests.ts";
import { passOnCall } from "./passOnCalls.ts";
import { publishInProcess } from "./publishInProcess.ts";

/**
 * Keeps a server's content as its remote has it.
 * @param root the product's folder
 * @throws SettingsError if BROADSHEET_SERVERS is invalid
 * @returns answers calls for it; what begins when the server listens; and what ends with it
 */
export function keepContent(root: string, settings: Settings, remote: ContentRemote) {
  const log = {
    info: (message: string) => console.log(message),
    warn: (message: string) => console.warn(message),
  };
  const fetcher = new ContentFetcher(settings, remote, publishInProcess(root), log);
  const keys = {
    desk: () => standingSecret(settings.editionFile),
    hook: remote.hookSecret,
  };
  const servers = namedServers() ?? [];
  const passOn = () => passOnCall(servers, keys.desk(), log);
  return {
    answering: (handle: Handler) => withContentRequests(handle, fetcher, keys, passOn),
    begin: () => fetcher.keepUp(),
    end: () => fetcher.stop(),
  };
}
