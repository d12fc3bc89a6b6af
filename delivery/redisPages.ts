import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { createClient as createRedis } from "@redis/client";
import type { CachedValue, CacheEntry, SharedPages } from "./pageCache.ts";
import type { PageState } from "./pageState.ts";

interface RedisOptions {
  /** Milliseconds for an answer: less than a page takes to be rendered. */
  patience?: number;
  /** Milliseconds for which nothing is asked after an answer that did not come. */
  pause?: number;
  say?: (message: string) => void;
}

const PATIENCE = 100;
const PAUSE = 1_000;

/** Answers in a row that did not come until Redis counts as away: one alone says that this machine is busy. */
const MISSED = 3;

/** Seconds after which Redis drops a page: as long as a page may be sent while it is rendered again. */
const KEPT = 600;

/** Milliseconds between two attempts to connect: doubled from the first to the last. */
const RECONNECT = { first: 100, last: 5_000 };

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/**
 * Pages in Redis, each for one state of one content: processes that serve the same file, copies of it, or editions of
 * the same commit find each other's pages, and no page of another state is ever taken for theirs. That Redis is away, or
 * back, or takes no pages, is said once.
 * @param url redis://…, or rediss://… with TLS
 */
export function redisPages(url: string, options: RedisOptions = {}): SharedPages<PageState> {
  const { patience = PATIENCE, pause = PAUSE, say = (message) => console.warn(message) } = options;
  const where = `Redis at ${new URL(url).host}`;
  let isAway = false;
  // Not by the clock of the day, which may be set back.
  let silentUntil = 0;
  let missed = 0;
  let isRefusing = false;
  let refusedUntil = 0;
  const away = (reason: string) => {
    if (!isAway) say(`${where} is away (${reason}); this process renders its pages by itself.`);
    isAway = true;
  };
  const back = () => {
    if (isAway) say(`${where} is back; pages are shared again.`);
    isAway = false;
  };
  const refused = (reason: string) => {
    if (!isRefusing) say(`${where} takes no pages (${reason}); those that it has are shared.`);
    isRefusing = true;
    refusedUntil = performance.now() + pause;
  };
  const taken = () => {
    if (isRefusing) say(`${where} takes pages again.`);
    isRefusing = false;
  };
  // Loaded only here: most papers have no Redis.
  const library = import("@redis/client");
  const connected = library.then(({ createClient, RESP_TYPES }) => {
    const client = connect(createClient, url);
    client.on("error", ({ code, message }: NodeJS.ErrnoException) => away(code ?? message));
    client.on("ready", back);
    client.connect().catch(() => {});
    return client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
  });
  type Client = Awaited<typeof connected>;

  /** Undefined while Redis is away or does not answer in time. */
  const ask = async <Answer>(question: (client: Client) => Promise<Answer>) => {
    const client = await connected;
    if (!client.isReady || performance.now() < silentUntil) return undefined;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      // An answer that has arrived while this process was busy is read before that.
      timer = setTimeout(() => setImmediate(reject, new Error("no answer")), patience);
    });
    try {
      const answer = await Promise.race([question(client), late]);
      missed = 0;
      back();
      return answer;
    } catch (error) {
      missed += 1;
      if (missed >= MISSED) away((error as Error).message);
      silentUntil = performance.now() + pause;
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    async get(state, key) {
      const name = nameOf(state, key);
      const found = name && (await ask((client) => client.get(name)));
      return found ? parsed(found as unknown as Buffer) : undefined;
    },
    async set(state, key, entry) {
      const name = nameOf(state, key);
      if (!name || performance.now() < refusedUntil) return;
      const bytes = await pack(JSON.stringify(forJson(entry)), { level: 1 });
      const { ErrorReply } = await library;
      await ask(async (client) => {
        try {
          await client.set(name, bytes, { expiration: { type: "EX", value: KEPT } });
          taken();
        } catch (error) {
          // Its memory is full, say: it answers, and what it has can be read.
          if (!(error instanceof ErrorReply)) throw error;
          refused(error.message);
        }
      });
    },
  };
}

function connect(createClient: typeof createRedis, url: string) {
  return createClient({
    url,
    // Questions are not kept for a Redis that is away.
    disableOfflineQueue: true,
    commandsQueueMaxLength: 1_000,
    pingInterval: 2_000,
    socket: {
      connectTimeout: 2_000,
      // A machine that is gone closes no connection.
      socketTimeout: 6_000,
      reconnectStrategy: (retries) =>
        Math.min(RECONNECT.first * 2 ** Math.min(retries, 10), RECONNECT.last),
    },
  });
}

/** The key in Redis. Undefined while the edition is being changed: its content has no name then. */
function nameOf({ build, content, newest, breaking }: PageState, key: string): string | undefined {
  return content ? `broadsheet:${build}:${content}:${newest}:${breaking}:${key}` : undefined;
}

interface JsonEntry extends Omit<CacheEntry, "value"> {
  value?: CachedValue | null;
  /** A route's body in base64, which takes a third of what JSON makes of a Buffer. */
  body?: string;
}

function forJson(entry: CacheEntry): JsonEntry {
  const { value } = entry;
  if (value?.kind !== "APP_ROUTE") return entry;
  const body = Buffer.from(value.body as Uint8Array).toString("base64");
  return { ...entry, value: { ...value, body: undefined }, body };
}

/** Undefined for what another program has written there. */
async function parsed(bytes: Buffer): Promise<CacheEntry | undefined> {
  try {
    const { body, ...entry } = JSON.parse((await unpack(bytes)).toString()) as JsonEntry;
    if (!entry.value || body === undefined) return entry.value ? entry : undefined;
    return { ...entry, value: { ...entry.value, body: Buffer.from(body, "base64") } };
  } catch {
    return undefined;
  }
}
