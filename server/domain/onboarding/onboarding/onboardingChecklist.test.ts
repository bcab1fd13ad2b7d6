import { describe, expect, it } from 'vitest';
import { EXAMPLE_INPUTS } from '../../../../tenants/policy/exampleInputs.testing.ts';
import { readAreaSettings } from '../../../../tenants/policy/policy.ts';
import {
  type AreaFacts,
  onboardingChecklist,
  progressInWords,
  warnedSettings,
} from './onboardingChecklist.ts';
import { goingLiveRefusals, nameTakenRefusals, staleFileRefusals } from './preparing.ts';

const read = readAreaSettings('money', EXAMPLE_INPUTS.money).settings;
if (!read) throw new Error('The example reads no more.');
const settings: NonNullable<AreaFacts<'money'>['inFile']> = read;
const NOTHING: AreaFacts<'money'> = {
  area: 'money',
  isInFile: false,
  written: undefined,
  inFile: null,
  mistakes: [],
  warningsInFile: [],
  change: null,
  version: null,
};
const checklistOf = (facts: Partial<AreaFacts<'money'>>) =>
  onboardingChecklist({ areas: [{ ...NOTHING, ...facts }], fileMistakes: [], cases: [] }, new Map());
const told = (facts: Partial<AreaFacts<'money'>>) => {
  const { areas, items } = checklistOf(facts);
  return [areas[0]?.stage, ...items.map(({ code }) => code)];
};
const mistake = { code: 'UNKNOWN_CHOICE' as const, message: 'No.', expected: 'Yes', line: 3, column: 1 };
const inSettings = {
  ...mistake,
  path: ['policies', 'money', 'settings', 'payCycle'],
  dottedPath: 'payCycle',
};
const finding = {
  area: 'money' as const,
  path: 'payCycle',
  code: 'TABLES_NOT_PUBLISHED' as const,
  reasonIsMissing: false,
  message: 'Laxer than expected.',
  expected: 'Otherwise.',
  source: 'Guidance.',
};
const warning = { ...finding, severity: 'WARNING' as const };
const draft = { id: 'change_1', status: 'DRAFT' as const, settings };
const version = { settings, effectiveFrom: '2026-04-01', isInForce: true, approver: 'carol' };

describe('how far an area has got', () => {
  it('is nowhere, in the file, drafted, submitted, approved, and in force', () => {
    expect(told({})).toEqual(['MISSING', 'AREA_MISSING']);
    expect(told({ isInFile: true })).toEqual(['WRITTEN', 'SETTINGS_MISSING']);
    expect(told({ isInFile: true, written: settings, inFile: settings })).toEqual([
      'WRITTEN',
      'AREA_NOT_APPROVED',
    ]);
    expect(told({ change: draft })).toEqual(['DRAFT', 'AREA_NOT_APPROVED']);
    expect(told({ change: { ...draft, status: 'REJECTED' } })).toEqual(['DRAFT', 'AREA_NOT_APPROVED']);
    expect(told({ change: { ...draft, status: 'SUBMITTED' } })).toEqual(['SUBMITTED', 'AREA_NOT_APPROVED']);
    expect(told({ version: { ...version, isInForce: false } })).toEqual(['APPROVED', 'AREA_NOT_IN_FORCE']);
    expect(told({ version })).toEqual(['IN_FORCE']);
  });

  it('goes by the version before the draft, and by the draft before the file', () => {
    const broken = { isInFile: true, written: {}, mistakes: [inSettings] };
    expect(told({ ...broken, change: draft })).toEqual(['DRAFT', 'AREA_NOT_APPROVED']);
    expect(told({ ...broken, change: draft, version })).toEqual(['IN_FORCE']);
    expect(checklistOf({ ...broken, change: draft }).areas[0]?.mistakes).toEqual([]);
  });

  it('is not settled by one person alone, as in an emergency', () => {
    expect(told({ version: { ...version, approver: null } })).toEqual(['IN_FORCE', 'AREA_NOT_APPROVED']);
  });

  it('is held to the national frame as it is now, whatever it was approved under', () => {
    const reviews = readAreaSettings('reviews', {
      ...EXAMPLE_INPUTS.reviews,
      directPaymentReviewMonths: 24,
    }).settings;
    if (!reviews) throw new Error('The example reads no more.');
    const facts = { ...NOTHING, area: 'reviews' as const, inFile: null, change: null };
    const { areas, items } = onboardingChecklist(
      { areas: [{ ...facts, version: { ...version, settings: reviews } }], fileMistakes: [], cases: [] },
      new Map(),
    );
    expect(items).toMatchObject([{ code: 'SETTINGS_MISTAKEN', area: 'reviews' }]);
    expect(items[0]?.message).toContain('directPaymentReviewMonths');
    expect(areas[0]?.warnings.every(({ severity }) => severity === 'WARNING')).toBe(true);
  });

  it('lists what is missing once, apart from other mistakes', () => {
    const { payCycle: _left, ...written } = EXAMPLE_INPUTS.money;
    const missing = { ...inSettings, code: 'MISSING_SETTING' as const };
    const facts = { isInFile: true, written, mistakes: [missing, inSettings] };
    expect(told(facts)).toEqual(['WRITTEN', 'SETTINGS_MISSING', 'SETTINGS_MISTAKEN']);
    const [area] = checklistOf(facts).areas;
    expect(area?.mistakes).toEqual([inSettings]);
    expect(area?.required.filter(({ isWritten }) => !isWritten).map(({ path }) => path)).toEqual([
      'payCycle',
    ]);
  });

  it('is said in a sentence', () => {
    const { areas } = checklistOf({ version });
    const count = areas[0]?.required.length;
    expect(progressInWords(checklistOf({ version }))).toBe(
      `${count} of ${count} required settings are written; 1 of 8 areas of policy are in force.`,
    );
  });
});

describe('what stands in the way', () => {
  const clean = checklistOf({ version });

  it('of going live is whatever is left to do, and then each warning that nobody saw', () => {
    expect(goingLiveRefusals(clean, [])).toEqual([]);
    const [refusal] = goingLiveRefusals(checklistOf({}), ['everything']);
    expect(refusal).toMatchObject({
      code: 'CHECKLIST_NOT_CLEAN',
      details: { missing: ['AREA_MISSING money'] },
    });
    const lax = { ...clean, areas: clean.areas.map((area) => ({ ...area, warnings: [warning, warning] })) };
    expect(warnedSettings(lax)).toEqual(['money.payCycle']);
    expect(goingLiveRefusals(lax, ['money.other'])).toMatchObject([
      { code: 'WARNINGS_NOT_ACKNOWLEDGED', details: { missing: ['money.payCycle'] } },
    ]);
    expect(goingLiveRefusals(lax, ['money.payCycle'])).toEqual([]);
  });

  it('of a save is a later one, and of a name another council', () => {
    expect(staleFileRefusals(2, 2)).toEqual([]);
    expect(staleFileRefusals(3, 2)).toMatchObject([
      { code: 'STALE_VERSION', details: { currentVersion: 3 } },
    ]);
    expect(nameTakenRefusals(false, 'Devon', ['file'])).toEqual([]);
    expect(nameTakenRefusals(true, 'Devon', ['file'])).toMatchObject([
      { code: 'COUNCIL_NAME_TAKEN', path: ['file'], message: expect.stringContaining('Devon') },
    ]);
  });
});
