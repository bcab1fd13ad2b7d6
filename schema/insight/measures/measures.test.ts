import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CARER_SUPPORT_KIND,
  type CarerSupportKind,
} from '../../../server/domain/care/carers/carersVocabulary.ts';
import { RETURN_FIELDS } from '../../../server/domain/insight/clientLevelData/returnFields.ts';
import { validateClientLevelData } from '../../../server/domain/insight/clientLevelData/validateClientLevelData.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { countRows, queryAll } from '../../../server/testing/database.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../tenants/vocabulary.ts';
import {
  carersByDepartment,
  checkedFile,
  countedByDepartment,
  downloadedReturn,
  faultsOfReturn,
} from '../clientLevelData/clientLevelData.testing.ts';
import { insertPeople, type PersonGiven, publishMeasures, several } from './measures.testing.ts';

const YEAR_END = '2026-03-31';
const MEASURE = 'key definition age meaning numerator denominator percentage missing source';
const SUPPORT = `query($on: Date!) { selfDirectedSupport(on: $on) { on yearFrom isExact measures { ${MEASURE} } } }`;
const KINDS = 'people peopleWithDirectPayment peopleWithManagedBudget peopleWithArrangedSupport';
const OPTIONS = 'options { deploymentOption people percentage weeklyAmountPence averageWeeklyPence }';
const TAKE_UP = `query($on: Date!) { takeUp(on: $on) { on isExact ${KINDS} ${OPTIONS}
  groups { dimension key ${KINDS} ${OPTIONS} } } }`;

const directorOf = (council: string): Asker => ({ role: 'DIRECTOR', council });
const managerOf = (council: string): Asker => ({ role: 'TEAM_MANAGER', council });
const commissionerOf = (council: string): Asker => ({ role: 'COMMISSIONER', council });

interface Measure {
  key: string;
  definition: string;
  age: string;
  numerator: number | null;
  denominator: number | null;
  percentage: string | null;
  missing: string | null;
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('barnsley', 'devon', 'oldham', 'slough');
  await insertPeople(app, 'barnsley', BARNSLEY);
  await insertPeople(app, 'oldham', HISTORY);
  await insertPeople(app, 'devon', [...ANYBODY, ...CARERS]);
  await insertPeople(app, 'slough', FEW);
  await insertPeople(app, 'barnsley', MANY_CARERS);
  await insertPeople(app, 'slough', FEW_CARERS);
  for (const council of ['barnsley', 'oldham', 'slough']) await publishMeasures(app, council, YEAR_END);
});
afterAll(() => app.stop());

async function measuresOf(asker: Asker, on = YEAR_END): Promise<Measure[]> {
  const { data, errors } = await app.ask(asker, SUPPORT, { on });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.selfDirectedSupport.measures;
}

async function takeUpOf(asker: Asker, on = YEAR_END) {
  const { data, errors } = await app.ask(asker, TAKE_UP, { on });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.takeUp;
}

/** A figure as numerator, denominator and percentage. */
const figure = (measures: readonly Measure[], key: string, definition: string, age: string) => {
  const found = measures.find(
    (one) => one.key === key && one.definition === definition && one.age === age,
  ) as Measure;
  return [found.numerator, found.denominator, found.percentage];
};

const older = (option: DeploymentOption, from = '2025-04-01', until = '2026-09-01'): PersonGiven => ({
  bornOn: '1940-05-05',
  support: [{ option, from, until }],
});
const [PREVIOUS, ENDED] = ['2025-04-01', '2025-11-01'];

/** Of 100 on the day 52 have a personal budget, and of 200 in the year 74. */
const HISTORY: PersonGiven[] = [
  ...several(7, older('DIRECT_PAYMENT')),
  ...several(45, older('VIRTUAL_BUDGET')),
  ...several(48, older('COMMISSIONED')),
  ...several(12, older('VIRTUAL_BUDGET', PREVIOUS, ENDED)),
  ...several(10, older('SMALL_PAYMENT')),
  ...several(8, older('VOUCHER')),
  ...several(70, older('COMMISSIONED', PREVIOUS, ENDED)),
];

/** Barnsley in September 2009: 452 older people. */
const BARNSLEY: PersonGiven[] = [
  ...several(199, older('DIRECT_PAYMENT')),
  ...several(249, older('VIRTUAL_BUDGET')),
  ...several(4, older('INDIVIDUAL_SERVICE_FUND')),
];

const FEW: PersonGiven[] = [...several(3, older('DIRECT_PAYMENT')), ...several(30, older('COMMISSIONED'))];

