/**
 * Facts about everybody as columns: PostgreSQL puts the bytes of all rows together, and no object is made for a row until
 * a thread reads it. The fragments of SQL here and the reader below belong together.
 */

/** A word's place in a list as one byte, from 1; 0 for a word that is not in it. */
export const placeOf = (word: string, list: string) =>
  `set_byte('\\x00'::bytea, 0, coalesce(array_position(${list}::text[], ${word}), 0))`;

/** A yes or no as one byte. */
export const yesOrNo = (condition: string) =>
  `set_byte('\\x00'::bytea, 0, case when ${condition} then 1 else 0 end)`;

/** The bytes of one row, one value behind another. */
export const rowOf = (...values: string[]) => values.join(' || ');

/** Reads rows of bytes, one value behind another, in the order in which the statement put them together. */
export class RowReader {
  private offset = 0;
  private readonly bytes: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get hasMore(): boolean {
    return this.offset < this.bytes.byteLength;
  }

  /** The whole number that comes next, which is read again afterwards; null at the end. */
  nextInteger(): number | null {
    return this.hasMore ? this.bytes.getInt32(this.offset) : null;
  }

  /** `int4send(…)`. */
  integer(): number {
    this.offset += 4;
    return this.bytes.getInt32(this.offset - 4);
  }

  /** `int8send(…)`, of a number that is safe. */
  bigInteger(): number {
    const high = this.integer();
    const low = this.integer() >>> 0;
    return high * 2 ** 32 + low;
  }

  /** `placeOf(…)`, as the word itself. */
  word<Word extends string>(list: readonly Word[]): Word {
    const place = this.byte();
    const word = list[place - 1];
    if (word === undefined) throw new Error('A row has a word that the program does not know.');
    return word;
  }

  /** `yesOrNo(…)`. */
  isYes(): boolean {
    return this.byte() === 1;
  }

  private byte(): number {
    this.offset += 1;
    return this.bytes.getUint8(this.offset - 1);
  }
}
