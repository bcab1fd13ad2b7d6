import { describe, expect, it } from 'vitest';
import {
  AGE_BANDS,
  ageBandOf,
  CLIENT_GROUPS,
  NEED_DOMAINS,
  NEED_LEVELS,
  NIGHT_SUPPORT_LEVELS,
  UNPAID_SUPPORT_LEVELS,
} from '../../../../tenants/needs.ts';
import { STANDARD_PROFILE, STANDARD_PROFILES, standardProfile } from './standardProfiles.ts';

const needs = STANDARD_PROFILES.map((each) => each.needs);
const sorted = (values: Iterable<unknown>) => [...new Set(values)].map(String).sort();

describe('the standard profiles', () => {
  it('are twelve, each with its key, name and words', () => {
    expect(STANDARD_PROFILES.map(({ key }) => key)).toEqual(STANDARD_PROFILE.values);
    expect(STANDARD_PROFILES).toHaveLength(12);
    expect(new Set(STANDARD_PROFILES.map(({ name }) => name)).size).toBe(12);
    for (const { key, needs: each } of STANDARD_PROFILES) {
      expect(Object.keys(each.domains)).toEqual([...NEED_DOMAINS]);
      expect(standardProfile(key).needs).toBe(each);
    }
  });

  it('span every client group, age band, level, unpaid support, night and other circumstance', () => {
    expect(sorted(needs.map(({ clientGroup }) => clientGroup))).toEqual(sorted(CLIENT_GROUPS));
    expect(sorted(needs.map(({ ageYears }) => ageBandOf(ageYears)))).toEqual(sorted(AGE_BANDS));
    const answers = needs.flatMap(({ domains }) => Object.values(domains));
    expect(sorted(answers.map(({ level }) => level))).toEqual(sorted(NEED_LEVELS));
    expect(sorted(answers.map(({ unpaidSupport }) => unpaidSupport))).toEqual(sorted(UNPAID_SUPPORT_LEVELS));
    const circumstances = needs.map((each) => each.circumstances);
    expect(sorted(circumstances.map(({ nightSupport }) => nightSupport))).toEqual(
      sorted(NIGHT_SUPPORT_LEVELS),
    );
    for (const name of [
      'livesAlone',
      'needsTwoCarers',
      'cannotBeLeftAlone',
      'livesRurally',
      'needsCommunicationSupport',
    ] as const) {
      expect(sorted(circumstances.map((each) => each[name])), name).toEqual(['false', 'true']);
    }
    for (const domain of NEED_DOMAINS) {
      expect(
        needs.some((each) => each.domains[domain].level !== 'NONE'),
        domain,
      ).toBe(true);
    }
  });

  it('differ in one thing alone where that is what they are for', () => {
    const [alone, helped, younger] = (
      ['OLDER_DAILY_CARE', 'OLDER_DAILY_CARE_DAUGHTER_HELPS', 'YOUNGER_DAILY_CARE'] as const
    ).map((key) => standardProfile(key).needs);
    expect({ ...younger, clientGroup: 'OLDER_PEOPLE', ageYears: 82 }).toEqual(alone);
    const unhelped = Object.entries(helped?.domains ?? {}).map(([domain, each]) => {
      return [domain, { ...each, unpaidSupport: 'NONE' }];
    });
    expect({ ...helped, domains: Object.fromEntries(unhelped) }).toEqual(alone);
    expect(helped).not.toEqual(alone);
  });
});
