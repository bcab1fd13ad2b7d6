/** Reads what is recorded of everybody, for the return: in one transaction, so that all of it is as it was at one moment. */
import type { NamedStatement } from '../../../platform/database/readTransaction.ts';
import type { Session } from '../../../platform/session.ts';
import type { RecordedForReturn, RecordedPerson } from './recordedEvents.ts';

const COUNCIL: NamedStatement = {
  name: 'return_council',
  text: `select code ->> 'code' as code from council, jsonb_array_elements(gss_codes::jsonb) code
    where tenant_id = $1 and (code ->> 'validFrom')::date <= $2::date
      and coalesce(code ->> 'validTo', '9999-12-31')::date >= $2::date`,
};

const PEOPLE: NamedStatement = {
  name: 'return_people',
  text: `select id, nhs_number as "nhsNumber", born_on::text as "bornOn", died_on::text as "diedOn", postcode, ethnicity,
      primary_support_reason as "primarySupportReason", living_situation as "livingSituation", has_dementia as "hasDementia"
    from person where tenant_id = $1 order by id`,
};

/** Of each fact the last that was stated by the end of the period. */
const lastStated = (column: string) =>
  `(array_agg(${column} order by stated_on desc, id desc) filter (where ${column} is not null))[1]`;
const FACTS: NamedStatement = {
  name: 'return_facts',
  text: `select person_id as "personId", ${lastStated('gender')} as gender,
      ${lastStated('gp_practice_code')} as "gpPracticeCode", ${lastStated('accommodation_status')} as "accommodationStatus",
      ${lastStated('employment_status')} as "employmentStatus", ${lastStated('has_unpaid_carer')} as "hasUnpaidCarer",
      ${lastStated('has_autism')} as "hasAutism", ${lastStated('visual_impairment')} as "visualImpairment",
      ${lastStated('hearing_impairment')} as "hearingImpairment", ${lastStated('social_support_reason')} as "socialSupportReason"
    from statistical_facts where tenant_id = $1 and stated_on <= $2::date group by person_id`,
};

const HELPED_UNPAID: NamedStatement = {
  name: 'return_helped_unpaid',
  text: `select distinct on (person_id) person_id as "personId",
      exists (select from jsonb_each(answers::jsonb) answer where answer.value ->> 'unpaidSupport' <> 'NONE') as "isHelped"
    from assessment where tenant_id = $1 and completed_on <= $2::date order by person_id, completed_on desc, id desc`,
};

const CONTRIBUTIONS: NamedStatement = {
  name: 'return_contributions',
  text: `select distinct on (person_id) person_id as "personId", to_json(person_contribution_weekly_pence) as "personWeeklyPence",
      to_json(council_contribution_weekly_pence) as "councilWeeklyPence"
    from budget where tenant_id = $1 and starts_on <= $2::date order by person_id, starts_on desc, id desc`,
};

const REQUESTS: NamedStatement = {
  name: 'return_requests',
  text: `select id, person_id as "personId", contacted_on::text as "contactedOn", route,
      reablement_started_on::text as "reablementStartedOn", assessed_on::text as "assessedOn", closed_on::text as "closedOn", closing
    from contact where tenant_id = $1 and contacted_on <= $2::date and closing is distinct from 'RECORDED_BY_MISTAKE'`,
};

const ASSESSMENTS: NamedStatement = {
  name: 'return_assessments',
  text: `select id, person_id as "personId", started_on::text as "startedOn", completed_on::text as "completedOn",
      (select json_build_object('isEligible', decision.is_eligible, 'offers', decision.offers) from eligibility_decision decision
        where decision.tenant_id = $1 and decision.person_id = assessment.person_id
          and decision.decided_on >= assessment.started_on and decision.decided_on <= $2::date
          and not exists (select from assessment later where later.tenant_id = $1 and later.person_id = assessment.person_id
            and later.started_on > assessment.started_on and later.started_on <= decision.decided_on)
        order by decision.decided_on, decision.id limit 1) as eligibility,
      exists (select from allocation join support_plan plan on plan.tenant_id = $1 and plan.allocation_id = allocation.id
        where allocation.tenant_id = $1 and allocation.assessment_id = assessment.id) as "hasPlan", method
    from assessment where tenant_id = $1 and completed_on between $3::date and $2::date`,
};

/** Who is cared for is named where they are an adult on that day: the return asks of adults only. */
const CARER_ASSESSMENTS: NamedStatement = {
  name: 'return_carer_assessments',
  text: `select id, person_id as "personId", started_on::text as "startedOn", completed_on::text as "completedOn",
      is_eligible as "isEligible", method,
      exists (select from support_plan plan
        where plan.tenant_id = $1 and plan.person_id = assessment.person_id and plan.carer_assessment_id = assessment.id) as "hasPlan",
      (select kind from carer_support support
        where support.tenant_id = $1 and support.carer_assessment_id = assessment.id and withdrawn_at is null and starts_on <= $2::date
        order by starts_on, support.id limit 1) as "supportKind",
      (select coalesce(json_agg(link.cared_for_id order by link.starts_on, link.id), '[]') from care_link link
        join person cared_for on cared_for.tenant_id = $1 and cared_for.id = link.cared_for_id
        where link.tenant_id = $1 and link.person_id = assessment.person_id and link.starts_on <= completed_on
          and coalesce(link.ended_on, 'infinity') >= completed_on
          and coalesce(cared_for.born_on + interval '18 years' <= completed_on, true)) as "caredForIds"
    from carer_assessment assessment where tenant_id = $1 and completed_on between $3::date and $2::date`,
};

