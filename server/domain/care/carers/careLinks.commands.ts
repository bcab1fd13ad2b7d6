import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { deathRefusals } from '../../people/death.ts';
import type { RecordedDeath } from '../../people/deathFollowers.ts';
import { Person } from '../../people/people.entity.ts';
import { endedLinkRefusals, endingRefusals, linkRefusals, willingnessRefusals } from './careLinks.ts';
import { CareLink, CareWillingness } from './carers.entity.ts';
import type { Willingness } from './carersVocabulary.ts';

/** Who cares for whom, as it is given; ids are global. */
export interface GivenCareLink {
  carerId: string;
  caredForId: string;
  relationship: string;
  livesTogether: boolean;
  startsOn: string;
}

/**
 * Records that one person cares for another. Refuses NOT_FOUND, PERSON_HAS_DIED, all of `linkRefusals`, TEXT_MISSING and
 * TEXT_TOO_LONG.
 */
export function recordCareLink(session: Session, command: Command, given: GivenCareLink) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager, today } = work;
    // Both are locked in the order of their ids, so that two who are recorded as caring for each other never wait for ever.
    const ends = [
      { globalId: given.carerId, path: ['carerId'] },
      { globalId: given.caredForId, path: ['caredForId'] },
    ].toSorted((a, b) => (a.globalId < b.globalId ? -1 : 1));
    const found = new Map<string, string>();
    for (const { globalId, path } of ends) {
      const person = await lockedRecord(work, Person, 'Person', globalId, path);
      refuseAny(deathRefusals(person.diedOn, path));
      found.set(globalId, person.id);
    }
    const personId = found.get(given.carerId) as string;
    const caredForId = found.get(given.caredForId) as string;
    const open = await entityManager.findOne(CareLink, { tenantId, personId, caredForId, endedOn: null });
    const openId = open && toGlobalId('CareLink', open.id);
    refuseAny([
      ...linkRefusals({ carerId: personId, caredForId, startsOn: given.startsOn }, { openId, today }),
      ...textRefusals(['relationship'], given.relationship, true),
    ]);
    const { relationship, livesTogether, startsOn } = given;
    const id = newId();
    entityManager.create(CareLink, {
      tenantId,
      id,
      personId,
      caredForId,
      version: 1,
      relationship,
      livesTogether,
      startsOn,
      endedOn: null,
      endedReason: null,
      endedByDeath: false,
      recordedAt: work.now.toString(),
      recordedBy: work.actorSubject,
    });
    return { type: 'CareLink', id };
  });
}

/** What a carer was asked, and answered. */
export interface GivenWillingness {
  askedOn: string;
  kinds: readonly Willingness[];
  inWords: string | null;
}

/**
 * Records what a carer said that they are willing and able to do. Refuses NOT_FOUND, CARE_LINK_ENDED, all of
 * `willingnessRefusals` and TEXT_TOO_LONG.
 */
export function recordCareWillingness(
  session: Session,
  command: Command,
  careLinkId: string,
  given: GivenWillingness,
) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager, today } = work;
    const link = await lockedRecord(work, CareLink, 'CareLink', careLinkId, ['careLinkId']);
    refuseAny(endedLinkRefusals(link));
    const last = await entityManager.findOne(
      CareWillingness,
      { tenantId, careLinkId: link.id },
      { orderBy: { askedOn: 'desc', id: 'desc' } },
    );
    refuseAny([
      ...willingnessRefusals({ lastAskedOn: last?.askedOn ?? null }, given, today),
      ...textRefusals(['inWords'], given.inWords, false),
    ]);
    entityManager.create(CareWillingness, {
      ...given,
      tenantId,
      id: newId(),
      personId: link.personId,
      careLinkId: link.id,
      recordedAt: work.now.toString(),
      recordedBy: work.actorSubject,
    });
    return { type: 'CareLink', id: link.id };
  });
}

/** Records that caring has ended. Refuses NOT_FOUND, CARE_LINK_ENDED, STALE_VERSION, all of `endingRefusals` and what is wrong with the reason. */
export function endCareLink(
  session: Session,
  command: Command,
  { careLinkId, expectedVersion }: { careLinkId: string; expectedVersion: number },
  { endedOn, reason }: { endedOn: string; reason: string },
) {
  return runCommand(session, command, async (work) => {
    const link = await lockedRecord(work, CareLink, 'CareLink', careLinkId, ['careLinkId']);
    refuseAny(endedLinkRefusals(link));
    refuseStale(link, expectedVersion);
    refuseAny([...endingRefusals(link, endedOn, work.today), ...textRefusals(['reason'], reason, true)]);
    Object.assign(link, { endedOn, endedReason: reason, version: link.version + 1 });
    return { type: 'CareLink', id: link.id };
  });
}

/** Caring ends on the day on which either of the two died, and goes on where that death is taken back. */
export async function followDeathOfCarers(work: Work, { personId, diedOn }: RecordedDeath): Promise<void> {
  await work.query(
    `update care_link set ended_on = case when $3::date is not null then greatest(starts_on, $3::date) end, ended_by_death = $3::date is not null,
        ended_reason = case when $3::date is not null then 'One of the two died.' end, version = version + 1
      where tenant_id = $1 and $2 in (person_id, cared_for_id) and (ended_on is null or ended_by_death)
        and not exists (select from person other where other.tenant_id = $1 and other.died_on is not null
          and other.id in (care_link.person_id, care_link.cared_for_id) and other.id <> $2)`,
    [work.tenantId, personId, diedOn],
  );
}
