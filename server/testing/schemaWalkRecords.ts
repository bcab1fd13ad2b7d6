import { type GraphQLSchema, getNamedType, isEnumType, isObjectType } from 'graphql';
import { Client } from 'pg';
import { NEED_DOMAINS } from '../../tenants/needs.ts';
import { EXAMPLE_INPUTS } from '../../tenants/policy/exampleInputs.testing.ts';
import { AREAS } from '../domain/areas.ts';
import { publishedCounts } from '../domain/insight/measures/publishedCounts.ts';
import { publishedMarketFigures } from '../domain/market/commissioning/marketFigures.ts';
import { ACCOUNT_KIND } from '../domain/money/ledger/ledgerVocabulary.ts';
import { type NodeTypeName, newId, toGlobalId } from '../platform/ids.ts';
import type { Shape } from '../platform/reading/shape.ts';
import type { TestDatabase } from './database.ts';
import { type Column, readTables, type Table } from './schemaWalkTables.ts';

/** One person's full record in one council: a row in every table, with each text marked as theirs. */
export interface RecordSet {
  council: string;
  tenantId: string;
  /** Contained in every text, so that a leak shows wherever it happens: `canary-devon-1`. */
  marker: string;
  /** The bare UUIDs of the rows, by table. */
  rowIds: ReadonlyMap<string, string>;
  /** The text of every marked column, as `table.column`. */
  texts: ReadonlyMap<string, string>;
  /** Whatever else distinguishes this set from the others: ids, an NHS number, amounts. */
  tokens: readonly string[];
}

/** What a value is made from. */
interface Maker {
  number: number;
  row: number;
  marker: string;
  pence: number;
  idIn(table: string): string;
  policy(area: string): string;
}

