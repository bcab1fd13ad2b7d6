import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../tenants/vocabulary.ts';
import { insertPeople, type PersonGiven, several } from '../measures/measures.testing.ts';
import { insertWays, type WayGiven } from './supportFigures.testing.ts';

const manager: Asker = { role: 'TEAM_MANAGER', council: 'devon' };
const commissioner: Asker = { role: 'COMMISSIONER', council: 'devon' };
const YEAR = { from: '2025-03-31', to: '2026-03-31' };

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard('devon');
  await insertPeople(app, 'devon', ANYBODY);
  await insertWays(app, 'devon', WAYS);
  // As autovacuum would: so many rows at once are planned by what PostgreSQL knows of them.
  await queryAll(app.database, 'analyze person, support_plan, budget, budget_part');
});
afterAll(() => app.stop());

const held = (option: DeploymentOption, from: string, until: string, place = 0) => ({
  option,
  from,
  until,
  weeklyAmountPence: 5_000 + ((place * 7_919) % 40_000),
  contributionWeeklyPence: (place * 613) % 4_000,
});

/** Three hundred people, the same every time, of all ages: some with two options, some who change, start, end or die. */
const ANYBODY: PersonGiven[] = [
  ...Array.from({ length: 300 }, (_, place): PersonGiven => {
    const options = DEPLOYMENT_OPTION.values;
    const option = options[(place * 5) % options.length] as DeploymentOption;
    const other = options[(place * place + 4) % options.length] as DeploymentOption;
    const changes = `2025-${String(1 + (place % 12)).padStart(2, '0')}-15`;
    const born = Temporal.PlainDate.from('1935-01-01').add({ days: (place * 7_919) % 29_500 });
    return {
      bornOn: place % 17 === 0 ? null : born.toString(),
      diedOn: place % 23 === 0 ? '2025-11-30' : null,
      livingSituation: place % 13 === 0 ? 'CARE_HOME' : 'ALONE',
      support: [
        held(
          option,
          place % 7 === 0 ? '2025-09-01' : '2024-10-01',
          place % 5 === 0 ? changes : '2026-09-01',
          place,
        ),
        ...(place % 3 === 0 ? [held(other, changes, '2026-09-01', place + 50)] : []),
      ],
    };
  }),
  ...several(12, { bornOn: '1940-05-05', support: [held('DIRECT_PAYMENT', '2024-10-01', '2025-10-01', 3)] }),
];

/** Eighty ways to support, the same every time; every fifth waits for something still. */
const WAYS: WayGiven[] = Array.from({ length: 80 }, (_, place) => {
  const days = (start: string | null, count: number, isThere: boolean) =>
    start === null || !isThere ? null : Temporal.PlainDate.from(start).add({ days: count }).toString();
  const reached = place % 5 === 0 ? place % 4 : 4;
  const contactedOn = Temporal.PlainDate.from('2025-03-01')
    .add({ days: place * 4 })
    .toString();
  const assessedOn = days(contactedOn, (place * 7) % 45, reached > 0);
  const amountKnownOn = days(assessedOn, (place * 5) % 30, reached > 1);
  const planAgreedOn = days(amountKnownOn, (place * 11) % 40, reached > 2);
  const reviewDueOn = Temporal.PlainDate.from('2025-03-20').add({ days: place * 5 });
  return {
    contactedOn,
    assessedOn,
    eligibilityDecidedOn: days(assessedOn, (place * 3) % 20, reached > 1),
    amountKnownOn,
    planAgreedOn,
    supportStartedOn: days(planAgreedOn, (place * 13) % 35, reached > 3),
    reviewDueOn: reviewDueOn.toString(),
    reviewHeldOn: place % 6 === 0 ? null : reviewDueOn.add({ days: (place % 9) - 6 }).toString(),
  };
});

const ask = async (asker: Asker, source: string, variables: object) => {
  const { data, errors } = await app.ask(asker, source, variables as Record<string, unknown>);
  expect(errors).toBeUndefined();
  return data;
};

