import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KindCount, type PeopleByKind, peopleCounted } from './countedPeople.ts';
import { SUPPORT_KIND, type SupportKind } from './measuresVocabulary.ts';
import { percentageOf } from './percentages.ts';
import { publishedCounts } from './publishedCounts.ts';

const KINDS = SUPPORT_KIND.values;

/** People of some groups of one dimension, by kind. */
function counts(groups: readonly (readonly number[])[]): KindCount[] {
  const sum = (place: number) => groups.reduce((total, group) => total + (group[place] as number), 0);
  const one = (dimension: KindCount['dimension'], key: string, people: (place: number) => number) =>
    KINDS.map(
      (kind, place): KindCount => ({ definition: 'SNAPSHOT', dimension, key, kind, people: people(place) }),
    );
  return [
    ...one('EVERYBODY', '', sum),
    ...groups.flatMap((group, key) => one('AGE', `${key}`, (place) => group[place] as number)),
  ];
}

const shownOf = ({ people, selfDirected, byKind }: PeopleByKind) => [
  ...KINDS.map((kind: SupportKind) => byKind[kind]),
  people,
  selfDirected,
];

describe('people counted', () => {
  it('are told exactly to whoever may read people', () => {
    const { everybody, groups } = peopleCounted(
      counts([
        [1, 2, 3],
        [4, 0, 5],
      ]),
      'SNAPSHOT',
    );
    expect(shownOf(everybody)).toEqual([5, 2, 8, 15, 7]);
    expect(groups.map(shownOf)).toEqual([
      [1, 2, 3, 6, 3],
      [4, 0, 5, 9, 4],
    ]);
  });

  it('of groups show no count under five, and none of a kind that is hidden of everybody', () => {
    const group = fc.tuple(fc.nat(40), fc.nat(12), fc.nat(6));
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 5 }), (table) => {
        const published = publishedCounts(counts(table), [], { sameDay: null, daysOfYear: [] });
        const { everybody, groups } = published.counted.SNAPSHOT;
        for (const shown of [everybody, ...groups].flatMap(shownOf)) expect((shown ?? 0) % 5).toBe(0);
        for (const kind of KINDS.filter((kind) => everybody.byKind[kind] === null)) {
          expect(groups.filter(({ byKind, people }) => byKind[kind] !== null && people !== 0)).toEqual([]);
        }
      }),
    );
  });
});

describe('a percentage', () => {
  it.each([
    [0, 7, '0.0'],
    [1, 3, '33.3'],
    [2, 3, '66.7'],
    [1, 8, '12.5'],
    [1, 2000, '0.1'],
    [7, 7, '100.0'],
    [0, 0, null],
  ])('of %i of %i is %s', (part, whole, expected) => expect(percentageOf(part, whole)).toBe(expected));
});
