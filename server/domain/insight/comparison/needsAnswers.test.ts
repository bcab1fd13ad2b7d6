import { describe, expect, it } from 'vitest';
import { NEED_DOMAINS } from '../../../../tenants/needs.ts';
import { type NeedsAnswers, needsProfileOf } from './needsAnswers.ts';

const ANSWERS: NeedsAnswers = {
  clientGroup: 'OLDER_PEOPLE',
  ageYears: 80,
  domains: [{ domain: 'NIGHTS', level: 'CRITICAL', unpaidSupport: 'MOST' }],
};

describe('a needs profile from answers', () => {
  it('is whole: domains left out have no need, and circumstances left out do not hold', () => {
    const { profile } = needsProfileOf(ANSWERS);
    expect(Object.keys(profile?.domains ?? {})).toEqual([...NEED_DOMAINS]);
    expect(profile?.domains.NIGHTS).toEqual({ level: 'CRITICAL', unpaidSupport: 'MOST' });
    expect(profile?.domains.CLOTHING).toEqual({ level: 'NONE', unpaidSupport: 'NONE' });
    expect(profile?.circumstances).toEqual({
      livesAlone: false,
      needsTwoCarers: false,
      nightSupport: 'NONE',
      cannotBeLeftAlone: false,
      livesRurally: false,
      needsCommunicationSupport: false,
    });
  });

  it('takes null for what is left out', () => {
    const { profile } = needsProfileOf({
      ...ANSWERS,
      domains: [{ domain: 'NIGHTS', level: 'LOW', unpaidSupport: null }],
      circumstances: { livesAlone: true, nightSupport: null },
    });
    expect(profile?.domains.NIGHTS).toEqual({ level: 'LOW', unpaidSupport: 'NONE' });
    expect(profile?.circumstances).toMatchObject({ livesAlone: true, nightSupport: 'NONE' });
  });

  it.each([
    [17, 1],
    [18, 0],
    [130, 0],
    [131, 1],
  ])('of somebody aged %i has %i mistakes', (ageYears, count) => {
    const { mistakes } = needsProfileOf({ ...ANSWERS, ageYears });
    expect(mistakes.map(({ path }) => path)).toEqual(Array(count).fill(['ageYears']));
  });

  it('names every mistake, each second answer at its place', () => {
    const { profile, mistakes } = needsProfileOf({
      ...ANSWERS,
      ageYears: 3,
      domains: ['NIGHTS', 'CLOTHING', 'NIGHTS', 'NIGHTS'].map((domain) => ({
        domain: domain as 'NIGHTS',
        level: 'LOW' as const,
      })),
    });
    expect(profile).toBeNull();
    expect(mistakes.map(({ path }) => path)).toEqual([
      ['ageYears'],
      ['domains', 2, 'domain'],
      ['domains', 3, 'domain'],
    ]);
  });
});
