import { LockMode } from '@mikro-orm/core';
import type { Work } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, notFound } from '../../../platform/commands/records.ts';
import { fromGlobalId } from '../../../platform/ids.ts';
import { SupportPlan } from '../../care/plans/plans.entity.ts';
import { Supporter } from '../../people/people.entity.ts';
import type { Attendee } from './attendees.ts';
import { Review, type ReviewRecord } from './reviews.entity.ts';

/**
 * A review with its plan, both locked, the plan first. The commands that end or replace a plan lock in the same order;
 * otherwise they could close the plan's reviews while this command sets the next one.
 */
export async function reviewForChange(work: Work, reviewId: string) {
  const { tenantId, entityManager } = work;
  const path = ['reviewId'];
  const id = fromGlobalId('Review', reviewId);
  const found = id
    ? await entityManager.findOne(Review, { tenantId, id }, { fields: ['planId'], disableIdentityMap: true })
    : null;
  if (!found) throw notFound(path);
  const plan = await entityManager.findOneOrFail(
    SupportPlan,
    { tenantId, id: found.planId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  return { plan, review: await lockedRecord(work, Review, 'Review', reviewId, path) };
}

/** A review that is only read. Refuses NOT_FOUND. */
export async function foundReview(
  { tenantId, entityManager }: Work,
  reviewId: string,
): Promise<ReviewRecord> {
  const id = fromGlobalId('Review', reviewId);
  const found = id ? await entityManager.findOne(Review, { tenantId, id }) : null;
  if (found) return found;
  throw notFound(['reviewId']);
}

/** The bare UUIDs of everybody in a person's circle of support. */
export async function supporterIdsOf(work: Work, personId: string): Promise<string[]> {
  const where = { tenantId: work.tenantId, personId };
  const supporters = await work.entityManager.find(Supporter, where, { fields: ['id'] });
  return supporters.map(({ id }) => id);
}

/** The same people with supporters by their bare ids. An id of another type stays as it is, and so is nobody's. */
export function withBareSupporterIds<Given extends Pick<Attendee, 'supporterId'>>(
  given: readonly Given[],
): Given[] {
  return given.map((each) => ({
    ...each,
    supporterId:
      each.supporterId === null ? null : (fromGlobalId('Supporter', each.supporterId) ?? each.supporterId),
  }));
}
