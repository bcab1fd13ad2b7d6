import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { instalmentLines } from '../budgets/partLines.ts';
import type { AccountKind } from '../ledger/ledgerVocabulary.ts';
import { spendingLines } from '../spending/spending.ts';
import { type MovedRow, type PartToState, partStatements, sumOfParts } from './statement.ts';

const SETTINGS = {
  money: {
    carryOverOfMonthBasisPoints: 1_000,
    maximumUnspentWeeks: 8,
    maximumUnspentPence: null,
    surplusIsAbove: 'BOTH' as const,
    unspentLimitIsAgreed: false,
    accountRules: [],
    isNamedSavingExempt: true,
  },
  deployment: { individualServiceFund: null },
};
const part = (id: string, deploymentOption: DeploymentOption): PartToState => ({
  id,
  deploymentOption,
  weeklyAmountPence: 12_000,
  isContingency: false,
  agreedUnspentLimitPence: null,
  startsOn: '2026-06-01',
  endsOn: '2027-06-01',
  followsPartId: null,
});
const PARTS = [part('held', 'DIRECT_PAYMENT'), part('council', 'COMMISSIONED')];

interface Posting {
  partId: string;
  account: AccountKind;
  day: string;
  amountPence: number;
  outcomeId: string | null;
  isTransfer?: boolean;
}

/** As the query adds up postings. */
function rowsOf(postings: readonly Posting[], from: string, to: string): MovedRow[] {
  return postings
    .filter(({ day }) => day <= to)
    .map(({ partId, account, day, amountPence, outcomeId, isTransfer = false }) => ({
      partId,
      account,
      outcomeId,
      supportItemId: null,
      beforePence: day < from ? amountPence : 0,
      withinPence: day < from ? 0 : amountPence,
      transferredPence: isTransfer && day >= from ? amountPence : 0,
    }));
}

const day = fc.nat(60).map((days) => Temporal.PlainDate.from('2026-06-01').add({ days }).toString());
/** Any transaction that the program makes, with its reversal now and then. */
const transaction = fc
  .record({
    partId: fc.constantFrom('held', 'council'),
    day,
    what: fc.constantFrom('ALLOCATION', 'INSTALMENT', 'SPENT', 'REFUNDED', 'PAID_IN', 'REPAID'),
    amountPence: fc.integer({ min: 1, max: 100_000 }),
    outcomeId: fc.constantFrom('a', 'b', null),
    isReversed: fc.boolean(),
  })
  .map(({ partId, day: on, what, amountPence, outcomeId, isReversed }): Posting[] => {
    const isHeld = partId === 'held';
    const lines: { account: AccountKind; amountPence: number }[] =
      what === 'ALLOCATION'
        ? [
            { account: 'PART_ALLOCATION', amountPence },
            { account: 'COUNCIL_CONTRIBUTION', amountPence: -amountPence },
          ]
        : what === 'INSTALMENT' && isHeld
          ? instalmentLines(partId, { amountPence, contributionTakenOffPence: Math.floor(amountPence / 7) })
          : what === 'REPAID' && isHeld
            ? [
                { account: 'HOLDER_USED', amountPence: -amountPence },
                { account: 'REPAID_TO_COUNCIL', amountPence },
              ]
            : what === 'PAID_IN' && isHeld
              ? spendingLines({ kind: 'PAID_IN', amountPence }, { isHeld })
              : spendingLines({ kind: what === 'REFUNDED' ? what : 'SPENT', amountPence }, { isHeld });
    const postings = lines.map((line) => ({ ...line, partId, day: on, outcomeId }));
    const undone = postings.map((line) => ({ ...line, amountPence: -line.amountPence }));
    return isReversed ? [...postings, ...undone] : postings;
  });
const ledger = fc.array(transaction, { maxLength: 15 }).map((transactions) => transactions.flat());
const stated = (postings: readonly Posting[], from: string, to: string) => {
  const facts = {
    parts: PARTS,
    rows: rowsOf(postings, from, to),
    items: [],
    plan: { from: null, until: null },
  };
  return partStatements(facts, { from, to }, () => SETTINGS);
};

