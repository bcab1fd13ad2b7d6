/**
 * Uprating: raises or lowers chosen amounts of money in an area by one percentage, as councils do each April.
 * It is exact in whole pence, and gives the same result as working by hand.
 */
import { isRecord } from '../isRecord.ts';
import { enumeration, type ValueOf } from '../vocabulary.ts';
import { type DescribedSetting, describeArea } from './describe.ts';
import { mistake, type SettingMistake } from './mistakes.ts';
import { nearestWord } from './nearestWord.ts';
import { type AreaKey, POLICY_AREAS, type PolicySettings } from './policy.ts';
import type { Area } from './setting.ts';
import { itemKey, type SettingNode } from './settingNode.ts';

export const UPRATING_ROUNDING = enumeration(
  'UpratingRounding',
  'What an uprated amount is rounded to. Half of a step goes up. Rounding never turns a rise into a fall, or a fall into a rise: the amount then stays as it was.',
  {
    NEAREST_PENNY: 'To the nearest penny, half a penny up.',
    NEAREST_TEN_PENCE: 'To the nearest ten pence, five pence up.',
    NEAREST_POUND: 'To the nearest pound, fifty pence up.',
    UP_TO_POUND: 'Up to the next whole pound; an amount that is one already stays.',
  },
);
export type UpratingRounding = ValueOf<typeof UPRATING_ROUNDING>;

/** Half as much to half as much again: a percentage outside this range is probably mistyped. */
export const LOWEST_PERCENT_BASIS_POINTS = -5_000;
export const HIGHEST_PERCENT_BASIS_POINTS = 5_000;

/** What to do with which amounts. */
export interface Uprating {
  /** 4% is 400. */
  readonly percentBasisPoints: number;
  readonly rounding: UpratingRounding;
  /**
   * Which amounts: as in the catalogue (`scales[].priceTable.rows[].amountPence`), or a single one in these
   * settings, or something that contains some (`scales.everybody`). Empty means every amount in the area.
   */
  readonly paths: readonly string[];
}

/**
 * Uprated settings, still to be read by `checkAreaSettings`; or every mistake, with its path in the uprating.
 */
export type UpratedSettings =
  | { readonly input: unknown; readonly mistakes?: undefined }
  | { readonly input?: undefined; readonly mistakes: readonly SettingMistake[] };

/**
 * Uprates an area's settings, also those amounts that change on a later day. Settings that are none or are not money
 * stay as they are.
 */
export function uprateSettings<Key extends AreaKey>(
  areaKey: Key,
  settings: PolicySettings[Key],
  uprating: Uprating,
): UpratedSettings {
  const { percentBasisPoints, rounding, paths } = uprating;
  const mistakes = [
    ...percentMistakes(percentBasisPoints),
    ...pathMistakes(areaKey, amountsIn(areaKey, settings), paths),
  ];
  if (mistakes.length > 0) return { mistakes };
  const isChosen = (amount: Amount) => paths.length === 0 || paths.some((path) => names(path, amount));
  const uprated = (pence: number) => upratedPence(pence, percentBasisPoints, rounding);
  const input = mapAmounts(POLICY_AREAS[areaKey].node, settings, START, (amount, pence) =>
    isChosen(amount) ? uprated(pence) : pence,
  );
  const chosen = new Set(
    amountsIn(areaKey, settings)
      .filter(isChosen)
      .map(({ path }) => path),
  );
  const laterFigures = settings.laterFigures.map((figure) => {
    const isUprated = chosen.has(figure.path) && figure.value !== 'null';
    return isUprated ? { ...figure, value: String(uprated(Number(figure.value))), source: null } : figure;
  });
  return { input: { ...(input as object), laterFigures } };
}

const STEP_PENCE: Readonly<Record<UpratingRounding, number>> = {
  NEAREST_PENNY: 1,
  NEAREST_TEN_PENCE: 10,
  NEAREST_POUND: 100,
  UP_TO_POUND: 100,
};

/** One amount uprated, in whole pence. Of two amounts, the larger never ends up below the smaller. */
export function upratedPence(pence: number, percentBasisPoints: number, rounding: UpratingRounding): number {
  if (percentBasisPoints === 0) return pence;
  const step = STEP_PENCE[rounding] * 10_000;
  const exactTimes10000 = pence * (10_000 + percentBasisPoints);
  const over = exactTimes10000 % step;
  const goesUp = rounding === 'UP_TO_POUND' ? over > 0 : over * 2 >= step;
  const rounded = ((exactTimes10000 - over) / step + (goesUp ? 1 : 0)) * STEP_PENCE[rounding];
  return percentBasisPoints > 0 ? Math.max(rounded, pence) : Math.min(rounded, pence);
}

