import type { Asker } from '../api.ts';
import { answered, assessed, change, registered } from '../storySteps.ts';
import { ledCarer } from './carerLife.ts';
import type { Ending, Leading } from './leading.ts';
import type { LifeState } from './lifeStates.ts';
import { ledWithPlan } from './planLife.ts';

/** Everybody in these states has come no further than an assessment. */
const BEFORE_PLANS: readonly LifeState[] = [
  'CONTACT_ANSWERED',
  'WAITING_FOR_ASSESSMENT',
  'ASSESSMENT_BEGUN',
  'ALLOCATED',
  'AMOUNT_CHALLENGED',
  'CHALLENGE_UPHELD',
  'CHALLENGE_NOT_UPHELD',
];

/** Everybody in these has only asked. */
const ONLY_ASKED: readonly LifeState[] = ['CONTACT_ANSWERED', 'WAITING_FOR_ASSESSMENT', 'REABLEMENT'];

/** A story so far, and how it ends. */
export interface Led {
  personId: string;
  /** Whoever supports them. */
  supporterId: string | null;
  /** Null where it goes on. */
  ending: Ending | null;
}

/** Takes one person through their story, day by day, up to its end. */
export async function ledLife(leading: Leading): Promise<Led> {
  const { api, life, calendar, practitioner } = leading;
  const { state } = life;
  api.setToday(calendar.daysAgo(life.contactDaysAgo));
  const personId = await registered(api, practitioner, { ...life.registration });
  const supporterId = await supportedBy(leading, personId);
  const led = { personId, supporterId, ending: null };
  if (state === 'CARER') {
    await ledCarer(leading, personId);
    return led;
  }
  await asked(leading, personId);
  if (ONLY_ASKED.includes(state)) return led;
  await assigned(leading, personId);
  api.setToday(calendar.daysAgo(life.contactDaysAgo - 6));
  if (state === 'ASSESSMENT_BEGUN') {
    await answered(api, practitioner, personId, life.needs);
    return led;
  }
  const { allocation } = await assessed(api, practitioner, personId, life.needs);
  await foundEligible(leading, personId);
  if (state === 'AMOUNT_CHALLENGED' || state in ANSWERS) await challenged(leading, personId, allocation.id);
  if (BEFORE_PLANS.includes(state)) return led;
  return { ...led, ending: await ledWithPlan(leading, { personId, supporterId, allocation }) };
}

async function supportedBy({ api, life, practitioner, calendar }: Leading, personId: string) {
  const [supporter] = life.supporters;
  if (!supporter) return null;
  const consentRecordedOn = calendar.daysAgo(life.contactDaysAgo);
  const input = { personId, ...supporter, consentRecordedOn };
  const added = await change(api, practitioner, 'addSupporter', 'supporter { id }', input);
  return added.supporter.id as string;
}

/** The first contact, and its end where nothing more is wanted. */
async function asked({ api, life, practitioner, calendar }: Leading, personId: string): Promise<void> {
  const contactedOn = calendar.daysAgo(life.contactDaysAgo);
  const input = { personId, contactedOn, ...life.contact };
  const { contact } = await change(api, practitioner, 'recordContact', 'contact { id version }', input);
  if (life.state === 'REABLEMENT') {
    const startedOn = calendar.daysAgo(life.contactDaysAgo - 2);
    api.setToday(startedOn);
    await change(api, practitioner, 'startReablement', 'reablementEpisode { id }', {
      contactId: contact.id,
      expectedVersion: contact.version,
      startedOn,
      goals: ['Make my own breakfast.', 'Walk to the shop and back.'],
    });
  }
  if (life.state !== 'CONTACT_ANSWERED') return;
  api.setToday(calendar.daysAgo(life.contactDaysAgo - 1));
  await change(api, practitioner, 'closeContact', 'contact { id }', {
    contactId: contact.id,
    expectedVersion: contact.version,
    closing: 'INFORMATION_WAS_ENOUGH',
    reason: 'They wanted to know what there is nearby, and will ring again when they need more.',
  });
}

/** Somebody of a team works with them from the day after they asked. */
async function assigned(
  { api, life, teams, practitioner, calendar }: Leading,
  personId: string,
): Promise<void> {
  const team = teams[life.team % teams.length];
  if (!team) return;
  const fromOn = calendar.daysAgo(life.contactDaysAgo - 1);
  api.setToday(fromOn);
  const source = 'query($id: ID!) { person(id: $id) { version } }';
  const { version } = (await api.ask(practitioner, source, { id: personId })).data.person;
  const { id: teamId, workerAccount, workerName } = team;
  const input = { personId, expectedVersion: version, fromOn, teamId, workerAccount, workerName };
  await change(api, practitioner, 'assignWorker', 'person { id }', input);
}

const ELIGIBLE = {
  isEligible: true,
  needsAriseFromImpairment: true,
  hasSignificantImpactOnWellbeing: true,
  unachievedOutcomes: ['PERSONAL_HYGIENE', 'NUTRITION'].map((outcome) => ({
    outcome,
    inability: 'NOT_WITHOUT_ASSISTANCE',
  })),
  reasons: 'Two outcomes and more cannot be achieved without help, and it wears on their wellbeing.',
};

async function foundEligible({ api, practitioner }: Leading, personId: string): Promise<void> {
  const source = 'query($id: ID!) { person(id: $id) { latestContact { id version } } }';
  const { id: contactId, version } = (await api.ask(practitioner, source, { id: personId })).data.person
    .latestContact;
  const input = { contactId, expectedVersion: version, ...ELIGIBLE };
  await change(api, practitioner, 'decideEligibility', 'contact { id }', input);
}

const ANSWERS: Partial<Record<LifeState, Record<string, string>>> = {
  CHALLENGE_UPHELD: {
    outcome: 'UPHELD',
    reasons: 'The bad days were not asked about, and there are two or three of them a week.',
    whatHappensNow: 'Your worker comes again this week, and your needs are looked at anew.',
  },
  CHALLENGE_NOT_UPHELD: {
    outcome: 'NOT_UPHELD',
    reasons: 'Your bad days were counted: they are in the answers about mornings and about nights.',
    whatHappensNow: 'The amount stays as it is. You may take it to the next stage.',
  },
};

async function challenged(
  { api, life, practitioner, calendar }: Leading,
  personId: string,
  allocationId: string,
): Promise<void> {
  api.setToday(calendar.daysAgo(life.contactDaysAgo - 20));
  const person: Asker = { ...practitioner, role: 'PERSON', person: personId };
  const input = {
    subjectId: allocationId,
    grounds: 'The help that I need on bad days was left out.',
    wanted: 'Come and see me on one, and count it.',
  };
  const { challenge } = await change(
    api,
    person,
    'challengeDecision',
    'challenge { id version stageRole }',
    input,
  );
  const answer = ANSWERS[life.state];
  if (!answer && !life.isCheckedInTime) return;
  api.setToday(calendar.daysAgo(life.contactDaysAgo - 22));
  const acknowledging = { challengeId: challenge.id, expectedVersion: challenge.version };
  const manager: Asker = { ...practitioner, role: 'SERVICE_MANAGER' };
  const returning = 'challenge { version }';
  const known = await change(api, manager, 'acknowledgeChallenge', returning, acknowledging);
  if (!answer) return;
  api.setToday(calendar.daysAgo(life.contactDaysAgo - 32));
  const answerer: Asker = { ...practitioner, role: challenge.stageRole };
  const answering = { challengeId: challenge.id, expectedVersion: known.challenge.version, ...answer };
  await change(api, answerer, 'answerChallenge', returning, answering);
}
