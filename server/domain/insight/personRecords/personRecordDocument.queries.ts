/** Puts together the whole record of a person, in the transaction that keeps that it was exported. */
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { RECORD_FORMAT, RECORD_FORMAT_VERSION } from './personRecord.ts';

/** Kinds of record whose decisions go along. What is with a panel, and what somebody is concerned about, stays. */
const EXPORTED_KINDS_EXCEPT = ['PANEL', 'CONCERNS', 'CONFIDENTIAL_CONCERNS', 'CAPACITY', 'CHALLENGES'];

const PERSON = `select json_build_object('givenName', given_name, 'familyName', family_name, 'preferredName', preferred_name,
    'bornOn', born_on, 'nhsNumber', nhs_number, 'clientGroup', client_group, 'primarySupportReason', primary_support_reason,
    'livingSituation', living_situation, 'preferredLanguage', preferred_language, 'needsInterpreter', needs_interpreter,
    'communicationNeeds', communication_needs)
  from person where tenant_id = $1 and id = $2`;

const NEEDS = `select json_build_object('assessedOn', assessment.completed_on, 'respondent', assessment.respondent,
    'allocatedOn', allocation.allocated_on, 'profile', allocation.profile, 'scale', allocation.scale_label,
    'totalPoints', allocation.total_points, 'weeklyAmountPence', allocation.weekly_amount_pence,
    'yearlyAmountPence', allocation.yearly_amount_pence, 'decisionReasons', allocation.decision_reasons,
    'policy', json_build_object('area', version.area, 'number', version.number, 'effectiveFrom', version.effective_from),
    'steps', allocation.steps)
  from allocation
  join assessment on assessment.tenant_id = $1 and assessment.id = allocation.assessment_id
  join policy_version version on version.tenant_id = $1 and version.id = allocation.policy_version_id
  where allocation.tenant_id = $1 and allocation.person_id = $2
  order by allocation.allocated_on desc, allocation.id desc`;

const entries = (table: string, fields: string) => `(select coalesce(json_agg(json_build_object(${fields})
    order by entry.position), '[]') from ${table} entry where entry.tenant_id = $1 and entry.plan_id = plan.id)`;
const PLANS = `select json_build_object('number', number, 'title', title, 'term', term, 'status', status,
    'importantTo', important_to, 'importantFor', important_for, 'howBestToSupport', how_best_to_support,
    'goodDay', good_day, 'badDay', bad_day, 'cultureAndFaith', culture_and_faith,
    'contingencyArrangements', contingency_arrangements, 'ifCarerFallsIll', if_carer_falls_ill, 'contingencyPence', contingency_pence,
    'helpedBy', helped_by, 'weeklyCostPence', weekly_cost_pence, 'agreedAt', agreed_at, 'signedOffAt', signed_off_at,
    'implementedOn', implemented_on, 'termEndsOn', term_ends_on, 'endedOn', ended_on, 'endedReason', ended_reason,
    'supersededOn', superseded_on, 'isOfCarer', carer_assessment_id is not null,
    'outcomes', ${entries('plan_outcome', `'description', entry.description, 'successLooksLike', entry.success_looks_like`)},
    'supportItems', ${entries(
      'support_item',
      `'description', entry.description, 'category', entry.category, 'providerName', entry.provider_name,
       'providerKind', entry.provider_kind, 'unit', entry.unit, 'quantityHundredths', entry.quantity_hundredths,
       'unitPricePence', entry.unit_price_pence, 'frequency', entry.frequency, 'paidFrom', entry.paid_from,
       'deploymentOption', entry.deployment_option, 'weeklyCostPence', entry.weekly_cost_pence`,
    )},
    'risks', ${entries(
      'plan_risk',
      `'description', entry.description, 'whatHelps', entry.what_helps, 'likelihood', entry.likelihood,
       'impact', entry.impact`,
    )})
  from support_plan plan where tenant_id = $1 and person_id = $2 order by number desc`;