/** The paths of an area's amounts of money, as the catalogue writes them; empty for an area without money. */
export function moneyPaths(areaKey: AreaKey): string[] {
  return moneyPathsIn(describeArea(POLICY_AREAS[areaKey] as Area<unknown>));
}

function moneyPathsIn(setting: DescribedSetting): string[] {
  if (setting.kind === 'object') return setting.fields.flatMap(moneyPathsIn);
  if (setting.kind === 'list') return moneyPathsIn(setting.item);
  return setting.unit === 'PENCE' ? [setting.path] : [];
}

function percentMistakes(percentBasisPoints: number): SettingMistake[] {
  const isInside =
    Number.isInteger(percentBasisPoints) &&
    percentBasisPoints >= LOWEST_PERCENT_BASIS_POINTS &&
    percentBasisPoints <= HIGHEST_PERCENT_BASIS_POINTS;
  if (isInside) return [];
  const expected = `a whole number of basis points, from ${LOWEST_PERCENT_BASIS_POINTS} (−50%) to ${HIGHEST_PERCENT_BASIS_POINTS} (50%)`;
  const message = `The percentage is ${percentBasisPoints} basis points, which is more likely mistyped than meant. Write ${expected}: 4% is 400.`;
  return [mistake('OUT_OF_BOUNDS', ['percentBasisPoints'], message, expected)];
}

function pathMistakes(
  areaKey: AreaKey,
  amounts: readonly Amount[],
  paths: readonly string[],
): SettingMistake[] {
  const known = moneyPaths(areaKey);
  const { label } = POLICY_AREAS[areaKey];
  if (known.length === 0) {
    const message = `“${label}” has no amounts of money, so there is nothing to uprate. Choose another area.`;
    return [mistake('UNKNOWN_SETTING', ['area'], message, 'an area with amounts of money')];
  }
  return paths.flatMap((path, index) => {
    if (known.includes(path) || amounts.some((amount) => names(path, amount))) return [];
    const nearest = nearestWord(path, [...known, ...amounts.map((amount) => amount.path)]);
    const advice = nearest ? `Did you mean “${nearest}”?` : `Amounts of this area are: ${known.join(', ')}.`;
    const message = `“${path}” names no amount of money of “${label}”, so nothing was uprated. ${advice}`;
    return [mistake('UNKNOWN_SETTING', ['paths', index], message, nearest ?? known.join(', '))];
  });
}

/** Where an amount is, both in these settings and in the catalogue. */
interface Amount {
  readonly path: string;
  readonly cataloguePath: string;
}

const START: Amount = { path: '', cataloguePath: '' };

function names(path: string, amount: Amount): boolean {
  if (path === '') return false;
  return path === amount.cataloguePath || path === amount.path || amount.path.startsWith(`${path}.`);
}

function amountsIn(areaKey: AreaKey, settings: unknown): Amount[] {
  const found: Amount[] = [];
  mapAmounts(POLICY_AREAS[areaKey].node, settings, START, (amount, pence) => {
    found.push(amount);
    return pence;
  });
  return found;
}

/** A copy of settings with `change` applied to every amount of money. */
function mapAmounts(
  node: SettingNode,
  value: unknown,
  at: Amount,
  change: (amount: Amount, pence: number) => number,
): unknown {
  if (node.kind === 'LEAF') {
    return node.unit === 'PENCE' && typeof value === 'number' ? change(at, value) : value;
  }
  if (node.kind === 'LIST') {
    if (!Array.isArray(value)) return value;
    return value.map((item, index) => {
      const path = `${at.path}.${itemKey(node, item, index)}`;
      return mapAmounts(node.item, item, { path, cataloguePath: `${at.cataloguePath}[]` }, change);
    });
  }
  if (!isRecord(value)) return value;
  const settings = Object.entries(node.settings).map(([name, child]) => {
    const inside = { path: joined(at.path, name), cataloguePath: joined(at.cataloguePath, name) };
    return [name, mapAmounts(child, value[name], inside, change)];
  });
  return Object.fromEntries(settings);
}

function joined(above: string, name: string): string {
  return above === '' ? name : `${above}.${name}`;
}