/** Some hundred people, the same every time, of all ages and with all options, some of them several, ended or yet to come. */
const ANYBODY: PersonGiven[] = Array.from({ length: 300 }, (_, number) => {
  const born = Temporal.PlainDate.from('1930-01-01').add({ days: (number * 7919) % 29_500 });
  const support = Array.from({ length: 1 + (number % 3) }, (_, place) => {
    const from = Temporal.PlainDate.from('2024-10-01').add({ days: (number * 37 + place * 211) % 640 });
    const until = from.add({ days: 20 + ((number * 53 + place * 97) % 500) });
    const option = DEPLOYMENT_OPTION.values[(number * 5 + place * 3) % DEPLOYMENT_OPTION.values.length];
    return { option: option as DeploymentOption, from: from.toString(), until: until.toString() };
  });
  return {
    bornOn: number % 17 === 0 ? null : born.toString(),
    diedOn: number % 19 === 0 ? '2026-01-15' : null,
    livingSituation: number % 13 === 0 ? 'CARE_HOME' : 'ALONE',
    hasDementia: [true, false, null][number % 3] ?? null,
    clientGroup: ['OLDER_PEOPLE', 'LEARNING_DISABILITY', 'MENTAL_HEALTH'][number % 3] as string,
    ethnicity: ['WHITE_BRITISH', 'ASIAN_INDIAN'][number % 2] as string,
    support,
  };
});

const carerWith = (kind: CarerSupportKind): PersonGiven => ({
  bornOn: '1970-05-05',
  carerAssessedOn: '2025-04-20',
  support: [],
  carerSupport: [{ kind, from: '2025-05-01' }],
});
const MANY_CARERS: PersonGiven[] = [
  ...several(21, carerWith('PART_DIRECT_PAYMENT')),
  ...several(12, carerWith('COUNCIL_MANAGED_BUDGET')),
  ...several(33, carerWith('COMMISSIONED_SUPPORT')),
  ...several(40, carerWith('RESPITE_TO_CARED_FOR')),
];
const FEW_CARERS: PersonGiven[] = [
  ...several(3, carerWith('DIRECT_PAYMENT')),
  ...several(30, carerWith('COMMISSIONED_SUPPORT')),
];

/** Some carers, the same every time: with budgets of their own, what is recorded that they were given, both, neither or withdrawn. */
const CARERS: PersonGiven[] = Array.from({ length: 160 }, (_, number) => {
  const born = Temporal.PlainDate.from('1935-01-01').add({ days: (number * 6151) % 27_500 });
  const from = Temporal.PlainDate.from('2024-11-01').add({ days: (number * 41) % 570 });
  const until = from.add({ days: 1 + ((number * 67) % 420) });
  const option = DEPLOYMENT_OPTION.values[(number * 7) % DEPLOYMENT_OPTION.values.length] as DeploymentOption;
  const kind = (place: number) =>
    CARER_SUPPORT_KIND.values[(number + place) % CARER_SUPPORT_KIND.values.length] as CarerSupportKind;
  return {
    bornOn: number % 13 === 0 ? null : born.toString(),
    diedOn: number % 29 === 0 ? '2025-12-20' : null,
    carerAssessedOn: '2024-10-15',
    support:
      number % 3 === 0
        ? [{ option, from: from.toString(), until: until.toString(), isOfCarer: true }]
        : number % 10 === 0
          ? [{ option: 'DIRECT_PAYMENT', from: '2025-01-01', until: '2026-12-01' }]
          : [],
    carerSupport:
      number % 4 === 3
        ? []
        : [
            { kind: kind(0), from: from.toString(), endedOn: until.toString() },
            { kind: kind(3), from: until.add({ days: 1 }).toString(), isWithdrawn: number % 5 === 0 },
          ],
  };
});

/**
 * The Department's definition for carers, told as SQL over a flat table of what each was given: a budget of their own or what is recorded,
 * each by its delivery; one row a carer, the highest support wins; information, a break for the person cared for and nothing stand below
 * the three that are counted, and leave the carers of whom it is a share. The parameters are as those below.
 */
