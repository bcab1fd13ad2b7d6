import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { fromGlobalId, newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { deathRefusals } from '../../people/death.ts';
import type { RecordedDeath } from '../../people/deathFollowers.ts';
import { Person, type PersonRecord, Supporter } from '../../people/people.entity.ts';
import { fullNameOf } from '../../people/registration.ts';
import { authorityRefusals, mayAgreeFor } from '../plans/agreement.ts';
import { writerOf, writerRefusals } from '../plans/planWriters.ts';
import { representationsOf } from '../representation/representation.commands.ts';
import { SharedStory, Story, type StoryRecord } from './stories.entity.ts';
import { type GivenStory, lookedAtRefusals, sharingRefusals, storyRefusals } from './story.ts';

/**
 * Keeps a story that a person agrees to share; staff look at it before anybody else reads it. Refuses NOT_FOUND,
 * PERSON_HAS_DIED, all of `storyRefusals`, and NO_AUTHORITY_TO_AGREE.
 */
export function shareStory(
  session: Session,
  command: Command,
  {
    personId,
    consentSupporterId,
    ...given
  }: GivenStory & { personId: string; consentSupporterId: string | null },
) {
  return runCommand(session, command, async (work) => {
    refuseAny(writerRefusals(session, ['personId']));
    const person = await lockedRecord(work, Person, 'Person', personId, ['personId']);
    refuseAny(deathRefusals(person.diedOn, ['personId']));
    refuseAny(storyRefusals(given, person, work.today));
    const consentFrom = await whoAgreed(session, work, person, consentSupporterId);
    const { tenantId, now, actorSubject, entityManager } = work;
    const id = newId();
    entityManager.create(Story, {
      ...given,
      deploymentOptions: [...new Set(given.deploymentOptions)],
      domains: [...new Set(given.domains)],
      tenantId,
      id,
      personId: person.id,
      version: 1,
      consentSupporterId: consentFrom,
      recordedAs: writerOf(session),
      recordedAt: now.toString(),
      recordedBy: actorSubject,
    });
    return { type: 'Story', id };
  });
}

/** Which story staff look at, as they read it. */
export interface StoryTarget {
  storyId: string;
  expectedVersion: number;
}

/**
 * Shares a story with those whom the person chose. Refuses NOT_FOUND, PERSON_HAS_DIED, STORY_LOOKED_AT, STALE_VERSION, all of
 * `sharingRefusals`, and NO_AUTHORITY_TO_AGREE where whoever agreed for the person decides for them no more.
 */
export function publishStory(
  session: Session,
  command: Command,
  target: StoryTarget,
  { namesAreAgreed }: { namesAreAgreed: boolean },
) {
  return runCommand(session, command, async (work) => {
    const { story, person } = await storyToLookAt(work, target);
    const { tenantId, today, actorSubject, entityManager } = work;
    const circle = await entityManager.find(Supporter, { tenantId, personId: person.id });
    const facts = { ...story, own: person, circle: circle.map(({ name }) => name) };
    refuseAny(sharingRefusals(facts, { account: actorSubject, namesAreAgreed }));
    if (story.consentSupporterId)
      await refuseWithoutAuthority(work, person, story.consentSupporterId, ['storyId']);
    Object.assign(story, lookedAt(work, story), { namesAreAgreed });
    const { title, words, language, deploymentOptions, domains, clientGroup, ageBand, audience } = story;
    entityManager.create(SharedStory, {
      tenantId,
      id: newId(),
      storyId: story.id,
      ...{ title, words, language, deploymentOptions, domains, clientGroup, ageBand, audience },
      nameShown: nameShownOf(story, person),
      sharedOn: today.toString(),
    });
    return { type: 'Story', id: story.id };
  });
}

/**
 * Says that a story is not shared, and why, so that the person may tell it in other words. Refuses NOT_FOUND, PERSON_HAS_DIED,
 * STORY_LOOKED_AT, STALE_VERSION, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function sendStoryBack(
  session: Session,
  command: Command,
  target: StoryTarget,
  { reason }: { reason: string },
) {
  return runCommand(session, command, async (work) => {
    const { story } = await storyToLookAt(work, target);
    refuseAny(textRefusals(['reason'], reason, true));
    Object.assign(story, lookedAt(work, story), { sentBackReason: reason });
    return { type: 'Story', id: story.id };
  });
}

/**
 * Withdraws a story, at whatever point it is: it is deleted, and with it what others read. That it was shared and withdrawn
 * stays in the audit trail, without a word of it. Refuses NOT_FOUND.
 */
export function withdrawStory(session: Session, command: Command, storyId: string) {
  return runCommand(session, command, async (work) => {
    refuseAny(writerRefusals(session, ['storyId']));
    const story = await lockedRecord(work, Story, 'Story', storyId, ['storyId']);
    await takeDown(work, story.id);
    work.entityManager.remove(story);
    return { type: 'Story', id: story.id };
  });
}

/** What was agreed to ends with the person: their stories are read by nobody, until staff look at them again. */
export async function takeDownAfterDeath(work: Work, { personId, diedOn }: RecordedDeath): Promise<void> {
  if (diedOn === null) return;
  const { tenantId, entityManager } = work;
  for (const story of await entityManager.find(Story, { tenantId, personId })) {
    await takeDown(work, story.id);
    const anew = { lookedAtOn: null, lookedAtBy: null, namesAreAgreed: null, sentBackReason: null };
    Object.assign(story, anew, { version: story.version + 1 });
  }
}

async function takeDown({ tenantId, entityManager }: Work, storyId: string): Promise<void> {
  const shared = await entityManager.findOne(SharedStory, { tenantId, storyId });
  if (shared) entityManager.remove(shared);
}

function lookedAt({ today, actorSubject }: Work, { version }: StoryRecord) {
  return { lookedAtOn: today.toString(), lookedAtBy: actorSubject, version: version + 1 };
}

function nameShownOf({ toldBy, chosenName }: StoryRecord, person: PersonRecord): string | null {
  switch (toldBy) {
    case 'OWN':
      return fullNameOf({
        givenName: person.preferredName ?? person.givenName,
        familyName: person.familyName,
      });
    case 'CHOSEN':
      return chosenName ?? null;
    case 'NONE':
      return null;
  }
}

async function storyToLookAt(work: Work, { storyId, expectedVersion }: StoryTarget) {
  const story = await lockedRecord(work, Story, 'Story', storyId, ['storyId']);
  const { tenantId, entityManager } = work;
  const person = await entityManager.findOneOrFail(Person, { tenantId, id: story.personId });
  refuseAny(deathRefusals(person.diedOn, ['storyId']));
  refuseAny(lookedAtRefusals(story));
  refuseStale(story, expectedVersion);
  return { story, person };
}

/** The bare id of whoever decides for the person and agreed; null where the person did. Staff say which of the two it was. */
async function whoAgreed(
  { actor }: Session,
  work: Work,
  person: PersonRecord,
  consentSupporterId: string | null,
): Promise<string | null> {
  if (actor?.role === 'REPRESENTATIVE') return actor.supporterId;
  if (actor?.role === 'PERSON' || consentSupporterId === null) return null;
  const id = fromGlobalId('Supporter', consentSupporterId);
  await refuseWithoutAuthority(work, person, id, ['consentSupporterId']);
  return id;
}

async function refuseWithoutAuthority(
  work: Work,
  person: PersonRecord,
  supporterId: string | null,
  path: readonly string[],
): Promise<void> {
  const { tenantId, entityManager } = work;
  const where = { tenantId, id: supporterId ?? '', personId: person.id };
  const supporter = supporterId ? await entityManager.findOne(Supporter, where) : null;
  const representations = supporter ? await representationsOf(work, supporter.id) : [];
  const refusals = authorityRefusals(mayAgreeFor(supporter, work.today, representations));
  refuseAny(refusals.map((refusal) => ({ ...refusal, path })));
}
