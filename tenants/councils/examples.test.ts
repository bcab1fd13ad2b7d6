import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AREA_KEYS, type AreaKey, POLICY_AREAS } from '../policy/policy.ts';
import type { Area } from '../policy/setting.ts';
import type { PlainValue } from '../policy/settingNode.ts';
import { type SettingRow, settingRows } from '../policy/settingRows.ts';
import { type CouncilFile, readCouncilFile } from './councilFile.ts';
import { EXAMPLE_COUNCILS } from './exampleCouncils.ts';
import { formatMistake } from './fileMistakes.ts';
import { entryPaths, provenanceOf } from './provenance.ts';

type Slug = (typeof EXAMPLE_COUNCILS)[number];

const folder = new URL('.', import.meta.url);

function fileOf(slug: Slug): CouncilFile {
  const read = readCouncilFile(readFileSync(new URL(`${slug}.yaml`, folder), 'utf8'));
  if (!read.file) throw new Error(read.mistakes?.map((each) => formatMistake(slug, each)).join('\n'));
  return read.file;
}

const FILES = Object.fromEntries(EXAMPLE_COUNCILS.map((slug) => [slug, fileOf(slug)])) as Record<
  Slug,
  CouncilFile
>;

/** One area of an example file, all of which have every area. */
function versionOf<Key extends AreaKey>(slug: Slug, areaKey: Key) {
  const version = FILES[slug].policies[areaKey];
  if (version === null) throw new Error(`${slug} has no ${areaKey}.`);
  return version;
}

function rowsOf(slug: Slug, areaKey: AreaKey): SettingRow[] {
  return settingRows(POLICY_AREAS[areaKey] as Area<unknown>, versionOf(slug, areaKey).settings);
}

describe.each(EXAMPLE_COUNCILS)('the file of %s', (slug) => {
  test('is of that council, and has every area', () => {
    expect(FILES[slug].council.slug).toBe(slug);
    expect(FILES[slug].missingAreas).toEqual([]);
  });

  test('has at least four worked cases, with the year worked out too', () => {
    const { workedCases } = FILES[slug];
    expect(workedCases.length).toBeGreaterThanOrEqual(4);
    for (const each of workedCases) expect(each.yearlyAmountPence, each.name).not.toBeNull();
  });

  test.each(AREA_KEYS)('says where every source of %s belongs', (areaKey) => {
    const { sources } = versionOf(slug, areaKey);
    const paths = rowsOf(slug, areaKey).flatMap((row) => [row.path, ...entryPaths(row)]);
    for (const { path } of sources) {
      const isReached = paths.some((each) => each === path || each.startsWith(`${path}.`));
      expect(isReached, path).toBe(true);
    }
  });
});

test('the folder holds the files of the example councils and no others', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  expect(files.sort()).toEqual(EXAMPLE_COUNCILS.map((slug) => `${slug}.yaml`).sort());
  expect(files).toHaveLength(8);
});

