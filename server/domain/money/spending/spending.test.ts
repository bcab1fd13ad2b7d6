import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SettledLine, settlingRefusals, spendingOfLine } from './settling.ts';
import { accountingRefusals, outcomeOf, spendingLines, spendingSource } from './spending.ts';
import { SPENDING_KIND } from './spendingVocabulary.ts';

const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('spending', () => {
  it('is posted in lines that balance, from what is held or from what the council set by', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SPENDING_KIND.values),
        fc.integer({ min: 1 }),
        fc.boolean(),
        (kind, amountPence, isHeld) => {
          const lines = spendingLines({ kind, amountPence }, { isHeld });
          expect(lines.reduce((sum, line) => sum + line.amountPence, 0)).toBe(0);
          const accounts = lines.map(({ account }) => account);
          if (kind !== 'PAID_IN') expect(accounts).toContain(isHeld ? 'HOLDER_USED' : 'PART_ALLOCATION');
        },
      ),
    );
  });

  it('is accounted for by whoever may manage the money', () => {
    expect(codes(accountingRefusals('REPRESENTATIVE', ['SEE_MONEY'], ['partId']))).toEqual([
      'MONEY_NOT_MANAGED_BY_YOU',
    ]);
    expect(accountingRefusals('REPRESENTATIVE', ['MANAGE_MONEY'], ['partId'])).toEqual([]);
    for (const role of ['PERSON', 'PROVIDER', 'FINANCE_OFFICER'] as const) {
      expect(accountingRefusals(role, [], ['partId'])).toEqual([]);
    }
    expect(spendingSource('PROVIDER')).toBe('PROVIDER');
    expect(spendingSource('PRACTITIONER')).toBe('COUNCIL');
  });

  it('counts towards the outcome of its support, or the one that is named', () => {
    const items = [{ id: 'item', outcomeId: 'outcome' }];
    expect(outcomeOf({ supportItemId: 'item', outcomeId: null }, { items })).toBe('outcome');
    expect(outcomeOf({ supportItemId: null, outcomeId: 'other' }, { items })).toBe('other');
    expect(outcomeOf({ supportItemId: null, outcomeId: null }, { items })).toBeNull();
  });
});

describe('what becomes of a line', () => {
  const line = (id: string, amountPence: number, over = {}) => ({
    id,
    occurredOn: '2026-06-05',
    amountPence,
    description: 'ACME CARE',
    meaning: 'SPENT' as const,
    suggestedItemId: 'suggested',
    status: 'PROPOSED' as const,
    ...over,
  });
  const said = (lineId: string, over: Partial<SettledLine> = {}): SettledLine => ({
    lineId,
    isPosted: true,
    kind: null,
    purpose: null,
    supportItemId: null,
    outcomeId: null,
    receiptReference: null,
    ...over,
  });
  const lines = [
    line('out', -100),
    line('in', 100, { meaning: 'PAID_BY_COUNCIL' }),
    line('done', -100, { status: 'POSTED' }),
  ];

  it.each<[string, SettledLine[], boolean, string[]]>([
    ['nothing', [], false, ['NOTHING_TO_SETTLE']],
    ['all others', [], true, []],
    ['a line of another file', [said('x')], false, ['LINE_NOT_OF_IMPORT']],
    ['a line twice', [said('out'), said('out')], false, ['LINE_GIVEN_TWICE']],
    ['a line that is settled', [said('done')], false, ['LINE_ALREADY_SETTLED']],
    ['money out as paid in', [said('out', { kind: 'PAID_IN' })], false, ['LINE_GOES_OTHER_WAY']],
    ['money in as spent', [said('in', { kind: 'SPENT' })], false, ['LINE_GOES_OTHER_WAY']],
    ['what the ledger has already', [said('in')], false, ['LINE_GOES_OTHER_WAY']],
    ['money in as paid in after all', [said('in', { kind: 'PAID_IN' })], false, []],
    ['a line left out', [said('in', { isPosted: false })], false, []],
  ])('is refused or not, where somebody says it of %s', (_what, given, others, expected) =>
    expect(codes(settlingRefusals(given, lines, others))).toEqual(expected),
  );

  it('is as the line has it, where nobody says otherwise', () => {
    expect(spendingOfLine(line('out', -100), null)).toMatchObject({
      kind: 'SPENT',
      amountPence: 100,
      payee: 'ACME CARE',
      purpose: 'ACME CARE',
      supportItemId: 'suggested',
    });
    expect(spendingOfLine(line('out', -100), said('out', { outcomeId: 'o', purpose: 'Help' }))).toMatchObject(
      {
        purpose: 'Help',
        supportItemId: null,
        outcomeId: 'o',
      },
    );
  });
});
