import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
// Importing the areas registers which settings they read.
import '../../areas.ts';
import { everyReading } from './settingReadings.ts';
import { settingsCatalogue } from './settingsCatalogue.ts';

const entry = (area: Parameters<typeof settingsCatalogue>[0], path: string) =>
  settingsCatalogue(area).find((each) => each.path === path);

describe('what reads a setting', () => {
  it.each(everyReading().map((reading) => [`${reading.area}.${reading.path}`, reading] as const))(
    '%s is in a rule that there is',
    (_, { file }) => {
      expect(existsSync(new URL(`../../../../${file}`, import.meta.url)), file).toBe(true);
    },
  );

  it('is some decision of every setting', () => {
    const unread = settingsCatalogue(null).filter(({ decision }) =>
      decision.includes('no decision reads it'),
    );
    expect(unread.map(({ area, path }) => `${area}.${path}`)).toEqual([]);
    expect(entry('money', 'midPointBandBasisPoints')?.decision).toMatch(
      /^It decides whether a budget may be the average of good and bad weeks, and how much of it may be drawn ahead/,
    );
    expect(entry('money', 'isNamedSavingExempt')?.decision).toMatch(
      /^It decides .* whether what is saved for a purpose of the plan is left out/,
    );
    expect(entry('money', 'maximumUnspentWeeks')?.decision).toMatch(
      /^It decides how much .* may stay unspent; .*what of unspent money may be carried on/,
    );
    expect(entry('money', 'payCycle')?.decision).toMatch(/^It decides /);
  });

  it('is that of the group that is read whole', () => {
    expect(entry('resourceAllocation', 'scales[].domains[].points.LOW')).toMatchObject({
      decision: 'It decides how many points a need adds.',
      decisionKinds: ['ALLOCATION'],
    });
    expect(entry('riskEnablement', 'riskMatrix.levels[].fromScore')?.decision).toContain('how risky');
    expect(entry('riskEnablement', 'supportMatrix.axes')?.isReadByDecision ?? false).toBe(false);
  });

  it('names every kind of decision that reads it, and all that it decides there', () => {
    expect(entry('planning', 'planTermMonths')?.decisionKinds).toEqual([
      'PLAN_SUBMISSION',
      'SIGN_OFF_RUNG',
      'BUDGET_TERM',
      'SIGN_OFF_COVER',
    ]);
    expect(entry('planning', 'planTermMonths')?.decision).toMatch(
      /^It decides .*broker.*; .*who signs a plan off; and how long a plan and its budget run\.$/,
    );
    expect(entry('resourceAllocation', 'scales[].label')?.decision).toBe(
      'It stands in the working of an allocation, as the name of its scale.',
    );
  });

  it('is found for no fewer settings than were known when it was written by hand', () => {
    expect(
      settingsCatalogue(null).filter(({ isReadByDecision }) => isReadByDecision).length,
    ).toBeGreaterThanOrEqual(79);
  });
});
