/** How much memory entries may take together, by an estimate of each. */
export interface SizeBound<Key, Value> {
  mostBytes: number;
  bytesOf(key: Key, value: Value): number;
}

/**
 * A map that forgets an entry when it is full, so that callers cannot fill the memory: the one that has not been used for
 * longest, where uses count from when the map was half full. So what is used again and again stays. It is full when it
 * has as many entries as it may, or where a bound of their size is given, when they are as large.
 */
export class BoundedMap<Key, Value> {
  private readonly entries = new Map<Key, Value>();
  private bytes = 0;

  constructor(
    private readonly mostEntries: number,
    private readonly size?: SizeBound<Key, Value>,
  ) {}

  get(key: Key): Value | undefined {
    const value = this.entries.get(key);
    // While it is half empty nothing is forgotten soon, and most maps stay so: to keep their order would cost a page a
    // dozen insertions.
    if (value !== undefined && this.isHalfFull) {
      // A Map iterates in the order of insertion: to insert again marks the entry as the last one used.
      this.entries.delete(key);
      this.entries.set(key, value);
    }
    return value;
  }

  /** Sets an entry, and gives back the keys of those that it forgot for it. An entry larger than all is not kept. */
  set(key: Key, value: Value): readonly Key[] {
    this.delete(key);
    this.entries.set(key, value);
    this.bytes += this.size?.bytesOf(key, value) ?? 0;
    const forgotten: Key[] = [];
    while (this.isTooFull) {
      const oldest = this.entries.keys().next().value as Key;
      this.delete(oldest);
      forgotten.push(oldest);
    }
    return forgotten;
  }

  delete(key: Key): void {
    const value = this.entries.get(key);
    if (!this.entries.delete(key)) return;
    this.bytes -= this.size?.bytesOf(key, value as Value) ?? 0;
  }

  /** All entries, the first to be forgotten first. */
  [Symbol.iterator](): Iterator<[Key, Value]> {
    return this.entries[Symbol.iterator]();
  }

  private get isHalfFull(): boolean {
    const { size } = this;
    return (
      this.entries.size > this.mostEntries / 2 || (size !== undefined && this.bytes > size.mostBytes / 2)
    );
  }

  private get isTooFull(): boolean {
    const { size } = this;
    return this.entries.size > this.mostEntries || (size !== undefined && this.bytes > size.mostBytes);
  }
}
