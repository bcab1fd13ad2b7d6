import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import {
  type MeasureDefinition,
  SUPPORT_KIND,
  type SupportKind,
  type TakeUpDimension,
} from './measuresVocabulary.ts';
import { hiddenCells, hiddenInLine, publishedCount } from './smallCounts.ts';

/** Of whom somebody is one: of everybody, or of a group of a dimension. */
interface Counted {
  dimension: TakeUpDimension | 'EVERYBODY';
  /** The value of the dimension; empty of everybody. */
  key: string;
  people: number;
}

/** How many people have a kind of support, each counted once. */
export interface KindCount extends Counted {
  definition: MeasureDefinition;
  kind: SupportKind;
}

/** How many people have an option on the day, and what it comes to in a week. Somebody with two options is in both. */
export interface OptionCount extends Counted {
  option: DeploymentOption;
  weeklyAmountPence: number;
}

/** A count, or null where it is hidden. */
export type Shown = number | null;

/** People with support, by its kind. */
export interface PeopleByKind {
  people: Shown;
  /** With a direct payment or a managed personal budget. */
  selfDirected: Shown;
  byKind: Record<SupportKind, Shown>;
}

/** The people of one group of a dimension. */
export interface GroupOfPeople extends PeopleByKind {
  dimension: TakeUpDimension;
  key: string;
}

/** Everybody by kind of support, and the same by group. */
export interface PeopleCounted {
  everybody: PeopleByKind;
  groups: GroupOfPeople[];
}

const KINDS = SUPPORT_KIND.values;
const TOTAL = KINDS.length;
const ARRANGED = KINDS.indexOf('COUNCIL_ARRANGED');

/**
 * What is shown of the people counted by one definition. For readers who may read no people, small counts are hidden with what they could be had
 * from, and the others are to the nearest five. A kind that is hidden of everybody is hidden of every group.
 */
export function peopleCounted(
  counts: readonly KindCount[],
  definition: MeasureDefinition,
  isExact: boolean,
): PeopleCounted {
  const counted = counts.filter((count) => count.definition === definition);
  const whole = columnOf(counted.filter(({ dimension }) => dimension === 'EVERYBODY'));
  const hiddenOfAll = isExact ? whole.map(() => false) : hiddenInLine(whole);
  const byDimension = Map.groupBy(counted, ({ dimension }) => dimension);
  byDimension.delete('EVERYBODY');
  const groups = [...byDimension].flatMap(([dimension, rows]) => {
    const columns = [...Map.groupBy(rows, ({ key }) => key)].map(([key, of]) => ({
      key,
      column: columnOf(of),
    }));
    const lines = whole.map((_, line) => columns.map(({ column }) => column[line] as number));
    const hiddenAsAll = lines.map((line, at) =>
      line.map(() => (hiddenOfAll[at] || hiddenOfAll[TOTAL]) === true),
    );
    // A single group is everybody, and is shown as they are.
    const hidden = isExact || columns.length === 1 ? hiddenAsAll : hiddenCells(lines, hiddenAsAll);
    return columns.map(({ key, column }, place) => ({
      dimension: dimension as TakeUpDimension,
      key,
      ...shownOf(
        column,
        hidden.map((line) => line[place] === true),
        isExact,
      ),
    }));
  });
  return { everybody: shownOf(whole, hiddenOfAll, isExact), groups };
}

/** The people of each kind, and all of them last. */
function columnOf(counts: readonly KindCount[]): number[] {
  const ofKinds = KINDS.map((kind) =>
    counts.filter((count) => count.kind === kind).reduce((sum, { people }) => sum + people, 0),
  );
  return [...ofKinds, ofKinds.reduce((sum, people) => sum + people, 0)];
}

function shownOf(column: readonly number[], hidden: readonly boolean[], isExact: boolean): PeopleByKind {
  const shown = (count: number, isHidden: boolean) => {
    if (isHidden) return null;
    return isExact ? count : publishedCount(count);
  };
  const at = (place: number) => shown(column[place] as number, hidden[place] === true);
  // All but those with council-arranged services: hidden where that would give the others away.
  const selfDirected = (column[TOTAL] as number) - (column[ARRANGED] as number);
  return {
    people: at(TOTAL),
    selfDirected: shown(selfDirected, hidden[TOTAL] === true || hidden[ARRANGED] === true),
    byKind: Object.fromEntries(KINDS.map((kind, place) => [kind, at(place)])) as Record<SupportKind, Shown>,
  };
}
