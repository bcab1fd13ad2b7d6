import { describe, expect, it } from 'vitest';
import { codeTakenRefusals } from './gssCodes.ts';

const code = (validFrom: string, validTo: string | null = null, name = 'E08000004') => ({
  code: name,
  validFrom,
  validTo,
});
const holder = (...gssCodes: ReturnType<typeof code>[]) => ({
  slug: 'oldham',
  name: 'Oldham Council',
  gssCodes,
});

describe('a GSS code of a council file', () => {
  it.each([
    ['for good', code('2009-01-01'), code('2009-01-01')],
    ['from a later day on', code('2026-04-01'), code('2009-01-01')],
    ['on the last day of the other council’s', code('2025-03-31'), code('2009-01-01', '2025-03-31')],
    ['until the first day of the other council’s', code('2009-01-01', '2025-04-01'), code('2025-04-01')],
    ['for a while within', code('2010-01-01', '2011-01-01'), code('2009-01-01')],
  ])('is refused that another council has at the same time: %s', (_when, own, theirs) => {
    expect(codeTakenRefusals([own], [holder(theirs)])).toMatchObject([
      { code: 'COUNCIL_CODE_TAKEN', path: ['file', 'council', 'gssCodes', 0, 'code'] },
    ]);
  });

  it.each([
    ['another code', code('2009-01-01'), code('2009-01-01', null, 'E08000005')],
    ['from the day after', code('2025-04-01'), code('2009-01-01', '2025-03-31')],
    ['until the day before', code('2009-01-01', '2025-03-31'), code('2025-04-01')],
  ])('is free that no other council has then: %s', (_when, own, theirs) => {
    expect(codeTakenRefusals([own], [holder(theirs)])).toEqual([]);
  });

  it('is named with the council that has it, since when, what to do, and its place among several', () => {
    const own = [code('2009-01-01', '2025-03-31', 'E08000099'), code('2025-04-01')];
    const [refusal, ...others] = codeTakenRefusals(own, [holder(code('2009-01-01'))]);
    expect(others).toEqual([]);
    expect(refusal?.path).toEqual(['file', 'council', 'gssCodes', 1, 'code']);
    expect(refusal?.message).toMatch(
      /^The GSS code E08000004 belongs to Oldham Council \(oldham\) from 2009-01-01 on, .+ Write the code of the council/,
    );
  });
});
