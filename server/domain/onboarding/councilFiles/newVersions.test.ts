import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type CouncilFile, readCouncilFile } from '../../../../tenants/councils/councilFile.ts';
import { AREA_KEYS } from '../../../../tenants/policy/policy.ts';
import { newVersions, type RecordedVersion, versionsTooEarly } from './newVersions.ts';

const text = await readFile(new URL('../../../../tenants/councils/devon.yaml', import.meta.url), 'utf8');
const { policies } = readCouncilFile(text).file as CouncilFile;

/** Every area of the file as a table returns it: as JSON, with the names in another order. */
const recorded = AREA_KEYS.map((area): RecordedVersion => {
  const version = policies[area];
  if (!version) throw new Error(`${area} is missing.`);
  const { effectiveFrom, sources, settings } = version;
  const stored = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(settings))).reverse());
  return { area, number: 1, effectiveFrom, sources, settings: stored };
});

describe('the versions that a file brings', () => {
  it('are version 1 of every area to a council that has none', () => {
    const brought = newVersions(policies, []);
    expect(brought.map(({ area, number }) => [area, number])).toEqual(AREA_KEYS.map((area) => [area, 1]));
    expect(versionsTooEarly(brought, [])).toEqual([]);
  });

  it('are none where all is the same, also where a default was not stored', () => {
    expect(newVersions(policies, recorded)).toEqual([]);
    const older = recorded.map((each) => {
      if (each.area !== 'money') return each;
      const { clawbackReplyDays: _left, ...settings } = each.settings as Record<string, unknown>;
      return { ...each, settings };
    });
    const byDefault = { ...policies, money: withReplyDays(14) };
    expect(newVersions(byDefault, older)).toEqual([]);
    expect(newVersions({ ...policies, money: withReplyDays(15) }, older)).toMatchObject([{ area: 'money' }]);
  });

  it('are next versions of what differs in settings, sources or day from the latest by number', () => {
    const [first] = recorded;
    if (!first || !policies.money || !policies.reviews) throw new Error('Devon has every area.');
    const later = { ...first, number: 2, effectiveFrom: '2027-04-01' };
    const changed = {
      ...policies,
      money: { ...policies.money, sources: [{ path: 'payCycle', source: 'A paper' }] },
      reviews: { ...policies.reviews, note: 'Other words' },
    };
    const brought = newVersions(changed, [later, ...recorded]);
    expect(brought).toEqual([
      { area: 'resourceAllocation', number: 3, effectiveFrom: first.effectiveFrom },
      { area: 'money', number: 2, effectiveFrom: policies.money.effectiveFrom },
    ]);
    expect(versionsTooEarly(brought, [later, ...recorded])).toMatchObject([
      { code: 'EFFECTIVE_DATE_TOO_EARLY', path: ['policies', 'resourceAllocation', 'effectiveFrom'] },
    ]);
  });

  it('say nothing of a version that was taken back, whose number is not given again', () => {
    const [first] = recorded;
    if (!first) throw new Error('Devon has every area.');
    const withdrawnAt = '2026-06-01T08:00:00.000Z';
    const takenBack = { ...first, number: 2, effectiveFrom: '2027-04-01', settings: {}, withdrawnAt };
    expect(newVersions(policies, [...recorded, takenBack])).toEqual([]);
    const onlyTakenBack = recorded.map((each) => (each === first ? { ...each, withdrawnAt } : each));
    const brought = newVersions(policies, onlyTakenBack);
    expect(brought).toMatchObject([{ area: first.area, number: 2 }]);
    expect(versionsTooEarly(brought, [...onlyTakenBack, takenBack])).toEqual([]);
  });

  it('are none of an area that the file lacks', () => {
    expect(newVersions({ ...policies, money: null }, [])).toHaveLength(AREA_KEYS.length - 1);
    expect(newVersions({ ...policies, money: null }, recorded)).toEqual([]);
  });
});

function withReplyDays(clawbackReplyDays: number) {
  if (!policies.money) throw new Error('Devon has money.');
  return { ...policies.money, settings: { ...policies.money.settings, clawbackReplyDays } };
}