/** Whose support is held in which way, told from the days of the tables, one row for each person, option and day asked for. */
const HELD_ON = `select whose.id as person, part.deployment_option as option, day,
    sum(part.weekly_amount_pence) as total, sum(part.weekly_amount_pence - budget.person_contribution_weekly_pence) as council,
    case when whose.born_on is null then 'NOT_KNOWN' when floor((day - whose.born_on) / 365.25) < 65 then 'AGE_18_TO_64'
      else 'AGE_65_AND_OVER' end as age, whose.died_on
  from unnest($1::date[]) day, person whose, support_plan plan, budget, budget_part part
  where plan.person_id = whose.id and budget.plan_id = plan.id and part.budget_id = budget.id
    and day >= plan.implemented_on and day < plan.ended_on and day >= part.starts_on and day < part.ends_on
    and (whose.died_on is null or day <= whose.died_on) and whose.living_situation not in ('CARE_HOME')
    and (whose.born_on is null or floor((day - whose.born_on) / 365.25) > 17)
    and part.deployment_option not in ('SMALL_PAYMENT', 'VOUCHER')
  group by whose.id, whose.born_on, whose.died_on, part.deployment_option, day`;

describe('moves between options', () => {
  const MOVES = `query($from: Date!, $to: Date!) { movesBetweenOptions(from: $from, to: $to) { withheld
    totals { peopleBefore peopleAfter started ended died changed same } byOptions { from to people died }
    byKind { from to people } } }`;

  it('are from the options of the one day to those of the other, everybody once', async () => {
    const { movesBetweenOptions: moves } = await ask(manager, MOVES, YEAR);
    const people = await queryAll<{ before: string[]; after: string[]; died: boolean }>(
      app.database,
      `select array_remove(array_agg(option order by option) filter (where day = $1[1]), null) as before,
         array_remove(array_agg(option order by option) filter (where day = $1[2]), null) as after,
         coalesce(bool_or(died_on <= $1[2]), false) as died
       from (${HELD_ON}) held group by person`.replaceAll('$1[', '($1::date[])['),
      [[YEAR.from, YEAR.to]],
    );
    const keyed = people.map(({ before, after, died }) => ({
      key: `${before ?? ''} > ${after ?? ''}`,
      died,
    }));
    const counted = Object.fromEntries(
      [...Map.groupBy(keyed, ({ key }) => key)].map(([key, each]) => [
        key,
        [each.length, each.filter(({ died }) => died).length],
      ]),
    );
    const shown = moves.byOptions.map(
      (move: { from: string[]; to: string[]; people: number; died: number }) => [
        `${move.from} > ${move.to}`,
        [move.people, move.died],
      ],
    );
    expect(Object.fromEntries(shown)).toEqual(counted);
    const count = (isSo: (one: (typeof people)[number]) => boolean) => people.filter(isSo).length;
    expect(moves.totals).toEqual({
      peopleBefore: count(({ before }) => before !== null),
      peopleAfter: count(({ after }) => after !== null),
      started: count(({ before }) => before === null),
      ended: count(({ after }) => after === null),
      died: count(({ after, died }) => after === null && died),
      changed: count(({ before, after }) => before !== null && after !== null && `${before}` !== `${after}`),
      same: count(({ before, after }) => before !== null && `${before}` === `${after}`),
    });
    for (const some of Object.values(moves.totals)) expect(some).toBeGreaterThan(0);
    // By kind those who had any direct payment left count by it.
    const toDirect = moves.byKind.filter(({ to }: { to: string }) => to === 'DIRECT_PAYMENT');
    const DIRECT = [
      'DIRECT_PAYMENT',
      'DIRECT_PAYMENT_SUITABLE_PERSON',
      'PREPAID_CARD',
      'MANAGED_ACCOUNT',
      'TRUST',
      'POOL',
    ];
    expect(toDirect.reduce((sum: number, move: { people: number }) => sum + move.people, 0)).toBe(
      count(({ after }) => after?.some((option) => DIRECT.includes(option)) ?? false),
    );
  });

  it('are for whoever may read budgets, of days that have come', async () => {
    const { movesBetweenOptions: moves } = await ask(commissioner, MOVES, YEAR);
    const none = { totals: null, byOptions: null, byKind: null };
    expect(moves).toEqual({ withheld: 'EXACT_READERS_ONLY', ...none });
    const refused = async (asker: Asker, days: object) =>
      (await app.ask(asker, MOVES, days as Record<string, unknown>)).errors?.[0]?.extensions?.code;
    expect(await refused(manager, { ...YEAR, from: '2025-12-30' })).toBeUndefined();
    expect(await refused(manager, { ...YEAR, to: '2026-06-02' })).toBe('BAD_USER_INPUT');
    expect(await refused(manager, { from: YEAR.to, to: YEAR.from })).toBe('BAD_USER_INPUT');
    expect(await refused({ role: 'PRACTITIONER', council: 'devon' }, YEAR)).toBe('FORBIDDEN');
    expect(await refused({ role: 'FINANCE_OFFICER', council: 'devon' }, YEAR)).toBe('FORBIDDEN');
  });
});

