import { describe, expect, it } from 'vitest';
import { textRefusals } from '../../../common/textRules.ts';
import {
  entryRefusals,
  planAmountRefusals,
  type SupportItemFacts,
  supportItemRefusals,
} from './planInput.ts';

const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('what an input may hold by itself', () => {
  it('a text is needed or not, and has 5,000 characters at most', () => {
    expect(codes(textRefusals(['title'], '  ', true))).toEqual(['TEXT_MISSING']);
    expect(codes(textRefusals(['title'], null, true))).toEqual(['TEXT_MISSING']);
    expect(textRefusals(['goodDay'], null, false)).toEqual([]);
    expect(textRefusals(['goodDay'], 'a'.repeat(5_000), false)).toEqual([]);
    expect(codes(textRefusals(['goodDay'], 'a'.repeat(5_001), false))).toEqual(['TEXT_TOO_LONG']);
  });

  it('a sum is from nothing to £100,000', () => {
    expect([-1, 0, 10_000_000, 10_000_001].map((pence) => planAmountRefusals(['x'], pence).length)).toEqual([
      1, 0, 0, 1,
    ]);
  });

  it('a list has 50 entries at most, each once and each of the plan', () => {
    const known = new Set(['a', 'b']);
    expect(entryRefusals('risks', Array(50).fill(null), known)).toEqual([]);
    expect(codes(entryRefusals('risks', Array(51).fill(null), known))).toEqual(['TOO_MANY_ENTRIES']);
    expect(entryRefusals('risks', ['a', null, 'b', 'a', 'c'], known)).toMatchObject([
      { code: 'ENTRY_GIVEN_TWICE', path: ['risks', 3, 'id'] },
      { code: 'NOT_FOUND', path: ['risks', 4, 'id'] },
    ]);
  });

  it('gives everything that is wrong with an item, in order', () => {
    const item: SupportItemFacts = {
      description: '',
      dbsCheckedOn: '2026-06-02',
      quantityHundredths: 100_001,
      unitPricePence: -1,
      paidFrom: 'FREE',
      deploymentOption: 'DIRECT_PAYMENT',
    };
    expect(codes(supportItemRefusals(item, 0, Temporal.PlainDate.from('2026-06-01')))).toEqual([
      'TEXT_MISSING',
      'QUANTITY_NOT_VALID',
      'AMOUNT_NOT_VALID',
      'DEPLOYMENT_OPTION_NOT_NEEDED',
      'DATE_IN_FUTURE',
    ]);
  });
});