/** The published facts, and nothing else, are shown as published: council, area, setting, value. */
const PUBLISHED: readonly (readonly [Slug, AreaKey, string, PlainValue])[] = [
  ['oldham', 'riskEnablement', 'panel.members.SOCIAL_CARE_SENIOR.role', 'SOCIAL_CARE_SENIOR'],
  ['oldham', 'riskEnablement', 'panel.members.HEALTH_SENIOR.role', 'HEALTH_SENIOR'],
  ['oldham', 'riskEnablement', 'panel.members.BUDGET_HOLDER.role', 'BUDGET_HOLDER'],
  ['oldham', 'riskEnablement', 'panel.members.BUDGET_HOLDER.holdsBudget', true],
  ['oldham', 'riskEnablement', 'panel.membersToMeetOnDisagreement', 2],
  [
    'oldham',
    'planning',
    'spendingGuidance',
    ['Tobacco', 'Alcohol', 'Clothing', 'Food', 'Rent', 'Gifts', 'Transport'],
  ],
  ['oldham', 'planning', 'relativesInHousehold', 'EXCEPTIONAL'],
  ['oldham', 'money', 'recordsKept.years', 2],
  ['oldham', 'money', 'recordsKept.countedFrom', 'END_OF_TAX_YEAR'],
  ['west-sussex', 'planning', 'rates.CARE_AT_HOME-ANYBODY-HOUR-ANY_TIME.amountPence', 1_775],
  ['west-sussex', 'planning', 'rates.DAY_SUPPORT-ANYBODY-DAY-ANY_TIME.amountPence', 5_443],
  ['west-sussex', 'planning', 'rates.DAY_SUPPORT_ONE_TO_ONE-ANYBODY-DAY-ANY_TIME.amountPence', 14_889],
  ['west-sussex', 'planning', 'dearerPrice', 'PERSON_PAYS_DIFFERENCE'],
  ['west-sussex', 'charging', 'topUpIsAllowed', true],
  [
    'west-sussex',
    'charging',
    'housingCostsCounted',
    ['RENT', 'MORTGAGE', 'COUNCIL_TAX', 'SERVICE_CHARGE', 'HOME_INSURANCE'],
  ],
  ['devon', 'planning', 'rates.CARE_AT_HOME-EMPLOYED-HOUR-ANY_TIME.amountPence', 1_452],
  ['devon', 'planning', 'rates.CARE_AT_HOME-AGENCY-HOUR-ANY_TIME.amountPence', 2_152],
  ['devon', 'planning', 'rates.HELP_AT_HOME-AGENCY-HOUR-ANY_TIME.amountPence', 1_980],
  ['devon', 'planning', 'dbsCheckIsPaidByCouncil', true],
  ['warwickshire', 'smallPayments', 'limitPerPaymentPence', 50_000],
  ['warwickshire', 'riskEnablement', 'safeguards.keepingSafePlanBeforeDirectPayment', true],
  ['warwickshire', 'riskEnablement', 'safeguards.riskMatrixBeforeDirectPayment', true],
  ['warwickshire', 'monitoring', 'rules.newDirectPayment.check.evidence', ['BANK_STATEMENT']],
  ['warwickshire', 'monitoring', 'rules.settledDirectPayment.check.evidence', ['BANK_STATEMENT']],
  ['west-sussex', 'riskEnablement', 'challenge.windowUnit', 'WORKING_DAYS'],
  ['west-sussex', 'riskEnablement', 'challenge.windowLength', 15],
  ['west-sussex', 'riskEnablement', 'challenge.stages.SERVICE_MANAGER.role', 'SERVICE_MANAGER'],
  ['west-sussex', 'riskEnablement', 'challenge.stages.SERVICE_MANAGER.replyWorkingDays', 15],
  ['west-sussex', 'riskEnablement', 'challenge.stages.HEAD_OF_SERVICE.role', 'HEAD_OF_SERVICE'],
  ['oldham', 'money', 'statementBeforeChangeIsGiven', true],
  ['barnsley', 'planning', 'formerEmploymentIsAsked', true],
  ['barnsley', 'deployment', 'enabledOptions.DIRECT_PAYMENT', 'DIRECT_PAYMENT'],
  ['barnsley', 'deployment', 'enabledOptions.VIRTUAL_BUDGET', 'VIRTUAL_BUDGET'],
  ['barnsley', 'deployment', 'enabledOptions.INDIVIDUAL_SERVICE_FUND', 'INDIVIDUAL_SERVICE_FUND'],
  ['barnsley', 'deployment', 'enabledOptions.TRUST', 'TRUST'],
  ['enfield', 'deployment', 'enabledOptions.PREPAID_CARD', 'PREPAID_CARD'],
  ['enfield', 'riskEnablement', 'panel.kind', 'ADVISES'],
  ['enfield', 'riskEnablement', 'panel.triggers.whenPersonAndCouncilDisagree', false],
  [
    'devon',
    'resourceAllocation',
    'scales.everybody.clientGroups',
    [
      'OLDER_PEOPLE',
      'PHYSICAL_DISABILITY',
      'SENSORY_IMPAIRMENT',
      'LEARNING_DISABILITY',
      'MENTAL_HEALTH',
      'MEMORY_AND_COGNITION',
    ],
  ],
  [
    'devon',
    'resourceAllocation',
    'scales.everybody.ageBands',
    ['AGE_18_TO_24', 'AGE_25_TO_64', 'AGE_65_TO_74', 'AGE_75_TO_84', 'AGE_85_AND_OVER'],
  ],
  ['devon', 'resourceAllocation', 'contingencyTopSliceBasisPoints', 0],
  ['devon', 'resourceAllocation', 'tablesArePublished', true],
  ['gateshead', 'monitoring', 'rules.prepaidCard.check.frequency', 'MONTHS'],
  ['gateshead', 'monitoring', 'rules.prepaidCard.check.everyMonths', 1],
  ['gateshead', 'reviews', 'directPaymentFirstReviewWeeks', 12],
  ['slough', 'deployment', 'enabledOptions.POOL', 'POOL'],
  ['slough', 'deployment', 'enabledOptions.PREPAID_CARD', 'PREPAID_CARD'],
  ['slough', 'deployment', 'enabledOptions.MANAGED_ACCOUNT', 'MANAGED_ACCOUNT'],
  ['slough', 'reviews', 'directPaymentFirstReviewMonths', 6],
];

