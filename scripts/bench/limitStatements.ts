/**
 * The hand-written statements of the limit. Each gives the JSON of the product's `data` as one text, and
 * leaves out everything else that the product has to do: row-level security, the engine, the checks before a
 * write.
 */
export type LimitName = 'caseload' | 'person' | 'workDue' | 'assessment' | 'statement' | 'services';

/**
 * Everybody in the data has one live plan, so this finds it; the product's own rule covers the rest of a
 * plan's life.
 */
const isCurrent = 's.ended_on is null and s.superseded_at is null';
const status = "case when s.implemented_on is not null then 'LIVE' else 'OTHER' end";
const reviewStatus =
  "case when r.completed_at is not null then 'COMPLETED' when r.due_on < current_date then 'OVERDUE' when r.notice_on <= current_date then 'DUE' else 'UPCOMING' end";

/** $1 the council, $2 the person after whom the page begins. */
const caseload = `
with page as materialized (
  select id, given_name, family_name, born_on, key_worker, row_number() over (order by sort_name, id) as place
  from person
  where tenant_id = $1 and (sort_name, id) > (select sort_name, id from person where tenant_id = $1 and id = $2)
  order by sort_name, id limit 51
)
select json_build_object('people', json_build_object(
  'nodes', (select json_agg(json_build_object(
    'id', 'person_' || id, 'givenName', given_name, 'familyName', family_name, 'bornOn', born_on, 'keyWorker', key_worker,
    'currentPlan', (select json_build_object('id', 'plan_' || s.id, 'title', s.title, 'status', ${status}, 'weeklyCostPence', s.weekly_cost_pence,
        'termEndsOn', s.term_ends_on,
        'outcomes', array(select json_build_object('id', 'outcome_' || o.id, 'description', o.description,
            'successLooksLike', o.success_looks_like)
          from plan_outcome o where o.tenant_id = $1 and o.plan_id = s.id order by o.position),
        'budget', (select json_build_object('id', 'budget_' || b.id, 'totalWeeklyPence', b.total_weekly_pence,
            'personContributionWeeklyPence', b.person_contribution_weekly_pence,
            'councilContributionWeeklyPence', b.council_contribution_weekly_pence, 'endsOn', b.ends_on,
            'parts', array(select json_build_object('id', 'part_' || t.id, 'deploymentOption', t.deployment_option,
                'weeklyAmountPence', t.weekly_amount_pence, 'purpose', t.purpose)
              from budget_part t where t.tenant_id = $1 and t.budget_id = b.id order by t.position))
          from budget b where b.tenant_id = $1 and b.plan_id = s.id),
        'latestReview', (select json_build_object('id', 'review_' || r.id, 'kind', r.kind, 'status', ${reviewStatus},
            'dueOn', r.due_on, 'heldOn', r.held_on, 'result', r.result)
          from review r where r.tenant_id = $1 and r.plan_id = s.id order by r.due_on desc, r.id desc limit 1))
      from support_plan s where s.tenant_id = $1 and s.person_id = page.id and ${isCurrent})
  ) order by place) from page where place <= 50),
  'pageInfo', json_build_object(
    'hasNextPage', exists (select from page where place = 51),
    'endCursor', (select translate(rtrim(encode(uuid_send(id), 'base64'), '='), '+/', '-_') from page where place <= 50 order by place desc limit 1)
  )))::text`;

/** $1 the council, $2 the step after which the page begins. */
const workDue = `
with page as materialized (
  select s.*, row_number() over (order by due_on, id) as place
  from open_step s
  where tenant_id = $1 and closed_on is null and person_died_on is null
    and (due_on, id) > (select due_on, id from open_step where tenant_id = $1 and id = $2)
  order by due_on, id limit 51
)
select json_build_object('workDue', json_build_object(
  'nodes', (select json_agg(json_build_object(
    'id', 'step_' || s.id, 'kind', s.kind,
    'status', case when s.due_on < current_date then 'OVERDUE' when s.due_on = current_date then 'DUE'
      when s.warn_on <= current_date then 'WARNED' else 'UPCOMING' end,
    'description', 'You and the council look together at whether the plan is still right.',
    'dueOn', s.due_on, 'warnOn', s.warn_on, 'dueReason', s.due_reason, 'openedOn', s.opened_on,
    'subjectType', s.subject_type, 'subjectId', 'review_' || s.subject_id,
    'person', (select json_build_object('id', 'person_' || p.id, 'givenName', p.given_name,
        'familyName', p.family_name, 'keyWorker', p.key_worker)
      from person p where p.tenant_id = $1 and p.id = s.person_id)
  ) order by place) from page s where place <= 50),
  'pageInfo', json_build_object(
    'hasNextPage', exists (select from page where place = 51),
    'endCursor', (select translate(rtrim(encode(uuid_send(id), 'base64'), '='), '+/', '-_') from page where place <= 50 order by place desc limit 1)
  )))::text`;

