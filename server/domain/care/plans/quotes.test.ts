import { describe, expect, it } from 'vitest';
import { atQuote, type ItemToQuote, type Quote, recordingQuoteRefusals, takingRefusals } from './quotes.ts';

const today = '2026-06-01';
const quote = (id: string, unitPricePence: number, more: Partial<Quote> = {}): Quote => ({
  id,
  providerName: `Agency ${id}`,
  whatFor: 'Mornings',
  unit: 'HOUR',
  unitPricePence,
  quotedOn: '2026-05-01',
  validUntil: '2026-06-30',
  ...more,
});
const item = (quoteId: string | null, more: Partial<ItemToQuote> = {}): ItemToQuote => ({
  quoteId,
  unit: 'HOUR',
  unitPricePence: null,
  ...more,
});
const take = (given: ItemToQuote, quotes: readonly Quote[], taken: string[] = []) =>
  takingRefusals([item(null), given], quotes, new Set(taken), today).map(({ code, path }) => [
    code,
    path.at(-1),
  ]);

describe('taking a quote', () => {
  it('gives the item its price and its provider', () => {
    const taken = atQuote(item('a'), [quote('a', 2_150)]);
    expect(taken).toMatchObject({ unitPricePence: 2_150, providerName: 'Agency a' });
    expect(atQuote(item(null), [quote('a', 2_150)])).toEqual(item(null));
    expect(take(item('a'), [quote('a', 2_150)])).toEqual([]);
  });

  it('is refused once it has run out, unless it was taken before; its last day counts', () => {
    expect(take(item('a'), [quote('a', 1, { validUntil: '2026-05-31' })])).toEqual([
      ['QUOTE_EXPIRED', 'quoteId'],
    ]);
    expect(take(item('a'), [quote('a', 1, { validUntil: '2026-05-31' })], ['a'])).toEqual([]);
    expect(take(item('a'), [quote('a', 1, { validUntil: today })])).toEqual([]);
    expect(take(item('a'), [quote('a', 1, { validUntil: null })])).toEqual([]);
  });

  it('needs a reason where the same is quoted cheaper today', () => {
    const dear = quote('a', 2_150);
    expect(take(item('a'), [dear, quote('b', 2_149)])).toEqual([['QUOTE_REASON_MISSING', 'quoteReason']]);
    expect(take(item('a', { quoteReason: 'She knows them.' }), [dear, quote('b', 2_149)])).toEqual([]);
    for (const other of [
      { whatFor: 'Nights' },
      { unit: 'NIGHT' as const },
      { validUntil: '2026-05-31' },
      { unitPricePence: 2_150 },
    ]) {
      expect(take(item('a'), [dear, quote('b', 1_000, other)])).toEqual([]);
    }
    expect(take(item('a'), [dear, quote('b', 1_000, { whatFor: 'mornings ' })])).toHaveLength(1);
  });

  it('is refused where the item says something else', () => {
    const quotes = [quote('a', 2_150)];
    expect(take(item('a', { unit: 'VISIT' }), quotes)).toEqual([['QUOTE_DIFFERS', 'unit']]);
    expect(take(item('a', { providerName: 'Somebody' }), quotes)).toEqual([
      ['QUOTE_DIFFERS', 'providerName'],
    ]);
    expect(take(item('a', { unitPricePence: 2_000 }), quotes)).toEqual([['QUOTE_DIFFERS', 'unitPricePence']]);
    const shared = { unitPricePence: 2_000, providerUnitPricePence: 2_150, providerName: 'AGENCY A Ltd' };
    expect(take(item('a', shared), quotes)).toEqual([]);
    expect(take(item('z'), quotes)).toEqual([['NOT_FOUND', 'quoteId']]);
  });

  it('is only of what was quoted by today, and ends after it was given', () => {
    const day = Temporal.PlainDate.from(today);
    expect(recordingQuoteRefusals({ quotedOn: '2026-06-02' }, day)).toMatchObject([
      { code: 'DATE_IN_FUTURE' },
    ]);
    expect(recordingQuoteRefusals({ quotedOn: today, validUntil: '2026-05-31' }, day)).toMatchObject([
      { code: 'QUOTE_EXPIRED', path: ['validUntil'] },
    ]);
    expect(recordingQuoteRefusals({ quotedOn: today, validUntil: today }, day)).toEqual([]);
  });
});
