/** A map that forgets its least recently used entry when it is full, so that callers cannot fill the memory. */
export class BoundedMap<Key, Value> {
  private readonly entries = new Map<Key, Value>();

  constructor(private readonly mostEntries: number) {}

  get(key: Key): Value | undefined {
    const value = this.entries.get(key);
    if (value !== undefined) {
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

  /** All entries, the least recently used first. */
  [Symbol.iterator](): Iterator<[Key, Value]> {
    return this.entries[Symbol.iterator]();
  }
}