describe('published figures', () => {
  test('are those known to be published; everything else is illustrative', () => {
    const shown = EXAMPLE_COUNCILS.flatMap((slug) =>
      AREA_KEYS.flatMap((areaKey) =>
        rowsOf(slug, areaKey)
          .flatMap((row) => [
            row,
            ...entryPaths(row)
              .filter((path) => versionOf(slug, areaKey).sources.some((each) => each.path === path))
              .map((path) => ({ path, value: path.slice(row.path.length + 1) })),
          ])
          .filter(({ path }) => provenanceOf(versionOf(slug, areaKey).sources, path).basis === 'SOURCED')
          .map(({ path, value }) => [slug, areaKey, path, value] as const),
      ),
    );
    const inOrder = (rows: readonly (readonly unknown[])[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(inOrder(shown)).toEqual(inOrder(PUBLISHED));
  });

  test('a source names the council whose fact it is', () => {
    for (const slug of EXAMPLE_COUNCILS) {
      const place = slug === 'west-sussex' ? 'West Sussex' : `${slug[0]?.toUpperCase()}${slug.slice(1)}`;
      for (const { source } of AREA_KEYS.flatMap((areaKey) => versionOf(slug, areaKey).sources)) {
        expect(source).toContain(`(${place}`);
      }
    }
  });
});

describe('Barnsley’s code in official statistics', () => {
  test('changed on 1 April 2025', () => {
    expect(FILES.barnsley.council.gssCodes).toEqual([
      { code: 'E08000016', validFrom: '2009-01-01', validTo: '2025-03-31' },
      { code: 'E08000038', validFrom: '2025-04-01', validTo: null },
    ]);
  });
});

describe('the eight councils differ', () => {
  const allocations = EXAMPLE_COUNCILS.map((slug) => versionOf(slug, 'resourceAllocation').settings);
  const tables = allocations.flatMap(({ scales }) => scales.map(({ priceTable }) => priceTable));
  const distinct = (values: readonly unknown[]) => new Set(values.map((value) => JSON.stringify(value))).size;

  test('in how points become money: all three methods, by the week and by the year', () => {
    const ways = new Set(tables.map(({ method, period }) => `${method} ${period}`));
    expect([...ways].sort()).toEqual([
      'BANDS WEEK',
      'BANDS YEAR',
      'INTERPOLATED WEEK',
      'INTERPOLATED YEAR',
      'PER_POINT WEEK',
      'PER_POINT YEAR',
    ]);
  });

  test('in one scale for everybody or several', () => {
    const counts = EXAMPLE_COUNCILS.map((slug, index) => [slug, allocations[index]?.scales.length]);
    expect(Object.fromEntries(counts)).toEqual({
      oldham: 2,
      warwickshire: 3,
      'west-sussex': 2,
      barnsley: 2,
      devon: 1,
      gateshead: 3,
      enfield: 2,
      slough: 1,
    });
  });

  test('in minimum, top-slice and tolerance, in rounding, and in having a maximum at all', () => {
    expect(distinct(allocations.map((each) => each.contingencyTopSliceBasisPoints))).toBe(8);
    expect(distinct(allocations.map((each) => each.minimumWeeklyPence))).toBeGreaterThanOrEqual(5);
    expect(distinct(allocations.map((each) => each.toleranceBasisPoints))).toBeGreaterThanOrEqual(5);
    expect(distinct(allocations.map((each) => each.roundTo))).toBe(2);
    expect(allocations.map((each) => each.maximumWeeklyPence === null)).toContain(true);
    expect(allocations.map((each) => each.maximumWeeklyPence === null)).toContain(false);
  });

  test.each(AREA_KEYS)('in %s: no two have the same settings', (areaKey) => {
    expect(distinct(EXAMPLE_COUNCILS.map((slug) => versionOf(slug, areaKey).settings))).toBe(8);
  });

  test('in the options that they offer, in when they pay and in how a decision is challenged', () => {
    const options = EXAMPLE_COUNCILS.map((slug) => versionOf(slug, 'deployment').settings.enabledOptions);
    expect(distinct(options)).toBe(8);
    expect(
      distinct(EXAMPLE_COUNCILS.map((slug) => versionOf(slug, 'money').settings.payCycle)),
    ).toBeGreaterThanOrEqual(3);
    const challenges = EXAMPLE_COUNCILS.map((slug) => versionOf(slug, 'riskEnablement').settings.challenge);
    expect(distinct(challenges.map(({ windowUnit, windowLength }) => [windowUnit, windowLength]))).toBe(8);
  });
});