const CARERS_BY_DEPARTMENT = `
  with event as (
    select person ->> 'number' as person, floor(($2::date - (person ->> 'bornOn')::date) / 365.25) as age,
      case when s ->> 'option' in ('DIRECT_PAYMENT', 'DIRECT_PAYMENT_SUITABLE_PERSON', 'PREPAID_CARD', 'MANAGED_ACCOUNT', 'TRUST', 'POOL',
        'SMALL_PAYMENT') then 'Direct Payment only' when s ->> 'option' in ('INDIVIDUAL_SERVICE_FUND', 'VIRTUAL_BUDGET')
        then 'CASSR Managed Personal Budget' else 'CASSR Commissioned Support only' end as support,
      s ->> 'option' in ('SMALL_PAYMENT', 'VOUCHER') as given_once, (s ->> 'from')::date as starts_on,
      least((s ->> 'until')::date - 1, (person ->> 'diedOn')::date) as last_on
    from json_array_elements($1::json) person, json_array_elements(person -> 'support') s where (s ->> 'isOfCarer')::boolean
    union all
    select person ->> 'number', floor(($2::date - (person ->> 'bornOn')::date) / 365.25),
      case s ->> 'kind' when 'DIRECT_PAYMENT' then 'Direct Payment only' when 'PART_DIRECT_PAYMENT' then 'Direct Payment only'
        when 'COUNCIL_MANAGED_BUDGET' then 'CASSR Managed Personal Budget' when 'COMMISSIONED_SUPPORT' then 'CASSR Commissioned Support only'
        when 'INFORMATION_ONLY' then 'Information, Advice and Other Universal Services / Signposting'
        else 'No Direct Support Provided to Carer' end,
      false, (s ->> 'from')::date, least(coalesce((s ->> 'endedOn')::date, 'infinity'), (person ->> 'diedOn')::date)
    from json_array_elements($1::json) person, json_array_elements(person -> 'carerSupport') s
    where coalesce(s ->> 'isWithdrawn', 'false') = 'false'),
  ranked as (
    select person, age, min(array_position(array['Direct Payment only', 'CASSR Managed Personal Budget', 'CASSR Commissioned Support only',
        'Information, Advice and Other Universal Services / Signposting', 'No Direct Support Provided to Carer'], support)) as support
    from event where starts_on <= $2::date and last_on >= $3::date and starts_on <= last_on and ($4::boolean or not given_once)
    group by person, age)
  select band as age, count(*)::int as people, count(*) filter (where support <= 2)::int as "selfDirected",
    count(*) filter (where support = 1)::int as "directPayments"
  from ranked cross join lateral (values ('ALL'),
    (case when age is null then 'NOT_KNOWN' when age < 65 then 'AGE_18_TO_64' else 'AGE_65_AND_OVER' end)) bands (band)
  where support <= 3 and (age is null or age >= 18) group by band order by band`;

/**
 * The Department's definition, told as SQL over a flat table of services: one row a person, the highest setting wins, and that a
 * component is a direct payment wins over the delivery mechanism. $1 are the people as they were given, $2 the day, $3 the
 * first day that counts and $4 whether services given once do.
 */
const BY_DEPARTMENT = `
  with service as (
    select person ->> 'number' as person, person ->> 'livingSituation' as accommodation,
      floor(($2::date - (person ->> 'bornOn')::date) / 365.25) as age,
      case when s ->> 'option' in ('DIRECT_PAYMENT', 'DIRECT_PAYMENT_SUITABLE_PERSON', 'PREPAID_CARD', 'MANAGED_ACCOUNT', 'TRUST', 'POOL',
        'SMALL_PAYMENT') then 'Direct payment' end as component,
      case when s ->> 'option' in ('INDIVIDUAL_SERVICE_FUND', 'VIRTUAL_BUDGET') then 'CASSR managed personal budget'
        else 'CASSR commissioned support' end as mechanism,
      s ->> 'option' in ('SMALL_PAYMENT', 'VOUCHER') as given_once, (s ->> 'from')::date as starts_on,
      least((s ->> 'until')::date - 1, (person ->> 'diedOn')::date) as last_on
    from json_array_elements($1::json) person, json_array_elements(person -> 'support') s
    where s ->> 'isOfCarer' is null),
  ranked as (
    select person, age, min(case when accommodation = 'CARE_HOME' then 2 when component = 'Direct payment' then 3
        when mechanism = 'CASSR managed personal budget' then 4 else 5 end) as setting
    from service
    where starts_on <= $2::date and last_on >= $3::date and starts_on <= last_on and ($4::boolean or not given_once)
    group by person, age)
  select band as age, count(*)::int as people, count(*) filter (where setting in (3, 4))::int as "selfDirected",
    count(*) filter (where setting = 3)::int as "directPayments"
  from ranked cross join lateral (values ('ALL'),
    (case when age is null then 'NOT_KNOWN' when age < 65 then 'AGE_18_TO_64' else 'AGE_65_AND_OVER' end)) bands (band)
  where setting >= 3 and (age is null or age >= 18) group by band order by band`;

const OF_CLIENTS = { sql: BY_DEPARTMENT, keys: ['SELF_DIRECTED_SUPPORT', 'DIRECT_PAYMENTS'] } as const;
const OF_CARERS = {
  sql: CARERS_BY_DEPARTMENT,
  keys: ['SELF_DIRECTED_SUPPORT_OF_CARERS', 'DIRECT_PAYMENTS_TO_CARERS'],
} as const;

