import { textRefusals } from '../../../common/textRules.ts';
import { type Command, runCommand } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny, refuseStale } from '../../../platform/commands/records.ts';
import { newId, toGlobalId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { deathRefusals } from '../../people/death.ts';
import { Person } from '../../people/people.entity.ts';
import {
  endedSupportRefusals,
  supportEndRefusals,
  supportRefusals,
  withdrawnRefusals,
} from './carerSupport.ts';
import { CarerAssessment, CarerSupport } from './carers.entity.ts';
import type { CarerSupportKind } from './carersVocabulary.ts';

/** What support a carer was given, as it is recorded; ids are global. */
export interface GivenCarerSupport {
  carerAssessmentId: string;
  kind: CarerSupportKind;
  startsOn: string;
  inWords: string | null;
}

/**
 * Records what support a carer was given after an assessment. Refuses NOT_FOUND, PERSON_HAS_DIED, all of `supportRefusals` and
 * TEXT_TOO_LONG.
 */
export function recordCarerSupport(session: Session, command: Command, given: GivenCarerSupport) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager, today } = work;
    const path = ['carerAssessmentId'];
    const assessment = await lockedRecord(
      work,
      CarerAssessment,
      'CarerAssessment',
      given.carerAssessmentId,
      path,
    );
    const { personId } = assessment;
    // Two who record at one moment may name two assessments: the carer is what they take turns by.
    const person = await lockedRecord(work, Person, 'Person', toGlobalId('Person', personId), path);
    refuseAny(deathRefusals(person.diedOn, path));
    const open = await entityManager.findOne(CarerSupport, {
      tenantId,
      personId,
      endedOn: null,
      withdrawnAt: null,
    });
    const openId = open && toGlobalId('CarerSupport', open.id);
    refuseAny(supportRefusals(given, { completedOn: assessment.completedOn, openId }, today));
    refuseAny(textRefusals(['inWords'], given.inWords, false));
    const id = newId();
    entityManager.create(CarerSupport, {
      tenantId,
      id,
      personId,
      carerAssessmentId: assessment.id,
      version: 1,
      kind: given.kind,
      startsOn: given.startsOn,
      inWords: given.inWords,
      recordedAt: work.now.toString(),
      recordedBy: work.actorSubject,
    });
    return { type: 'CarerSupport', id };
  });
}

/** Which record is changed, as the caller read it. */
export interface CarerSupportTarget {
  carerSupportId: string;
  expectedVersion: number;
}

/**
 * Records the last day of a carer's support. Refuses NOT_FOUND, all of `withdrawnRefusals` and `endedSupportRefusals`,
 * STALE_VERSION, all of `supportEndRefusals` and what is wrong with the reason.
 */
export function endCarerSupport(
  session: Session,
  command: Command,
  target: CarerSupportTarget,
  { endedOn, reason }: { endedOn: string; reason: string },
) {
  return runCommand(session, command, async (work) => {
    const path = ['carerSupportId'];
    const support = await lockedRecord(work, CarerSupport, 'CarerSupport', target.carerSupportId, path);
    refuseAny([...withdrawnRefusals(support), ...endedSupportRefusals(support)]);
    refuseStale(support, target.expectedVersion);
    refuseAny([
      ...supportEndRefusals(support, endedOn, work.today),
      ...textRefusals(['reason'], reason, true),
    ]);
    Object.assign(support, {
      endedOn,
      endedReason: reason,
      endedAt: work.now.toString(),
      endedBy: work.actorSubject,
      version: support.version + 1,
    });
    return { type: 'CarerSupport', id: support.id };
  });
}

/**
 * Takes a record back that was wrong: it stays to be seen, and counts nowhere. Refuses NOT_FOUND, all of `withdrawnRefusals`,
 * STALE_VERSION and what is wrong with the reason.
 */
export function withdrawCarerSupport(
  session: Session,
  command: Command,
  target: CarerSupportTarget,
  reason: string,
) {
  return runCommand(session, command, async (work) => {
    const path = ['carerSupportId'];
    const support = await lockedRecord(work, CarerSupport, 'CarerSupport', target.carerSupportId, path);
    refuseAny(withdrawnRefusals(support));
    refuseStale(support, target.expectedVersion);
    refuseAny(textRefusals(['reason'], reason, true));
    Object.assign(support, {
      withdrawnReason: reason,
      withdrawnAt: work.now.toString(),
      withdrawnBy: work.actorSubject,
      version: support.version + 1,
    });
    return { type: 'CarerSupport', id: support.id };
  });
}