describe('weekly costs', () => {
  const SPREAD = 'sumPence averagePence lowerQuartilePence medianPence upperQuartilePence';
  const COSTS = `query($on: Date!) { weeklyCosts(on: $on) { withheld
    groups { deploymentOption age people total { ${SPREAD} } council { ${SPREAD} } } } }`;
  const quartiles = (of: string) => {
    const at = (share: number) => `floor(percentile_cont(${share}) within group (order by ${of}) + 0.5)::int`;
    return `array[sum(${of})::int, round(sum(${of}) / count(*))::int, ${at(0.25)}, ${at(0.5)}, ${at(0.75)}]`;
  };
  type Spread = Record<
    'sumPence' | 'averagePence' | 'lowerQuartilePence' | 'medianPence' | 'upperQuartilePence',
    number
  >;
  const inOrder = (each: Spread) => [
    each.sumPence,
    each.averagePence,
    each.lowerQuartilePence,
    each.medianPence,
    each.upperQuartilePence,
  ];

  it('are those of the tables, by option and age, to the penny', async () => {
    const { weeklyCosts } = await ask(manager, COSTS, { on: YEAR.to });
    const expected = await queryAll<{ group: string; people: number; total: number[]; council: number[] }>(
      app.database,
      `with each_of as (
         select person, option, age, total, council from (${HELD_ON}) held
         union all
         select person, 'null', age, sum(total), sum(council) from (${HELD_ON}) held group by person, age)
       select option || ' ' || band as group, count(*)::int as people, ${quartiles('total')} as total, ${quartiles('council')} as council
       from each_of cross join lateral (values (age), ('ALL')) bands (band) group by option, band`,
      [[YEAR.to]],
    );
    const shown = weeklyCosts.groups.map(
      (group: { deploymentOption: string; age: string; people: number; total: Spread; council: Spread }) => ({
        group: `${group.deploymentOption} ${group.age}`,
        people: group.people,
        total: inOrder(group.total),
        council: inOrder(group.council),
      }),
    );
    const byGroup = (one: { group: string }, other: { group: string }) => (one.group < other.group ? -1 : 1);
    expect(shown.toSorted(byGroup)).toEqual(expected.toSorted(byGroup));
    expect(expected.length).toBeGreaterThan(20);
  });

  it('are as take-up has them, and are for whoever may read budgets', async () => {
    const TAKE_UP =
      'query($on: Date!) { takeUp(on: $on) { options { deploymentOption people weeklyAmountPence } } }';
    const { takeUp } = await ask(manager, TAKE_UP, { on: YEAR.to });
    const { weeklyCosts } = await ask(manager, COSTS, { on: YEAR.to });
    for (const { deploymentOption, people, total } of weeklyCosts.groups) {
      if (deploymentOption === null) continue;
      const taken = takeUp.options.find(
        (each: { deploymentOption: string }) => each.deploymentOption === deploymentOption,
      );
      const ofAll = weeklyCosts.groups.find(
        (each: { deploymentOption: string; age: string }) =>
          each.deploymentOption === deploymentOption && each.age === 'ALL',
      );
      expect(people).toBeLessThanOrEqual(taken.people);
      expect(total.sumPence).toBeLessThanOrEqual(taken.weeklyAmountPence);
      expect([ofAll.people, ofAll.total.sumPence]).toEqual([taken.people, taken.weeklyAmountPence]);
    }
    expect((await ask(commissioner, COSTS, { on: YEAR.to })).weeklyCosts).toEqual({
      withheld: 'EXACT_READERS_ONLY',
      groups: null,
    });
  });
});

