import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedMarketFigures, shownAsPublished, shownExactly } from './marketFigures.ts';
import { namesOfProviders, providerKey } from './providerNames.ts';

describe('names of providers', () => {
  it('are one in capitals, accents, punctuation and with “Limited”', () => {
    const spellings = [
      'Acme Care Ltd',
      'ACME CARE LIMITED',
      'Acmé-Care',
      ' acme  care. ',
      'Acme Care (Ltd.)',
    ];
    expect(new Set(spellings.map(providerKey))).toEqual(new Set(['acme care']));
    expect(providerKey("St John's & Co")).toBe('st johns and co');
    expect(providerKey('Ltd')).toBe('ltd');
    expect(providerKey('Acme Carers')).not.toBe(providerKey('Acme Care'));
  });

  it('are each of one provider at most, its own before another’s', () => {
    const names = namesOfProviders(
      [
        { name: 'Acme Care Ltd', otherNames: ['Acme Homecare', 'Shared'] },
        { name: 'Beech House', otherNames: ['acme care', 'shared', '…'] },
      ],
      ['ACME CARE', 'Acme homecare', 'SHARED', 'Beech House Ltd', 'Somebody', '…', ''],
    );
    expect([...names]).toEqual([
      ['ACME CARE', 'acme care'],
      ['Acme homecare', 'acme care'],
      ['Beech House Ltd', 'beech house'],
    ]);
  });

  it('of one provider may be written twice, and are still its own', () => {
    const twice = [
      { name: 'Acme', otherNames: ['AC'] },
      { name: 'ACME Ltd', otherNames: ['ac'] },
    ];
    expect([...namesOfProviders(twice, ['AC'])]).toEqual([['AC', 'acme']]);
  });
});

describe('people and money', () => {
  it('are exact for whoever reads budgets', () => {
    expect(shownExactly({ people: 3, pence: 10_001 })).toEqual({
      people: 3,
      totalPence: 10_001,
      averagePence: 3_334,
    });
    expect(shownExactly({ people: 0, pence: 0 })).toEqual({ people: 0, totalPence: 0, averagePence: null });
  });

  it('are published to the nearest five people and five pounds, and not of one to four', () => {
    // Seven people with £1,000.00: £142.86 each, to the nearest £5 £145.00, and about £725.00 of about five.
    expect(shownAsPublished({ people: 7, pence: 100_000 })).toEqual({
      people: 5,
      totalPence: 72_500,
      averagePence: 14_500,
    });
    expect(shownAsPublished({ people: 4, pence: 100_000 })).toEqual({
      people: null,
      totalPence: null,
      averagePence: null,
    });
    expect(shownAsPublished({ people: 0, pence: 0 })).toEqual({
      people: 0,
      totalPence: 0,
      averagePence: null,
    });
  });

  it('tell as much of one to four people as of any other few, whatever they spent', () => {
    const few = fc.record({
      people: fc.integer({ min: 1, max: 4 }),
      pence: fc.integer({ min: -1e9, max: 1e9 }),
    });
    fc.assert(
      fc.property(few, few, (one, other) => {
        expect(shownAsPublished(one)).toEqual(shownAsPublished(other));
      }),
    );
  });

  it('have a published total that follows from the figures beside it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 5_000 }), fc.integer({ min: 0, max: 1e9 }), (people, pence) => {
        const shown = shownAsPublished({ people, pence });
        expect(shown.totalPence).toBe((shown.people as number) * (shown.averagePence as number));
      }),
    );
  });

  it('stand by themselves: what is published of a line depends on no other', () => {
    const counted = fc.record({ people: fc.nat({ max: 12 }), pence: fc.nat({ max: 1e6 }) });
    const line = fc.record({ category: fc.constant('BREAKS' as const), spent: counted, planned: counted });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const together = publishedMarketFigures(lines, [], []).bought;
        expect(together).toEqual(lines.map((each) => publishedMarketFigures([each], [], []).bought[0]));
      }),
    );
  });
});