async function byDepartment(
  people: readonly PersonGiven[],
  definition: string,
  on = YEAR_END,
  { sql, keys }: { sql: string; keys: readonly [string, string] } = OF_CLIENTS,
) {
  const isYear = definition === 'IN_YEAR';
  const given = JSON.stringify(people.map((person, number) => ({ ...person, number })));
  const from = isYear ? Temporal.PlainDate.from(on).subtract({ years: 1 }).add({ days: 1 }) : on;
  const rows = await queryAll<{ age: string; people: number; selfDirected: number; directPayments: number }>(
    app.database,
    sql,
    [given, on, from.toString(), isYear],
  );
  const tenth = (part: number, whole: number) => (Math.floor((part * 1000) / whole + 0.5) / 10).toFixed(1);
  return rows.flatMap(({ age, people: all, selfDirected, directPayments }) => [
    [keys[0], definition, age, selfDirected, all, tenth(selfDirected, all)],
    [keys[1], definition, age, directPayments, all, tenth(directPayments, all)],
  ]);
}

describe('self-directed support', () => {
  it('of the over-65s was 52% on the day and 37% in the year: the same people, by two definitions', async () => {
    const measures = await measuresOf(managerOf('oldham'));
    const of65 = (definition: string, key = 'SELF_DIRECTED_SUPPORT') =>
      figure(measures, key, definition, 'AGE_65_AND_OVER');
    expect(of65('SNAPSHOT')).toEqual([52, 100, '52.0']);
    expect(of65('IN_YEAR')).toEqual([74, 200, '37.0']);
    // A payment that is given once is a direct payment too: 7, and 10 with these.
    expect(of65('SNAPSHOT', 'DIRECT_PAYMENTS')).toEqual([7, 100, '7.0']);
    expect(of65('IN_YEAR', 'DIRECT_PAYMENTS')).toEqual([17, 200, '8.5']);
    expect(figure(measures, 'DIRECT_PAYMENTS', 'SNAPSHOT', 'AGE_18_TO_64')).toEqual([0, 0, null]);
    for (const definition of ['SNAPSHOT', 'IN_YEAR']) {
      for (const [key, , age, ...expected] of await byDepartment(HISTORY, definition)) {
        expect(figure(measures, `${key}`, definition, `${age}`)).toEqual(expected);
      }
    }
  });

  it.each([
    ['2026-03-31', 'SNAPSHOT'],
    ['2026-03-31', 'IN_YEAR'],
    ['2025-09-14', 'SNAPSHOT'],
    ['2025-09-14', 'IN_YEAR'],
  ])('of anybody on %s, and of carers, is what the Department counts, by %s', async (on, definition) => {
    const measures = await measuresOf(managerOf('devon'), on);
    const counted = measures
      .filter((one) => one.definition === definition && one.denominator)
      .map(({ key, age, numerator, denominator, percentage }) => [
        key,
        definition,
        age,
        numerator,
        denominator,
        percentage,
      ]);
    const everybody = [...ANYBODY, ...CARERS];
    const expected = [
      ...(await byDepartment(everybody, definition, on)),
      ...(await byDepartment(everybody, definition, on, OF_CARERS)),
    ];
    expect(expected.length).toBe(16);
    expect(new Set(counted.map(String))).toEqual(new Set(expected.map(String)));
  });

  it('names what there is no figure of, and why', async () => {
    const measures = await measuresOf(managerOf('oldham'));
    // Nobody at Oldham is a carer with support: three ages, two definitions and two measures.
    const ofCarers = measures.filter(({ key }) => key.endsWith('CARERS'));
    expect(ofCarers).toHaveLength(12);
    for (const one of ofCarers)
      expect(one).toMatchObject({
        numerator: 0,
        denominator: 0,
        percentage: null,
        missing: 'NOBODY_COUNTED',
      });
    const none = measures.find(({ age }) => age === 'AGE_18_TO_64');
    expect(none).toMatchObject({ denominator: 0, percentage: null, missing: 'NOBODY_COUNTED' });
    const [{ data }, before] = [
      await app.ask(managerOf('oldham'), `query($on: Date!) { measures(on: $on) { ${MEASURE} } }`, {
        on: YEAR_END,
      }),
      await measuresOf(managerOf('barnsley'), '2025-03-31'),
    ];
    expect(data.measures.slice(0, measures.length)).toEqual(measures);
    expect(figure(data.measures, 'DIRECT_PAYMENTS_AMONG_PERSONAL_BUDGETS', 'SNAPSHOT', 'ALL')).toEqual([
      7,
      52,
      '13.5',
    ]);
    expect(figure(before, 'DIRECT_PAYMENTS', 'SNAPSHOT', 'ALL')).toEqual([0, 0, null]);
  });

  it('is read in one statement', async () => {
    app.statements.length = 0;
    await measuresOf(managerOf('devon'));
    expect(app.statements).toHaveLength(1);
  });
});

