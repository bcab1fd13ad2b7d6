/** How long a person has, and by when the council acknowledges and answers: dates from dates, and nothing else. */
import type { SignOffRole, WindowUnit } from '../../../../tenants/vocabularyOfDecisions.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { workingDaysAfter } from '../../../common/workingDays.ts';
import { warnDay } from '../../clock/openSteps/warnDay.ts';
import type { SettingsFor, SettingsRead } from '../../policy/policies/settingReads.ts';
import type { ChallengeKind } from './challengesVocabulary.ts';

/** Complaints Regulations 2009, regulation 12: from the matter, or from when it came to notice. */
const MONTHS_TO_COMPLAIN = 12;

export const WINDOW_READS = {
  riskEnablement: {
    challenge: {
      windowUnit: 'what the time to challenge a decision is counted in',
      windowLength: 'until when a decision may be challenged, and an answer taken to the next stage',
      lateAllowedByRole: 'who may take a challenge or complaint that comes too late',
    },
  },
} as const satisfies SettingsRead;
type WindowSettings = SettingsFor<typeof WINDOW_READS>['riskEnablement']['challenge'];

/** What a window is counted from, and when the challenge or complaint arrived. */
export interface WindowFacts {
  counted: 'FROM_DECISION' | 'FROM_ANSWER' | 'FROM_MATTER';
  from: string;
  receivedOn: string;
}

export interface ChallengeWindow {
  /** The last day that counts. */
  lastDayOn: string;
  isInTime: boolean;
  /** The lowest role that may take it all the same; null where nobody may by this rule. */
  lateAllowedByRole: SignOffRole | null;
}

/** Until when something may be challenged or complained of. The day itself is not counted, and the last one counts. */
export function challengeWindow(
  { counted, from, receivedOn }: WindowFacts,
  { windowUnit, windowLength, lateAllowedByRole }: WindowSettings,
): ChallengeWindow {
  const day = Temporal.PlainDate.from(from);
  const lastDay =
    counted === 'FROM_MATTER'
      ? day.add({ months: MONTHS_TO_COMPLAIN })
      : windowEnd(day, windowUnit, windowLength);
  const isInTime = Temporal.PlainDate.compare(receivedOn, lastDay) <= 0;
  return { lastDayOn: lastDay.toString(), isInTime, lateAllowedByRole };
}

/** Months go to the same day of the month, or to its last: one month after 31 January is 28 February. */
function windowEnd(day: Temporal.PlainDate, unit: WindowUnit, length: number): Temporal.PlainDate {
  switch (unit) {
    case 'DAYS':
      return day.add({ days: length });
    case 'WORKING_DAYS':
      return workingDaysAfter(day, length);
    case 'WEEKS':
      return day.add({ weeks: length });
    case 'MONTHS':
      return day.add({ months: length });
  }
}

export const TIMES_READS = {
  riskEnablement: {
    challenge: {
      acknowledgeWorkingDays: 'by when a challenge is acknowledged',
      stages: 'who answers each stage of a challenge, and by when',
      complaintAcknowledgeWorkingDays: 'by when a complaint is acknowledged',
      complaintStages: 'who answers each stage of a complaint, and by when',
    },
    warnings: { challengeDays: 'from when the acknowledgement and the answer of a challenge are warned of' },
  },
} as const satisfies SettingsRead;
type TimesSettings = SettingsFor<typeof TIMES_READS>['riskEnablement'];

/** Which stage begins, and on which day. */
export interface TimesFacts {
  kind: ChallengeKind;
  /** Counted from 1. */
  stage: number;
  beganOn: string;
}

export interface ChallengeTimes {
  role: SignOffRole;
  stageCount: number;
  /** Null for a later stage, which the person asked for in answer to a letter. */
  acknowledgeDueOn: string | null;
  /** The days from which each is warned of. */
  acknowledgeWarnOn: string | null;
  replyDueOn: string;
  replyWarnOn: string;
  replyDueReason: string;
}

/** Who answers a stage, and by when. Throws where the council has no such stage, which is refused before this is asked. */
export function challengeTimes(
  { kind, stage, beganOn }: TimesFacts,
  { challenge: settings, warnings: { challengeDays } }: TimesSettings,
): ChallengeTimes {
  const isComplaint = kind === 'COMPLAINT';
  const stages = stagesOf(kind, settings);
  const own = stages[stage - 1];
  if (!own) throw new Error(`The council has no stage ${stage}.`);
  const from = Temporal.PlainDate.from(beganOn);
  const acknowledgeDays = isComplaint
    ? settings.complaintAcknowledgeWorkingDays
    : settings.acknowledgeWorkingDays;
  const what = isComplaint ? 'complaint' : 'challenge';
  const days = own.replyWorkingDays === 1 ? '1 working day' : `${own.replyWorkingDays} working days`;
  const acknowledgeDueOn = stage === 1 ? workingDaysAfter(from, acknowledgeDays).toString() : null;
  const replyDueOn = workingDaysAfter(from, own.replyWorkingDays).toString();
  return {
    role: own.role,
    stageCount: stages.length,
    acknowledgeDueOn,
    acknowledgeWarnOn: acknowledgeDueOn && warnDay(acknowledgeDueOn, beganOn, challengeDays),
    replyDueOn,
    replyWarnOn: warnDay(replyDueOn, beganOn, challengeDays),
    replyDueReason: `Stage ${stage} of a ${what} is answered within ${days}, and it began on ${dayInWords(beganOn)}.`,
  };
}

function stagesOf(kind: ChallengeKind, { stages, complaintStages }: TimesSettings['challenge']) {
  return kind === 'COMPLAINT' && complaintStages.length > 0 ? complaintStages : stages;
}