/** Columns whose values are constrained by the tables' own rules or by the rows that refer to them. */
const GIVEN: Record<string, (maker: Maker) => unknown> = {
  'person.nhs_number': ({ number }) =>
    ['9434765919', '4010232137', '9876543210', '5990128088'][number % 4] as string,
  'person.born_on': ({ number }) => `194${number % 10}-03-12`,
  'portal_release.documents': ({ marker }) => [
    { documentId: `${marker}-portal_release.documents`, text: `# ${marker}-portal_release.documents` },
  ],
  'survey_import.number': ({ number }) => number + 2,
  'survey_import.counts': () => [],
  'published_measure.counted_on': () => '2026-03-31',
  // The first of a day has no reason.
  'published_measure.number': ({ number }) => number + 2,
  'published_measure.figures': () => publishedCounts([], [], { sameDay: null, daysOfYear: [] }),
  // They run, so that what is done with them goes as far as it can.
  'block_contract.capacity_unit': () => 'HOURS_A_WEEK',
  'block_contract.from_on': () => '2026-05-01',
  'block_contract.until_on': () => '2026-12-31',
  'block_contract.ended_after': () => null,
  'block_contract.ended_reason': () => null,
  'block_contract.ended_at': () => null,
  'block_contract.ended_by': () => null,
  'time_delivered.week_starts_on': () => '2026-05-04',
  // The first of a week has no reason.
  'time_delivered.number': ({ number }) => number + 2,
  // It stands, for a reason in words.
  'unmet_wish.category': () => 'BREAKS',
  'unmet_wish.reason': () => 'OTHER',
  'unmet_wish.said_on': () => '2026-05-04',
  'unmet_wish.moment': () => 'REVIEW',
  'unmet_wish.ended_on': () => null,
  'unmet_wish.ended_how': () => null,
  'unmet_wish.ended_at': () => null,
  'unmet_wish.ended_by': () => null,
  // One quarter for each person of a council.
  'published_market.quarter_ends_on': ({ number }) => (number % 2 === 0 ? '2025-12-31' : '2026-03-31'),
  'published_market.figures': () => publishedMarketFigures([], [], []),
  // Whoever has died is refused nearly everything.
  'person.died_on': () => null,
  'supporter.consents': () => [],
  'supporter.authority': () => 'ATTORNEY',
  'supporter.authority_to': () => null,
  'best_interests_decision.consulted': ({ marker }) => [
    { who: `${marker}-best_interests_decision.consulted`, view: 'Yes.' },
  ],
  'assessment.answers': () => ({ NUTRITION: { level: 'LOW', unpaidSupport: 'NONE' } }),
  'assessment.circumstances': () => CIRCUMSTANCES,
  'assessment.settled_differences': ({ marker }) => [
    {
      name: 'NIGHTS',
      settledAs: 'AGREED_SELF',
      settledWith: `${marker}-assessment.settled_differences`,
      why: `${marker}-assessment.settled_differences`,
    },
  ],
  'assessment.set_aside_on': () => null,
  'assessment.set_aside_reason': () => null,
  'allocation.policy_version_id': ({ policy }) => policy('resourceAllocation'),
  'allocation.profile': () => PROFILE,
  'allocation.needs_encoding': () => 1,
  'allocation.encoded_needs': () => Buffer.alloc(16),
  'allocation.steps': ({ marker, pence }) => [
    {
      kind: 'ROUNDING',
      sentence: `${marker}-allocation.steps`,
      domain: null,
      circumstance: null,
      level: null,
      unpaidSupport: null,
      pointsBeforeUnpaidSupport: null,
      points: null,
      weeklyAmountPence: pence,
      settingPath: 'rounding',
    },
  ],
  'audit_entry.subject_type': () => 'Council',
  'open_step.kind': () => 'REVIEW_DUE',
  'open_step.subject_type': () => 'Review',
  'open_step.closed_on': () => null,
  'notice.code': () => 'REVIEW_COMPLETED',
  'notice.subject_type': () => 'Review',
  'webhook.codes': () => [],
  // Of a webhook that has not ended, PostgreSQL would add deliveries by itself.
  'webhook.ended_at': () => '2026-05-01T09:00:00Z',
  'webhook_delivery.code': () => 'REVIEW_COMPLETED',
  'webhook_delivery.next_attempt_at': () => null,
  'decision.kind': () => 'ALLOCATION',
  'decision.subject_type': () => 'Allocation',
  'decision.facts': () => PROFILE,
  'decision.outcome': ({ marker }) => ({ scaleLabel: `${marker}-decision.outcome` }),
  'decision_policy_version.area': () => 'resourceAllocation',
  'decision_policy_version.policy_version_id': ({ policy }) => policy('resourceAllocation'),
  'support_plan.risk_policy_version_id': ({ policy }) => policy('riskEnablement'),
  'support_plan.planning_policy_version_id': ({ policy }) => policy('planning'),
  'support_plan.allocation_policy_version_id': ({ policy }) => policy('resourceAllocation'),
  'gathering_agreement.withdrawn_at': () => null,
  'gathering_agreement.withdrawn_by': () => null,
  // Not reported back yet, so that people still work with it.
  'theming_session.report': () => null,
  'theming_session.reported_on': () => null,
  'theming_session.reported_by': () => null,
  'theme.sort': () => 'WORKING',
  'theme_action.done_on': () => null,
  'theme_action.outcome': () => null,
  'gathered_statement.sort': () => 'WORKING',
  'gathered_statement.place': () => 1,
  'published_theme.people': () => 5,
  'published_theme.localities': () => null,
  'statistical_facts.gp_practice_code': () => 'A81001',
  'support_item.paid_from': () => 'BUDGET',
  'support_item.service_price_unit': () => 'HOUR',
  'support_item.deployment_option': () => 'DIRECT_PAYMENT',
  'support_item.provider_unit_price_pence': () => null,
  'support_item.weeks_in_year': () => null,
  'support_item.engagement': () => 'EMPLOYED',
  // The assistant stays, and has not shown all that was asked for.
  'employment.needs': () => ['RIGHT_TO_WORK'],
  'employment.ended_on': () => null,
  'employment.ended_reason': () => null,
  'employment.policy_version_id': ({ policy }) => policy('planning'),
  'employment_terms.weeks_in_year': () => null,
  'employment_terms.policy_version_id': ({ policy }) => policy('planning'),
  'employment_terms.cost_lines': ({ marker, pence }) => [
    ...[
      { kind: 'PAY', yearlyPence: pence, weeklyPence: 1, sentence: `${marker}-employment_terms.cost_lines` },
    ],
  ],
  'employment_check.policy_version_id': ({ policy }) => policy('planning'),
  'employment_check.replaced_at': () => null,
  'support_plan.helpers': ({ marker }) => [
    { kind: 'BROKER', name: null, organisationName: `${marker}-support_plan.helpers` },
  ],
  'support_item.quote_id': () => null,
  'export_consent.withdrawn_at': () => null,
  'export_consent.withdrawn_by': () => null,
  'record_export.sha256': ({ number }) => String(number % 10).repeat(64),
  // Made before the plans that are in it, so the share is that of another.
  'joint_plan.items': ({ marker, pence }) => [
    {
      id: newId(),
      category: 'PERSONAL_CARE',
      description: `${marker}-joint_plan.items`,
      providerName: null,
      providerKind: 'AGENCY',
      unit: 'WEEK',
      quantityHundredths: 100,
      unitPricePence: pence,
      frequency: 'WEEKLY',
      shares: [{ planId: newId(), shareBasisPoints: 10_000, amountPence: pence }],
    },
  ],
  'plan_quote.valid_until': () => null,
  'plan_alternative.items': ({ marker, pence }) => [
    {
      outcomeId: newId(),
      category: 'HELP_AT_HOME',
      description: `${marker}-plan_alternative.items`,
      providerKind: 'AGENCY',
      unit: 'HOUR',
      quantityHundredths: 100,
      frequency: 'WEEKLY',
      paidFrom: 'BUDGET',
      unitPricePence: pence,
    },
  ],
  // Not chosen, so that it may be changed.
  'plan_alternative.chosen_at': () => null,
  'plan_alternative.chosen_by': () => null,
  'plan_alternative.chosen_reason': () => null,
  'directory_import.digest': ({ number }) => String(number % 10).repeat(64),
  'directory_organisation.identifiers': ({ marker }) => [
    { scheme: null, type: 'Company number', identifier: `${marker}-directory_organisation.identifiers` },
  ],
  'directory_organisation.open_referral': ({ marker }) => ({
    name: `${marker}-directory_organisation.open_referral`,
  }),
  'directory_organisation.ended_on': () => null,
  'directory_service.frameworks': ({ marker }) => [
    { name: `${marker}-directory_service.frameworks`, memberFrom: null, memberUntil: null },
  ],
  'directory_service.open_referral': ({ marker }) => ({ fees: `${marker}-directory_service.open_referral` }),
  // From a file, and a broker by name.
  'directory_service.is_individual': () => false,
  'directory_brokerage.fee_basis': () => 'PER_HOUR',
  // In the directory, with a price that stands.
  'directory_service.ended_on': () => null,
  'directory_service.ended_reason': () => null,
  'directory_price.withdrawn_on': () => null,
  'plan_change.supporter_id': () => null,
  'plan_change.contents': ({ marker }) => ({
    fields: { importantTo: `${marker}-plan_change.contents` },
    outcomes: [],
    supportItems: [],
    risks: [],
  }),
  'financial_assessment.means': () => ({ ...MEANS }),
  'financial_assessment.steps': ({ marker, pence }) => [
    {
      kind: 'SUPPORT_COST',
      sentence: `${marker}-financial_assessment.steps`,
      amountPence: pence,
      weeklyAmountPence: 0,
      settingPath: null,
      source: null,
    },
  ],
  'financial_assessment.policy_version_id': ({ policy }) => policy('charging'),
  'budget.person_contribution_weekly_pence': () => 0,
  'budget.deployment_policy_version_id': ({ policy }) => policy('deployment'),
  'budget.money_policy_version_id': ({ policy }) => policy('money'),
  'budget_part.deployment_option': () => 'DIRECT_PAYMENT',
  'budget_part.paid_once_pence': () => null,
  // Of contingency no money is taken back.
  'budget_part.is_contingency': () => false,
  'part_trustee.left_on': () => null,
  'budget_part.cycles_start_on': () => null,
  'budget_part.cycles_end_on': () => null,
  'budget_part.contribution_weekly_pence': () => 0,
  'budget_part.deployment_policy_version_id': ({ policy }) => policy('deployment'),
  'deployment_change.policy_version_id': ({ policy }) => policy('deployment'),
  // Money is still to go over, so that what is done with it goes as far as it can.
  'deployment_change.settled_on': () => null,
  'deployment_change.settled_reason': () => null,
  'deployment_change.settled_by': () => null,
  'held_money_move.goes_to': () => 'NEW_HOLDER',
  'held_money_move.repaid_pence': () => 0,
  // The plan is live on the days that were paid for.
  'support_plan.superseded_on': () => null,
  'support_plan.ended_on': () => null,
  'instalment_payment.starts_on': () => '2026-05-01',
  'instalment_payment.covers_from': () => '2026-05-01',
  'instalment_payment.covers_until': () => '2026-05-29',
  'instalment_payment.ends_on': () => '2026-05-29',
  'instalment_payment.whole_days': () => 28,
  'instalment_payment.days_before': () => 0,
  'instalment_payment.whole_contribution_pence': () => 0,
  'ledger_account.kind': ({ row }) => ACCOUNT_KIND.values[row],
  'ledger_account.owner_kind': () => 'PART',
  'ledger_account.owner_id': ({ idIn }) => idIn('budget_part'),
  'ledger_transaction.seen_by': ({ idIn }) => [idIn('person')],
  'ledger_transaction.kind': () => 'INSTALMENT_PAID',
  'ledger_transaction.starts_pending': () => true,
  'ledger_settlement.outcome': () => 'POSTED',
  'ledger_settlement.settled_on': () => '2027-06-01',
  'ledger_settlement.void_reason': () => null,
  'ledger_settlement.reversal_id': () => null,
  'ledger_transaction.policy_version_id': ({ policy }) => policy('money'),
  'ledger_posting.line': ({ row }) => row + 1,
  'ledger_posting.amount_pence': ({ row, pence }) => (row === 0 ? pence : -pence),
  // Proposed, so that what is done with them goes as far as it can.
  'bank_details.payee': () => 'PERSON',
  'bank_details.supporter_id': () => null,
  'bank_details.part_id': () => null,
  'bank_details.account_ending': () => '4958',
  ...Object.fromEntries(
    ['approved_at', 'approved_by', 'usable_from_on', 'refused_at', 'refused_by', 'refused_reason'].map(
      (column) => [`bank_details.${column}`, () => null],
    ),
  ),
  'bank_details.replaced_on': () => null,
  'bank_details.held_on': () => null,
  'bank_details.held_reason': () => null,
  'bank_details.settle_by_on': () => null,
  'bank_details.settle_reason': () => null,
  'bacs_originator.service_user_number': () => '123456',
  'bacs_originator.sort_code': () => '089999',
  'bacs_originator.account_number': () => '66374958',
  // Of a council one waits at most.
  'bacs_originator.approved_at': () => null,
  'bacs_originator.approved_by': () => null,
  'bacs_originator.refused_at': ({ number }) => (number % 2 ? '2026-05-02T09:00:00Z' : null),
  'bacs_originator.refused_by': ({ number }) => (number % 2 ? 'finance-1' : null),
  'bacs_originator.refused_reason': ({ number, marker }) =>
    number % 2 ? `${marker}-bacs_originator.refused_reason` : null,
  'receipt.kind': () => 'PDF',
  'receipt.removed_at': () => null,
  'receipt.removed_by': () => null,
  'receipt.removed_reason': () => null,
  // Proposed, and within one year.
  'payment_run.pay_on': () => '2026-05-08',
  'payment_run.due_by': () => '2026-05-08',
  'payment_run.processing_on': () => '2026-05-07',
  'payment_run.contribution_taken_off_pence': () => 0,
  'payment_run.approved_at': () => null,
  'payment_run.approved_by': () => null,
  'payment_run.originator_id': () => null,
  'payment_run.hash_total': () => null,
  'payment_run.withdrawn_at': () => null,
  'payment_run.withdrawn_by': () => null,
  'payment_run_item.covers_until': () => '2026-05-29',
  'payment_run_item.whole_days': () => 28,
  'payment_run_item.days_before': () => 0,
  'payment_run_item.contribution_taken_off_pence': () => 0,
  'payment_run_item.transaction_id': () => null,
  'returned_payment_list.bad_lines': ({ marker }) => [
    { line: 1, code: 'REFERENCE_NOT_FOUND', message: `${marker}-returned_payment_list.bad_lines` },
  ],
  'statement_import.bad_lines': ({ marker }) => [
    { line: 1, code: 'DATE_NOT_READABLE', message: `${marker}-statement_import.bad_lines` },
  ],
  // Proposed, so that it may be posted.
  'statement_line.spending_id': () => null,
  'statement_line.settled_at': () => null,
  'statement_line.settled_by': () => null,
  // Replied to and not decided.
  'clawback.named_savings': ({ idIn, pence }) => [
    { supportItemId: idIn('support_item'), amountPence: pence },
  ],
  'clawback.decided_on': () => null,
  'clawback.decided_pence': () => null,
  'clawback.decision_reasons': () => null,
  'clawback.decided_by': () => null,
  'clawback.repay_by_on': () => null,
  'clawback.repayments': () => [],
  // It stands, and the council still owes something.
  'settlement.lines': ({ idIn, marker, pence }) => [
    {
      position: 1,
      partId: idIn('budget_part'),
      kind: 'NOT_PAID_FOR_DAYS_LIVED',
      owedBy: 'COUNCIL',
      amountPence: pence,
      sentence: `${marker}-settlement.lines`,
    },
  ],
  'settlement.owed_to_council_pence': () => 0,
  'settlement.repayment_due_on': () => null,
  'settlement.replaced_at': () => null,
  'settlement_payment.budget_id': ({ idIn }) => idIn('budget'),
  'settlement_payment.person_id': ({ idIn }) => idIn('person'),
  'settlement_receipt.budget_id': ({ idIn }) => idIn('budget'),
  'settlement_receipt.person_id': ({ idIn }) => idIn('person'),
  // Proposed, so that it may be approved.
  'settlement_payment.approved_at': () => null,
  'settlement_payment.approved_by': () => null,
  'settlement_payment.transaction_id': () => null,
  // It runs, so that it may be ended.
  'saving.ended_on': () => null,
  'saving.ended_at': () => null,
  'saving.ended_by': () => null,
  'saving.ended_reason': () => null,
  'saving.agreed_by_supporter_id': () => null,
  // It waits to be looked at.
  'emergency_money.looked_at_on': () => null,
  'emergency_money.looked_at_by': () => null,
  'emergency_money.outcome': () => null,
  'emergency_money.outcome_reasons': () => null,
  'emergency_money.taken_back_pence': () => null,
  'emergency_money.ended_at': () => null,
  'emergency_money.ended_pence': () => null,
  'budget_funding.shares': ({ pence }) => [
    { stream: 'ADULT_SOCIAL_CARE', weeklyPence: pence, appliedOn: null, grantedOn: null },
  ],
  'funding_recharge.stream': () => 'HEALTH',
  'funding_recharge.until_on': () => '2026-05-08',
  'spending_stream.stream': () => 'HEALTH',
  'funding_report.until_on': () => '2026-05-08',
  'funding_report.spent_on': ({ pence }) => [{ category: 'PERSONAL_CARE', amountPence: pence }],
  'funding_report.unspent_pence': () => 0,
  'budget_part.mid_point_weeks_pence': ({ pence }) => [pence, pence],
  'budget_part.mid_point_band_basis_points': () => 1_500,
  'pool.policy_version_id': ({ policy }) => policy('deployment'),
  'pool_expenditure.policy_version_id': ({ policy }) => policy('deployment'),
  // Open, so that what is done with it goes as far as it can.
  'pool_expenditure.withdrawn_at': () => null,
  'pool_expenditure.transaction_id': () => null,
  'pool_expenditure.posted_at': () => null,
  // They have left, so that what is spent of the part is reported as of any other.
  'pool_member.left_on': () => '2026-05-20',
  'pool_member.joined_on': () => '2026-05-01',
  // They go on, so that what is done with them goes as far as it can.
  'care_link.ended_on': () => null,
  'care_link.ended_reason': () => null,
  'care_link.ended_by_death': () => false,
  // Only an advocate has any, and this one is an attorney.
  'representation.processes': () => [],
  'care_willingness.kinds': () => [
    { kind: 'MEALS', isWilling: true, isAble: true, isWillingToContinue: true, isAbleToContinue: true },
  ],
  'carer_assessment.answers': ({ marker }) => ({
    hoursWeekly: 20,
    isCareNecessary: true,
    isHealthAtRisk: true,
    unachievedOutcomes: [{ outcome: 'RECREATION', inability: 'NOT_WITHOUT_ASSISTANCE' }],
    hasSignificantImpactOnWellbeing: true,
    dayToDayWishes: `${marker}-carer_assessment.answers`,
    workAndLearning: `${marker}-carer_assessment.answers`,
    breaks: `${marker}-carer_assessment.answers`,
    emergencies: `${marker}-carer_assessment.answers`,
  }),
  'carer_assessment.policy_version_id': ({ policy }) => policy('smallPayments'),
  'part_location.cqc_location_number': () => '1-119187789',
  // It goes on, so that it may be ended and withdrawn.
  'carer_support.ended_on': () => null,
  'carer_support.ended_reason': () => null,
  'carer_support.ended_at': () => null,
  'carer_support.ended_by': () => null,
  'carer_support.withdrawn_reason': () => null,
  'carer_support.withdrawn_at': () => null,
  'carer_support.withdrawn_by': () => null,
  // A plan is made from one of the two, and this one from an allocation.
  'support_plan.carer_assessment_id': () => null,
  'review_follow_up.carer_assessment_id': () => null,
  'care_absence.ended_on': () => null,
  'care_absence.replacement': () => null,
  'care_absence.replaced_on': () => null,
  'care_absence.replaced_by': () => null,
  // The information was wrong, so that all of its columns are written.
  'option_refusal.was_information_right': () => false,
  // Looked at and shared, for everybody.
  'story.audience': () => 'EVERYBODY',
  'story.told_by': () => 'CHOSEN',
  'story.recorded_by': () => 'somebody-else',
  'story.deployment_options': () => ['DIRECT_PAYMENT'],
  'story.domains': () => ['NUTRITION'],
  'shared_story.audience': () => 'EVERYBODY',
  'shared_story.deployment_options': () => ['DIRECT_PAYMENT'],
  'shared_story.domains': () => ['NUTRITION'],
  // For the whole circle, and current.
  'profile_entry.tool': () => 'IMPORTANT_TO',
  'profile_entry.perspective': () => 'PERSON',
  'profile_entry.audience': () => 'CIRCLE',
  'profile_entry.may_go_to_health': () => true,
  'profile_entry.written_as': () => 'STAFF',
  ...Object.fromEntries(
    ['ended_on', 'ended_by', 'ended_reason', 'replaced_by_id'].map((column) => [
      `profile_entry.${column}`,
      () => null,
    ]),
  ),
  'health_consent.withdrawn_at': () => null,
  'health_consent.withdrawn_by': () => null,
  'health_export.sha256': ({ number }) => String(number % 10).repeat(64),
  // They stand: neither replaced nor ended.
  'keeping_safe_plan.replaced_at': () => null,
  'keeping_safe_plan.ended_on': () => null,
  'keeping_safe_plan.ended_reason': () => null,
  'payment_support.replaced_at': () => null,
  'payment_support.policy_version_id': ({ policy }) => policy('riskEnablement'),
  'dbs_check.policy_version_id': ({ policy }) => policy('planning'),
  'dbs_check.replaced_at': () => null,
  // Open, so that what is done with it goes as far as it can.
  'contact.steps': () => [],
  'contact.closed_on': () => null,
  'contact.closing': () => null,
  'contact.planning_policy_version_id': ({ policy }) => policy('planning'),
  'eligibility_decision.unachieved_outcomes': () => [
    { outcome: 'NUTRITION', inability: 'NOT_WITHOUT_ASSISTANCE' },
  ],
  'eligibility_decision.planning_policy_version_id': ({ policy }) => policy('planning'),
  'reablement_episode.ended_on': () => null,
  'reablement_episode.result': () => null,
  'reablement_episode.planning_policy_version_id': ({ policy }) => policy('planning'),
  'onward_referral.answered_on': () => null,
  'onward_referral.answer': () => null,
  // About nobody in the circle of support, so that its person and their circle may see it.
  'concern.about_supporter_id': () => null,
  'concern.policy_version_id': ({ policy }) => policy('monitoring'),
  'panel.closed_on': () => null,
  'panel_member.term_to': () => null,
  'panel_referral.reasons': ({ marker }) => [
    { code: 'RISK_AT_PANEL_THRESHOLD', sentence: `${marker}-panel_referral.reasons` },
  ],
  'panel_referral.papers': ({ marker, pence }) => papers(`${marker}-panel_referral.papers`, pence),
  'panel_referral.policy_version_id': ({ policy }) => policy('riskEnablement'),
  'panel_referral.information_requests': ({ marker }) => [
    {
      what: `${marker}-panel_referral.information_requests`,
      fromWhom: 'The therapist',
      byOn: '2026-05-20',
      warnOn: '2026-05-17',
      askedOn: '2026-05-01',
      answer: null,
      answeredOn: null,
    },
  ],
  'panel_referral.interests': ({ marker, idIn }) => [
    {
      memberId: idIn('panel_member'),
      reason: `${marker}-panel_referral.interests`,
      declaredOn: '2026-05-01',
    },
  ],
  'panel_referral.members_met': ({ idIn }) => [idIn('panel_member')],
  // Open, and seen by its member whatever stands in the list of interests.
  'panel_referral.closed_at': () => null,
  'panel_referral.closed_reason': () => null,
  'panel_referral.seen_by': ({ idIn }) => [idIn('panel_member')],
  'panel_meeting.start_time': () => '14:30',
  'panel_meeting.present': () => [],
  'panel_agenda_item.taken_off_at': () => null,
  // PostgreSQL copies it from the referral.
  'panel_agenda_item.seen_by': () => [],
  'panel_decision.members': ({ idIn }) => [idIn('panel_member')],
  'panel_decision.policy_version_id': ({ policy }) => policy('riskEnablement'),
  'panel_decision.seen_by': () => [],
  'challenge.kind': () => 'CHALLENGE',
  'challenge.subject_type': () => 'Budget',
  'challenge.waits': () => ['ENDING_BUDGET'],
  'challenge.policy_version_id': ({ policy }) => policy('riskEnablement'),
  'challenge.answered_on': () => null,
  'challenge.outcome': () => null,
  'challenge.next_stage_until_on': () => null,
  'challenge.withdrawn_at': () => null,
  'challenge.withdrawn_reason': () => null,
  'challenge.stages': ({ marker }) => [
    {
      stage: 1,
      role: 'SERVICE_MANAGER',
      beganOn: '2026-05-01',
      replyDueOn: '2026-05-18',
      reasons: `${marker}-challenge.stages`,
    },
  ],
  'proposed_budget_step.settled_as': () => null,
  'proposed_budget_step.settled_on': () => null,
  'review.kind': () => 'REQUESTED',
  'review.due_from': () => '2020-01-01',
  'review.no_longer_needed_at': () => null,
  'review.perspectives': ({ marker }) => [
    { perspective: 'PERSON', working: `${marker}-review.perspectives`, notWorking: '' },
  ],
  'review.outcome_progress': ({ marker, idIn }) => [
    { outcomeId: idIn('plan_outcome'), progress: 'ACHIEVED', note: `${marker}-review.outcome_progress` },
  ],
  'review.invited': ({ marker }) => [{ role: 'OTHER', supporterId: null, name: `${marker}-review.invited` }],
  'review.present': ({ marker, idIn }) => [
    { role: 'SUPPORTER', supporterId: idIn('supporter'), name: `${marker}-review.present` },
  ],
  'review.date_changes': ({ marker }) => [
    {
      from: '2026-04-30',
      to: '2026-05-01',
      reason: `${marker}-review.date_changes`,
      changedOn: '2026-04-01',
      changedBy: 'somebody',
    },
  ],
  'review.carer_outcomes': ({ marker, idIn }) => [
    {
      supporterId: idIn('supporter'),
      outcome: `${marker}-review.carer_outcomes`,
      progress: 'ACHIEVED',
      note: null,
    },
  ],
  'review.top_twos': ({ marker }) => [
    { perspective: 'PERSON', working: [`${marker}-review.top_twos`], notWorking: [], wishedFor: [] },
  ],
  'review.survey': () => [{ area: 'PHYSICAL_HEALTH', answer: 'A_LOT_BETTER' }],
  'review.policy_version_id': ({ policy }) => policy('reviews'),
  'monitoring_check.kind': () => 'FIRST',
  'monitoring_check.evidence': () => ['BANK_STATEMENT'],
  'monitoring_check.evidence_wanted': () => ['BANK_STATEMENT'],
  'monitoring_check.due_from': () => '2026-05-01',
  'monitoring_check.no_longer_needed_at': () => null,
  'monitoring_check.reply_by_on': () => null,
  'monitoring_check.policy_version_id': ({ policy }) => policy('monitoring'),
  'monitoring_check.moved_from_policy_version_id': ({ policy }) => policy('monitoring'),
  'monitoring_check.queries': ({ marker }) => [
    {
      askedOn: '2026-05-01',
      question: `${marker}-monitoring_check.queries`,
      replyByOn: '2026-05-08',
      repliedOn: null,
      reply: null,
    },
  ],
  'monitoring_check.balances': ({ idIn, pence }) => [
    {
      partId: idIn('budget_part'),
      balancePence: pence,
      finding: 'WITHIN_LIMITS',
      lowestPence: null,
      unspentLimitPence: null,
      abovePence: 0,
    },
  ],
  'payment_suspension.look_again_on': () => '2026-06-01',
  'payment_suspension.policy_version_id': ({ policy }) => policy('monitoring'),
  // A council's records are checked once a day.
  'record_proof.day': ({ number }) => `2026-05-0${number + 1}`,
  'record_proof.checks': ({ marker }) => [
    {
      check: 'PLAN_COSTS_ADD_UP',
      checkedCount: 1,
      differingCount: 1,
      differingIds: [`${marker}-record_proof.checks`],
    },
  ],
  'ledger_proof.day': ({ number }) => `2026-05-0${number + 1}`,
  'ledger_proof.checks': ({ marker }) => [
    {
      check: 'TRANSACTIONS_ADD_UP',
      checkedCount: 1,
      differingCount: 1,
      differingIds: [`${marker}-ledger_proof.checks`],
    },
  ],
  // A draft, which has no version yet.
  'policy_change.area': () => 'money',
  'policy_change.starts_from': () => 'IN_FORCE',
  'policy_change.settings': () => EXAMPLE_INPUTS.money,
  'policy_change.sources': () => [],
  ...Object.fromEntries(
    ['submitted', 'approved', 'rejected', 'withdrawn', 'enacted'].flatMap((fact) => [
      [`policy_change.${fact}_at`, () => null],
      [`policy_change.${fact}_by`, () => null],
      [`policy_change.${fact}_reason`, () => null],
    ]),
  ),
  'policy_change.policy_version_id': () => null,
  'policy_change_edit.settings': () => EXAMPLE_INPUTS.money,
  'policy_change_edit.sources': () => [],
  'policy_change_decision.kind': () => 'REJECTED',
  'policy_consultation.asked': ({ marker }) => [`${marker}-policy_consultation.asked`],
  // Still to be answered, by the days that the walk is on.
  'policy_consultation.closed_on': () => null,
  'policy_consultation.closed_by': () => null,
  'policy_consultation.closed_reason': () => null,
  'policy_consultation.what_changed': () => null,
  'policy_consultation.responded_at': () => null,
  'policy_consultation.responded_by': () => null,
  'policy_consultation_answer.account_key': () => 'a'.repeat(64),
  'account_sign_out.repeat_key': ({ number }) => String(number).padStart(64, 'b'),
  'record_look.role': () => 'PRACTITIONER',
  'resident_rating.factor': () => 'OPEN_ALLOCATION',
  'resident_rating.rating': () => 'BEGUN',
  'resident_rating.rater_key': () => 'a'.repeat(64),
  'self_check_rating.factor': () => 'OPEN_ALLOCATION',
  'self_check_rating.role': () => 'DIRECTOR',
  // Published for everybody, so nothing of it is a council's own.
  'published_self_check.kind': () => 'SUCCESS_FACTORS',
  'published_self_check.factors': () => [{ key: 'OPEN_ALLOCATION', spread: null }],
  'published_self_check.residents': () => null,
  'published_self_check.note': () => null,
  'published_self_check.is_withdrawn': () => false,
};
const CIRCUMSTANCES = {
  livesAlone: true,
  needsTwoCarers: false,
  nightSupport: 'NONE',
  cannotBeLeftAlone: false,
  livesRurally: false,
  needsCommunicationSupport: false,
};
const PROFILE = {
  clientGroup: 'OLDER_PEOPLE',
  ageYears: 80,
  domains: Object.fromEntries(
    NEED_DOMAINS.map((domain) => [domain, { level: 'LOW', unpaidSupport: 'NONE' }]),
  ),
  circumstances: CIRCUMSTANCES,
};
const MEANS = {
  secondCarerWeeklyPence: 0,
  freeOfChargeWeeklyPence: 0,
  exemption: null,
  lightTouchReason: null,
  setting: 'OWN_HOME',
  household: 'SINGLE',
  age: 'PENSION_AGE',
  childCount: 0,
  hasDisabilityPremium: false,
  hasEnhancedDisabilityPremium: false,
  hasCarerPremium: false,
  income: [],
  capital: [],
  housingCosts: [],
  disabilityExpenses: [],
};
/** The papers of a referral, with a text in each of their lists. */
const papers = (text: string, pence: number) => ({
  personName: text,
  title: text,
  term: 'USUAL',
  personDisagrees: true,
  safeguardingEnquiryIsOpen: true,
  weeklyCostPence: pence,
  indicativeWeeklyPence: pence,
  outcomes: [{ description: text, successLooksLike: text }],
  supportItems: [
    {
      description: text,
      category: 'HELP_AT_HOME',
      paidRelative: 'NOT_A_RELATIVE',
      unit: 'HOUR',
      quantityHundredths: 100,
      frequency: 'WEEKLY',
      unitPricePence: pence,
      weeklyCostPence: pence,
    },
  ],
  risks: [{ description: text, whatHelps: text, likelihood: 1, impact: 1 }],
});
/** A part has an account of each kind, and a posting needs somewhere to come from and somewhere to go. */
const ROWS: Record<string, number> = { ledger_account: ACCOUNT_KIND.values.length, ledger_posting: 2 };
/** Rows that onboarding made, shared by all of a council's people. */
const MADE_BY_ONBOARDING = ['council', 'policy_version', 'published_policy', 'policy_period'];
/** A version in force can't be withdrawn, and unpublished tables and facts of plans are kept by PostgreSQL alone. */
const LEFT_EMPTY = ['policy_version_withdrawal', 'published_withdrawal', 'withheld_tables', 'plan_facts'];

