import { describe, expect, it } from 'vitest';
import { surplusesInARow } from '../monitoring/surplusFollowers.ts';
import { reviewReasonOf } from './reviewAfterSurplus.ts';

describe('surpluses in a row', () => {
  it.each<[Parameters<typeof surplusesInARow>[0], number]>([
    [[], 0],
    [['IN_ORDER', 'SURPLUS'], 0],
    [['SURPLUS'], 1],
    [['SURPLUS', 'SURPLUS', 'IN_ORDER', 'SURPLUS'], 2],
    [['SURPLUS', 'HELP_OFFERED', 'SURPLUS'], 1],
  ])('are counted from the newest look backwards: %j', (outcomes, count) => {
    expect(surplusesInARow(outcomes)).toBe(count);
  });
});

describe('a review after a surplus', () => {
  const reason = (inARow: number, reviewAfterSurpluses: number | null) =>
    reviewReasonOf(
      { checkedOn: '2027-02-28', surplusPence: 4_000, surplusesInARow: inARow },
      { reviewAfterSurpluses },
    );

  it('is asked for from as many in a row as the council says', () => {
    expect(reason(1, 2)).toBeNull();
    expect(reason(2, 2)).toMatch(/^£40\.00 more stayed unspent than may .*, for the 2nd time in a row\. /);
    expect(reason(3, 2)).toContain('the 3rd time in a row');
    expect(reason(4, 2)).toContain('the 4th time in a row');
  });

  it('may follow the first, and says only what was found', () => {
    expect(reason(1, 1)).toBe(
      '£40.00 more stayed unspent than may when the money was looked at on 28 February 2027. The review looks at what could not be bought, and at what is no longer needed.',
    );
  });

  it('never follows by itself where the council does not say so', () => {
    expect(reason(9, null)).toBeNull();
  });
});
