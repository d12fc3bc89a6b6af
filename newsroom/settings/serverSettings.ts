import { tell } from "../problems/words/tell.ts";
import { SettingsError } from "./settings.ts";
import { type TrustedProxies, trustedProxies } from "./trustedProxies.ts";

/** Settings of the readers' server alone, from the environment. */
export interface ServerSettings {
  /** The only address of this machine to listen on; undefined for all. */
  host: string | undefined;
  log: LogSettings;
  isTrusted: TrustedProxies;
  /** Searches that a client is answered in a minute; undefined for any number. */
  searchesPerMinute: number | undefined;
  /** Of the metrics; undefined serves none. */
  metricsPort: number | undefined;
  /** Seconds for which a server that was asked to stop goes on as before, but for `/readyz`. */
  drainDelay: number;
  /** Where processes share finished pages; the page cache reads it by itself. */
  redisUrl: string | undefined;
}

export interface LogSettings {
  /** Lines for a person, or an object a line for programs. */
  format: "text" | "json";
  /** Undefined writes no access log. */
  access: AccessLog | undefined;
}

/** What the access log has besides method, path, status, bytes and duration. */
export interface AccessLog {
  /** The reader's address. */
  addresses: boolean;
  /** What is searched for, and every other query. */
  queries: boolean;
}

/**
 * Reads LISTEN_HOST, LOG_FORMAT, ACCESS_LOG, TRUSTED_PROXIES, SEARCH_LIMIT, METRICS_PORT, DRAIN_DELAY and REDIS_URL.
 * @param isTerminal whether a person reads the output
 * @throws SettingsError with a remedy if a value is invalid
 */
export function readServerSettings(
  env: NodeJS.ProcessEnv = process.env,
  isTerminal = process.stdout.isTTY === true,
): ServerSettings {
  return {
    host: env.LISTEN_HOST || undefined,
    log: { format: logFormat(env.LOG_FORMAT, isTerminal), access: accessLog(env.ACCESS_LOG) },
    isTrusted: proxies(env.TRUSTED_PROXIES || "loopback"),
    searchesPerMinute: searchLimit(env.SEARCH_LIMIT),
    metricsPort: metricsPort(env.METRICS_PORT, env.PORT || "3000"),
    drainDelay: drainDelay(env.DRAIN_DELAY),
    redisUrl: redisUrl(env.REDIS_URL),
  };
}

function logFormat(written: string | undefined, isTerminal: boolean): LogSettings["format"] {
  if (!written) return isTerminal ? "text" : "json";
  if (written === "text" || written === "json") return written;
  throw new SettingsError(tell("logFormat", { written }));
}

function accessLog(written: string | undefined): AccessLog | undefined {
  if (!written || written === "0") return undefined;
  const words = written.split(",").map((word) => word.trim());
  const unknown = words.find((word) => !["1", "addresses", "queries"].includes(word));
  if (unknown !== undefined) {
    throw new SettingsError(tell("accessLog", { written }));
  }
  return { addresses: words.includes("addresses"), queries: words.includes("queries") };
}

function proxies(written: string): TrustedProxies {
  const entries = written === "none" ? [] : written.split(",").map((entry) => entry.trim());
  const isTrusted = trustedProxies(entries);
  if (isTrusted) return isTrusted;
  throw new SettingsError(tell("trustedProxies", { written }));
}

/** Searches of a client in a minute where nothing else is said. */
const SEARCHES_PER_MINUTE = 60;

function searchLimit(written: string | undefined): number | undefined {
  if (!written) return SEARCHES_PER_MINUTE;
  if (written === "off") return undefined;
  if (/^[1-9]\d{0,5}$/.test(written)) return Number(written);
  throw new SettingsError(tell("searchLimit", { written, searches: SEARCHES_PER_MINUTE }));
}

function metricsPort(written: string | undefined, readersPort: string): number | undefined {
  if (!written) return undefined;
  const port = Number(written);
  if (!/^\d{1,5}$/.test(written) || port === 0 || port > 65_535) {
    throw new SettingsError(tell("metricsPort", { written }));
  }
  if (port === Number(readersPort)) {
    throw new SettingsError(
      tell("metricsPortTaken", { written, free: port < 65_535 ? port + 1 : port - 1 }),
    );
  }
  return port;
}

/** The longest delay in seconds. */
const MAX_DRAIN_DELAY = 300;

function drainDelay(written: string | undefined): number {
  if (!written) return 0;
  if (/^\d{1,3}$/.test(written) && Number(written) <= MAX_DRAIN_DELAY) return Number(written);
  throw new SettingsError(tell("drainDelay", { written, most: MAX_DRAIN_DELAY }));
}

function redisUrl(written: string | undefined): string | undefined {
  if (!written) return undefined;
  if (URL.canParse(written) && /^rediss?:$/.test(new URL(written).protocol)) return written;
  // It may have a password, which belongs into no log.
  throw new SettingsError(tell("redisUrl"));
}
