/** Where somebody is between a first contact and support, and what they can decide there. */
import { enumeration, type ValueOf } from '../../../tenants/vocabulary.ts';
import { type ContactFacts, contactStatus } from '../care/frontDoor/contacting.ts';
import { type PlanFacts, planStatus } from '../care/plans/planStatus.ts';
import type { PlanStatus } from '../care/plans/plansVocabulary.ts';

export const JOURNEY_STAGE = enumeration(
  'JourneyStage',
  'Where somebody is between a first contact and support. Worked out from what is recorded, never set.',
  {
    NOT_STARTED: 'You have no support from the council, and none is asked for. You can ask at any time.',
    WAITING_FOR_ASSESSMENT:
      'You have asked for support, and wait for somebody to look with you at what you need.',
    IN_REABLEMENT: 'You have some weeks of help to do things by yourself again.',
    BEING_ASSESSED: 'What you need is being looked at with you.',
    NOT_ELIGIBLE: 'The council has decided that your needs are not eligible, and has given you the reasons.',
    PLANNING: 'You know about how much money there is, and your plan is being made.',
    PLAN_TO_AGREE: 'Your plan is ready, and waits for you to agree.',
    WAITING_FOR_COUNCIL: 'You have agreed your plan, and wait for the council to sign it off.',
    WAITING_FOR_SUPPORT: 'Your plan is agreed, and you wait for your support to start.',
    SUPPORTED: 'Your support has started.',
    ENDED: 'Everything that the council does for this person has ended.',
  },
);
export type JourneyStage = ValueOf<typeof JOURNEY_STAGE>;

export const CHOICE_POINT = enumeration('ChoicePoint', 'Something that the person decides on the way.', {
  WHETHER_TO_BE_ASSESSED: 'Whether to have what you need looked at.',
  WHETHER_TO_HAVE_REABLEMENT: 'Whether to have some weeks of help to do things by yourself again.',
  WHO_HELPS_ME_ANSWER: 'Whether to answer by yourself, with somebody beside you, or through a professional.',
  WHO_HELPS_ME_PLAN: 'Who writes the plan, and who helps: you, family, a broker, or the council.',
  WHAT_I_WANT_TO_ACHIEVE: 'What matters to you, and what you want to achieve.',
  WHO_SUPPORTS_ME: 'Who supports you, when and how.',
  HOW_MY_MONEY_IS_HELD: 'Who holds the money, and in which way.',
  WHETHER_TO_AGREE: 'Whether you agree to the plan, or send it back for changes.',
  WHETHER_IT_STILL_FITS: 'Whether the plan still fits: you can ask for it to be looked at, at any time.',
});
export type ChoicePoint = ValueOf<typeof CHOICE_POINT>;

/** What is recorded of somebody's way; null for what is not there. */
export interface Journey {
  diedOn: string | null;
  /** The newest contact. */
  contact: (ContactFacts & { isOfferedReablement: boolean }) | null;
  /** The newest assessment. */
  assessment: { completedOn: string | null } | null;
  /** The plan that is live, or else the newest that is not over. */
  plan: PlanFacts | null;
  /** Whether there ever was a plan. */
  hasHadPlan: boolean;
}

const STAGE_OF_PLAN: Partial<Record<PlanStatus, JourneyStage>> = {
  LIVE: 'SUPPORTED',
  SIGNED_OFF: 'WAITING_FOR_SUPPORT',
  AGREED: 'WAITING_FOR_COUNCIL',
  AWAITING_PANEL: 'WAITING_FOR_COUNCIL',
  SHARED: 'PLAN_TO_AGREE',
  DRAFT: 'PLANNING',
  RETURNED: 'PLANNING',
};

/** Where somebody is: the furthest that is recorded, asked in this order. */
export function journeyStage({ diedOn, contact, assessment, plan, hasHadPlan }: Journey): JourneyStage {
  if (diedOn !== null) return 'ENDED';
  const ofPlan = plan && STAGE_OF_PLAN[planStatus(plan)];
  if (ofPlan) return ofPlan;
  if (assessment !== null && assessment.completedOn === null) return 'BEING_ASSESSED';
  if (contact === null) return assessment === null || hasHadPlan ? 'NOT_STARTED' : 'PLANNING';
  const status = contactStatus(contact);
  if (status === 'CLOSED') return contact.closing === 'NOT_ELIGIBLE' ? 'NOT_ELIGIBLE' : 'NOT_STARTED';
  if (status === 'PLANNING' || status === 'WAITING_FOR_SUPPORT') return 'PLANNING';
  if (status === 'BEING_ASSESSED' || status === 'IN_REABLEMENT') return status;
  return 'WAITING_FOR_ASSESSMENT';
}

const OPEN_AT: Readonly<Record<ChoicePoint, readonly JourneyStage[]>> = {
  WHETHER_TO_BE_ASSESSED: ['NOT_STARTED', 'WAITING_FOR_ASSESSMENT', 'IN_REABLEMENT', 'NOT_ELIGIBLE'],
  WHETHER_TO_HAVE_REABLEMENT: ['WAITING_FOR_ASSESSMENT'],
  WHO_HELPS_ME_ANSWER: ['WAITING_FOR_ASSESSMENT', 'IN_REABLEMENT', 'BEING_ASSESSED'],
  WHO_HELPS_ME_PLAN: ['PLANNING'],
  WHAT_I_WANT_TO_ACHIEVE: ['PLANNING'],
  WHO_SUPPORTS_ME: ['PLANNING'],
  HOW_MY_MONEY_IS_HELD: ['PLANNING'],
  WHETHER_TO_AGREE: ['PLAN_TO_AGREE'],
  WHETHER_IT_STILL_FITS: ['SUPPORTED'],
};

/** Whether the person can decide something now. Re-ablement is theirs to decide only while it is offered. */
export function isOpenChoice(point: ChoicePoint, journey: Journey): boolean {
  if (!OPEN_AT[point].includes(journeyStage(journey))) return false;
  return point !== 'WHETHER_TO_HAVE_REABLEMENT' || (journey.contact?.isOfferedReablement ?? false);
}

/** Where somebody is, and every point of choice, in order, with whether it is open now. */
export function whereIAm(journey: Journey) {
  const stage = journeyStage(journey);
  return {
    stage,
    sentence: JOURNEY_STAGE.descriptions[stage],
    choices: CHOICE_POINT.values.map((point) => ({
      point,
      description: CHOICE_POINT.descriptions[point],
      isOpen: isOpenChoice(point, journey),
    })),
  };
}
