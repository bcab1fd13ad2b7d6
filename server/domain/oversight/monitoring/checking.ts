/** What is recorded when a check is done, and what stands in the way of it. */
import type { Evidence } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { type Refusal, someOf } from '../../../common/refusal.ts';
import { TEXT_REFUSALS, textRefusals } from '../../../common/textRules.ts';
import { codeInWords, listInWords, poundsInWords } from '../../../common/words.ts';
import { DEATH_REFUSALS } from '../../people/death.ts';
import { type FoundBalance, surplusOf } from './balances.ts';
import { earliestWithoutReason, type RegularDate } from './earlyCheck.ts';
import { MONITORING_REFUSALS, type MonitoringRefusalCode } from './monitoringRefusals.ts';
import type { MonitoringOutcome } from './monitoringVocabulary.ts';

type MonitoringRefusal = Refusal<MonitoringRefusalCode>;

/** Why the outcome of a check is not kept, in order of precedence. */
export const CHECKING_REFUSALS = {
  ...DEATH_REFUSALS,
  ...someOf(
    MONITORING_REFUSALS,
    'CHECK_ALREADY_COMPLETED',
    'CHECK_NO_LONGER_NEEDED',
    'CHECKED_IN_FUTURE',
    'CHECKED_BEFORE_SUPPORT',
    'EVIDENCE_STILL_WANTED',
    'PANEL_CONDITION_UNMET',
    'BALANCE_NOT_EXPLAINED',
    'EARLY_CHECK_NOT_EXPLAINED',
    'DETAIL_NOT_OF_OUTCOME',
    'HELP_MISSING',
    'FOLLOW_UP_DATE_MISSING',
    'QUESTION_MISSING',
    'REPLY_DATE_MISSING',
    'DISCUSSION_DATE_MISSING',
    'CONCERN_MISSING',
    'DATE_NOT_IN_FUTURE',
    'BALANCE_NOT_KNOWN',
    'NOTHING_ABOVE_LIMIT',
    'HOME_VISIT_NOT_OFFERED',
    'VISITED_IN_FUTURE',
    'VISITED_BEFORE_SUPPORT',
  ),
  ...someOf(TEXT_REFUSALS, 'TEXT_MISSING', 'TEXT_TOO_LONG'),
};

/** What belongs to one outcome and to no other. */
export interface OutcomeDetails {
  helpGiven: string | null;
  followUpOn: string | null;
  question: string | null;
  replyByOn: string | null;
  discussionOn: string | null;
  concern: string | null;
}

/** What is recorded of a check. */
export interface Checking extends OutcomeDetails {
  checkedOn: string;
  outcome: MonitoringOutcome;
  note: string | null;
  homeVisit: { visitedOn: string; result: string } | null;
}

/** The facts that the record of a check is held against. */
export interface CheckingFacts {
  startedOn: string;
  /** When it is due; null where it is no regular check, or is done with the review. */
  regular: RegularDate | null;
  evidenceWanted: readonly Evidence[];
  homeVisitOffered: boolean;
  balances: readonly FoundBalance[];
  /** What the panel's approval depends on, whose day has passed and which is not met; the earliest first. */
  overdueConditions: readonly { dueOn: string }[];
}

type Needed = readonly [field: keyof OutcomeDetails, code: MonitoringRefusalCode, what: string];

/** What each outcome needs: a text, and a day to come. */
const NEEDED: Readonly<Record<MonitoringOutcome, readonly Needed[]>> = {
  IN_ORDER: [],
  HELP_OFFERED: [
    ['helpGiven', 'HELP_MISSING', 'what help was given'],
    ['followUpOn', 'FOLLOW_UP_DATE_MISSING', 'the day on which somebody asks how it went'],
  ],
  QUERY: [
    ['question', 'QUESTION_MISSING', 'the question, as the person will read it'],
    ['replyByOn', 'REPLY_DATE_MISSING', 'the day by which it is to be answered'],
  ],
  SURPLUS: [
    ['discussionOn', 'DISCUSSION_DATE_MISSING', 'the day on which it is talked over with the person'],
  ],
  CONCERN: [['concern', 'CONCERN_MISSING', 'what the concern is']],
};
const TEXTS = ['helpGiven', 'question', 'concern'] as const;
const DAYS_TO_COME = ['followUpOn', 'replyByOn', 'discussionOn'] as const;
const DETAILS = [...TEXTS, ...DAYS_TO_COME];