describe('take-up', () => {
  const of = (options: { deploymentOption: string; people: number | null; percentage: string | null }[]) =>
    Object.fromEntries(
      options.map(({ deploymentOption, people, percentage }) => [deploymentOption, [people, percentage]]),
    );

  it('at Barnsley is as it was published', async () => {
    const { isExact, people, options } = await takeUpOf(managerOf('barnsley'));
    expect([isExact, people]).toEqual([true, 452]);
    // 44%, 55%, 1% and nobody.
    expect(of(options)).toMatchObject({
      DIRECT_PAYMENT: [199, '44.0'],
      VIRTUAL_BUDGET: [249, '55.1'],
      INDIVIDUAL_SERVICE_FUND: [4, '0.9'],
      TRUST: [0, '0.0'],
      SMALL_PAYMENT: [0, null],
    });
  });

  it('hides the cell of four from whoever reads no people, and one more', async () => {
    const { isExact, people, options, groups } = await takeUpOf(commissionerOf('barnsley'));
    expect([isExact, people]).toEqual([false, 450]);
    expect(of(options)).toMatchObject({
      DIRECT_PAYMENT: [200, '44.4'],
      VIRTUAL_BUDGET: [null, null],
      INDIVIDUAL_SERVICE_FUND: [null, null],
      TRUST: [0, '0.0'],
    });
    expect(options[0]).toMatchObject({ weeklyAmountPence: null, averageWeeklyPence: 10_000 });
    expect(new Set(groups.map((group: { options: unknown }) => group.options))).toEqual(new Set([null]));
  });

  it('says of each group how its people have their support, and what it comes to', async () => {
    const { people, groups, options } = await takeUpOf(managerOf('devon'));
    const dimensions = Map.groupBy(
      groups as { dimension: string; people: number }[],
      ({ dimension }) => dimension,
    );
    expect([...dimensions.keys()].sort()).toEqual([
      'AGE',
      'CLIENT_GROUP',
      'DEMENTIA',
      'ETHNICITY',
      'LIVING_SITUATION',
    ]);
    for (const all of dimensions.values())
      expect(all.reduce((sum, group) => sum + group.people, 0)).toBe(people);
    expect(people).toBe(
      (await byDepartment([...ANYBODY, ...CARERS], 'SNAPSHOT')).find(([, , age]) => age === 'ALL')?.[4],
    );
    const sum = (list: { people: number; weeklyAmountPence: number }[]) =>
      list.reduce((total, { weeklyAmountPence }) => total + weeklyAmountPence, 0);
    const byAge = groups.filter(({ dimension }: { dimension: string }) => dimension === 'AGE');
    expect(byAge.reduce((total: number, group: { options: [] }) => total + sum(group.options), 0)).toBe(
      sum(options),
    );
  });
});