/** The bank holidays of England in those years, from the list that the government publishes. */
const BANK_HOLIDAYS = [
  ...['2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26', '2025-08-25', '2025-12-25', '2025-12-26'],
  ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25'],
];

describe('times to support, and targets', () => {
  const STEP_TIMES = `query($from: Date!, $to: Date!) { timesToSupport(from: $from, to: $to) { withheld steps { step taken withinLimit
    withinLimitPercentage waiting overdue longestWaitWorkingDays
    workingDays { lowerQuartileWorkingDays medianWorkingDays upperQuartileWorkingDays } } } }`;
  const TARGETS = `query($on: Date!) { targets(on: $on) { withheld yearFrom targets { key unit isAtLeast settingPath target figure
    numerator denominator differenceFromTarget isOnTrack } } }`;
  /** From which day to which each step goes, with the limit of Devon in working days. */
  const STEPS: [string, string, string, number | null][] = [
    ['CONTACT_TO_ASSESSMENT', 'contacted_on', 'assessed_on', 28],
    ['ASSESSMENT_TO_ELIGIBILITY', 'assessed_on', 'eligibility_decided_on', 10],
    ['ASSESSMENT_TO_AMOUNT', 'assessed_on', 'amount_known_on', 14],
    ['AMOUNT_TO_PLAN', 'amount_known_on', 'plan_agreed_on', 20],
    ['PLAN_TO_SUPPORT', 'plan_agreed_on', 'support_started_on', 15],
    ['CONTACT_TO_SUPPORT', 'contacted_on', 'support_started_on', null],
  ];
  const workingDays = (
    from: string,
    to: string,
  ) => `(select count(*) from generate_series(${from} + 1, ${to}, interval '1 day') day
    where extract(isodow from day) < 6 and not day::date = any($3::date[]))`;

  it('are in working days of the calendar, by step', async () => {
    const { timesToSupport } = await ask(manager, STEP_TIMES, { from: '2025-04-01', to: YEAR.to });
    for (const [place, [step, from, to, limit]] of STEPS.entries()) {
      const at = (share: number) =>
        `floor(percentile_cont(${share}) within group (order by days) + 0.5)::int`;
      const [taken] = await queryAll<{ taken: number; quartiles: number[]; within: number }>(
        app.database,
        `select count(*)::int as taken, array[${at(0.25)}, ${at(0.5)}, ${at(0.75)}] as quartiles,
           (count(*) filter (where days_before < ${limit ?? 0}))::int as within
         from (select ${workingDays(from, to)} as days, ${workingDays(from, `${to} - 1`)} as days_before from contact where ${to} between $1 and $2) each_of`,
        ['2025-04-01', YEAR.to, BANK_HOLIDAYS],
      );
      const [waiting] = await queryAll<{ waiting: number; overdue: number; longest: number | null }>(
        app.database,
        `select count(*)::int as waiting, (count(*) filter (where days_before >= ${limit ?? 999}))::int as overdue, max(days)::int as longest
         from (select ${workingDays(from, '$1::date')} as days, ${workingDays(from, '$1::date - 1')} as days_before from contact, (select $2::date) unused
           where ${to} is null and ${from} is not null and closed_on is null) each_of`,
        ['2026-06-01', YEAR.to, BANK_HOLIDAYS],
      );
      const shown = timesToSupport.steps[place];
      const { lowerQuartileWorkingDays, medianWorkingDays, upperQuartileWorkingDays } = shown.workingDays;
      expect([
        step,
        shown.taken,
        [lowerQuartileWorkingDays, medianWorkingDays, upperQuartileWorkingDays],
      ]).toEqual([shown.step, taken?.taken, taken?.quartiles]);
      expect([shown.withinLimit, shown.overdue]).toEqual(
        limit ? [taken?.within, waiting?.overdue] : [null, null],
      );
      expect([shown.waiting, shown.longestWaitWorkingDays]).toEqual([waiting?.waiting, waiting?.longest]);
      expect(shown.taken).toBeGreaterThan(20);
    }
  });

  it('say whether the council is on track, by its policy of the day', async () => {
    const on = '2026-05-31';
    const { targets } = await ask(manager, TARGETS, { on });
    const { timesToSupport } = await ask(manager, STEP_TIMES, { from: '2025-06-01', to: on });
    const [reviews] = await queryAll<{ due: number; held: number }>(
      app.database,
      `select count(*)::int as due, (count(*) filter (where held_on <= due_on))::int as held from review
       where due_on between '2025-06-01' and '2026-05-31'`,
    );
    const [direct] = await queryAll<{ people: number; direct: number }>(
      app.database,
      `select count(distinct person)::int as people, (count(distinct person) filter (where option in ('DIRECT_PAYMENT',
         'DIRECT_PAYMENT_SUITABLE_PERSON', 'PREPAID_CARD', 'MANAGED_ACCOUNT', 'TRUST', 'POOL')))::int as direct from (${HELD_ON}) held`,
      [[on]],
    );
    const { due = 0, held: inTime = 0 } = reviews ?? {};
    const { people = 0, direct: withDirect = 0 } = direct ?? {};
    const whole = timesToSupport.steps[5];
    const days = whole.workingDays.medianWorkingDays;
    const points = (part: number, of: number) => Math.round((part * 10_000) / of);
    expect(targets).toMatchObject({ withheld: null, yearFrom: '2025-06-01' });
    expect(targets.targets).toEqual([
      {
        ...{ key: 'DIRECT_PAYMENTS', unit: 'BASIS_POINTS', isAtLeast: true, target: 3_000 },
        ...{ settingPath: 'deployment.directPaymentTargetBasisPoints', figure: points(withDirect, people) },
        ...{ numerator: withDirect, denominator: people, isOnTrack: withDirect * 10 >= people * 3 },
        differenceFromTarget: points(withDirect, people) - 3_000,
      },
      {
        ...{ key: 'REVIEWED_IN_TIME', unit: 'BASIS_POINTS', isAtLeast: true, target: 9_000 },
        ...{ settingPath: 'reviews.reviewedInTimeTargetBasisPoints', figure: points(inTime, due) },
        ...{ numerator: inTime, denominator: due, isOnTrack: inTime * 10 >= due * 9 },
        differenceFromTarget: points(inTime, due) - 9_000,
      },
      {
        ...{ key: 'CONTACT_TO_SUPPORT', unit: 'WORKING_DAYS', isAtLeast: false, target: 45, figure: days },
        ...{
          settingPath: 'planning.contactToSupportTargetWorkingDays',
          numerator: null,
          denominator: whole.taken,
        },
        ...{ isOnTrack: days <= 45, differenceFromTarget: days - 45 },
      },
    ]);
    expect([due, inTime, people].every((count) => count > 20)).toBe(true);
  });

  it('show others the targets, and why the figures are not theirs', async () => {
    const { targets } = await ask(commissioner, TARGETS, { on: '2026-05-31' });
    expect(targets.withheld).toBe('EXACT_READERS_ONLY');
    expect(targets.targets.map(({ target }: { target: number }) => target)).toEqual([3_000, 9_000, 45]);
    for (const { figure, numerator, denominator, differenceFromTarget, isOnTrack } of targets.targets) {
      expect([figure, numerator, denominator, differenceFromTarget, isOnTrack]).toEqual(Array(5).fill(null));
    }
    const { timesToSupport } = await ask(commissioner, STEP_TIMES, YEAR);
    expect(timesToSupport).toEqual({ withheld: 'EXACT_READERS_ONLY', steps: null });
  });
});

it('each is read in one statement', async () => {
  for (const figures of [
    'movesBetweenOptions(from: $from, to: $to) { withheld }',
    'weeklyCosts(on: $to) { withheld }',
    'spendPerPerson(from: $from, to: $to) { withheld }',
  ]) {
    app.statements.length = 0;
    await ask(
      manager,
      `query(${figures.includes('$from') ? '$from: Date!, ' : ''}$to: Date!) { ${figures} }`,
      YEAR,
    );
    expect(app.statements).toHaveLength(1);
  }
});
