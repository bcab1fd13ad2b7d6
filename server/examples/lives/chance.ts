/** What comes by chance, and is the same each time for the same seed. */
export interface Chance {
  /** A whole number from `from` to `to`, both of them possible. */
  whole(from: number, to: number): number;
  of<Value>(values: readonly Value[]): Value;
  /** True this many times in a hundred. */
  percent(share: number): boolean;
  /** The same values in another order. */
  shuffled<Value>(values: readonly Value[]): Value[];
}

/** Mulberry32 over the hash of a text: small, and good enough for invented people. */
export function chanceOf(seed: string): Chance {
  let state = hashOfText(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    of: (values) => values[whole(0, values.length - 1)] as (typeof values)[number],
    percent: (share) => next() * 100 < share,
    shuffled: (values) =>
      values
        .map((value) => ({ value, place: next() }))
        .toSorted((one, other) => one.place - other.place)
        .map(({ value }) => value),
  };
}

/** FNV-1a of a text, as 32 bits. */
export function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) as number), 0x01000193);
  }
  return hash >>> 0;
}
