import { readOne } from '../../platform/reading/reader.ts';
import { selectionOf } from '../../platform/reading/selection.ts';
import type { Session } from '../../platform/session.ts';
import type { ContactFacts } from '../care/frontDoor/contacting.ts';
import type { DatedStep } from '../care/frontDoor/frontDoorClock.ts';
import { PLAN_FACTS, type PlanFacts } from '../care/plans/planStatus.ts';
import { personShape } from '../people/people.queries.ts';
import type { Journey } from './whereIAm.ts';

/** What a journey is made from, as it is read of a person. */
export interface JourneyRow {
  diedOn: string | null;
  latestContact: (ContactFacts & { steps: DatedStep[] }) | null;
  assessments: { completedOn: string | null; setAsideOn: string | null }[];
  currentPlan: PlanFacts | null;
  supportPlans: { isOfCarer: boolean }[];
}

const CONTACT = [
  'reablementStartedOn',
  'reablementEndedOn',
  'assessedOn',
  'amountKnownOn',
  'planAgreedOn',
  'closedOn',
  'closing',
  'steps',
];
export const OF_JOURNEY = selectionOf(
  'diedOn',
  'assessments.completedOn',
  'assessments.setAsideOn',
  'supportPlans.isOfCarer',
  ...CONTACT.map((name) => `latestContact.${name}`),
  ...PLAN_FACTS.map((name) => `currentPlan.${name}`),
);

/** What is recorded of somebody's way to support, in one statement; null where the session may not see the person. */
export async function readJourney(session: Session, personId: string): Promise<Journey | null> {
  const row = await readOne<JourneyRow>(session, personShape, personId, OF_JOURNEY);
  return row && journeyOf(row);
}

/** The newest assessment with which somebody goes on. */
export function latestOf<Row extends { setAsideOn: string | null }>(assessments: readonly Row[]): Row | null {
  return assessments.find(({ setAsideOn }) => setAsideOn === null) ?? null;
}

/** The journey of a person who was read. */
export function journeyOf(row: JourneyRow): Journey {
  const { diedOn, latestContact, assessments, currentPlan, supportPlans } = row;
  return {
    diedOn,
    contact: latestContact && {
      ...latestContact,
      isOfferedReablement: latestContact.steps.some(({ step }) => step === 'REABLEMENT_OFFER'),
    },
    assessment: latestOf(assessments),
    plan: currentPlan,
    hasHadPlan: supportPlans.some(({ isOfCarer }) => !isOfCarer),
  };
}