/** Everything that is wrong with the record of a check, in order of precedence. */
export function checkingRefusals(
  checking: Checking,
  facts: CheckingFacts,
  today: Temporal.PlainDate,
): Refusal[] {
  return [
    ...dayRefusals(checking, facts, today),
    ...inOrderRefusals(checking, facts),
    ...detailRefusals(checking),
    ...toComeRefusals(checking, today),
    ...surplusRefusals(checking, facts),
    ...visitRefusals(checking, facts, today),
    ...['note' as const, ...TEXTS].flatMap((field) => textRefusals([field], checking[field], false)),
  ];
}

function dayRefusals(
  { checkedOn }: Checking,
  { startedOn }: CheckingFacts,
  today: Temporal.PlainDate,
): MonitoringRefusal[] {
  const path = ['checkedOn'];
  if (checkedOn > today.toString()) {
    const message = `The check was done on ${dayInWords(checkedOn)}, which lies in the future. Record it once it is done.`;
    return [{ code: 'CHECKED_IN_FUTURE', path, message }];
  }
  if (checkedOn >= startedOn) return [];
  const message = `The check was done on ${dayInWords(checkedOn)}, before support started on ${dayInWords(startedOn)}. Look at the date again.`;
  return [{ code: 'CHECKED_BEFORE_SUPPORT', path, message }];
}

/**
 * All is in order only where what the rule asks for was seen, and a condition of the panel's that was not met in time, a
 * balance outside its limits, or a look long before the due date is explained.
 */
function inOrderRefusals({ outcome, note, checkedOn }: Checking, facts: CheckingFacts): MonitoringRefusal[] {
  const { evidenceWanted, balances, overdueConditions } = facts;
  if (outcome !== 'IN_ORDER') return [];
  if (evidenceWanted.length > 0) {
    const kinds = listInWords(evidenceWanted.map((kind) => kind.toLowerCase().replaceAll('_', ' ')));
    const message = `The council’s rule asks for ${kinds}, which has not come, so nobody can say that all is in order. Record it first, or choose another outcome.`;
    return [
      { code: 'EVIDENCE_STILL_WANTED', path: ['outcome'], message, details: { missing: evidenceWanted } },
    ];
  }
  if ((note ?? '').trim() !== '') return [];
  const [overdue] = overdueConditions;
  if (overdue) {
    const message = `Something that the panel’s approval depends on was to be done by ${dayInWords(overdue.dueOn)}, and is not recorded as done (unmetConditions). Record that it is, say in note why all is in order, or choose another outcome.`;
    return [{ code: 'PANEL_CONDITION_UNMET', path: ['note'], message }];
  }
  const odd = balances.find(({ finding }) => finding !== 'WITHIN_LIMITS');
  if (!odd) return earlyRefusals(checkedOn, facts);
  const compared =
    odd.finding === 'TOO_LOW'
      ? `less than the ${poundsInWords(odd.lowestPence ?? 0)} that should be there`
      : `${poundsInWords(odd.abovePence)} more than may stay unspent`;
  const message = `The balance is ${poundsInWords(odd.balancePence)}, ${compared}. Say in note why that is in order, or choose another outcome.`;
  return [{ code: 'BALANCE_NOT_EXPLAINED', path: ['note'], message }];
}

/**
 * A regular check that is done long before it is due is one more look, and the regular one stays on its day; so somebody
 * says why they asked the person for papers twice. Every other outcome says itself why somebody looked.
 */
