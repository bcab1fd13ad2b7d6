import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../../server/platform/actor.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import { type Asker, startTestApp, type TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';
import { unchangedBy } from '../../../server/testing/unchangedBy.ts';
import { type BoughtGiven, insertBuyers } from './commissioning.testing.ts';

const council = 'devon';
const as = (role: Role): Asker => ({ role, council });
const QUARTER = '2026-03-31';
const DAYS = ['2026-01-01', QUARTER] as const;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
  await app.onboard(council, 'oldham');
  await insertBuyers(app, council, PEOPLE);
});
afterAll(() => app.stop());

const live = { from: '2025-10-01', until: '2026-09-01' };

/** Seven with an agency that the council also pays in block, in several spellings; what came back and what was wrong among it. */
const WITH_ACME = Array.from({ length: 7 }, (_, number): BoughtGiven[] => [
  {
    ...live,
    category: 'PERSONAL_CARE',
    providerName: number % 2 === 0 ? 'Acme Care Limited' : 'ACME CARE',
    weeklyCostPence: 10_500,
    spending: [
      { on: '2026-02-01', pence: 30_000, payee: 'Acme Care' },
      { on: '2026-03-05', pence: 45_001, payee: 'ACMECARE BACS' },
      ...(number === 0
        ? ([{ on: '2026-03-10', pence: 5_000, payee: 'Acme Care', kind: 'REFUNDED' }] as const)
        : []),
      ...(number === 1 ? [{ on: '2026-03-11', pence: 99_999, payee: 'Acme Care', isReversed: true }] : []),
      ...(number === 2
        ? ([{ on: '2026-03-12', pence: 7_777, payee: 'Acme Care', kind: 'PAID_IN' }] as const)
        : []),
    ],
  },
]);
/** Three with a day centre that the council pays in block, too; one of them from the middle of March, and until the 20th. */
const WITH_BEECH = Array.from({ length: 3 }, (_, number): BoughtGiven[] => [
  {
    category: 'COMPANY_AND_COMMUNITY',
    providerName: 'Beech House',
    weeklyCostPence: 4_001,
    ...(number === 0 ? { from: '2026-03-15', until: '2026-03-21' } : live),
  },
]);
/** Others with several things and providers, none of them in block. */
const WITH_OTHERS = Array.from({ length: 11 }, (_, number): BoughtGiven[] => [
  {
    ...live,
    category: 'HELP_AT_HOME',
    providerName: number % 3 === 0 ? null : 'Clean & Bright',
    providerKind: number % 2 === 0 ? 'PERSONAL_ASSISTANT' : 'MICRO_PROVIDER',
    weeklyCostPence: 2_000 + number * 137,
    spending: [
      { on: '2026-01-20', pence: 1_000 + number, payee: 'Clean & Bright' },
      { on: '2026-03-31', pence: 333, payee: 'The corner shop', isUnnamed: number < 4 },
      { on: '2026-04-01', pence: 5_555, payee: 'Clean & Bright' },
    ],
  },
  { ...live, category: 'TRANSPORT', providerName: 'Taxis', weeklyCostPence: 777, until: '2026-01-01' },
]);
const PEOPLE = [...WITH_ACME, ...WITH_BEECH, ...WITH_OTHERS];

const FIGURES = '{ people totalPence averagePence }';
const PAID_TWICE = `query($on: Date!) { blockPaidTwice(on: $on) { fromOn lastOn isExact all { people spent ${FIGURES} planned ${FIGURES} }
  providers { provider blockPence daysCovered spent ${FIGURES} planned ${FIGURES} } } }`;
const BUYS = `query($on: Date!) { whatPeopleBuy(on: $on) { isExact lines { category spent ${FIGURES} planned ${FIGURES} }
  byProviderKind { category providerKind spent ${FIGURES} planned ${FIGURES} } } }`;
const NOBODY = { people: 0, totalPence: 0, averagePence: null };
const HIDDEN = { people: null, totalPence: null, averagePence: null };