/** $1 the council, $2 the person. */
const person = `
select json_build_object('person', json_build_object(
  'id', 'person_' || p.id, 'version', p.version, 'givenName', p.given_name, 'familyName', p.family_name,
  'preferredName', p.preferred_name, 'bornOn', p.born_on, 'email', p.email, 'phone', p.phone,
  'addressLines', p.address_lines, 'postcode', p.postcode, 'preferredLanguage', p.preferred_language,
  'needsInterpreter', p.needs_interpreter, 'communicationNeeds', p.communication_needs,
  'livingSituation', p.living_situation, 'keyWorker', p.key_worker,
  'registeredAt', to_char(p.registered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'currentPlan', (select json_build_object('id', 'plan_' || s.id, 'version', s.version, 'number', s.number, 'title', s.title,
      'status', ${status}, 'term', s.term, 'importantTo', s.important_to, 'importantFor', s.important_for,
      'howBestToSupport', s.how_best_to_support, 'goodDay', s.good_day, 'badDay', s.bad_day,
      'contingencyArrangements', s.contingency_arrangements, 'contingencyPence', s.contingency_pence, 'helpedBy', s.helped_by,
      'weeklyCostPence', s.weekly_cost_pence, 'implementedOn', s.implemented_on, 'termEndsOn', s.term_ends_on,
      'outcomes', array(select json_build_object('id', 'outcome_' || o.id, 'description', o.description,
          'successLooksLike', o.success_looks_like)
        from plan_outcome o where o.tenant_id = $1 and o.plan_id = s.id order by o.position),
      'supportItems', array(select json_build_object('id', 'item_' || i.id, 'description', i.description,
          'category', i.category, 'providerName', i.provider_name, 'unit', i.unit, 'quantityHundredths', i.quantity_hundredths,
          'unitPricePence', i.unit_price_pence, 'frequency', i.frequency, 'weeklyCostPence', i.weekly_cost_pence,
          'paidFrom', i.paid_from)
        from support_item i where i.tenant_id = $1 and i.plan_id = s.id order by i.position),
      'budget', (select json_build_object('id', 'budget_' || b.id, 'totalWeeklyPence', b.total_weekly_pence,
          'personContributionWeeklyPence', b.person_contribution_weekly_pence,
          'councilContributionWeeklyPence', b.council_contribution_weekly_pence, 'startsOn', b.starts_on, 'endsOn', b.ends_on,
          'reasons', b.reasons,
          'parts', array(select json_build_object('id', 'part_' || t.id, 'deploymentOption', t.deployment_option,
              'weeklyAmountPence', t.weekly_amount_pence, 'purpose', t.purpose, 'holderName', t.holder_name,
              'startsOn', t.starts_on, 'endsOn', t.ends_on)
            from budget_part t where t.tenant_id = $1 and t.budget_id = b.id order by t.position))
        from budget b where b.tenant_id = $1 and b.plan_id = s.id),
      'latestReview', (select json_build_object('id', 'review_' || r.id, 'kind', r.kind, 'status', ${reviewStatus},
          'dueOn', r.due_on, 'dueReason', r.due_reason, 'heldOn', r.held_on, 'result', r.result)
        from review r where r.tenant_id = $1 and r.plan_id = s.id order by r.due_on desc, r.id desc limit 1))
    from support_plan s where s.tenant_id = $1 and s.person_id = p.id and ${isCurrent}),
  'supporters', array(select json_build_object('id', 'supporter_' || s.id, 'name', s.name,
      'relationship', s.relationship, 'authority', s.authority, 'consents', s.consents)
    from supporter s where s.tenant_id = $1 and s.person_id = p.id order by s.id),
  'latestAllocation', (select json_build_object('id', 'allocation_' || a.id, 'allocatedOn', a.allocated_on,
      'weeklyAmountPence', a.weekly_amount_pence, 'yearlyAmountPence', a.yearly_amount_pence,
      'totalPoints', a.total_points, 'scaleLabel', a.scale_label, 'decisionReasons', a.decision_reasons)
    from allocation a where a.tenant_id = $1 and a.person_id = p.id order by a.id desc limit 1)
))::text
from person p where p.tenant_id = $1 and p.id = $2`;

