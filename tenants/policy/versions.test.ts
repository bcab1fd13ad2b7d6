import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextVersionMistakes, noVersionInForce, type VersionDates, versionInForce } from './versions.ts';

const START = Temporal.PlainDate.from('2025-01-01');
const day = fc.integer({ min: 0, max: 60 }).map((days) => START.add({ days }).toString());
const moment = fc.integer({ min: 0, max: 60 }).map((days) => `${START.add({ days }).toString()}T12:00:00Z`);
const versions = fc
  .array(fc.record({ effectiveFrom: day, recordedAt: moment, withdrawnAt: fc.option(moment) }), {
    maxLength: 12,
  })
  .map((dates) => dates.map((each, index): VersionDates => ({ ...each, number: index + 1 })));

describe('the version in force', () => {
  test('is known by then, not taken back by then, effective by then, and nothing eligible supersedes it', () => {
    fc.assert(
      fc.property(versions, day, moment, (all, asOf, knownAt) => {
        const stands = (each: VersionDates) => !each.withdrawnAt || each.withdrawnAt > knownAt;
        const eligible = all
          .filter((each) => each.effectiveFrom <= asOf && each.recordedAt <= knownAt)
          .filter(stands);
        const rank = (each: VersionDates) => `${each.effectiveFrom} ${String(each.number).padStart(3, '0')}`;
        const last = eligible.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).at(-1) ?? null;
        expect(versionInForce(all, asOf, knownAt)).toBe(last);
      }),
    );
  });

  test('does not depend on the order in which versions are listed', () => {
    fc.assert(
      fc.property(versions, day, moment, (all, asOf, knownAt) => {
        expect(versionInForce(all.toReversed(), asOf, knownAt)).toEqual(versionInForce(all, asOf, knownAt));
      }),
    );
  });

  test('is not changed by a version recorded after the moment asked about: decisions replay', () => {
    fc.assert(
      fc.property(versions, day, moment, day, (all, asOf, knownAt, effectiveFrom) => {
        const later = { number: 99, effectiveFrom, recordedAt: '2025-06-01T00:00:00Z' };
        expect(versionInForce([...all, later], asOf, knownAt)).toEqual(versionInForce(all, asOf, knownAt));
      }),
    );
  });

  test('is the one before again, from the moment that a version was taken back', () => {
    const first = { number: 1, effectiveFrom: '2026-04-01', recordedAt: '2026-03-01T09:00:00Z' };
    const recorded = { effectiveFrom: '2026-07-01', recordedAt: '2026-05-01T09:00:00Z' };
    const second = { number: 2, ...recorded, withdrawnAt: '2026-06-01T09:00:00Z' };
    const inForce = (knownAt: string) => versionInForce([first, second], '2026-07-01', knownAt);
    expect(inForce('2026-05-01T08:59:59Z')).toBe(first);
    expect(inForce('2026-06-01T08:59:59Z')).toBe(second);
    expect(inForce('2026-06-01T09:00:00Z')).toBe(first);
  });

  test('is chosen by instants, whatever the offset they are written in', () => {
    const version = { number: 1, effectiveFrom: '2026-04-01', recordedAt: '2026-03-01T10:00:00+01:00' };
    expect(versionInForce([version], '2026-04-01', '2026-03-01T09:00:00Z')).toBe(version);
    expect(versionInForce([version], '2026-04-01', '2026-03-01T08:59:59Z')).toBeNull();
  });

  test('is a refusal that says so when there is none', () => {
    const refusal = noVersionInForce('Money', '2026-03-31');
    expect(refusal.code).toBe('NO_POLICY_IN_FORCE');
    expect(refusal.message).toContain('2026-03-31');
  });
});

describe('a next version', () => {
  const existing = [
    { number: 1, effectiveFrom: '2025-04-01' },
    { number: 2, effectiveFrom: '2026-04-01' },
  ];

  test('may take effect on the day of the latest, or later', () => {
    expect(nextVersionMistakes(existing, { effectiveFrom: '2026-04-01' })).toEqual([]);
    expect(nextVersionMistakes(existing, { effectiveFrom: '2026-04-02' })).toEqual([]);
    expect(nextVersionMistakes([], { effectiveFrom: '2020-01-01' })).toEqual([]);
  });

  test('may not take effect before an existing one, and the latest is named', () => {
    const [mistake] = nextVersionMistakes(existing, { effectiveFrom: '2025-03-31' });
    expect(mistake?.code).toBe('EFFECTIVE_DATE_TOO_EARLY');
    expect(mistake?.expected).toBe('2026-04-01 or later');
  });
});
