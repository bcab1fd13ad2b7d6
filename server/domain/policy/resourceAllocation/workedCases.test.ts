/** The worked cases of the example councils, whose amounts were worked out by hand in their files. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CouncilFile, readCouncilFile } from '../../../../tenants/councils/councilFile.ts';
import { EXAMPLE_COUNCILS } from '../../../../tenants/councils/exampleCouncils.ts';
import {
  type Circumstances,
  type DomainNeed,
  NEED_DOMAINS,
  type NeedDomain,
  type NeedLevel,
  type NeedsProfile,
} from '../../../../tenants/needs.ts';
import { type CompiledAllocation, compileAllocation } from './compile.ts';

const COUNCILS_FOLDER = new URL('../../../../tenants/councils/', import.meta.url);

function readExample(slug: string): { file: CouncilFile; engine: CompiledAllocation } {
  const { file } = readCouncilFile(readFileSync(new URL(`${slug}.yaml`, COUNCILS_FOLDER), 'utf8'));
  if (!file?.policies.resourceAllocation) throw new Error(`${slug}.yaml has no resource allocation.`);
  return { file, engine: compileAllocation(file.policies.resourceAllocation.settings) };
}

const EXAMPLES = EXAMPLE_COUNCILS.map((slug) => ({ slug, ...readExample(slug) }));

it('there are eight example councils', () => {
  expect(EXAMPLES.map(({ file }) => file.council.slug)).toEqual([
    'oldham',
    'warwickshire',
    'west-sussex',
    'barnsley',
    'devon',
    'gateshead',
    'enfield',
    'slough',
  ]);
});

describe.each(EXAMPLES)('worked cases of $slug', ({ file, engine }) => {
  it.each(file.workedCases)('$name', ({ needs, weeklyAmountPence, yearlyAmountPence }) => {
    const allocation = engine.allocate(needs);
    expect({
      weekly: allocation.weeklyAmountPence,
      yearly: allocation.yearlyAmountPence,
      weeklyAlone: engine.weeklyAmountPence(needs),
    }).toEqual({ weekly: weeklyAmountPence, yearly: yearlyAmountPence, weeklyAlone: weeklyAmountPence });
  });

  it('show a simple case, unpaid support, circumstances and a special rule', () => {
    const cases = file.workedCases.map(({ needs }) => {
      const allocation = engine.allocate(needs);
      return {
        hasUnpaidSupport: allocation.totalPoints < allocation.totalPointsBeforeUnpaidSupport,
        hasCircumstances: Object.values(needs.circumstances).some(
          (value) => value !== false && value !== 'NONE',
        ),
        isSpecial:
          allocation.decisionReasons.length > 0 || allocation.steps.some(({ kind }) => kind === 'MINIMUM'),
      };
    });
    const isSimple = (each: (typeof cases)[number]) => !Object.values(each).includes(true);
    expect(cases.some(isSimple), 'simple').toBe(true);
    expect(
      cases.some(({ hasUnpaidSupport }) => hasUnpaidSupport),
      'unpaid support',
    ).toBe(true);
    expect(
      cases.some(({ hasCircumstances }) => hasCircumstances),
      'circumstances',
    ).toBe(true);
    expect(
      cases.some(({ isSpecial }) => isSpecial),
      'special rule',
    ).toBe(true);
  });
});

const NO_CIRCUMSTANCES: Circumstances = {
  livesAlone: false,
  needsTwoCarers: false,
  nightSupport: 'NONE',
  cannotBeLeftAlone: false,
  livesRurally: false,
  needsCommunicationSupport: false,
};

function olderPerson(
  levels: Partial<Record<NeedDomain, NeedLevel>>,
  circumstances: Partial<Circumstances> = {},
): NeedsProfile {
  const answers = NEED_DOMAINS.map((domain): [NeedDomain, DomainNeed] => [
    domain,
    { level: levels[domain] ?? 'NONE', unpaidSupport: 'NONE' },
  ]);
  return {
    clientGroup: 'OLDER_PEOPLE',
    ageYears: 84,
    domains: Object.fromEntries(answers) as NeedsProfile['domains'],
    circumstances: { ...NO_CIRCUMSTANCES, ...circumstances },
  };
}

describe('the same needs under the eight policies', () => {
  const weeklyAmounts = (profile: NeedsProfile) =>
    EXAMPLES.map(({ engine }) => engine.weeklyAmountPence(profile));

  it('substantial needs come to between £120 and £450 a week, and no two councils agree', () => {
    const amounts = weeklyAmounts(
      olderPerson({
        NUTRITION: 'SUBSTANTIAL',
        PERSONAL_HYGIENE: 'SUBSTANTIAL',
        TOILET_NEEDS: 'MODERATE',
        CLOTHING: 'SUBSTANTIAL',
        SAFE_USE_OF_HOME: 'MODERATE',
        HABITABLE_HOME: 'MODERATE',
        LOCAL_FACILITIES: 'MODERATE',
        HEALTH_AND_MEDICATION: 'MODERATE',
      }),
    );
    expect(Math.min(...amounts)).toBeGreaterThanOrEqual(12_000);
    expect(Math.max(...amounts)).toBeLessThanOrEqual(45_000);
    expect(new Set(amounts).size).toBe(8);
  });

  it('critical needs with two carers and waking nights come to well over £1,000 a week', () => {
    const amounts = weeklyAmounts(
      olderPerson(
        {
          NUTRITION: 'CRITICAL',
          PERSONAL_HYGIENE: 'CRITICAL',
          TOILET_NEEDS: 'CRITICAL',
          CLOTHING: 'CRITICAL',
          SAFE_USE_OF_HOME: 'CRITICAL',
          NIGHTS: 'CRITICAL',
        },
        { needsTwoCarers: true, nightSupport: 'WAKING' },
      ),
    );
    expect(Math.min(...amounts)).toBeGreaterThan(130_000);
    expect(Math.max(...amounts)).toBeLessThan(300_000);
  });
});