/**
 * Gives councils people with a full record each: a row in every table, made from the catalogue, so that new
 * tables and columns are filled without this file knowing about them. Columns shown as a GraphQL enum get a
 * value of that enum. It bypasses row-level security as the superuser, but respects every other rule of the
 * tables.
 */
export async function fillCouncils(
  database: TestDatabase,
  schema: GraphQLSchema,
  shapes: readonly Shape[],
  councils: readonly string[],
): Promise<RecordSet[]> {
  const client = new Client({ connectionString: database.superuserUrl });
  await client.connect();
  try {
    const without = [...MADE_BY_ONBOARDING, ...LEFT_EMPTY];
    const tables = (await readTables(client)).filter(({ name }) => !without.includes(name));
    const enums = enumValues(schema, shapes);
    const sets: RecordSet[] = [];
    for (const council of councils) {
      for (const ofCouncil of [1, 2]) {
        await client.query('begin');
        sets.push(await fillOne(client, tables, enums, { council, ofCouncil, number: sets.length }));
        await client.query('commit');
      }
    }
    return sets;
  } finally {
    await client.end();
  }
}

async function fillOne(
  client: Client,
  tables: readonly Table[],
  enums: ReadonlyMap<string, string>,
  { council, ofCouncil, number }: { council: string; ofCouncil: number; number: number },
): Promise<RecordSet> {
  const marker = `canary-${council}-${ofCouncil}`;
  const tenantId = (await client.query('select tenant_id as id from council where slug = $1', [council]))
    .rows[0].id as string;
  const policies = await policiesOf(client, tenantId);
  const rowIds = new Map([['policy_version', found(policies, 'money')]]);
  const texts = new Map<string, string>();
  const maker = (row: number): Maker => ({
    number,
    row,
    marker,
    pence: 90_000_000 + number,
    idIn: (table) => found(rowIds, table),
    policy: (area) => found(policies, area),
  });
  for (const table of tables) {
    for (let row = 0; row < (ROWS[table.name] ?? 1); row += 1) {
      const values = table.columns.map((column) =>
        valueFor(table, column, maker(row), { tenantId, enums, policies }),
      );
      await insert(client, table, values);
      table.columns.forEach(({ name }, index) => {
        const value = String(values[index]);
        const [marked] = value.match(new RegExp(`${marker}-[a-z_.]+`)) ?? [];
        if (name === 'id') rowIds.set(table.name, value);
        if (marked) texts.set(`${table.name}.${name}`, marked);
      });
    }
  }
  const nhsNumber = GIVEN['person.nhs_number']?.(maker(0)) as string;
  const tokens = [...rowIds.values(), marker, nhsNumber, String(maker(0).pence)];
  return { council, tenantId, marker, rowIds, texts, tokens };
}