/** Information and nothing at all are no services: the assessment says so. */
const CARER_SUPPORT: NamedStatement = {
  name: 'return_carer_support',
  text: `select support.id, support.person_id as "personId", kind, support.starts_on::text as "startsOn", support.ended_on::text as "endedOn"
    from carer_support support
    join person on person.tenant_id = $1 and person.id = support.person_id
    where support.tenant_id = $1 and withdrawn_at is null and kind not in ('INFORMATION_ONLY', 'NO_SUPPORT')
      and support.starts_on <= $2::date and support.starts_on <= coalesce(person.died_on, 'infinity')
      and least(support.ended_on, person.died_on, 'infinity') >= $3::date`,
};

/** The days on which a part held money under a plan that was live, as the measures count them. */
const PARTS: NamedStatement = {
  name: 'return_parts',
  text: `select * from (select part.id, part.person_id as "personId", part.deployment_option as option,
        greatest(part.starts_on, plan.implemented_on)::text as "startsOn",
        least(part.ends_on, plan.ended_on, plan.superseded_on, person.died_on + 1)::text as "endsOn",
        to_json(part.weekly_amount_pence) as "weeklyAmountPence", to_json(part.paid_once_pence) as "paidOncePence",
        (part.carer_impact is not null or plan.carer_assessment_id is not null) as "isForCarer", to_json(budget.person_contribution_weekly_pence) as "personWeeklyPence",
        to_json(budget.council_contribution_weekly_pence) as "councilWeeklyPence",
        coalesce((select json_agg(distinct item.category) from support_item item
          where item.tenant_id = $1 and item.plan_id = plan.id and item.deployment_option = part.deployment_option), '[]') as categories,
        (select cqc_location_number from part_location location where location.tenant_id = $1 and location.part_id = part.id
          and location.starts_on <= $2::date order by location.starts_on desc, location.id desc limit 1) as "cqcLocationNumber",
        exists (select from budget_part next where next.tenant_id = $1 and next.follows_part_id = part.id) as "isFollowed",
        json_build_object('endedOn', plan.ended_on, 'endedBy', plan.ended_by, 'supersededOn', plan.superseded_on,
          'termEndsOn', plan.term_ends_on) as plan
      from support_plan plan
      join person on person.tenant_id = $1 and person.id = plan.person_id
      join budget on budget.tenant_id = $1 and budget.plan_id = plan.id
      join budget_part part on part.tenant_id = $1 and part.budget_id = budget.id
      where plan.tenant_id = $1 and plan.implemented_on <= $2::date and part.starts_on <= $2::date) held
    where "startsOn" < "endsOn" and "endsOn"::date > $3::date`,
};

const REABLEMENT: NamedStatement = {
  name: 'return_reablement',
  text: `select id, person_id as "personId", started_on::text as "startedOn", free_until::text as "freeUntil",
      ended_on::text as "endedOn", result
    from reablement_episode where tenant_id = $1 and started_on <= $2::date`,
};

const REVIEWS: NamedStatement = {
  name: 'return_reviews',
  text: `select review.id, review.person_id as "personId", held_on::text as "heldOn", kind, term, method, result,
      (select coalesce(json_agg(each ->> 'progress'), '[]') from jsonb_array_elements(outcome_progress::jsonb) each) as progress
    from review join support_plan plan on plan.tenant_id = $1 and plan.id = review.plan_id
    where review.tenant_id = $1 and review.completed_at is not null and held_on between $3::date and $2::date`,
};

/**
 * Everything that the return of a period is made from. Whoever calls it has made sure that the session sees everybody: for
 * any other, PostgreSQL shows less.
 */
export async function readForReturn(
  session: Session,
  { from, on }: { from: string; on: string },
): Promise<RecordedForReturn> {
  const { tenantId } = session.council;
  const byDay = <Row>(statement: NamedStatement) => session.query<Row>(statement, [tenantId, on]);
  const inPeriod = <Row>(statement: NamedStatement) => session.query<Row>(statement, [tenantId, on, from]);
  const [code] = await byDay<{ code: string }>(COUNCIL);
  return {
    gssCode: code?.code ?? null,
    people: await session.query<RecordedPerson>(PEOPLE, [tenantId]),
    facts: await byDay(FACTS),
    helpedUnpaid: await byDay(HELPED_UNPAID),
    contributions: await byDay(CONTRIBUTIONS),
    requests: await byDay(REQUESTS),
    assessments: await inPeriod(ASSESSMENTS),
    carerAssessments: await inPeriod(CARER_ASSESSMENTS),
    carerSupport: await inPeriod(CARER_SUPPORT),
    parts: await inPeriod(PARTS),
    reablement: await byDay(REABLEMENT),
    reviews: await inPeriod(REVIEWS),
  };
}
