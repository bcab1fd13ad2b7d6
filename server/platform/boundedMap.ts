/**
 * A map that forgets an entry when it is full, so that callers cannot fill the memory: the one that has not been used for
 * longest, where uses count from when the map was half full. So what is used again and again stays.
 */
export class BoundedMap<Key, Value> {
  private readonly entries = new Map<Key, Value>();

  constructor(private readonly mostEntries: number) {}

  get(key: Key): Value | undefined {
    const value = this.entries.get(key);
    // While it is half empty nothing is forgotten soon, and most maps stay so: to keep their order would cost a page a
    // dozen insertions.
    if (value !== undefined && this.entries.size > this.mostEntries / 2) {
      // A Map iterates in the order of insertion: to insert again marks the entry as the last one used.
      this.entries.delete(key);
      this.entries.set(key, value);
    }
    return value;
  }

  /** Sets an entry, and gives back the key of the one that it forgot for it. */
  set(key: Key, value: Value): Key | undefined {
    this.entries.delete(key);
    const forgotten = this.entries.size < this.mostEntries ? undefined : this.entries.keys().next().value;
    if (forgotten !== undefined) this.entries.delete(forgotten);
    this.entries.set(key, value);
    return forgotten;
  }

  delete(key: Key): void {
    this.entries.delete(key);
  }

  /** All entries, the first to be forgotten first. */
  [Symbol.iterator](): Iterator<[Key, Value]> {
    return this.entries[Symbol.iterator]();
  }
}