describe('figures for roles that read no people', () => {
  it('hide small counts, and what they could be had from', async () => {
    const measures = await measuresOf(commissionerOf('slough'));
    // Three direct payments: with how many have council-arranged services, the three would be known.
    expect(figure(measures, 'DIRECT_PAYMENTS', 'SNAPSHOT', 'ALL')).toEqual([null, 35, null]);
    expect(figure(measures, 'SELF_DIRECTED_SUPPORT', 'SNAPSHOT', 'AGE_65_AND_OVER')).toEqual([
      null,
      35,
      null,
    ]);
    expect(measures[0]?.missing).toBe('SMALL_NUMBER');
    const shown = await takeUpOf(commissionerOf('slough'));
    expect(shown).toMatchObject({ people: 35, peopleWithDirectPayment: null, peopleWithManagedBudget: 0 });
    expect(shown.peopleWithArrangedSupport).toBeNull();
  });

  it('are of carers by the same rules, and apart from them', async () => {
    // 33 of 66 is half; published it is 35 of 65, which is 53.8.
    const of = (measures: readonly Measure[], key: string) =>
      figure(measures, key, 'IN_YEAR', 'AGE_18_TO_64');
    const [exactly, published, few] = [
      await measuresOf(managerOf('barnsley')),
      await measuresOf(commissionerOf('barnsley')),
      await measuresOf(commissionerOf('slough')),
    ];
    expect(of(exactly, 'SELF_DIRECTED_SUPPORT_OF_CARERS')).toEqual([33, 66, '50.0']);
    expect(of(exactly, 'DIRECT_PAYMENTS_TO_CARERS')).toEqual([21, 66, '31.8']);
    expect(of(published, 'SELF_DIRECTED_SUPPORT_OF_CARERS')).toEqual([35, 65, '53.8']);
    expect(of(published, 'DIRECT_PAYMENTS_TO_CARERS')).toEqual([20, 65, '30.8']);
    expect(figure(few, 'DIRECT_PAYMENTS_TO_CARERS', 'SNAPSHOT', 'ALL')).toEqual([null, 35, null]);
    expect(figure(few, 'DIRECT_PAYMENTS_TO_CARERS', 'IN_YEAR', 'ALL')).toEqual([null, null, null]);
  });

  it('are those that are published, and none of a day of which nothing is', async () => {
    const { errors } = await app.ask(commissionerOf('slough'), SUPPORT, { on: '2025-12-31' });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('has published no figures of 2025-12-31');
    const before = await measuresOf(commissionerOf('slough'));
    await insertPeople(app, 'slough', several(50, older('VIRTUAL_BUDGET')));
    expect(await measuresOf(commissionerOf('slough'))).toEqual(before);
    expect(figure(await measuresOf(managerOf('slough')), 'DIRECT_PAYMENTS', 'SNAPSHOT', 'ALL')[1]).toBe(83);
  });

  it('are of the last days of quarters, and nobody has any of tomorrow', async () => {
    const refused = async (asker: Asker, on: string) => (await app.ask(asker, SUPPORT, { on })).errors?.[0];
    expect((await refused(commissionerOf('slough'), '2026-03-30'))?.extensions?.code).toBe('BAD_USER_INPUT');
    expect((await refused(managerOf('slough'), '2026-06-02'))?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(await refused(managerOf('slough'), '2026-03-30')).toBeUndefined();
    expect((await refused({ role: 'PRACTITIONER', council: 'slough' }, YEAR_END))?.extensions?.code).toBe(
      'FORBIDDEN',
    );
  });
});

describe('the national return', () => {
  /** What the people were made without, and what only looks odd: nobody under 18 has support in fact. */
  const MADE_WITHOUT = ['NHS_Number', 'Postcode', 'Date_of_Birth'];
  const COST_FIELDS = ['Unit_Cost', 'Cost_Frequency_Unit_Type', 'Planned_units_per_week'];
  const LOOKS_ODD = ['BIRTH_NOT_PLAUSIBLE', 'EVENT_GIVEN_TWICE'];

  it.each(['2026-03-31', '2025-12-31'])(
    'of the year to %s has the same people in it as the measures, counted as the Department does',
    async (on) => {
      const { rows, headers } = await downloadedReturn(app, directorOf('devon'), `?on=${on}`);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(Object.keys(rows[0] as object)).toEqual([...RETURN_FIELDS]);
      const counted = countedByDepartment(rows, on);
      expect(counted[0]?.people).toBeGreaterThan(50);
      const measures = await measuresOf(managerOf('devon'), on);
      for (const { age, people, selfDirected, directPayments } of counted) {
        const of = (key: string) => figure(measures, key, 'SNAPSHOT', age).slice(0, 2);
        expect([age, of('SELF_DIRECTED_SUPPORT')]).toEqual([age, [selfDirected, people]]);
        expect([age, of('DIRECT_PAYMENTS')]).toEqual([age, [directPayments, people]]);
      }
      const { data } = await app.ask(managerOf('devon'), SUPPORT, { on });
      const carers = carersByDepartment(rows, { from: data.selfDirectedSupport.yearFrom, on });
      expect(carers[0]?.people).toBeGreaterThan(50);
      for (const { age, people, selfDirected, directPayments } of carers) {
        const of = (key: string) => figure(measures, key, 'IN_YEAR', age).slice(0, 2);
        expect([age, of('SELF_DIRECTED_SUPPORT_OF_CARERS')]).toEqual([age, [selfDirected, people]]);
        expect([age, of('DIRECT_PAYMENTS_TO_CARERS')]).toEqual([age, [directPayments, people]]);
      }
      expect(rows.every(({ LA_Code }) => LA_Code === 'E10000008')).toBe(true);
      const faults = await faultsOfReturn(app, managerOf('devon'), on);
      const found = validateClientLevelData(rows);
      expect(faults).toMatchObject(found);
      for (const { rowNumber, field, rule } of faults) {
        // What a carer was given beside a budget has no cost in the records.
        const isOfCarer = rows[rowNumber - 1]?.Event_Reference.startsWith('carersupport_');
        const isMadeWithout =
          rule === 'MANDATORY_MISSING' &&
          (MADE_WITHOUT.includes(field) || (isOfCarer && COST_FIELDS.includes(field)));
        expect([field, rule, isMadeWithout || LOOKS_ODD.includes(rule)]).toEqual([field, rule, true]);
      }
    },
  );

  it('is checked as a file too, of which nothing is kept', async () => {
    const { text, rows } = await downloadedReturn(app, directorOf('oldham'), `?on=${YEAR_END}`);
    const manager = managerOf('oldham');
    await unchangedBy(app, async () => {
      const expected = validateClientLevelData(rows);
      const { status, checked, userErrors } = await checkedFile(app, manager, text);
      expect([status, userErrors, checked.rowCount, checked.faultCount]).toEqual([
        200,
        [],
        rows.length,
        expected.length,
      ]);
      expect(checked.faults).toEqual(
        expected.map(({ rowNumber, field, rule }) => ({ rowNumber, field, rule })),
      );
      // One value spoilt is one fault more, told by row, field and rule, and never by the value.
      const spoilt = text.replace(YEAR_END, '31/03/2026');
      const again = await checkedFile(app, manager, spoilt);
      expect(again.checked.faults).toContainEqual({
        rowNumber: 1,
        field: 'Reporting_Period_End_Date',
        rule: 'DATE_NOT_VALID',
      });
      expect(JSON.stringify(again)).not.toContain('31/03/2026');
      expect(await checkedFile(app, manager, 'LA_Code\r\n503\r\n')).toMatchObject({
        status: 422,
        checked: null,
        userErrors: [{ code: 'RETURN_FILE_COLUMN_MISSING', path: ['file'] }],
      });
      for (const role of ['COMMISSIONER', 'FINANCE_OFFICER', 'POLICY_EDITOR', 'REGIONAL_ANALYST'] as const) {
        const asker = role === 'REGIONAL_ANALYST' ? { role } : { role, council: 'oldham' };
        expect((await checkedFile(app, asker, text)).status).toBe(403);
      }
    });
  });

  it('is the same whenever it is made, has the code that is asked for, and each copy is audited', async () => {
    const copies = () =>
      countRows(
        app.database,
        `audit_entry where action = 'downloadClientLevelData' and actor_role = 'DIRECTOR'`,
      );
    const before = await copies();
    const [first, again, coded] = [
      await downloadedReturn(app, directorOf('oldham'), `?on=${YEAR_END}`),
      await downloadedReturn(app, directorOf('oldham'), `?on=${YEAR_END}`),
      await downloadedReturn(app, directorOf('oldham'), `?on=${YEAR_END}&laCode=871`),
    ];
    expect(first.rows).toHaveLength(HISTORY.length);
    expect(again.text).toBe(first.text);
    expect(coded.rows.map(({ LA_Code, ...row }) => [LA_Code, row])).toEqual(
      first.rows.map(({ LA_Code: _, ...row }) => ['871', row]),
    );
    expect((await copies()) - before).toBe(3);
  });

  it('is for heads of service and the director, of quarters that have ended', async () => {
    const of = async (asker: Asker, query: string) => (await downloadedReturn(app, asker, query)).status;
    const roles = ['TEAM_MANAGER', 'COMMISSIONER', 'FINANCE_OFFICER', 'AUDITOR', 'POLICY_EDITOR'] as const;
    const before = await countRows(app.database, 'audit_entry');
    for (const role of roles) expect(await of({ role, council: 'slough' }, `?on=${YEAR_END}`)).toBe(403);
    for (const query of ['', '?on=2026-03-30', '?on=2026-06-30', '?on=2026-03-31&laCode=Slough']) {
      expect([query, await of(directorOf('slough'), query)]).toEqual([query, 400]);
    }
    expect(await countRows(app.database, 'audit_entry')).toBe(before);
    const asked = async (asker: Asker, on: string) =>
      (await app.ask(asker, 'query($on: Date!) { clientLevelDataFaults(on: $on) { totalCount } }', { on }))
        .errors?.[0]?.extensions.code;
    expect(await asked(commissionerOf('slough'), YEAR_END)).toBe('FORBIDDEN');
    expect(await asked(managerOf('slough'), '2026-03-30')).toBe('BAD_USER_INPUT');
    expect(await asked(managerOf('slough'), YEAR_END)).toBeUndefined();
  });
});

describe('results of a survey', () => {
  const RESULTS = `query($year: Int!) {
    surveyResults(survey: ADULT_SOCIAL_CARE_SURVEY, year: $year) { number reason results { question hidden
      share { respondents good percentage lowerPercentage upperPercentage } } }
    surveyDrivers(survey: ADULT_SOCIAL_CARE_SURVEY, year: $year) { question circumstance differencePoints isBeyondChance
      with { respondents good percentage } without { respondents good percentage } } }`;
  const IMPORT = `mutation($input: ImportSurveyResultsInput!) { importSurveyResults(input: $input) {
    surveyImport { number rowCount } userErrors { code path } } }`;
  const fileOf = (...rows: string[]) => ['question,answer,circumstance,said,respondents', ...rows].join('\n');
  /** 120 people on control, by whether they knew the amount; and a question that 20 answered. */
  const FILE = fileOf(
    'CONTROL_OVER_DAILY_LIFE,1,,,40',
    'CONTROL_OVER_DAILY_LIFE,2,,,35',
    'CONTROL_OVER_DAILY_LIFE,4,,,45',
    'CONTROL_OVER_DAILY_LIFE,1,KNEW_AMOUNT,YES,36',
    'CONTROL_OVER_DAILY_LIFE,1,KNEW_AMOUNT,NO,4',
    'CONTROL_OVER_DAILY_LIFE,2,KNEW_AMOUNT,YES,24',
    'CONTROL_OVER_DAILY_LIFE,2,KNEW_AMOUNT,NO,11',
    'CONTROL_OVER_DAILY_LIFE,4,KNEW_AMOUNT,YES,20',
    'CONTROL_OVER_DAILY_LIFE,4,KNEW_AMOUNT,NO,25',
    'FEELING_SAFE,1,,,20',
  );
  const sent = async (asker: Asker, given: object) => {
    const input = { survey: 'ADULT_SOCIAL_CARE_SURVEY', year: 2025, file: FILE, ...given };
    const { data, errors } = await app.ask(asker, IMPORT, { input });
    return errors?.[0]?.extensions.code ?? data.importSurveyResults;
  };

  it('are kept whole or not at all, and told with intervals and with what goes with better ones', async () => {
    const director = directorOf('slough');
    await unchangedBy(app, async () => {
      const bad = await sent(director, { file: `${FILE}\nFEELING_SAFE,9,,,5` });
      expect(bad.userErrors).toEqual([{ code: 'SURVEY_ROW_NOT_VALID', path: ['file', '11', 'answer'] }]);
      expect(await sent(managerOf('slough'), {})).toBe('FORBIDDEN');
      expect(await sent(commissionerOf('slough'), {})).toBe('FORBIDDEN');
    });
    expect(await sent(director, {})).toEqual({
      surveyImport: { number: 1, rowCount: 10 },
      userErrors: [],
    });
    const { data } = await app.ask(commissionerOf('slough'), RESULTS, { year: 2025 });
    // 75 of 120 is 62.5; by Wilson from 53.58 to 70.64, rounded outwards.
    const share = {
      respondents: 120,
      good: 75,
      percentage: '62.5',
      lowerPercentage: '53.5',
      upperPercentage: '70.7',
    };
    expect(data.surveyResults.results).toEqual([
      { question: 'CONTROL_OVER_DAILY_LIFE', hidden: null, share },
      { question: 'FEELING_SAFE', hidden: 'TOO_FEW', share: null },
    ]);
    // 60 of 80 knew it and have control, 15 of 40 did not: 75.0 and 37.5.
    expect(data.surveyDrivers).toEqual([
      {
        question: 'CONTROL_OVER_DAILY_LIFE',
        circumstance: 'KNEW_AMOUNT',
        with: { respondents: 80, good: 60, percentage: '75.0' },
        without: { respondents: 40, good: 15, percentage: '37.5' },
        differencePoints: '37.5',
        isBeyondChance: true,
      },
    ]);
    expect((await app.ask(managerOf('slough'), RESULTS, { year: 2025 })).data).toEqual(data);
    const [none, other, nobody] = [
      await app.ask(managerOf('slough'), RESULTS, { year: 2024 }),
      await app.ask(managerOf('devon'), RESULTS, { year: 2025 }),
      await app.ask({ role: 'PRACTITIONER', council: 'slough' }, RESULTS, { year: 2025 }),
    ];
    expect([none.data, other.data]).toEqual([
      { surveyResults: null, surveyDrivers: null },
      { surveyResults: null, surveyDrivers: null },
    ]);
    expect(nobody.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const again = await unchangedBy(app, () => sent(director, {}));
    expect(again.userErrors).toMatchObject([{ code: 'SURVEY_CORRECTION_REASON_MISSING' }]);
    expect((await sent(director, { reason: 'Late answers.' })).surveyImport.number).toBe(2);
  });
});