const ANSWERS: Record<string, string> = {
  recordUnmetWish: 'unmetWish',
  endUnmetWish: 'unmetWish',
  publishMarketFigures: 'publishedMarket',
  recordTimeDelivered: 'timeDelivered',
};

async function change(name: string, input: object, asker: Asker) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const field = ANSWERS[name] ?? 'blockContract';
  const source = `mutation($input: ${type}) { ${name}(input: $input) { ${field} { id } userErrors { code path } } }`;
  const { data, errors } = await app.ask(asker, source, { input });
  if (errors) return { refused: errors[0]?.extensions.code as string };
  const { [field]: record, userErrors } = data[name];
  return { id: record?.id as string, refused: userErrors[0]?.code as string | undefined, userErrors };
}

/** Asks for a change that is refused, and proves that nothing was written. */
async function refused(name: string, input: object, code: string, role: Role = 'COMMISSIONER') {
  const answer = await unchangedBy(app, () => change(name, input, as(role)));
  expect(answer.refused).toBe(code);
}

async function asked(source: string, role: Role, on = QUARTER) {
  const { data, errors } = await app.ask(as(role), source, { on });
  if (errors) return errors[0]?.extensions.code;
  return data.blockPaidTwice ?? data.whatPeopleBuy ?? data.unmetWishes;
}

/** Told day by day: whoever had an item on a day of the quarter, and what was spent that nothing reversed. */
const BY_DAYS = `
  with quarter as (select day::date from generate_series($1::date, $2::date, interval '1 day') day),
    planned as (
      select item.category, plan.person_id, round(item.weekly_cost_pence * count(*) / 7.0) as pence
      from quarter join support_plan plan on plan.implemented_on <= day and plan.ended_on > day
      join support_item item on item.plan_id = plan.id
      group by item.id, item.category, item.weekly_cost_pence, plan.person_id),
    spent as (
      select item.category, spending.person_id, case when kind = 'SPENT' then amount_pence else -amount_pence end as pence
      from spending left join support_item item on item.id = support_item_id
      where occurred_on in (select day from quarter) and kind <> 'PAID_IN'
        and transaction_id not in (select reverses_id from ledger_transaction where reverses_id is not null))
  select category, basis, count(distinct person_id)::int as people, sum(pence)::int as pence
  from (select *, 'planned' as basis from planned union all select *, 'spent' from spent) told group by category, basis`;

const UNMET = `query($on: Date!) { unmetWishes(on: $on) { isExact lines { category people byReason { key people } byDistrict { key people } } } }`;