describe('a statement of any days', () => {
  it('opens with what there was, and closes with opening, in and out, nothing unexplained', () => {
    fc.assert(
      fc.property(ledger, day, day, (postings, one, other) => {
        const [from = '', to = ''] = [one, other].sort();
        const statements = stated(postings, from, to);
        for (const each of [...statements, sumOfParts(statements)]) {
          expect(each.openingPence + each.inPence - each.outPence).toBe(each.closingPence);
          expect(each.movedPence).toBe(0);
          expect(each.spent.reduce((sum, { amountPence }) => sum + amountPence, 0)).toBe(each.spentPence);
        }
      }),
    );
  });

  it('closes with what the next one opens with, and two are as one over all their days', () => {
    fc.assert(
      fc.property(ledger, day, day, day, (postings, ...days) => {
        const [from = '', between = '', to = ''] = days.sort();
        const next = Temporal.PlainDate.from(between).add({ days: 1 }).toString();
        fc.pre(next <= to);
        const [first, second, whole] = [
          sumOfParts(stated(postings, from, between)),
          sumOfParts(stated(postings, next, to)),
          sumOfParts(stated(postings, from, to)),
        ];
        expect(second.openingPence).toBe(first.closingPence);
        expect(whole).toMatchObject({
          openingPence: first.openingPence,
          inPence: first.inPence + second.inPence,
          outPence: first.outPence + second.outPence,
          closingPence: second.closingPence,
        });
      }),
    );
  });

  it('says in weeks what is unspent, what may be carried, and what is above: £1,000.00 after four months', () => {
    const postings = [
      {
        partId: 'held',
        account: 'PAID_TO_HOLDER' as const,
        day: '2026-06-01',
        amountPence: 100_000,
        outcomeId: null,
      },
    ];
    const [held] = stated(postings, '2026-06-01', '2026-10-01');
    expect(held).toMatchObject({
      closingPence: 100_000,
      weeksUnspentHundredths: 833,
      mayBeCarriedPence: 96_000,
      abovePence: 4_000,
    });
  });

  it.each([
    ['a whole week', '2026-06-07', {}, 12_000],
    ['days on which the plan is live', '2026-06-07', { from: '2026-06-05' }, 5_143],
    ['no day after its end', '2026-06-30', { until: '2026-06-08' }, 12_000],
    ['nothing before it starts', '2026-06-30', { from: null }, 0],
  ])('has committed what support comes to for %s', (_what, to, plan, expected) => {
    const facts = {
      parts: PARTS,
      rows: [],
      items: [{ id: 'item', deploymentOption: 'DIRECT_PAYMENT' as const, weeklyCostPence: 12_000 }],
      plan: { from: '2026-06-01', until: null, ...plan },
    };
    const [held, council] = partStatements(facts, { from: '2026-06-01', to }, () => SETTINGS);
    expect([held?.committedPence, council?.committedPence]).toEqual([expected, 0]);
  });

  const changed = () => {
    const first = { ...part('first', 'DIRECT_PAYMENT'), endsOn: '2026-06-15' };
    const rest = { ...part('rest', 'DIRECT_PAYMENT'), startsOn: '2026-06-15', followsPartId: 'first' };
    const next = { ...part('next', 'VIRTUAL_BUDGET'), startsOn: '2026-06-15', followsPartId: 'first' };
    const facts = {
      rows: [],
      items: [{ id: 'item', deploymentOption: 'DIRECT_PAYMENT' as const, weeklyCostPence: 12_000 }],
      plan: { from: '2026-06-01', until: null },
    };
    const of = (parts: PartToState[]) =>
      partStatements({ ...facts, parts }, { from: '2026-06-01', to: '2026-06-28' }, () => SETTINGS).map(
        ({ committedPence }) => committedPence,
      );
    return { first, rest, next, of };
  };

  it('has committed of a part that took another’s place the support that is written for the old way', () => {
    const { first, next, of } = changed();
    expect(of([first, next])).toEqual([24_000, 24_000]);
    const third = { ...part('third', 'COMMISSIONED'), startsOn: '2026-06-22', followsPartId: 'next' };
    expect(of([first, { ...next, endsOn: '2026-06-22' }, third])).toEqual([24_000, 12_000, 12_000]);
  });

  it('has it committed of what is still held in the old way, where a part of it is', () => {
    const { first, next, rest, of } = changed();
    expect(of([first, next, rest])).toEqual([24_000, 0, 24_000]);
  });

  it('has what went over to a part that the council holds as moved, and not as set by', () => {
    const on = { partId: 'council', outcomeId: null };
    const moved = (account: AccountKind, amountPence: number, isTransfer: boolean) => ({
      ...{ ...on, account, day: '2026-06-10', amountPence, isTransfer },
    });
    const [, council] = stated(
      [
        moved('PART_ALLOCATION', 10_000, false),
        moved('COUNCIL_CONTRIBUTION', -10_000, false),
        moved('PART_ALLOCATION', 7_000, true),
        moved('COUNCIL_CONTRIBUTION', -7_000, true),
      ],
      '2026-06-01',
      '2026-06-30',
    );
    expect(council).toMatchObject({
      openingPence: 0,
      setByPence: 10_000,
      inPence: 10_000,
      movedPence: -7_000,
      outPence: -7_000,
      closingPence: 17_000,
    });
  });

  it('leaves what is saved towards a named purpose out of what is above, where the council exempts it', () => {
    const paid = { partId: 'held', account: 'PAID_TO_HOLDER' as const, outcomeId: null };
    const rows = rowsOf([{ ...paid, day: '2026-06-01', amountPence: 150_000 }], '2026-06-01', '2026-10-01');
    const placed = { partId: 'held', startedInPartId: 'held' };
    const saving = { ...placed, targetPence: 50_000, startedOn: '2026-07-01', saveByOn: '2026-12-01' };
    const facts = { parts: PARTS, rows, items: [], savings: [saving], plan: { from: null, until: null } };
    const above = (to: string, settings = SETTINGS) =>
      partStatements(facts, { from: '2026-06-01', to }, () => settings)[0]?.abovePence;
    expect(above('2026-10-01')).toBe(4_000);
    expect(above('2026-12-02')).toBe(54_000);
    const saved = partStatements(facts, { from: '2026-06-01', to: '2026-10-01' }, () => SETTINGS);
    expect(saved.map(({ savedUpPence }) => savedUpPence)).toEqual(
      PARTS.map(({ id }) => (id === 'held' ? 50_000 : null)),
    );
    const counted = { ...SETTINGS, money: { ...SETTINGS.money, isNamedSavingExempt: false } };
    expect(above('2026-10-01', counted)).toBe(54_000);
  });

  it('is worked out by the rules of each part', () => {
    const paid = {
      account: 'PAID_TO_HOLDER' as const,
      outcomeId: null,
      day: '2026-06-01',
      amountPence: 150_000,
    };
    const parts = [part('one', 'DIRECT_PAYMENT'), part('two', 'DIRECT_PAYMENT')];
    const rows = rowsOf(
      parts.map(({ id }) => ({ ...paid, partId: id })),
      '2026-06-01',
      '2026-10-01',
    );
    const twelve = { ...SETTINGS, money: { ...SETTINGS.money, maximumUnspentWeeks: 12 } };
    const facts = { parts, rows, items: [], plan: { from: null, until: null } };
    const days = { from: '2026-06-01', to: '2026-10-01' };
    const stateds = partStatements(facts, days, ({ id }) => (id === 'one' ? SETTINGS : twelve));
    expect(stateds.map(({ abovePence }) => abovePence)).toEqual([54_000, 6_000]);
  });

  it('has not committed what is paid already', () => {
    const facts = {
      parts: PARTS,
      rows: [
        {
          partId: 'held',
          account: 'SPENT' as const,
          outcomeId: 'a',
          supportItemId: 'item',
          beforePence: 0,
          withinPence: 5_000,
          transferredPence: 0,
        },
      ],
      items: [{ id: 'item', deploymentOption: 'DIRECT_PAYMENT' as const, weeklyCostPence: 12_000 }],
      plan: { from: '2026-06-01', until: null },
    };
    const [held] = partStatements(facts, { from: '2026-06-01', to: '2026-06-07' }, () => SETTINGS);
    expect(held?.committedPence).toBe(7_000);
  });
});
