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

/** Two whole numbers of four bytes, of which the second is not negative. To join bytes costs more than to shift. */
export const twoIntegers = (first: string, second: string) => `int8send(${first}::bigint << 32 | ${second})`;

/** The places of three words in their lists, as `placeOf` has them, behind an empty byte. */
export const threePlacesOf = (...words: [word: string, list: string][]) =>
  `int4send(${words
    .map(
      ([word, list], index) =>
        `(coalesce(array_position(${list}::text[], ${word}), 0) << ${8 * (2 - index)})`,
    )
    .join(' | ')})`;

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

  /** Goes on at another place, counted in bytes. */
  goTo(offset: number): void {
    this.offset = offset;
  }

  /** Goes past bytes that say nothing. */
  pass(bytes: number): void {
    this.offset += bytes;
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

/**
 * Rows of one size that each begin with the place of what they belong to, found by that place. PostgreSQL gives them in
 * no order, since to sort them costs it more than all else.
 */
export class RowsByPlace {
  private readonly reader: RowReader;
  /** Where the rows of each place begin in `order`. */
  private readonly starts: Uint32Array;
  /** The rows, by place. */
  private readonly order: Uint32Array;

  constructor(
    bytes: Uint8Array,
    private readonly rowBytes: number,
    places: number,
  ) {
    this.reader = new RowReader(bytes);
    const count = bytes.byteLength / rowBytes;
    const placeOfRow = Int32Array.from({ length: count }, (_, row) => this.at(row).integer());
    this.starts = new Uint32Array(places + 1);
    for (const place of placeOfRow) this.starts[place + 1] = (this.starts[place + 1] as number) + 1;
    for (let place = 0; place < places; place++) {
      this.starts[place + 1] = (this.starts[place + 1] as number) + (this.starts[place] as number);
    }
    this.order = new Uint32Array(count);
    const next = this.starts.slice();
    for (const [row, place] of placeOfRow.entries()) {
      const position = next[place] as number;
      this.order[position] = row;
      next[place] = position + 1;
    }
  }

  /** The rows of a place, each read behind the place itself. */
  of<Row>(place: number, read: (row: RowReader) => Row): Row[] {
    const found: Row[] = [];
    const end = this.starts[place + 1] as number;
    for (let position = this.starts[place] as number; position < end; position++) {
      const row = this.at(this.order[position] as number);
      row.pass(4);
      found.push(read(row));
    }
    return found;
  }

  private at(row: number): RowReader {
    this.reader.goTo(row * this.rowBytes);
    return this.reader;
  }
}