function found(map: ReadonlyMap<string, string>, key: string): string {
  const value = map.get(key);
  if (value === undefined) throw new Error(`Nothing was made yet for ${key}.`);
  return value;
}

async function policiesOf(client: Client, tenantId: string): Promise<Map<string, string>> {
  const { rows } = await client.query('select area, id from policy_version where tenant_id = $1', [tenantId]);
  return new Map(rows.map(({ area, id }) => [area, id]));
}

interface Known {
  tenantId: string;
  enums: ReadonlyMap<string, string>;
  policies: ReadonlyMap<string, string>;
}

function valueFor(table: Table, column: Column, maker: Maker, { tenantId, enums }: Known): unknown {
  const key = `${table.name}.${column.name}`;
  if (GIVEN[key]) return jsonOr(column, GIVEN[key](maker));
  if (column.name === 'tenant_id') return tenantId;
  if (column.name === 'id') return newId();
  if (column.pointsAt === table.name) return null;
  if (column.pointsAt === 'policy_version') return maker.policy('money');
  if (column.pointsAt) return maker.idIn(column.pointsAt);
  const text = enums.get(key) ?? `${maker.marker}-${key}`;
  switch (column.type) {
    case 'text':
      return text;
    case '_text':
      return [text];
    case 'int4':
      return column.hasDefault ? 1 : maker.number + 1;
    case 'int8':
      return maker.pence;
    case 'bool':
      return true;
    case 'date':
      return column.name === 'ends_on' ? '2027-05-01' : '2026-05-01';
    case 'timestamptz':
      return '2026-05-01T09:00:00Z';
    case 'uuid':
      return newId();
    default:
      throw new Error(`Say in ${import.meta.url} what may stand in ${key}, which is ${column.type}.`);
  }
}

