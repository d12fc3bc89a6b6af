/** A browser's Cache Storage in memory, as far as the paper uses it (W3C, “Service Workers”). */
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

  async delete(request: Request | string): Promise<boolean> {
    return this.#answers.delete(this.#url(request));
  }

  async keys(): Promise<Request[]> {
    return [...this.#answers.keys()].map((url) => new Request(url));
  }
}

export class MemoryCaches {
  readonly #caches = new Map<string, MemoryCache>();
  constructor(private readonly origin: string) {}

  async open(name: string): Promise<MemoryCache> {
    const cache = this.#caches.get(name) ?? new MemoryCache(this.origin);
    this.#caches.set(name, cache);
    return cache;
  }

  async match(request: Request | string): Promise<Response | undefined> {
    for (const cache of this.#caches.values()) {
      const answer = await cache.match(request);
      if (answer) return answer;
    }
    return undefined;
  }

  /** The paths and queries that lie on a shelf. */
  async on(name: string): Promise<string[]> {
    const requests = await (await this.open(name)).keys();
    return requests.map(({ url }) => url.replace(this.origin, "")).sort();
  }
}
