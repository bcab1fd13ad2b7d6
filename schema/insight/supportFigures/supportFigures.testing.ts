/** What tests of figures about support begin with. */
import { expect } from 'vitest';
import type { Asker, TestApp } from '../../../server/testing/app.ts';
import { queryAll } from '../../../server/testing/database.ts';

const SPEND = `query($from: Date!, $to: Date!) { spendPerPerson(from: $from, to: $to) { withheld ledgerPence differencePence
  options { deploymentOption people paidToHoldersPence boughtByCouncilPence givenBackPence netPence netPerPersonPence } } }`;

/** Asks for what was paid from a day to another, and proves that the ledger has it to the penny. */
export async function spendIn(app: TestApp, asker: Asker, period: { from: string; to: string }) {
  const { data, errors } = await app.ask(asker, SPEND, period);
  expect(errors).toBeUndefined();
  const { spendPerPerson } = data;
  const [ledger] = await queryAll<{ pence: number }>(app.database, LEFT_COUNCIL, [
    asker.council,
    period.from,
    period.to,
  ]);
  expect(spendPerPerson).toMatchObject({ ledgerPence: ledger?.pence, differencePence: 0 });
  const [all] = spendPerPerson.options;
  expect(all.netPence).toBe(ledger?.pence);
  return spendPerPerson;
}

/**
 * What left a council, told from its own side of the ledger, payment by payment: what was set by and came back to it, with the other sign.
 * A contribution that is taken off leaves nothing.
 */
const LEFT_COUNCIL = `select coalesce(-sum(posting.amount_pence), 0)::int as pence
  from council
  join ledger_transaction moved on moved.tenant_id = council.tenant_id and moved.occurred_on >= $2 and moved.occurred_on <= $3
  join ledger_posting posting on posting.tenant_id = moved.tenant_id and posting.transaction_id = moved.id
  join ledger_account account on account.tenant_id = moved.tenant_id and account.id = posting.account_id
  where council.slug = $1 and account.kind in ('PART_ALLOCATION', 'COUNCIL_CONTRIBUTION', 'PERSON_CONTRIBUTION', 'GRANT_CONTRIBUTION',
    'CONTRIBUTION_TAKEN_OFF', 'REPAID_TO_COUNCIL')
    and (moved.starts_pending = false or moved.id in (select transaction_id from ledger_settlement))`;

/** Days of somebody's way from a first contact to support, and of a review of their plan. */
export interface WayGiven {
  contactedOn: string;
  assessedOn: string | null;
  eligibilityDecidedOn: string | null;
  amountKnownOn: string | null;
  planAgreedOn: string | null;
  supportStartedOn: string | null;
  reviewDueOn: string;
  reviewHeldOn: string | null;
}

/**
 * Gives the first people of a council, by their ids, a contact and a review each, straight into the tables: hundreds of them by
 * commands would take longer than all that is tested here.
 */
export async function insertWays(app: TestApp, council: string, ways: readonly WayGiven[]): Promise<void> {
  await queryAll(
    app.database,
    `set local session_replication_role = replica;
     create temporary table way_given on commit drop as
       select council.tenant_id, chosen.id as person_id, plan.id as plan_id, way,
         (select id from policy_version v where v.tenant_id = council.tenant_id and v.area = 'planning' order by number limit 1) as planning_id,
         (select id from policy_version v where v.tenant_id = council.tenant_id and v.area = 'reviews' order by number limit 1) as reviews_id
       from council
       join lateral (select person.id, row_number() over (order by person.id) as place from person
         where person.tenant_id = council.tenant_id and person.died_on is null) chosen on true
       join json_array_elements('${JSON.stringify(ways)}') with ordinality as given (way, place) on given.place = chosen.place
       join lateral (select id from support_plan plan where plan.tenant_id = council.tenant_id and plan.person_id = chosen.id
         order by number limit 1) plan on true
       where council.slug = '${council}';
     insert into contact (tenant_id, id, person_id, contacted_on, route, referred_by, what_is_wanted, assessed_on, eligibility_decided_on,
         amount_known_on, plan_agreed_on, support_started_on, closed_on, closing, planning_policy_version_id, recorded_at, recorded_by)
       select tenant_id, gen_random_uuid(), person_id, (way ->> 'contactedOn')::date, 'TELEPHONE', 'SELF', 'Help.',
         (way ->> 'assessedOn')::date, (way ->> 'eligibilityDecidedOn')::date, (way ->> 'amountKnownOn')::date,
         (way ->> 'planAgreedOn')::date, (way ->> 'supportStartedOn')::date, (way ->> 'supportStartedOn')::date,
         case when way ->> 'supportStartedOn' is not null then 'SUPPORT_STARTED' end, planning_id, '2026-04-01', 'test'
       from way_given;
     insert into review (tenant_id, id, person_id, plan_id, kind, due_on, due_reason, notice_on, dated_at, policy_version_id,
         completion_policy_version_id, held_on, result, completed_at, completed_by)
       select tenant_id, gen_random_uuid(), person_id, plan_id, 'ROUTINE', (way ->> 'reviewDueOn')::date, 'It is a year.',
         (way ->> 'reviewDueOn')::date - 14, now(), reviews_id, case when way ->> 'reviewHeldOn' is not null then reviews_id end,
         (way ->> 'reviewHeldOn')::date, case when way ->> 'reviewHeldOn' is not null then 'CONTINUE' end,
         (way ->> 'reviewHeldOn')::timestamptz, case when way ->> 'reviewHeldOn' is not null then 'test' end
       from way_given;`,
  );
}