describe('what people wanted and could not get', () => {
  const wish = {
    category: 'BREAKS',
    wanted: 'A week by the sea with my sister Asha',
    reason: 'TOO_DEAR',
    moment: 'REVIEW',
    saidOn: '2026-03-02',
  };
  const wishIds: string[] = [];
  let people: string[];
  const personOf = (place: number): Asker => ({ role: 'PERSON', council, person: people[place] as string });
  const record = async (place: number, changes: object = {}, asker = as('PRACTITIONER')) => {
    const answer = await change('recordUnmetWish', { ...wish, personId: people[place], ...changes }, asker);
    expect(answer.refused).toBeUndefined();
    return answer.id as string;
  };
  const lineOf = async (role: Role, category = 'BREAKS') => {
    const { lines } = await asked(UNMET, role);
    return lines.find((line: { category: string }) => line.category === category);
  };

  it('is recorded by the person, or by staff whom they told', async () => {
    const rows = await queryAll<{ id: string }>(
      app.database,
      `update person set postcode = 'EX1 1AA' where family_name = 'Buying' returning id`,
    );
    people = rows.map(({ id }) => toGlobalId('Person', id)).sort();
    const [own, other] = people;
    wishIds.push(await record(0, {}, personOf(0)));
    for (let place = 1; place < 6; place += 1) wishIds.push(await record(place));
    for (const place of [6, 7]) await record(place, { reason: 'OTHER', otherReason: 'The boat has sunk.' });
    // Another of the same kind counts the same person once, by the latest reason.
    await record(1, { saidOn: '2026-03-01', reason: 'NOT_ACCESSIBLE' });
    await record(8, { saidOn: '2026-04-02' });
    for (const place of [9, 10, 11])
      await record(place, { category: 'TRANSPORT', reason: 'NOBODY_OFFERS_IT' });

    await refused('recordUnmetWish', { ...wish, personId: own }, 'FORBIDDEN');
    await refused('recordUnmetWish', { ...wish, personId: own }, 'FORBIDDEN', 'FINANCE_OFFICER');
    await refused(
      'recordUnmetWish',
      { ...wish, personId: own, category: 'DEBT' },
      'WISH_NOT_FOR_SUPPORT',
      'PRACTITIONER',
    );
    await refused(
      'recordUnmetWish',
      { ...wish, personId: own, reason: 'OTHER' },
      'TEXT_MISSING',
      'PRACTITIONER',
    );
    const ofOther = await unchangedBy(app, () =>
      change('recordUnmetWish', { ...wish, personId: other }, personOf(0)),
    );
    expect(ofOther.refused).toBe('NOT_FOUND');
    const read = 'query($id: ID!) { person(id: $id) { unmetWishes { wanted reason postcodeDistrict } } }';
    const { data } = await app.ask(personOf(0), read, { id: own });
    expect(data.person.unmetWishes).toEqual([
      { wanted: wish.wanted, reason: 'TOO_DEAR', postcodeDistrict: 'EX1' },
    ]);
    const { data: hidden } = await app.ask(as('COMMISSIONER'), 'query($id: ID!) { node(id: $id) { id } }', {
      id: wishIds[0],
    });
    expect(hidden.node).toBeNull();
  });

  it('is counted by person for whoever reads plans, as SQL tells it', async () => {
    const told = await queryAll(
      app.database,
      `select wish.reason as key, count(distinct person_id)::int as people from unmet_wish wish
        where category = 'BREAKS' and said_on <= $1 and not exists (select from unmet_wish later where later.person_id = wish.person_id
          and later.category = wish.category and later.said_on <= $1 and later.said_on > wish.said_on)
        group by 1 order by 1`,
      [QUARTER],
    );
    const { people: counted, byReason, byDistrict } = await lineOf('TEAM_MANAGER');
    expect([counted, byDistrict]).toEqual([8, [{ key: 'EX1', people: 8 }]]);
    expect(byReason).toEqual([
      { key: 'TOO_DEAR', people: 6 },
      { key: 'OTHER', people: 2 },
    ]);
    expect([...byReason].sort((one, next) => (one.key < next.key ? -1 : 1))).toEqual(told);
    for (const role of ['COMMISSIONER', 'FINANCE_OFFICER'] as const) {
      expect(await asked(UNMET, role)).toBe('BAD_USER_INPUT');
    }
  });

  it('ends when it is met, and is gone where it is taken back', async () => {
    const ending = { wishId: wishIds[5], endedOn: '2026-03-20', how: 'TAKEN_BACK' };
    await refused('endUnmetWish', ending, 'FORBIDDEN');
    await refused(
      'endUnmetWish',
      { ...ending, endedOn: '2026-03-01' },
      'WISH_ENDED_BEFORE_SAID',
      'PRACTITIONER',
    );
    expect((await change('endUnmetWish', ending, as('PRACTITIONER'))).refused).toBeUndefined();
    await refused('endUnmetWish', ending, 'WISH_ENDED', 'PRACTITIONER');
    const met = { wishId: wishIds[0], endedOn: '2026-04-20', how: 'MET' };
    expect((await change('endUnmetWish', met, personOf(0))).refused).toBeUndefined();
    // Met in April, it stood at the end of March; taken back, it counts on no day.
    expect(await lineOf('DIRECTOR')).toMatchObject({ people: 7 });
    const [kept] = await queryAll(
      app.database,
      `select wanted from unmet_wish where ended_how = 'TAKEN_BACK'`,
    );
    expect(kept).toEqual({ wanted: null });
  });
});