const BUDGETS = `select json_build_object('planNumber', plan.number, 'totalWeeklyPence', total_weekly_pence,
    'personContributionWeeklyPence', person_contribution_weekly_pence,
    'councilContributionWeeklyPence', council_contribution_weekly_pence, 'startsOn', budget.starts_on,
    'endsOn', budget.ends_on, 'reasons', budget.reasons, 'agreedAt', budget.agreed_at,
    'parts', (select coalesce(json_agg(json_build_object('deploymentOption', part.deployment_option,
        'weeklyAmountPence', part.weekly_amount_pence, 'purpose', part.purpose, 'startsOn', part.starts_on,
        'endsOn', part.ends_on, 'isContingency', part.is_contingency) order by part.position), '[]')
      from budget_part part where part.tenant_id = $1 and part.budget_id = budget.id))
  from budget join support_plan plan on plan.tenant_id = $1 and plan.id = budget.plan_id
  where budget.tenant_id = $1 and budget.person_id = $2 order by budget.starts_on desc, budget.id desc`;

const MONEY = `select json_build_object('occurredOn', moved.occurred_on, 'kind', moved.kind,
    'planNumber', plan.number, 'deploymentOption', part.deployment_option,
    'account', account.kind, 'amountPence', posting.amount_pence)
  from ledger_posting posting
  join ledger_account account on account.tenant_id = $1 and account.id = posting.account_id
  join ledger_transaction moved on moved.tenant_id = $1 and moved.id = posting.transaction_id
  join budget_part part on part.tenant_id = $1 and part.id = account.part_id and part.person_id = $2
  join budget on budget.tenant_id = $1 and budget.id = part.budget_id
  join support_plan plan on plan.tenant_id = $1 and plan.id = budget.plan_id
  where posting.tenant_id = $1 order by moved.occurred_on, moved.id, posting.line`;

const OPTIONS_EXPLAINED = `select json_build_object('choices', choices, 'explainedOn', explained_on,
    'explainedBy', explained_by, 'forms', forms, 'formInWords', form_in_words, 'language', language,
    'othersThere', others_there, 'understanding', understanding, 'understoodInWords', understood_in_words)
  from option_explained where tenant_id = $1 and person_id = $2 order by id desc`;

const OPTION_REFUSALS = `select json_build_object('declined', declined, 'declinedOn', declined_on, 'reason', reason,
    'reasonInWords', reason_in_words, 'lookedAtOn', looked_at_on, 'wasInformationRight', was_information_right,
    'whatWasWrong', what_was_wrong, 'answeredOn', answered_on, 'outcome', outcome, 'outcomeInWords', outcome_in_words)
  from option_refusal where tenant_id = $1 and person_id = $2 order by id desc`;

const PROFILE_ENTRIES = `select json_build_object('tool', tool, 'perspective', perspective, 'writtenOn', written_on,
    'audience', audience, 'language', language, 'words', words, 'saidBy', said_by, 'name', name,
    'relationship', relationship, 'closeness', closeness, 'whenInWords', when_in_words, 'whatTheyDo', what_they_do,
    'whatItMeans', what_it_means, 'whatToDo', what_to_do, 'firstStep', first_step, 'decision', decision,
    'howInvolved', how_involved, 'whoDecides', who_decides)
  from profile_entry where tenant_id = $1 and person_id = $2 and ended_on is null and audience <> 'PERSON_ONLY'
  order by id desc`;

const CARER_ASSESSMENTS = `select json_build_object('assessedOn', assessment.completed_on, 'respondent', assessment.respondent,
    'answers', assessment.answers, 'isEligible', assessment.is_eligible, 'conditionsNotMet', assessment.conditions_not_met,
    'reasons', assessment.reasons, 'differingReason', assessment.differing_reason, 'impact', assessment.impact,
    'amountPence', assessment.amount_pence, 'given', assessment.given, 'weeklyAmountPence', assessment.weekly_amount_pence,
    'policy', json_build_object('area', version.area, 'number', version.number, 'effectiveFrom', version.effective_from),
    'supportGiven', (select coalesce(json_agg(json_build_object('kind', support.kind, 'startsOn', support.starts_on,
        'inWords', support.in_words, 'endedOn', support.ended_on, 'endedReason', support.ended_reason) order by support.id desc), '[]')
      from carer_support support
      where support.tenant_id = $1 and support.carer_assessment_id = assessment.id and support.withdrawn_at is null))
  from carer_assessment assessment
  join policy_version version on version.tenant_id = $1 and version.id = assessment.policy_version_id
  where assessment.tenant_id = $1 and assessment.person_id = $2 and assessment.completed_on is not null
  order by assessment.id desc`;