/**
 * $1 the council, $2 the assessment, $3 the policy version, the needs profile and the allocation, worked out
 * beforehand.
 */
const assessment = `
with given as (
  select * from json_to_record($3) as (
    "policyVersionId" uuid, profile json, "weeklyAmountPence" bigint, "yearlyAmountPence" bigint,
    "weeklyAmountBeforeUnpaidSupportPence" bigint, "totalPoints" integer, "totalPointsBeforeUnpaidSupport" integer,
    "scaleKey" text, "scaleLabel" text, "decisionReasons" text[], steps json, "needsEncoding" smallint, "encodedNeeds" bytea,
    facts json, outcome json, sentence text)
), completed as (
  update assessment set version = version + 1, completed_on = current_date, completed_at = now(), completed_by = 'bench'
  where tenant_id = $1 and id = $2 and completed_at is null
  returning id, person_id, version, completed_on
), allocated as (
  insert into allocation (tenant_id, id, person_id, assessment_id, policy_version_id, allocated_on, profile,
    weekly_amount_pence, yearly_amount_pence, weekly_amount_before_unpaid_support_pence, total_points,
    total_points_before_unpaid_support, scale_key, scale_label, decision_reasons, steps, needs_encoding, encoded_needs)
  select $1, gen_random_uuid(), c.person_id, c.id, g."policyVersionId", c.completed_on, g.profile,
    g."weeklyAmountPence", g."yearlyAmountPence", g."weeklyAmountBeforeUnpaidSupportPence", g."totalPoints",
    g."totalPointsBeforeUnpaidSupport", g."scaleKey", g."scaleLabel", g."decisionReasons", g.steps,
    g."needsEncoding", g."encodedNeeds"
  from completed c, given g
  returning id, person_id, allocated_on
), decided as (
  insert into decision (tenant_id, id, person_id, kind, subject_type, subject_id, decided_at, decided_on, facts, outcome, sentence)
  select $1, gen_random_uuid(), a.person_id, 'ALLOCATION', 'Allocation', a.id, now(), a.allocated_on, g.facts, g.outcome, g.sentence
  from allocated a, given g
  returning id, person_id, decided_on
), by_policy as (
  insert into decision_policy_version (tenant_id, decision_id, person_id, area, policy_version_id, in_force_on)
  select $1, d.id, d.person_id, 'resourceAllocation', g."policyVersionId", d.decided_on from decided d, given g
), audited as (
  insert into audit_entry (tenant_id, id, occurred_at, actor_subject, actor_role, action, subject_type, subject_id, request_id)
  select $1, gen_random_uuid(), now(), 'bench', 'PRACTITIONER', 'completeAssessment', 'Assessment', id, gen_random_uuid()
  from completed
)
select json_build_object('completeAssessment', json_build_object(
  'assessment', (select json_build_object('id', 'assessment_' || c.id, 'version', c.version, 'status', 'COMPLETED',
      'completedOn', c.completed_on, 'allocation', json_build_object('weeklyAmountPence', g."weeklyAmountPence",
        'yearlyAmountPence', g."yearlyAmountPence", 'totalPoints', g."totalPoints", 'scaleLabel', g."scaleLabel",
        'decisionReasons', g."decisionReasons"))
    from completed c, given g),
  'userErrors', '[]'::json))::text`;

