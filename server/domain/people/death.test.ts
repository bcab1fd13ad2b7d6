import { describe, expect, it } from 'vitest';
import { correctingRefusals, deathRefusals, recordingRefusals } from './death.ts';
import { hasAuthorityOn, mayDecideOn, mayManageMoneyOn } from './supporters.ts';

const today = Temporal.PlainDate.from('2026-06-30');
const living = { bornOn: '1942-04-08', diedOn: null };
const dead = { ...living, diedOn: '2026-06-10' };
const codesOf = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

describe('a date of death', () => {
  it.each([
    [living, '2026-06-30', []],
    [living, '1942-04-08', []],
    [{ bornOn: null, diedOn: null }, '1900-01-01', []],
    [living, '2026-07-01', ['DEATH_IN_FUTURE']],
    [living, '1942-04-07', ['DIED_BEFORE_BIRTH']],
    [dead, '2026-06-10', ['DEATH_ALREADY_RECORDED']],
  ])('of %j is recorded as %s, or refused with %j', (person, diedOn, codes) => {
    expect(codesOf(recordingRefusals(person, diedOn, today))).toEqual(codes);
  });

  it.each([
    [dead, '2026-06-11', []],
    [dead, null, []],
    [dead, '2026-07-01', ['DEATH_IN_FUTURE']],
    [dead, '1942-04-07', ['DIED_BEFORE_BIRTH']],
    [living, null, ['DEATH_NOT_RECORDED']],
  ])('of %j is corrected to %s, or refused with %j', (person, diedOn, codes) => {
    expect(codesOf(correctingRefusals(person, diedOn, today))).toEqual(codes);
  });

  it('refuses what is for the living, in words', () => {
    expect(deathRefusals(null, ['partId'])).toEqual([]);
    const [refusal] = deathRefusals('2026-06-10', ['partId']);
    expect(refusal).toMatchObject({ code: 'PERSON_HAS_DIED', path: ['partId'] });
    expect(refusal?.message).toContain('10 June 2026');
  });

  it.each(['ATTORNEY', 'DEPUTY', 'SUITABLE_PERSON', 'NOMINEE'] as const)(
    'ends the authority of a person’s %s',
    (authority) => {
      const facts = { authority, authorityFrom: '2025-01-01', authorityTo: null };
      expect(hasAuthorityOn(facts, today)).toBe(true);
      const after = { ...facts, personDiedOn: '2026-06-10' };
      expect(
        hasAuthorityOn(after, today) || mayDecideOn(after, today) || mayManageMoneyOn(after, today),
      ).toBe(false);
    },
  );
});