function earlyRefusals(checkedOn: string, { regular, startedOn }: CheckingFacts): MonitoringRefusal[] {
  if (regular === null || checkedOn < startedOn) return [];
  const earliest = earliestWithoutReason(regular);
  if (checkedOn >= earliest) return [];
  const message = `The check is due on ${dayInWords(regular.dueOn)}, and was done on ${dayInWords(checkedOn)}. From ${dayInWords(earliest)} on it needs no reason. Look at the money then, or say in note why it was looked at so early; the regular check then still comes on its day.`;
  return [{ code: 'EARLY_CHECK_NOT_EXPLAINED', path: ['note'], message, details: { allowed: [earliest] } }];
}

function detailRefusals(checking: Checking): MonitoringRefusal[] {
  const { outcome } = checking;
  const needed = NEEDED[outcome];
  const strange = DETAILS.filter(
    (field) => checking[field] !== null && !needed.some(([own]) => own === field),
  );
  return [
    ...strange.map((field): MonitoringRefusal => {
      const message = `${field} is given, and does not belong to the outcome ${codeInWords(outcome)}. Leave it out, or choose the outcome that it belongs to.`;
      return { code: 'DETAIL_NOT_OF_OUTCOME', path: [field], message };
    }),
    ...needed
      .filter(([field]) => (checking[field] ?? '').trim() === '')
      .map(([field, code, what]): MonitoringRefusal => {
        const message = `The outcome is ${codeInWords(outcome)}, and ${what} is not given. Write it in ${field}.`;
        return { code, path: [field], message };
      }),
  ];
}

function toComeRefusals(checking: Checking, today: Temporal.PlainDate): MonitoringRefusal[] {
  return DAYS_TO_COME.flatMap((field): MonitoringRefusal[] => {
    const day = checking[field];
    if (day === null || day > today.toString()) return [];
    const message = `${field} is ${dayInWords(day)}, which has come or gone by. Give a day from tomorrow on.`;
    return [{ code: 'DATE_NOT_IN_FUTURE', path: [field], message }];
  });
}

function surplusRefusals({ outcome }: Checking, { balances }: CheckingFacts): MonitoringRefusal[] {
  if (outcome !== 'SURPLUS' || surplusOf(balances) > 0) return [];
  const path = ['outcome'];
  if (balances.length === 0) {
    const message =
      'No balance of this check is known, so what is above the limit can’t be worked out. Record the evidence with its balancePence first.';
    return [{ code: 'BALANCE_NOT_KNOWN', path, message }];
  }
  const message =
    'No balance that this check saw is above what may stay unspent by the council’s money rules, so there is nothing to talk over. Choose another outcome.';
  return [{ code: 'NOTHING_ABOVE_LIMIT', path, message }];
}

function visitRefusals(
  { homeVisit }: Checking,
  { homeVisitOffered, startedOn }: CheckingFacts,
  today: Temporal.PlainDate,
): Refusal[] {
  if (homeVisit === null) return [];
  if (!homeVisitOffered) {
    const message =
      'The council’s rule for this check offers no visit at home, so none is recorded with it. Leave homeVisit out.';
    return [{ code: 'HOME_VISIT_NOT_OFFERED', path: ['homeVisit'], message }];
  }
  const { visitedOn, result } = homeVisit;
  return [
    ...visitDayRefusals(visitedOn, startedOn, today),
    ...textRefusals(['homeVisit', 'result'], result, true),
  ];
}

function visitDayRefusals(
  visitedOn: string,
  startedOn: string,
  today: Temporal.PlainDate,
): MonitoringRefusal[] {
  const path = ['homeVisit', 'visitedOn'];
  if (visitedOn > today.toString()) {
    const message = `The visit was on ${dayInWords(visitedOn)}, which lies in the future. Record it once it has been.`;
    return [{ code: 'VISITED_IN_FUTURE', path, message }];
  }
  if (visitedOn >= startedOn) return [];
  const message = `The visit was on ${dayInWords(visitedOn)}, before support started on ${dayInWords(startedOn)}, so it is no part of this check. Look at the date again.`;
  return [{ code: 'VISITED_BEFORE_SUPPORT', path, message }];
}
