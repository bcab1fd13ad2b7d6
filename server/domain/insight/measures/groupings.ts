import type { TakeUpDimension } from './measuresVocabulary.ts';

/** Puts a value of a dimension into a group. */
export type Grouping = (key: string) => string;

const itself: Grouping = (key) => key;

/** One group named, and everybody else together. */
const apart =
  (named: string, others: string): Grouping =>
  (key) =>
    key === named ? named : others;

const ETHNIC_GROUPS: readonly (readonly [string, string])[] = [
  ['WHITE_', 'WHITE'],
  ['MIXED_', 'MIXED'],
  ['ASIAN_', 'ASIAN'],
  ['BLACK_', 'BLACK'],
  ['OTHER_', 'OTHER'],
];

/** The ethnic groups of the Census at their first level, and those of whom it is not known. */
const broadEthnicity: Grouping = (key) =>
  ETHNIC_GROUPS.find(([start]) => key.startsWith(start))?.[1] ?? 'NOT_STATED';

/**
 * In which groups each dimension may be published, the finest first. They are the same for every council and every quarter, and
 * each puts whole groups of the one before together: were they chosen by what was counted, the choice would tell of it.
 */
export const GROUPINGS: Readonly<Record<TakeUpDimension, readonly Grouping[]>> = {
  AGE: [itself, apart('AGE_18_TO_64', 'AGE_65_AND_OVER_OR_NOT_KNOWN')],
  CLIENT_GROUP: [itself, apart('OLDER_PEOPLE', 'OTHER_THAN_OLDER_PEOPLE')],
  ETHNICITY: [
    itself,
    broadEthnicity,
    (key) => apart('WHITE', 'OTHER_THAN_WHITE_OR_NOT_STATED')(broadEthnicity(key)),
  ],
  DEMENTIA: [itself, apart('DIAGNOSED', 'NOT_DIAGNOSED_OR_NOT_RECORDED')],
  LIVING_SITUATION: [itself, apart('ALONE', 'NOT_ALONE')],
};
