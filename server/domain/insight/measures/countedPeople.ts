import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import {
  type MeasureDefinition,
  SUPPORT_KIND,
  type SupportKind,
  type TakeUpDimension,
} from './measuresVocabulary.ts';

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

/** The people counted by one definition, to the last one: for readers who may read people. */
export function peopleCounted(counts: readonly KindCount[], definition: MeasureDefinition): PeopleCounted {
  const counted = counts.filter((count) => count.definition === definition);
  const byDimension = Map.groupBy(counted, ({ dimension }) => dimension);
  const everybody = peopleByKind(columnOf(byDimension.get('EVERYBODY') ?? []));
  byDimension.delete('EVERYBODY');
  const groups = [...byDimension].flatMap(([dimension, rows]) =>
    [...Map.groupBy(rows, ({ key }) => key)].map(([key, of]) => ({
      dimension: dimension as TakeUpDimension,
      key,
      ...peopleByKind(columnOf(of)),
    })),
  );
  return { everybody, groups };
}

/** The people of each kind, in the order of the kinds. */
export function columnOf(counts: readonly KindCount[]): number[] {
  return KINDS.map((kind) =>
    counts.filter((count) => count.kind === kind).reduce((sum, { people }) => sum + people, 0),
  );
}

function peopleByKind(column: readonly number[]): PeopleByKind {
  const byKind = Object.fromEntries(KINDS.map((kind, place) => [kind, column[place] ?? 0]));
  const people = column.reduce((sum, count) => sum + count, 0);
  return {
    people,
    selfDirected: people - (byKind.COUNCIL_ARRANGED as number),
    byKind: byKind as Record<SupportKind, number>,
  };
}
