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

/** How many rows come together. One row of them all would stop the program while it is turned into bytes. */
const BLOCK = 1_000;

/**
 * A statement that puts the `bytes` of rows together, a thousand at a time. Rows have no order, since to sort them costs
 * PostgreSQL more than all else, unless the select numbers each from 1 as its `place`.
 */
export const inBlocks = (select: string, { isOrdered } = { isOrdered: false }) => `
  select string_agg(bytes, ''${isOrdered ? ' order by place' : ''}) as bytes
  from (select bytes, ${isOrdered ? 'place' : 'row_number() over () as place'} from (${select}) found) placed
  group by (place - 1) / ${BLOCK} order by (place - 1) / ${BLOCK}`;

/** Some rows as such a statement gives them. */
export interface Block {
  bytes: Uint8Array;
}

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

  /** Goes past bytes that say nothing, as null. */
  pass(bytes: number): null {
    this.offset += bytes;
    return null;
  }

  /** Reads something as often as it comes. */
  times<Value>(count: number, read: (row: RowReader) => Value): Value[] {
    const values: Value[] = [];
    for (let time = 0; time < count; time++) values.push(read(this));
    return values;
  }

  /** `int2send(…)`, or the code of a word. */
  shortInteger(): number {
    this.offset += 2;
    return this.bytes.getInt16(this.offset - 2);
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
