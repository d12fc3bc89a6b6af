interface Held<Value> {
  value: Value;
  bytes: number;
}

/** Keeps what was made lately, up to a number of bytes; what was asked for longest ago goes first. */
export class LruCache<Value> {
  private readonly held = new Map<string, Held<Value>>();
  private bytes = 0;

  constructor(private readonly capacity: number) {}

  get(key: string): Value | undefined {
    const found = this.held.get(key);
    if (!found) return undefined;
    // A Map keeps the order in which its keys were set.
    this.held.delete(key);
    this.held.set(key, found);
    return found.value;
  }

  set(key: string, value: Value, bytes: number): void {
    this.delete(key);
    if (bytes > this.capacity) return;
    this.held.set(key, { value, bytes });
    this.bytes += bytes;
    for (const oldest of this.held.keys()) {
      if (this.bytes <= this.capacity) return;
      this.delete(oldest);
    }
  }

  private delete(key: string): void {
    this.bytes -= this.held.get(key)?.bytes ?? 0;
    this.held.delete(key);
  }
}
