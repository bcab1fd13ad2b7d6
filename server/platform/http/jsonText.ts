/** How large a JSON text may be. */
export interface JsonBounds {
  /** Objects and lists within one another. */
  depth: number;
  /** Values in all, objects and lists included. */
  values: number;
  /** Keys of one object. */
  keys: number;
}

/** Why a JSON text is refused, in a sentence that repeats nothing of it; `isTooLarge` where it is out of bounds. */
export class JsonFault extends Error {
  constructor(
    message: string,
    readonly isTooLarge = false,
  ) {
    super(message);
  }
}

/**
 * The value of a JSON text. Beside what is not JSON it refuses, with JsonFault, what JSON.parse would take and change
 * without a word: a key that is there twice (the first would be lost), a number that can't be kept as it is written,
 * and the key `__proto__`. It looks the text through first, without recursion, so that nobody meets a value that is too
 * deep or too broad.
 */
export function readJson(text: string, bounds: JsonBounds): unknown {
  new JsonScan(text, bounds).run();
  try {
    return JSON.parse(text);
  } catch {
    throw new JsonFault('is not JSON');
  }
}

const NUMBER = /-?[0-9][0-9.eE+-]*/y;
/** Numbers of so many characters are kept as they are written, but for an exponent. */
const SURELY_KEPT = 15;
const MOST_DIGITS = 17;

class JsonScan {
  private at = 0;
  private values = 0;
  private isKeyNext = false;
  /** What is open: the keys so far of an object, null for a list. */
  private readonly open: (Set<string> | null)[] = [];

  constructor(
    private readonly text: string,
    private readonly bounds: JsonBounds,
  ) {}

  run(): void {
    while (this.at < this.text.length) this.step(this.text.charAt(this.at));
  }

  private step(character: string): void {
    switch (character) {
      case '"':
        this.skipText();
        return;
      case '{':
        this.enter(new Set());
        break;
      case '[':
        this.enter(null);
        break;
      case '}':
      case ']':
        this.open.pop();
        this.isKeyNext = false;
        break;
      case ',':
        this.addValue();
        this.isKeyNext = this.open.at(-1) instanceof Set;
        break;
      default:
        if (character === '-' || (character >= '0' && character <= '9')) {
          this.skipNumber();
          return;
        }
    }
    this.at += 1;
  }

  private enter(keys: Set<string> | null): void {
    this.addValue();
    this.open.push(keys);
    this.isKeyNext = keys !== null;
    if (this.open.length <= this.bounds.depth) return;
    throw new JsonFault(`has objects and lists more than ${this.bounds.depth} levels deep`, true);
  }

  private addValue(): void {
    this.values += 1;
    if (this.values > this.bounds.values)
      throw new JsonFault(`has more than ${this.bounds.values} values`, true);
  }

  private skipText(): void {
    const start = this.at;
    this.at = this.endOfText(start);
    if (!this.isKeyNext) return;
    this.isKeyNext = false;
    const key = keyOf(this.text.slice(start, this.at));
    const keys = this.open.at(-1);
    if (keys?.has(key)) throw new JsonFault('has a key twice in one object, so it is not clear which counts');
    if (key === '__proto__') throw new JsonFault('has the key __proto__, under which nothing can be kept');
    keys?.add(key);
    if (keys && keys.size > this.bounds.keys) {
      throw new JsonFault(`has an object with more than ${this.bounds.keys} keys`, true);
    }
  }

  /** The place behind the closing quotation mark, which no odd number of backslashes comes before. */
  private endOfText(start: number): number {
    for (let from = start + 1; ; ) {
      const quote = this.text.indexOf('"', from);
      if (quote < 0) return this.text.length;
      let backslashes = 0;
      while (this.text.charAt(quote - 1 - backslashes) === '\\') backslashes += 1;
      if (backslashes % 2 === 0) return quote + 1;
      from = quote + 1;
    }
  }

  private skipNumber(): void {
    NUMBER.lastIndex = this.at;
    const written = NUMBER.exec(this.text)?.[0] ?? '-';
    this.at += written.length;
    if (!isKept(written)) {
      throw new JsonFault('has a number that can’t be kept as it is written. Send an id as a text');
    }
  }
}

function keyOf(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    throw new JsonFault('is not JSON');
  }
}

/** True for a number that JavaScript keeps as it is written: no other value, no rounding, not infinite. */
function isKept(written: string): boolean {
  const isWhole = !/[.eE]/.test(written);
  if (isWhole) return written.length <= SURELY_KEPT || Number.isSafeInteger(Number(written));
  const digits = digitsOf(written);
  const value = Number(written);
  if (digits.length > MOST_DIGITS || !Number.isFinite(value)) return false;
  // So small that only zero is left of it.
  if (value === 0 || digits === '') return digits === '';
  return digitsOf(value.toPrecision(digits.length)) === digits;
}

/** The digits of a number from its first that is not zero, without its point and its exponent. */
function digitsOf(written: string): string {
  return written
    .replace(/[eE].*$/, '')
    .replace(/[-.]/g, '')
    .replace(/^0+/, '');
}
