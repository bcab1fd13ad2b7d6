import type { Asker } from '../api.ts';
import {
  change,
  draftedPlan,
  type PlanParts,
  type PlanSubject,
  planStep,
  talkedThrough,
  WHOLE_PLAN,
} from '../storySteps.ts';
import type { Leading } from './leading.ts';
import { budgeted, signedOffByLadder } from './planLife.ts';
import { livedWithSupport } from './supportedLife.ts';

/** What a carer says of caring. Every word is invented. */
const ANSWERS = {
  hoursWeekly: 42,
  isCareNecessary: true,
  isHealthAtRisk: true,
  unachievedOutcomes: [
    { outcome: 'RECREATION', inability: 'NOT_WITHOUT_ASSISTANCE' },
    { outcome: 'RELATIONSHIPS', inability: 'PAIN_DISTRESS_OR_ANXIETY' },
  ],
  hasSignificantImpactOnWellbeing: true,
  dayToDayWishes: 'An afternoon a week that is my own.',
  workAndLearning: 'I gave up the shop, and would like two mornings of it back.',
  breaks: 'None for two years; a weekend by the sea would do.',
  emergencies: 'My brother comes, when he can.',
};

const WILLING = ['MEALS', 'NIGHTS'].map((kind) => ({
  kind,
  isWilling: true,
  isAble: true,
  isWillingToContinue: kind === 'MEALS',
  isAbleToContinue: kind === 'MEALS',
}));

/** Somebody who cares for another: assessed as a carer, with a plan and a budget of their own where the council gives one. */
export async function ledCarer(leading: Leading, personId: string): Promise<void> {
  const { api, life, practitioner, calendar, caredForId } = leading;
  if (!caredForId) return;
  const after = (days: number) => api.setToday(calendar.daysAgo(life.contactDaysAgo - days));
  const link = { carerId: personId, caredForId, relationship: 'sister', livesTogether: false };
  const startsOn = calendar.daysAgo(life.contactDaysAgo);
  const { careLink } = await change(api, practitioner, 'recordCareLink', 'careLink { id }', {
    ...link,
    startsOn,
  });
  const willing = {
    careLinkId: careLink.id,
    askedOn: startsOn,
    kinds: WILLING,
    inWords: 'The nights are too much.',
  };
  await change(api, practitioner, 'recordCareWillingness', 'careLink { id }', willing);
  after(6);
  const { id: carerAssessmentId, amountPence } = await assessedAsCarer(leading, personId);
  await change(api, practitioner, 'recordCarerSupport', 'carerSupport { id }', {
    carerAssessmentId,
    kind: 'RESPITE_TO_CARED_FOR',
    startsOn: calendar.daysAgo(life.contactDaysAgo - 6),
    inWords: 'Somebody sits with her brother on Tuesday evenings.',
  });
  if (!amountPence) return;
  after(14);
  // A carer's plan rests on the carer's assessment, in place of an allocation.
  const subject = { personId, carerAssessmentId } as unknown as PlanSubject;
  const drafted = await draftedPlan(api, practitioner, subject, partsOfCarer(amountPence));
  await talkedThrough(api, practitioner, { personId }, drafted);
  const shared = await planStep(api, practitioner, 'sharePlan', drafted);
  after(24);
  const agreed = await planStep(
    api,
    { ...practitioner, role: 'PERSON', person: personId },
    'agreePlan',
    shared,
  );
  after(28);
  const signedOff = await signedOffByLadder(leading, agreed);
  if (!signedOff) return;
  after(32);
  const person = { personId, supporterId: null, allocation: { id: '', weeklyAmountPence: 0 } };
  await livedWithSupport(leading, person, await budgeted(leading, person, signedOff));
}

async function assessedAsCarer({ api, practitioner }: Leading, personId: string) {
  const carer: Asker = { ...practitioner, role: 'PERSON', person: personId };
  const start = { personId, respondent: 'SELF' };
  const begun = await change(api, carer, 'startCarerAssessment', 'carerAssessment { id version }', start);
  const { id: carerAssessmentId, version } = begun.carerAssessment;
  const answers = { carerAssessmentId, expectedVersion: version, ...ANSWERS };
  const saved = await change(api, carer, 'saveCarerAnswers', 'carerAssessment { version }', answers);
  const completed = await change(
    api,
    practitioner,
    'completeCarerAssessment',
    'carerAssessment { id amountPence }',
    {
      carerAssessmentId,
      expectedVersion: saved.carerAssessment.version,
      isEligible: true,
      reasons: 'Caring takes all of the week, and has made their own health worse.',
    },
  );
  return completed.carerAssessment as { id: string; amountPence: number | null };
}

const ILL = {
  ifCarerFallsIll: 'My brother comes for a week; ring the out-of-hours team for the first night.',
};

const partsOfCarer = (amountPence: number): PlanParts => ({
  writing: {
    ...WHOLE_PLAN.writing,
    contingencyPence: 1_000,
    importantTo: 'A day of my own, and the choir.',
    ...ILL,
  },
  outcomes: [{ description: 'A break that is mine', successLooksLike: 'I am at the choir most Tuesdays.' }],
  supportItems: [
    {
      category: 'BREAKS',
      description: 'A year of the choir, and two days by the sea',
      providerKind: 'COMMUNITY_GROUP',
      unit: 'ITEM',
      quantityHundredths: 100,
      unitPricePence: amountPence,
      frequency: 'ONE_OFF',
      paidFrom: 'BUDGET',
      deploymentOption: 'SMALL_PAYMENT',
    },
  ],
});