function jsonOr(column: Column, value: unknown): unknown {
  return column.type.startsWith('json') ? JSON.stringify(value) : value;
}

async function insert(client: Client, table: Table, values: unknown[]): Promise<void> {
  const names = table.columns.map(({ name }) => name).join(', ');
  const places = values.map((_value, index) => `$${index + 1}`).join(', ');
  try {
    await client.query(`insert into ${table.name} (${names}) values (${places})`, values);
  } catch (error) {
    const { message } = error as Error;
    throw new Error(
      `No row could be made for ${table.name}: ${message}. Say in ${import.meta.url} what it needs.`,
    );
  }
}

/** The first value of each column that the API shows as an enum, by `table.column`. */
function enumValues(schema: GraphQLSchema, shapes: readonly Shape[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const { column, field, shape } of shownColumns(shapes)) {
    const type = schema.getType(shape.typeName);
    const fieldType = isObjectType(type) ? type.getFields()[field]?.type : undefined;
    const named = fieldType && getNamedType(fieldType);
    if (named && isEnumType(named)) {
      values.set(`${shape.table}.${column}`, named.getValues()[0]?.value as string);
    }
  }
  return values;
}

/** The columns that the API shows unaltered, with the field that shows each. */
export function shownColumns(shapes: readonly Shape[]): { shape: Shape; field: string; column: string }[] {
  return shapes.flatMap((shape) =>
    [...shape.fields].flatMap(([field, definition]) => {
      const sql = definition.kind === 'value' ? definition.sql('row', shape.typeName) : '';
      const column = /^row\.([a-z_0-9]+)$/.exec(sql)?.[1];
      return column ? [{ shape, field, column }] : [];
    }),
  );
}

/** The API's id of one of a set's rows; null for a type that the set keeps in no table. */
export function idInSet(set: RecordSet, shapes: readonly Shape[], type: NodeTypeName): string | null {
  if (type === 'Council') return toGlobalId('Council', set.tenantId);
  const table = shapes.find(({ typeName }) => typeName === type)?.table;
  const uuid = table ? set.rowIds.get(table) : undefined;
  return uuid ? toGlobalId(type, uuid) : null;
}

/** Which of a set's tokens appear in a text. */
export function foundIn(text: string, set: RecordSet): string[] {
  return set.tokens.filter((token) => text.includes(token));
}

/** Which ids and column texts from some tables of a set appear in a text. */
export function foundOfTables(text: string, set: RecordSet, tables: readonly string[]): string[] {
  return tables
    .flatMap((table) => [set.rowIds.get(table), `${set.marker}-${table}.`])
    .filter((token) => token !== undefined && text.includes(token)) as string[];
}

/** Every type that has ids. */
export const NODE_TYPES = AREAS.flatMap(({ idPrefixes }) => Object.keys(idPrefixes ?? {}));