describe('money that is paid in block, and again through people', () => {
  const LIST = `mutation($input: ListServiceInput!) { listService(input: $input) { service { id } userErrors { code } } }`;
  const listed = async (input: object) => {
    const all = { supports: [], needDomains: [], languages: ['en'], prices: [], ...input };
    const { data } = await app.ask(as('COMMISSIONER'), LIST, { input: all });
    return data.listService.service.id as string;
  };
  const acme = {
    fromOn: '2026-02-02',
    untilOn: '2026-12-31',
    weeklyAmountPence: 120_000,
    capacity: 60,
    capacityUnit: 'HOURS_A_WEEK',
    otherNames: ['Acmecare BACS'],
  };
  let serviceId: string;
  let beechId: string;
  let contractId: string;

  it('is recorded of a provider of the directory, by those who keep contracts', async () => {
    serviceId = await listed({ kind: 'AGENCY', name: 'Home care', providedBy: 'Acme Care Ltd' });
    beechId = await listed({ kind: 'COUNCIL_SERVICE', name: 'Day centre', providedBy: 'Beech House' });
    const assistant = await listed({
      kind: 'PERSONAL_ASSISTANT',
      name: 'Asha',
      providedBy: 'Asha P.',
      agreedToListingOn: '2026-05-01',
    });
    await refused('recordBlockContract', { ...acme, serviceId: assistant }, 'SERVICE_IS_ASSISTANT');
    await refused(
      'recordBlockContract',
      { ...acme, serviceId, untilOn: '2026-02-01' },
      'CONTRACT_DAYS_REVERSED',
    );
    await refused('recordBlockContract', { ...acme, serviceId, capacity: 0 }, 'CONTRACT_NUMBER_NOT_VALID');
    for (const role of ['PRACTITIONER', 'DIRECTOR', 'AUDITOR', 'POLICY_EDITOR'] as const) {
      await refused('recordBlockContract', { ...acme, serviceId }, 'FORBIDDEN', role);
    }
    const elsewhere = { role: 'COMMISSIONER', council: 'oldham' } as const;
    const foreign = await unchangedBy(app, () =>
      change('recordBlockContract', { ...acme, serviceId }, elsewhere),
    );
    expect(foreign.refused).toBe('NOT_FOUND');

    contractId = (await change('recordBlockContract', { ...acme, serviceId }, as('COMMISSIONER')))
      .id as string;
    const centre = {
      ...acme,
      serviceId: beechId,
      fromOn: '2025-04-01',
      capacityUnit: 'PLACES',
      otherNames: [],
    };
    const { userErrors } = await change('recordBlockContract', centre, as('FINANCE_OFFICER'));
    expect(userErrors).toEqual([]);
  });

  it('is told to the penny to whoever reads budgets', async () => {
    // From 2 February to 31 March are 58 days. In block £1,200.00 × 58 ÷ 7 = £9,942.86. Each of seven plans has £105.00 × 58 ÷ 7 =
    // £870.00, and £450.01 was spent on a day of the contract by each, of which £50.00 came back. What was spent on 1 February, what was
    // reversed and what somebody paid in are no money paid twice. Of Beech House, 90 days in block come to £15,428.57; two plans have
    // £40.01 × 90 ÷ 7 = £514.41, and one £40.01 × 6 ÷ 7 = £34.29.
    const acmeTwice = {
      provider: 'Acme Care Ltd',
      blockPence: 994_286,
      daysCovered: 58,
      spent: { people: 7, totalPence: 310_007, averagePence: 44_287 },
      planned: { people: 7, totalPence: 609_000, averagePence: 87_000 },
    };
    const beechTwice = {
      provider: 'Beech House',
      blockPence: 1_542_857,
      daysCovered: 90,
      spent: NOBODY,
      planned: { people: 3, totalPence: 106_311, averagePence: 35_437 },
    };
    for (const role of ['PRACTITIONER', 'FINANCE_OFFICER', 'DIRECTOR', 'AUDITOR'] as const) {
      expect(await asked(PAID_TWICE, role)).toEqual({
        fromOn: DAYS[0],
        lastOn: DAYS[1],
        isExact: true,
        providers: [acmeTwice, beechTwice],
        all: {
          people: 10,
          spent: acmeTwice.spent,
          planned: { people: 10, totalPence: 715_311, averagePence: 71_531 },
        },
      });
    }
  });

  it('is matched by service where the plan names one, and by name otherwise, and says which', async () => {
    // Three with the agency under quite another name, by its service; and one under its name, but with the service of the day centre.
    const services = (acmeService: string, beechService: string, name: string) =>
      queryAll(
        app.database,
        `set local session_replication_role = replica;
         update support_item set service_id = ${acmeService}, provider_name = '${name}'
           where provider_name in ('ACME CARE', 'Another name');
         update support_item set service_id = ${beechService} where id = (
           select id from support_item item where provider_name = 'Acme Care Limited' and not exists (
             select from spending where spending.support_item_id = item.id and kind <> 'SPENT') order by id limit 1);`,
      );
    const idOf = (id: string) => `'${id.slice(-36)}'`;
    await services(idOf(serviceId), idOf(beechId), 'Another name');
    const source = `query($on: Date!) { blockPaidTwice(on: $on) { all { people spent ${FIGURES} planned ${FIGURES} }
      providers { provider spent ${FIGURES} planned ${FIGURES} byService { spent ${FIGURES} planned ${FIGURES} } } } }`;
    const { providers, all } = await asked(source, 'FINANCE_OFFICER');
    // The one is no more Acme’s: £3,100.07 less £450.01, and six plans of £870.00. At the day centre, which is paid for on all 90 days,
    // £105.00 × 90 ÷ 7 = £1,350.00 come to the £1,063.11, and £300.00 and £450.01 were spent.
    const three = { people: 3, totalPence: 135_003, averagePence: 45_001 };
    const one = { people: 1, totalPence: 75_001, averagePence: 75_001 };
    expect(providers).toEqual([
      {
        provider: 'Acme Care Ltd',
        spent: { people: 6, totalPence: 265_006, averagePence: 44_168 },
        planned: { people: 6, totalPence: 522_000, averagePence: 87_000 },
        byService: { spent: three, planned: { people: 3, totalPence: 261_000, averagePence: 87_000 } },
      },
      {
        provider: 'Beech House',
        spent: one,
        planned: { people: 4, totalPence: 241_311, averagePence: 60_328 },
        byService: { spent: one, planned: { people: 1, totalPence: 135_000, averagePence: 135_000 } },
      },
    ]);
    expect(all).toEqual({
      people: 10,
      spent: { people: 7, totalPence: 340_007, averagePence: 48_572 },
      planned: { people: 10, totalPence: 763_311, averagePence: 76_331 },
    });
    await services('null', 'null', 'ACME CARE');
  });

  it('is part of what people buy, which is as SQL tells it day by day', async () => {
    const told = await queryAll<{ category: string | null; basis: string; people: number; pence: number }>(
      app.database,
      BY_DAYS,
      [...DAYS],
    );
    const { lines, byProviderKind, isExact } = await asked(BUYS, 'TEAM_MANAGER');
    expect(isExact).toBe(true);
    for (const { category, ...bases } of lines) {
      for (const basis of ['spent', 'planned']) {
        const { people = 0, pence = 0 } =
          told.find((row) => row.category === category && row.basis === basis) ?? {};
        expect(bases[basis], `${category} ${basis}`).toMatchObject({ people, totalPence: pence });
      }
    }
    expect(told).toHaveLength(6);
    // Two kinds of provider gave help at home, each to some of the eleven.
    const helpAtHome = byProviderKind.filter(
      (each: { category: string }) => each.category === 'HELP_AT_HOME',
    );
    expect(
      helpAtHome.map((each: { providerKind: string; planned: object }) => [each.providerKind, each.planned]),
    ).toMatchObject([
      ['MICRO_PROVIDER', { people: 5 }],
      ['PERSONAL_ASSISTANT', { people: 6 }],
    ]);
  });

  it('is published once, with small numbers hidden, and no total from which they could be had', async () => {
    for (const source of [PAID_TWICE, BUYS])
      expect(await asked(source, 'COMMISSIONER')).toBe('BAD_USER_INPUT');
    await refused('publishMarketFigures', { on: QUARTER }, 'FORBIDDEN');
    await refused('publishMarketFigures', { on: '2026-03-30' }, 'NOT_QUARTER_END', 'DIRECTOR');
    await refused('publishMarketFigures', { on: '2026-06-30' }, 'QUARTER_NOT_OVER', 'DIRECTOR');
    expect((await change('publishMarketFigures', { on: QUARTER }, as('DIRECTOR'))).userErrors).toEqual([]);
    await refused('publishMarketFigures', { on: QUARTER }, 'MARKET_FIGURES_PUBLISHED', 'DIRECTOR');
    await refused('publishMarketFigures', { on: '2025-12-31' }, 'LATER_QUARTER_PUBLISHED', 'DIRECTOR');

    // Seven people are about five. Of £3,100.07 each has £442.87, to the nearest £5 £445; of £6,090.00 each has £870.
    expect(await asked(PAID_TWICE, 'COMMISSIONER')).toEqual({
      fromOn: DAYS[0],
      lastOn: DAYS[1],
      isExact: false,
      all: null,
      providers: [
        {
          provider: 'Acme Care Ltd',
          blockPence: 994_286,
          daysCovered: 58,
          spent: { people: 5, totalPence: 222_500, averagePence: 44_500 },
          planned: { people: 5, totalPence: 435_000, averagePence: 87_000 },
        },
        { provider: 'Beech House', blockPence: 1_542_857, daysCovered: 90, spent: NOBODY, planned: HIDDEN },
      ],
    });
    const ways =
      'query($on: Date!) { blockPaidTwice(on: $on) { providers { byService { spent { people } } } } }';
    expect((await asked(ways, 'COMMISSIONER')).providers).toEqual([{ byService: null }, { byService: null }]);
    const { lines, byProviderKind } = await asked(BUYS, 'COMMISSIONER');
    expect(byProviderKind).toBeNull();
    const line = (category: string | null) =>
      lines.find((each: { category: string | null }) => each.category === category);
    expect(line('COMPANY_AND_COMMUNITY')).toMatchObject({ spent: NOBODY, planned: HIDDEN });
    expect(line('HELP_AT_HOME').planned.people).toBe(10);
    const wishes = await asked(UNMET, 'COMMISSIONER');
    expect(wishes.isExact).toBe(false);
    const unmet = (category: string) =>
      wishes.lines.find((each: { category: string }) => each.category === category);
    // Five with money and two with something else: about five, with reasons hidden in every grouping.
    expect(unmet('BREAKS')).toEqual({
      category: 'BREAKS',
      people: 5,
      byReason: null,
      byDistrict: [{ key: 'EX1', people: 5 }],
    });
    expect(unmet('TRANSPORT')).toEqual({
      category: 'TRANSPORT',
      people: null,
      byReason: null,
      byDistrict: null,
    });
    expect(JSON.stringify(wishes)).not.toMatch(/boat|Asha/);
    // Four people named no item for what they spent at the shop.
    expect(line(null)).toMatchObject({ spent: HIDDEN, planned: NOBODY });
    expect(line('TRANSPORT')).toMatchObject({ spent: NOBODY, planned: NOBODY });
  });

  it('stays as it was published, while the exact figures follow the contract', async () => {
    const before = await asked(PAID_TWICE, 'COMMISSIONER');
    const ending = { contractId, lastOn: '2026-03-04', reason: 'The provider closes.' };
    await refused('endBlockContract', { ...ending, lastOn: '2026-12-31' }, 'CONTRACT_END_NOT_WITHIN');
    await refused('endBlockContract', { ...ending, reason: ' ' }, 'TEXT_MISSING');
    await refused('endBlockContract', ending, 'FORBIDDEN', 'PRACTITIONER');
    expect((await change('endBlockContract', ending, as('COMMISSIONER'))).userErrors).toEqual([]);
    await refused('endBlockContract', ending, 'CONTRACT_ENDED');
    // 31 days until 4 March, the day before the money was spent.
    const { providers } = await asked(PAID_TWICE, 'FINANCE_OFFICER');
    expect(providers[0]).toMatchObject({ daysCovered: 31, blockPence: 531_429, spent: NOBODY });
    expect(providers[0].planned).toMatchObject({ people: 7, totalPence: 325_500 });
    expect(await asked(PAID_TWICE, 'COMMISSIONER')).toEqual(before);
    await expect(queryAll(app.database, 'delete from published_market')).rejects.toThrow('never changed');
  });

  it('has the time delivered beside it, with what was corrected and what the contract agrees', async () => {
    const week = { serviceId, weekStartsOn: '2026-03-02', deliveredMinutes: 3_300, paidMinutes: 3_600 };
    const record = (changes: object) =>
      change('recordTimeDelivered', { ...week, ...changes }, as('COMMISSIONER'));
    expect((await record({})).userErrors).toEqual([]);
    expect((await record({ weekStartsOn: '2026-02-23' })).userErrors).toEqual([]);
    // The week from 30 March begins in the quarter, though it ends in the next.
    expect((await record({ weekStartsOn: '2026-03-30', deliveredMinutes: 0 })).userErrors).toEqual([]);
    expect((await record({ weekStartsOn: '2026-04-06' })).userErrors).toEqual([]);
    await refused('recordTimeDelivered', { ...week, weekStartsOn: '2026-06-01' }, 'WEEK_NOT_OVER');
    await refused('recordTimeDelivered', week, 'TIME_RECORDED_ALREADY');
    await refused('recordTimeDelivered', { ...week, weekStartsOn: '2026-03-03' }, 'WEEK_NOT_FROM_MONDAY');
    await refused('recordTimeDelivered', week, 'FORBIDDEN', 'TEAM_MANAGER');
    const correctionReason = 'Two visits had been left out.';
    expect((await record({ deliveredMinutes: 3_420, correctionReason })).userErrors).toEqual([]);
    // 3,420 + 3,300 + 0 delivered of three weeks of 3,600. The contract of 60 hours a week ended on 4 March: all of the week from
    // 23 February, and 3 of 7 days of the next: 3,600 + 1,542.86.
    const { data } = await app.ask(
      as('COMMISSIONER'),
      `query($on: Date!) { timeDelivered(on: $on) { providers { provider weeksReturned deliveredMinutes paidMinutes differenceMinutes
        deliveredBasisPoints agreedMinutes services { service } } } }`,
      { on: QUARTER },
    );
    expect(data.timeDelivered.providers).toEqual([
      {
        provider: 'Acme Care Ltd',
        weeksReturned: 3,
        deliveredMinutes: 6_720,
        paidMinutes: 10_800,
        differenceMinutes: 4_080,
        deliveredBasisPoints: 6_222,
        agreedMinutes: 5_143,
        services: [{ service: 'Home care' }],
      },
    ]);
    const [told] = await queryAll(
      app.database,
      `select sum(paid_minutes - delivered_minutes)::int as "differenceMinutes" from time_delivered t where week_starts_on between $1 and $2
        and not exists (select from time_delivered later where later.week_starts_on = t.week_starts_on and later.number > t.number)`,
      [...DAYS],
    );
    expect(told).toEqual({ differenceMinutes: 4_080 });
  });

  it('is nothing for anybody else', async () => {
    const TIME = 'query($on: Date!) { timeDelivered(on: $on) { on } }';
    for (const source of [PAID_TWICE, BUYS, TIME, UNMET]) {
      for (const role of ['POLICY_EDITOR', 'REGIONAL_ANALYST', 'COUNCIL_ADMINISTRATOR'] as const) {
        const asker = role === 'REGIONAL_ANALYST' ? { role } : as(role);
        const { errors } = await app.ask(asker as Asker, source, { on: QUARTER });
        expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
    }
    const { data } = await app.ask(
      { role: 'COMMISSIONER', council: 'oldham' },
      '{ blockContracts { totalCount } }',
    );
    expect(data.blockContracts.totalCount).toBe(0);
  });
});
