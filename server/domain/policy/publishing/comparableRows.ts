/**
 * Settings converted to one unit for all councils. Some councils write a sum for a week and others for a
 * year, or a time in weeks and others in months; in a comparison, every value in a row uses the same unit.
 */
import { type AreaKey, POLICY_AREAS } from '../../../../tenants/policy/policy.ts';
import type { Area } from '../../../../tenants/policy/setting.ts';
import type { NumberUnit, PlainValue, Unit } from '../../../../tenants/policy/settingNode.ts';
import { type SettingRow, settingRows } from '../../../../tenants/policy/settingRows.ts';
import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';
import { WEEKS_IN_A_YEAR } from '../../../common/arithmetic.ts';

/** The unit in which the numbers of a compared row are shown. */
export const COMPARED_UNIT = enumeration(
  'ComparedUnit',
  'What all numbers of a compared row are counted in.',
  {
    PENCE: 'Money in whole pence; the setting’s name says for how long.',
    PENCE_PER_YEAR:
      'Money in whole pence for a year of 52 weeks. A weekly sum is taken 52 times, which is exact; a yearly one divided would not be.',
    BASIS_POINTS: 'A percentage in hundredths of one percent.',
    POINTS: 'Points.',
    COUNT: 'A number of things.',
    DAYS: 'Days, every day counted. A week is 7 of them, a month a twelfth of 365 and a working day seven fifths of one, each rounded half up to whole days.',
    WORKING_DAYS: 'Working days in England.',
    WEEKS: 'Weeks.',
    MONTHS: 'Calendar months.',
  },
);
export type ComparedUnit = ValueOf<typeof COMPARED_UNIT>;

/** One setting, with its value converted for comparison with other councils. */
export interface ComparableRow extends SettingRow {
  /** Null where the setting is not a number. */
  readonly comparedIn: ComparedUnit | null;
  /** The value in that unit; null for none. */
  readonly compared: number | null;
  /** The setting whose source applies to the row: the row itself, unless it was made from others. */
  readonly from: string;
}

type RowsByPath = ReadonlyMap<string, SettingRow>;

/**
 * The settings of an area as rows, each with its value in the unit used for comparison. Further rows are made
 * where two settings answer one question: the time between checks, whether written in weeks or in months; and
 * the price of a point, which can't be compared with a sum for a band. Settings that are left out have no
 * rows.
 */
export function comparableRows(area: AreaKey, settings: unknown): ComparableRow[] {
  const rows = settingRows(POLICY_AREAS[area] as Area<unknown>, settings);
  const byPath: RowsByPath = new Map(rows.map((row) => [row.path, row]));
  return rows.flatMap((row) => [comparable(row, byPath), ...madeAfter(row, byPath)]);
}

function comparable(row: SettingRow, rows: RowsByPath): ComparableRow {
  const { comparedIn, compared } = comparedOf(row, rows);
  return { ...row, comparedIn, compared, from: row.path };
}

function comparedOf(row: SettingRow, rows: RowsByPath): Pick<ComparableRow, 'comparedIn' | 'compared'> {
  const { path, unit, value } = row;
  const table = /^(scales\.[^.]+\.priceTable)\.rows\.\d+\.amountPence$/.exec(path)?.[1];
  if (table) {
    const isPriceOfPoint = textAt(rows, `${table}.method`) === 'PER_POINT';
    return yearly(isPriceOfPoint ? null : value, textAt(rows, `${table}.period`));
  }
  if (/^signOffLadder\.rungs\.[^.]+\.upToAmountPence$/.test(path)) {
    return yearly(value, textAt(rows, 'signOffLadder.costPeriod'));
  }
  const window = /^(challenge|meansChangeToldWithin)\.windowLength$/.exec(path)?.[1];
  if (window) return inDays(value, textAt(rows, `${window}.windowUnit`));
  const comparedIn = isNumberUnit(unit) ? unit : null;
  return { comparedIn, compared: comparedIn === null ? null : numberOf(value) };
}

/** The rows made from others; each comes after the last of those. */
function madeAfter(row: SettingRow, rows: RowsByPath): ComparableRow[] {
  const { path, within } = row;
  const check = /^(.*\.check)\.everyMonths$/.exec(path)?.[1];
  if (check) {
    const [weeks, months] = [rows.get(`${check}.everyWeeks`), row];
    const written = weeks && weeks.value !== null ? weeks : months;
    const made = inDays(written.value, written === months ? 'MONTHS' : 'WEEKS');
    return [madeRow(`${check}.every`, 'Time between checks', within, 'DAYS', made, written.path)];
  }
  const table = /^(.*\.priceTable)\.rows\.0\.amountPence$/.exec(path)?.[1];
  if (table) {
    const isPriceOfPoint = textAt(rows, `${table}.method`) === 'PER_POINT';
    const made = yearly(isPriceOfPoint ? row.value : null, textAt(rows, `${table}.period`));
    return [madeRow(`${table}.pricePerPoint`, 'Price of a point', within.slice(0, -2), 'PENCE', made, path)];
  }
  return [];
}

function madeRow(
  path: string,
  label: string,
  within: readonly string[],
  unit: Unit,
  made: Pick<ComparableRow, 'comparedIn' | 'compared'>,
  from: string,
): ComparableRow {
  return { path, label, within, unit, value: made.compared, ...made, from };
}

function yearly(value: PlainValue, period: string | null): Pick<ComparableRow, 'comparedIn' | 'compared'> {
  const pence = numberOf(value);
  const times = period === 'WEEK' ? WEEKS_IN_A_YEAR : 1;
  return { comparedIn: 'PENCE_PER_YEAR', compared: pence === null ? null : pence * times };
}

/** How many days one of each unit comes to, as a fraction. */
const DAYS_IN: Readonly<Record<string, readonly [number, number]>> = {
  DAYS: [1, 1],
  WORKING_DAYS: [7, 5],
  WEEKS: [7, 1],
  MONTHS: [365, 12],
};

function inDays(value: PlainValue, unit: string | null): Pick<ComparableRow, 'comparedIn' | 'compared'> {
  const length = numberOf(value);
  const [days, each] = DAYS_IN[unit ?? 'DAYS'] ?? [1, 1];
  // Half up, in whole numbers only.
  const compared = length === null ? null : Math.floor((2 * length * days + each) / (2 * each));
  return { comparedIn: 'DAYS', compared };
}

function textAt(rows: RowsByPath, path: string): string | null {
  const value = rows.get(path)?.value;
  return typeof value === 'string' ? value : null;
}

function numberOf(value: PlainValue): number | null {
  return typeof value === 'number' ? value : null;
}

function isNumberUnit(unit: Unit): unit is NumberUnit {
  return unit !== 'YES_NO' && unit !== 'CHOICE' && unit !== 'TEXT';
}
