import { describe, expect, it } from 'vitest';
import { NEED_DOMAINS } from '../../../../tenants/needs.ts';
import {
  type Answers,
  answersInOrder,
  type CircumstancesSoFar,
  NO_CIRCUMSTANCES,
} from '../allocations/answers.ts';
import { assessmentStatus, mergeAnswers, missingAnswers, profileOf } from './assessment.ts';

const NO_HELP = { level: 'NONE', unpaidSupport: 'NONE' } as const;
const ALL_ANSWERS = Object.fromEntries(
  NEED_DOMAINS.toReversed().map((domain) => [domain, NO_HELP]),
) as Answers;
const ALL_CIRCUMSTANCES: CircumstancesSoFar = {
  needsCommunicationSupport: false,
  livesRurally: false,
  cannotBeLeftAlone: false,
  nightSupport: 'NONE',
  needsTwoCarers: false,
  livesAlone: true,
};

describe('an assessment', () => {
  it('is completed once it has a day of completion', () => {
    expect(assessmentStatus({ completedOn: null })).toBe('IN_PROGRESS');
    expect(assessmentStatus({ completedOn: '2026-06-01' })).toBe('COMPLETED');
  });

  it('lists its answers in the order of the shared list, whatever order they were given in', () => {
    const answers = answersInOrder({ NIGHTS: NO_HELP, NUTRITION: { level: 'LOW', unpaidSupport: 'ALL' } });
    expect(answers).toEqual([
      { domain: 'NUTRITION', level: 'LOW', unpaidSupport: 'ALL' },
      { domain: 'NIGHTS', level: 'NONE', unpaidSupport: 'NONE' },
    ]);
  });

  it('names everything that is missing: fourteen domains and six circumstances at first, then less', () => {
    const atFirst = missingAnswers({}, NO_CIRCUMSTANCES);
    expect(atFirst).toEqual([
      ...NEED_DOMAINS,
      'livesAlone',
      'needsTwoCarers',
      'nightSupport',
      'cannotBeLeftAlone',
      'livesRurally',
      'needsCommunicationSupport',
    ]);
    expect(atFirst).toHaveLength(20);
    const { NIGHTS: _, ...butNights } = ALL_ANSWERS;
    expect(missingAnswers(butNights, { ...ALL_CIRCUMSTANCES, livesRurally: null })).toEqual([
      'NIGHTS',
      'livesRurally',
    ]);
  });

  it('counts "no" as an answer', () => {
    expect(missingAnswers(ALL_ANSWERS, ALL_CIRCUMSTANCES)).toEqual([]);
  });

  it('keeps what a later sitting leaves out, and changes only what it gives', () => {
    const earlier = {
      answers: { NUTRITION: NO_HELP, NIGHTS: NO_HELP } as Answers,
      circumstances: { ...NO_CIRCUMSTANCES, livesAlone: true, livesRurally: true },
    };
    const merged = mergeAnswers(earlier, {
      answers: [{ domain: 'NIGHTS', level: 'CRITICAL', unpaidSupport: 'SOME' }],
      circumstances: { livesRurally: null, nightSupport: 'WAKING' },
    });
    expect(merged).toEqual({
      answers: { NUTRITION: NO_HELP, NIGHTS: { level: 'CRITICAL', unpaidSupport: 'SOME' } },
      circumstances: { ...NO_CIRCUMSTANCES, livesAlone: true, livesRurally: null, nightSupport: 'WAKING' },
    });
    expect(earlier.answers.NIGHTS).toEqual(NO_HELP);
  });
});

describe('a needs profile', () => {
  const client = { clientGroup: 'OLDER_PEOPLE', ageYears: 82 } as const;

  it('has the same bytes whatever order the answers were given in', () => {
    const profile = profileOf(client, ALL_ANSWERS, ALL_CIRCUMSTANCES);
    const inOtherOrder = Object.fromEntries(Object.entries(ALL_ANSWERS).toReversed()) as Answers;
    expect(Object.keys(profile.domains)).toEqual([...NEED_DOMAINS]);
    expect(Object.keys(profile.circumstances)).toEqual(Object.keys(NO_CIRCUMSTANCES));
    expect(JSON.stringify(profileOf(client, inOtherOrder, { ...ALL_CIRCUMSTANCES }))).toBe(
      JSON.stringify(profile),
    );
    expect(profile).toMatchObject({ ...client, circumstances: ALL_CIRCUMSTANCES });
  });

  it('is never made of an incomplete assessment', () => {
    expect(() => profileOf(client, {}, ALL_CIRCUMSTANCES)).toThrow('NUTRITION');
  });
});
