/**
 * The part of a browser's Cache Storage that the paper uses, in memory (W3C, “Service Workers”).
 */
class MemoryCache {
  readonly #answers = new Map<string, Response>();
  constructor(private readonly origin: string) {}

  #url(request: Request | string): string {
    return new URL(typeof request === "string" ? request : request.url, this.origin).href;
  }

  async match(request: Request | string): Promise<Response | undefined> {
    return this.#answers.get(this.#url(request))?.clone();
  }

  async put(request: Request | string, answer: Response): Promise<void> {
    this.#answers.set(this.#url(request), answer);
  }

  async addAll(requests: Request[]): Promise<void> {
    for (const request of requests) await this.put(request, await fetch(request));
  }

  async delete(request: Request | string): Promise<boolean> {
    return this.#answers.delete(this.#url(request));
  }

  async keys(): Promise<Request[]> {
    return [...this.#answers.keys()].map((url) => new Request(url));
  }
}

/** All caches of an origin. */
export class MemoryCaches {
  readonly #caches = new Map<string, MemoryCache>();
  constructor(private readonly origin: string) {}

  async open(name: string): Promise<MemoryCache> {
    const cache = this.#caches.get(name) ?? new MemoryCache(this.origin);
    this.#caches.set(name, cache);
    return cache;
  }

  async keys(): Promise<string[]> {
    return [...this.#caches.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.#caches.delete(name);
  }

  async match(
    request: Request | string,
    { cacheName }: { cacheName?: string } = {},
  ): Promise<Response | undefined> {
    for (const [name, cache] of this.#caches) {
      if (cacheName !== undefined && name !== cacheName) continue;
      const answer = await cache.match(request);
      if (answer) return answer;
    }
    return undefined;
  }

  /** The paths and queries in a cache. */
  async on(name: string): Promise<string[]> {
    const requests = await (await this.open(name)).keys();
    return requests.map(({ url }) => url.replace(this.origin, "")).sort();
  }
}
