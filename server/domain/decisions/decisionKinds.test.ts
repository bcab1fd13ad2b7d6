import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AreaKey, PolicySettings } from '../../../tenants/policy/policy.ts';
import { possibleSettings } from '../../../tenants/policy/settings.arbitraries.ts';
import { canonicalJson } from '../../common/canonicalJson.ts';
import { RECORD_KINDS } from '../../platform/access.ts';
import { idPrefixOf } from '../../platform/ids.ts';
import { DECISION_KINDS } from '../areas.ts';
import { settingsCatalogue } from '../insight/catalogue/settingsCatalogue.ts';
import { areasRead, pickRead, type SettingsRead, settingsRead } from '../policy/policies/settingReads.ts';
import { saidToBeRead, watchedSettings } from '../policy/policies/watchedSettings.testing.ts';
import { compiledOrFault } from '../policy/resourceAllocation/compiledOrFault.ts';
import { DECISION_FACTS } from './decisionFacts.arbitraries.ts';
import type { AnyDecisionKind } from './decisionKind.ts';
import { decisionKindOf, knowDecisionKinds } from './knownKinds.ts';

type Settings = Partial<{ [Key in AreaKey]: PolicySettings[Key] }>;

/** Settings that a version may have: figures that together give sums which nobody could mean are refused. */
function acceptable(area: AreaKey): fc.Arbitrary<unknown> {
  if (area !== 'resourceAllocation') return possibleSettings(area);
  return possibleSettings(area).filter((settings) => compiledOrFault(settings).fault === null);
}

/** Facts of a kind, under settings of the areas that it reads. */
function cases({ key, reads }: AnyDecisionKind): fc.Arbitrary<{ facts: object; whole: Settings }> {
  const settings = areasRead(reads as SettingsRead).map((area) => [area, acceptable(area)] as const);
  const whole = fc.record(Object.fromEntries(settings)) as fc.Arbitrary<Settings>;
  return fc.record({ facts: DECISION_FACTS[key] as fc.Arbitrary<object>, whole });
}

/** The same value with the properties of every object in the opposite order. */
function turnedRound(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, turnedRound(inner)]);
  return Object.fromEntries(entries.toReversed());
}

const each = DECISION_KINDS.map((kind) => [kind.key, kind] as const);
const SOME = { numRuns: 60 };

describe('a kind of decision', () => {
  it.each(each)('%s has facts to be tried with, and belongs to a kind and a type of record', (key, kind) => {
    expect(DECISION_FACTS[key]).toBeDefined();
    expect(RECORD_KINDS).toContain(kind.recordKind);
    expect(idPrefixOf(kind.subjectType)).toMatch(/^[a-z]+$/);
    expect(decisionKindOf(key)).toBe(kind);
  });

  it.each(each)('%s names settings that are in the catalogue', (_, { reads }) => {
    for (const { area, path } of settingsRead(reads)) {
      const known = settingsCatalogue(area).some(
        (entry) =>
          entry.path === path || entry.path.startsWith(`${path}.`) || entry.path.startsWith(`${path}[]`),
      );
      expect(known, `${area}.${path}`).toBe(true);
    }
  });

  it.each(each)('%s reads all that it says it reads, and nothing else', (_, kind) => {
    const unread = new Set(saidToBeRead(kind.reads));
    // A few at a time, as making settings takes longer than all else, and most kinds soon read everything.
    for (let seed = 11; unread.size > 0 && seed < 51; seed += 1) {
      for (const { facts, whole } of fc.sample(cases(kind), { seed, numRuns: 10 })) {
        const { settings, read } = watchedSettings(kind.reads, whole);
        kind.sentence(kind.rule(facts, settings));
        for (const path of read) unread.delete(path);
      }
    }
    expect([...unread]).toEqual([]);
  });

  it.each(each)('%s gives the same bytes from what is stored, in whichever order it is read', (_, kind) => {
    fc.assert(
      fc.property(cases(kind), ({ facts, whole }) => {
        const outcome = kind.rule(facts, whole as never);
        const stored = JSON.parse(canonicalJson(facts));
        expect(canonicalJson(stored)).toBe(canonicalJson(facts));
        for (const given of [stored, turnedRound(stored)]) {
          const again = kind.rule(given, pickRead(kind.reads, turnedRound(whole) as never));
          expect(canonicalJson(again)).toBe(canonicalJson(outcome));
          expect(kind.sentence(again)).toBe(kind.sentence(outcome));
        }
      }),
      SOME,
    );
  });

  it.each(each)('%s has an outcome of plain JSON, and a sentence for it', (_, kind) => {
    fc.assert(
      fc.property(cases(kind), ({ facts, whole }) => {
        const outcome = kind.rule(facts, whole as never);
        expect(JSON.parse(canonicalJson(outcome))).toEqual(outcome);
        expect(kind.sentence(outcome)).toMatch(/^[A-Z0-9£].*\.$/s);
        expect(kind.sentence(JSON.parse(canonicalJson(outcome)))).toBe(kind.sentence(outcome));
      }),
      SOME,
    );
  });

  it('has a key of its own, and is known for ever', () => {
    const [kind] = DECISION_KINDS;
    expect(() => knowDecisionKinds([{ ...(kind as AnyDecisionKind) }])).toThrow(
      'Two kinds of decision are named',
    );
    expect(() => decisionKindOf('NOTHING')).toThrow('No area declares');
  });
});

describe('a rule that is watched', () => {
  const reads = { reviews: { noticeDays: 'when the person is told' } } as const;
  const whole = { reviews: fc.sample(possibleSettings('reviews'), 1)[0] } as Settings;

  it('is caught where it reads what it does not say', () => {
    const { settings, read } = watchedSettings(reads, whole);
    expect(settings.reviews.noticeDays).toBe(whole.reviews?.noticeDays);
    expect([...read]).toEqual(['reviews.noticeDays']);
    expect(() => settings.reviews.firstReviewWeeks).toThrow('reads reviews.firstReviewWeeks');
    expect(() => settings.money).not.toThrow();
  });

  it('is given nothing else when it is replayed', () => {
    expect(pickRead(reads, whole as never)).toEqual({ reviews: { noticeDays: whole.reviews?.noticeDays } });
  });
});