// Nobody's name but the person's own is in it: whoever is on the other side did not agree to this export.
const CARE_GIVEN = `select json_build_object('relationship', relationship, 'livesTogether', lives_together,
    'startsOn', starts_on, 'endedOn', ended_on,
    'willingness', (select coalesce(json_agg(json_build_object('askedOn', asked.asked_on, 'kinds', asked.kinds,
        'inWords', asked.in_words) order by asked.id desc), '[]')
      from care_willingness asked
      where asked.tenant_id = $1 and asked.person_id = $2 and asked.care_link_id = link.id))
  from care_link link where tenant_id = $1 and person_id = $2 order by starts_on desc, id desc`;

// What their carer said of it is the carer's own.
const CARE_RECEIVED = `select json_build_object('relationship', relationship, 'livesTogether', lives_together,
    'startsOn', starts_on, 'endedOn', ended_on)
  from care_link link where tenant_id = $1 and cared_for_id = $2 order by starts_on desc, id desc`;

// What carers want for themselves stays: it is theirs, and they did not agree to this export.
const REVIEWS = `select json_build_object('planNumber', plan.number, 'kind', review.kind, 'heldOn', review.held_on,
    'method', review.method, 'perspectives', review.perspectives, 'topTwos', review.top_twos,
    'outcomeProgress', (select coalesce(json_agg(json_build_object('outcome', outcome.description,
        'progress', said.entry ->> 'progress', 'note', said.entry ->> 'note') order by said.place), '[]')
      from jsonb_array_elements(review.outcome_progress) with ordinality as said (entry, place)
      join plan_outcome outcome on outcome.tenant_id = $1 and outcome.id = (said.entry ->> 'outcomeId')::uuid),
    'survey', review.survey, 'whatMustChange', review.what_must_change, 'result', review.result)
  from review join support_plan plan on plan.tenant_id = $1 and plan.id = review.plan_id
  where review.tenant_id = $1 and review.person_id = $2 and review.completed_at is not null
  order by review.held_on desc, review.id desc`;

const DECISIONS = `select json_build_object('decidedOn', decided_on, 'kind', kind, 'explanation', sentence,
    'policies', (select coalesce(json_agg(json_build_object('area', version.area, 'number', version.number)
        order by version.area), '[]')
      from decision_policy_version deciding
      join policy_version version on version.tenant_id = $1 and version.id = deciding.policy_version_id
      where deciding.tenant_id = $1 and deciding.decision_id = decision.id))
  from decision where tenant_id = $1 and person_id = $2 and kind = any($3::text[]) order by id`;

const COUNCIL = `select json_build_object('slug', slug, 'name', name) from council where tenant_id = $1`;

/** The kinds of decision, by the kind of record that each is about. */
interface KnownKind {
  key: string;
  recordKind: string;
}

/** The document as text, for a council by its name. Sums are whole pence, days are days in England, moments are UTC. */
export async function personRecordDocument(
  work: Work,
  personId: string,
  consent: { receivingCouncil: string; agreedOn: string },
  kinds: readonly KnownKind[],
): Promise<string> {
  const rows = async (select: string, ...more: unknown[]) => {
    const text = `select found.* from (${select}) as found (entry)`;
    const found = await work.query<{ entry: unknown }>(text, [work.tenantId, personId, ...more]);
    return found.map(({ entry }) => entry);
  };
  const exported = kinds.filter(({ recordKind }) => !EXPORTED_KINDS_EXCEPT.includes(recordKind));
  const [council] = await work.query<{ entry: unknown }>(`select (${COUNCIL}) as entry`, [work.tenantId]);
  const record = {
    format: RECORD_FORMAT,
    formatVersion: RECORD_FORMAT_VERSION,
    exportedOn: work.today.toString(),
    council: council?.entry,
    consent,
    person: (await rows(PERSON))[0],
    needs: await rows(NEEDS),
    optionsExplained: await rows(OPTIONS_EXPLAINED),
    optionRefusals: await rows(OPTION_REFUSALS),
    profileEntries: await rows(PROFILE_ENTRIES),
    carerAssessments: await rows(CARER_ASSESSMENTS),
    careGiven: await rows(CARE_GIVEN),
    careReceived: await rows(CARE_RECEIVED),
    plans: await rows(PLANS),
    budgets: await rows(BUDGETS),
    money: await rows(MONEY),
    reviews: await rows(REVIEWS),
    decisions: await rows(
      DECISIONS,
      exported.map(({ key }) => key),
    ),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