/** Held money of parts that are paid to somebody, and what is set by of the others. */
const statement = `with moved as (
  select part.id, part.position, part.purpose, part.deployment_option <> 'VIRTUAL_BUDGET' as is_held, account.kind,
    coalesce(sum(posting.amount_pence) filter (where transaction.occurred_on < $3::date), 0) as before,
    coalesce(sum(posting.amount_pence) filter (where transaction.occurred_on >= $3::date), 0) as within
  from budget_part part
  left join ledger_account account on account.tenant_id = $1 and account.owner_id = part.id and account.owner_kind = 'PART'
  left join ledger_posting posting on posting.tenant_id = $1 and posting.account_id = account.id
  left join ledger_transaction transaction on transaction.tenant_id = $1 and transaction.id = posting.transaction_id
    and transaction.occurred_on <= $4::date
  where part.tenant_id = $1 and part.budget_id = $2
  group by part.id, part.position, part.purpose, is_held, account.kind
), stated as (
  select id, position, purpose,
    coalesce(sum(before) filter (where kind = any (pot)), 0) as opening,
    coalesce(sum(within) filter (where is_held and kind in ('PAID_TO_HOLDER', 'PERSON_PAID_IN')), 0)
      - coalesce(sum(within) filter (where not is_held and kind in ('COUNCIL_CONTRIBUTION', 'PERSON_CONTRIBUTION')), 0) as came,
    coalesce(sum(within) filter (where kind = 'SPENT'), 0) as spent,
    coalesce(sum(before + within) filter (where kind = any (pot)), 0) as closing
  from moved cross join lateral (select case when is_held
    then array['PAID_TO_HOLDER', 'PERSON_PAID_IN', 'HOLDER_USED'] else array['PART_ALLOCATION'] end as pot) pots
  group by id, position, purpose
)
select json_build_object('budgetStatement', (select json_build_object('budgetId', 'budget_' || $2::uuid, 'from', $3::date, 'to', $4::date,
  'openingPence', sum(opening), 'inPence', sum(came), 'spentPence', sum(spent),
  'outPence', sum(opening + came - closing), 'closingPence', sum(closing),
  'parts', json_agg(json_build_object('partId', 'part_' || id, 'purpose', purpose, 'openingPence', opening, 'inPence', came,
    'spentPence', spent, 'outPence', opening + came - closing, 'closingPence', closing) order by position)) from stated))::text`;

/** Services by need, language, the beginning of a word, a price an hour, and the distance from a place. */
const services = `select json_build_object('services', json_build_object('nodes', coalesce((select json_agg(json_build_object(
    'id', 'service_' || id, 'name', name, 'providedBy', provided_by, 'languages', languages, 'needDomains', need_domains)
    order by sort_name, id)
  from (select s.* from directory_service s
    where s.tenant_id = $1 and s.ended_on is null and s.id = any (array(
      select p.service_id from directory_place p where p.tenant_id = $1
        and p.latitude_microdegrees between $6::integer - $8::integer * 9 and $6::integer + $8::integer * 9
        and p.longitude_microdegrees between $7::integer - $8::integer * 16 and $7::integer + $8::integer * 16
        and round(2 * 6371009 * asin(least(1, sqrt(power(sin(radians((p.latitude_microdegrees - $6::integer)::float8 / 1000000) / 2), 2)
          + cos(radians($6::integer::float8 / 1000000)) * cos(radians(p.latitude_microdegrees::float8 / 1000000))
          * power(sin(radians((p.longitude_microdegrees - $7::integer)::float8 / 1000000) / 2), 2))))) <= $8::integer
      intersect select service_id from directory_term where tenant_id = $1 and term = 'NEED:' || $2
      intersect select service_id from directory_term where tenant_id = $1 and term = 'LANGUAGE:' || $3
      intersect select service_id from directory_term where tenant_id = $1 and term >= $4 and term < $4 || chr(1114111)))
    and exists (select from directory_price p where p.tenant_id = $1 and p.service_id = s.id and p.withdrawn_on is null
      and p.unit = 'HOUR' and p.amount_pence <= $5::bigint and (p.valid_from is null or p.valid_from <= current_date)
      and (p.valid_until is null or p.valid_until >= current_date))
    order by s.sort_name, s.id limit 20) found), '[]'::json)))::text`;

export const LIMIT_STATEMENTS: Readonly<Record<LimitName, string>> = {
  caseload,
  person,
  workDue,
  assessment,
  statement,
  services,
};
