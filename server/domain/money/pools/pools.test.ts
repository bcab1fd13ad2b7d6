import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differentPeople } from '../deployment/differentPeople.ts';
import {
  approvingRefusals,
  expenditureStatus,
  joiningRefusals,
  leavingRefusals,
  type MemberOfPool,
  openingRefusals,
  type PartToPool,
  proposingRefusals,
  sharesOf,
} from './pools.ts';

const TODAY = '2026-09-01';
const POOL = { minimumMembers: 2, minimumAccountHolders: 3, minimumApprovers: 2 };
const PART: PartToPool = {
  deploymentOption: 'POOL',
  startsOn: '2026-06-01',
  endsOn: '2027-06-01',
  isInPool: false,
};
const HOLDERS = ['Ann Able', 'Bob Best', 'Cy Cole'];
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('setting up a pool', () => {
  const given = { openedOn: '2026-07-01', holderNames: HOLDERS, parts: [PART, PART] };
  it.each<[object, object | null, string[]]>([
    [{}, POOL, []],
    [{}, null, ['POOLS_NOT_OFFERED']],
    [{ openedOn: '2026-09-02' }, POOL, ['POOL_DAY_IN_FUTURE']],
    [{ holderNames: ['Ann Able', 'Bob Best'] }, POOL, ['HOLDERS_TOO_FEW']],
    [{ holderNames: ['Ann Able', 'ann  able', ' ANN ABLE '] }, POOL, ['HOLDERS_TOO_FEW']],
    [{ parts: [PART] }, POOL, ['MEMBERS_TOO_FEW']],
    [{ parts: Array(101).fill(PART) }, POOL, ['TOO_MANY_IN_POOL']],
    [{ parts: [PART, { ...PART, deploymentOption: 'TRUST' }] }, POOL, ['PART_NOT_FOR_POOL']],
  ])('with %j under %j is refused with %j', (changes, settings, expected) => {
    expect(codes(openingRefusals({ ...given, ...changes }, settings as typeof POOL | null, TODAY))).toEqual(
      expected,
    );
  });

  it('counts one name, however it is written, as one person', () => {
    expect(differentPeople(['Ann Able', 'ann able', '', 'Bob'])).toBe(2);
  });
});

describe('joining', () => {
  it.each<[Partial<PartToPool>, string, string[]]>([
    [{}, '2026-06-01', []],
    [{}, '2027-05-31', []],
    [{}, '2026-05-31', ['PART_NOT_FOR_POOL']],
    [{}, '2027-06-01', ['PART_NOT_FOR_POOL']],
    [{ isInPool: true }, '2026-06-01', ['PART_IN_POOL_ALREADY']],
  ])('with %j on %s is refused with %j', (changes, day, expected) => {
    expect(codes(joiningRefusals({ ...PART, ...changes }, day, ['partId']))).toEqual(expected);
  });
});

describe('what members pay of an expenditure', () => {
  it('is the same, with the pence left over one each from the first on', () => {
    expect(sharesOf(10_000, ['a', 'b', 'c'])).toEqual([
      { memberId: 'a', amountPence: 3_334 },
      { memberId: 'b', amountPence: 3_333 },
      { memberId: 'c', amountPence: 3_333 },
    ]);
  });

  it('always comes to the whole, and differs by a penny at most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 1, max: 100 }),
        (pence, count) => {
          const ids = Array.from({ length: count }, (_, index) => String(index));
          const amounts = sharesOf(pence, ids).map(({ amountPence }) => amountPence);
          expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(pence);
          expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('proposing an expenditure', () => {
  const member = (changes: Partial<MemberOfPool> = {}): MemberOfPool => ({
    id: 'a',
    joinedOn: '2026-07-01',
    leftOn: null,
    lowestPence: 5_000,
    ...changes,
  });
  const members = [member(), member({ id: 'b' })];
  it.each<[object, MemberOfPool[], string[]]>([
    [{}, members, []],
    [{ amountPence: 10_000 }, members, []],
    [{ amountPence: 10_001 }, members, ['POOL_MEMBER_SHORT']],
    [{ amountPence: 0 }, members, ['AMOUNT_NOT_POSITIVE']],
    [{ occurredOn: '2026-09-02' }, members, ['POOL_DAY_IN_FUTURE']],
    [{ occurredOn: '2026-06-30' }, members, ['EXPENDITURE_BEFORE_POOL']],
    [{}, [], ['MEMBER_NOT_IN_POOL']],
    [{}, [member({ joinedOn: '2026-08-02' })], ['MEMBER_NOT_IN_POOL']],
    [{}, [member({ leftOn: '2026-08-01' })], ['MEMBER_NOT_IN_POOL']],
    [{}, [member({ leftOn: '2026-08-02' })], []],
    [{ amountPence: 4_000 }, [member({ lowestPence: -1 })], ['POOL_MEMBER_SHORT']],
  ])('%j among %j is refused with %j', (changes, sharing, expected) => {
    const proposal = { occurredOn: '2026-08-01', amountPence: 5_000, ...changes };
    const pool = { openedOn: '2026-07-01', members: sharing };
    expect(codes(proposingRefusals(proposal, pool, TODAY))).toEqual(expected);
  });
});

describe('an expenditure', () => {
  it('is approved by each holder once, while it is open', () => {
    expect(codes(approvingRefusals({}, false))).toEqual([]);
    expect(codes(approvingRefusals({}, true))).toEqual(['HOLDER_HAS_APPROVED']);
    for (const closed of [{ postedAt: TODAY }, { withdrawnAt: TODAY }]) {
      expect(codes(approvingRefusals(closed, true))).toEqual(['EXPENDITURE_NOT_OPEN']);
    }
    expect(expenditureStatus({ postedAt: TODAY })).toBe('SPENT');
    expect(expenditureStatus({ withdrawnAt: TODAY })).toBe('WITHDRAWN');
    expect(expenditureStatus({ postedAt: TODAY, isReversed: true })).toBe('UNDONE');
  });
});

describe('leaving', () => {
  const leaving = { leftOn: '2026-08-01', openExpenditureId: null, goesTo: null };
  it.each<[object, string[]]>([
    [{}, []],
    [{ leftOn: '2026-09-02' }, ['POOL_DAY_IN_FUTURE']],
    [{ leftOn: '2026-06-30' }, ['MEMBER_NOT_IN_POOL']],
    [{ openExpenditureId: 'poolexpenditure_1' }, ['POOL_EXPENDITURE_OPEN']],
    [{ goesTo: { isOwn: true, deploymentOption: 'DIRECT_PAYMENT' } }, []],
    [{ goesTo: { isOwn: false, deploymentOption: 'DIRECT_PAYMENT' } }, ['MONEY_HAS_NO_PLACE']],
    [{ goesTo: { isOwn: true, deploymentOption: 'VIRTUAL_BUDGET' } }, ['MONEY_HAS_NO_PLACE']],
    [{ goesTo: { isOwn: true, deploymentOption: 'POOL' } }, ['MONEY_HAS_NO_PLACE']],
  ])('with %j is refused with %j', (changes, expected) => {
    const membership = { joinedOn: '2026-07-01', leftOn: null };
    expect(codes(leavingRefusals(membership, { ...leaving, ...changes }, TODAY))).toEqual(expected);
  });
});
