import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addedUp, type ChangeCounts } from './changeCounts.ts';
import { type GroupedChange, withSmallGroupsTogether } from './smallGroups.ts';

/** So many gain £1.00 a week each, so many lose £2.00. */
function row(name: string, gaining: number, losing: number, unchanged: number): GroupedChange<string> {
  const [weeklyGainsPence, weeklyLossesPence] = [gaining * 100, losing * 200];
  const change: ChangeCounts = {
    people: gaining + losing + unchanged,
    gaining,
    losing,
    unchanged,
    weeklyGainsPence,
    weeklyLossesPence,
    weeklyChangePence: weeklyGainsPence - weeklyLossesPence,
  };
  return { groups: [name], change };
}

const rows = fc
  .array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 }), fc.nat({ max: 12 })), { maxLength: 12 })
  .map((counts) => counts.map((each, index) => row(`group ${index}`, ...each)))
  .map((all) => all.filter(({ change }) => change.people > 0));

const countsIn = ({ people, gaining, losing, unchanged }: ChangeCounts) => [
  people,
  gaining,
  losing,
  unchanged,
];
const isSmall = (count: number) => count > 0 && count < 5;

describe('small groups', () => {
  test('stay as they are where no count is small', () => {
    const all = [row('a', 5, 0, 20), row('b', 0, 7, 5)];
    expect(withSmallGroupsTogether(all)).toEqual(all);
  });

  test('are put together, and are enough by themselves when their sum is not small', () => {
    const all = [row('a', 3, 9, 3), row('b', 40, 40, 40), row('c', 2, 0, 2)];
    expect(withSmallGroupsTogether(all)).toEqual([all[1], { ...row('', 5, 9, 5), groups: ['a', 'c'] }]);
  });

  test('take the smallest other group with them, so that the total gives nobody away', () => {
    const all = [row('a', 1, 0, 30), row('b', 50, 50, 50), row('c', 10, 10, 10)];
    expect(withSmallGroupsTogether(all)).toEqual([all[1], { ...row('', 11, 10, 40), groups: ['a', 'c'] }]);
  });

  test('leave only the total where the total itself is small', () => {
    const all = [row('a', 1, 0, 30), row('b', 0, 0, 50)];
    expect(withSmallGroupsTogether(all)).toEqual([{ ...row('', 1, 0, 80), groups: ['a', 'b'] }]);
  });

  test('are not shown where there is one group only, as everybody would be known to be in it', () => {
    expect(withSmallGroupsTogether([row('a', 1, 0, 0)])).toEqual([]);
    expect(withSmallGroupsTogether([row('a', 2, 0, 30)])).toEqual([]);
    expect(withSmallGroupsTogether([row('a', 5, 0, 30)])).toHaveLength(1);
  });

  test('of any kind keep every group and every sum, and show no small count but the total’s', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const shown = withSmallGroupsTogether(all);
        fc.pre(all.length !== 1);
        expect(shown.flatMap(({ groups }) => groups).toSorted()).toEqual(
          all.flatMap(({ groups }) => groups).toSorted(),
        );
        expect(addedUp(shown.map(({ change }) => change))).toEqual(addedUp(all.map(({ change }) => change)));
        if (shown.length > 1) {
          expect(shown.flatMap(({ change }) => countsIn(change)).filter(isSmall)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
