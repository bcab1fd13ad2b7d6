/** Where the events of a timeline are read, as SQL. `$1` is the council. */
import type { RecordKind } from '../../../platform/access.ts';
import type { NodeTypeName } from '../../../platform/ids.ts';
import { postedOn, stands } from '../../money/ledger/ledgerSql.ts';
import { statusOf } from '../../money/ledger/settlement.queries.ts';
import type { TimelineEvent } from './timelineEvents.ts';

/** Where the events of a kind are read. */
export interface TimelineSource {
  event: TimelineEvent;
  /** Who may read it: whoever reads this kind of record; null for everybody who sees the person. */
  kind: RecordKind | null;
  /** The type of the record that it is about. */
  subjectType: NodeTypeName;
  /** The rows, as `it`. */
  from: string;
  /** The column that says whose they are, where it is not `it.person_id`. */
  person?: string;
  /** The day; where it is null, it has not happened. */
  on: string;
  /** The amount in pence, where there is one. */
  amount?: string;
  where?: string;
}

type Rows = Omit<TimelineSource, 'event' | 'on'>;

const dayOf = (moment: string) => `(it.${moment} at time zone 'Europe/London')::date`;
const rowsOf = (table: string, subjectType: NodeTypeName, kind: RecordKind): Rows => ({
  kind,
  subjectType,
  from: `${table} it`,
});
const PERSON: Rows = { kind: null, subjectType: 'Person', from: 'person it', person: 'it.id' };
const CONTACT = rowsOf('contact', 'Contact', 'ASSESSMENTS');
const ASSESSMENT = rowsOf('assessment', 'Assessment', 'ASSESSMENTS');
const PLAN = rowsOf('support_plan', 'SupportPlan', 'PLANS');
const CHALLENGE = rowsOf('challenge', 'Challenge', 'CHALLENGES');

/** What was paid and stands. It is found by the parts of the person's budgets, as transactions are of accounts. */
const INSTALMENT: Rows = {
  kind: 'MONEY_MOVEMENTS',
  subjectType: 'LedgerTransaction',
  person: 'budget.person_id',
  from: `budget join budget_part part on part.tenant_id = budget.tenant_id and part.budget_id = budget.id
    join instalment_payment payment on payment.tenant_id = part.tenant_id and payment.part_id = part.id
    join ledger_transaction it on it.tenant_id = payment.tenant_id and it.id = payment.transaction_id`,
  amount: postedOn('it.id', 'PAID_TO_HOLDER'),
  where: `${stands('it.id')} and ${statusOf('it')} = 'POSTED'`,
};

export const TIMELINE_SOURCES: readonly TimelineSource[] = [
  { ...PERSON, event: 'REGISTERED', on: dayOf('registered_at') },
  { ...PERSON, event: 'PERSON_DIED', kind: 'CONTACT_DETAILS', on: 'it.died_on' },
  { ...CONTACT, event: 'CONTACT_MADE', on: 'it.contacted_on' },
  { ...CONTACT, event: 'REABLEMENT_STARTED', on: 'it.reablement_started_on' },
  { ...CONTACT, event: 'REABLEMENT_ENDED', on: 'it.reablement_ended_on' },
  { ...CONTACT, event: 'ELIGIBILITY_DECIDED', on: 'it.eligibility_decided_on' },
  { ...ASSESSMENT, event: 'ASSESSMENT_STARTED', on: 'it.started_on' },
  { ...ASSESSMENT, event: 'ASSESSMENT_COMPLETED', on: 'it.completed_on' },
  {
    ...rowsOf('allocation', 'Allocation', 'ASSESSMENTS'),
    event: 'AMOUNT_WORKED_OUT',
    on: 'it.allocated_on',
    amount: 'it.weekly_amount_pence',
  },
  { ...PLAN, event: 'PLAN_DRAFTED', on: dayOf('drafted_at') },
  { ...PLAN, event: 'PLAN_SHARED', on: dayOf('shared_at') },
  { ...PLAN, event: 'PLAN_AGREED', on: dayOf('agreed_at') },
  { ...PLAN, event: 'PLAN_SIGNED_OFF', on: dayOf('signed_off_at') },
  { ...PLAN, event: 'SUPPORT_STARTED', on: 'it.implemented_on' },
  { ...PLAN, event: 'PLAN_ENDED', on: 'it.ended_on' },
  {
    ...rowsOf('panel_referral', 'PanelReferral', 'PANEL'),
    event: 'PANEL_REFERRED',
    on: 'it.referred_on',
  },
  {
    ...rowsOf('panel_decision', 'PanelDecision', 'PANEL'),
    event: 'PANEL_DECIDED',
    on: 'it.decided_on',
  },
  {
    ...rowsOf('budget', 'Budget', 'BUDGETS'),
    event: 'BUDGET_AGREED',
    on: dayOf('agreed_at'),
    amount: 'it.total_weekly_pence',
  },
  { ...INSTALMENT, event: 'INSTALMENT_PAID', on: 'it.occurred_on' },
  {
    ...rowsOf('monitoring_check', 'MonitoringCheck', 'BUDGETS'),
    event: 'MONEY_CHECKED',
    on: 'it.checked_on',
  },
  { ...rowsOf('review', 'Review', 'REVIEWS'), event: 'REVIEW_HELD', on: 'it.held_on' },
  { ...CHALLENGE, event: 'CHALLENGE_RECEIVED', on: 'it.received_on' },
  { ...CHALLENGE, event: 'CHALLENGE_ANSWERED', on: 'it.answered_on' },
];
