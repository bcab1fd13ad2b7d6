/** Agreeing to what was said in a review being gathered, and taking that back. */
import { type Command, runCommand } from '../../../platform/commands/commandRunner.ts';
import { lockedRecord, refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { writerRefusals } from '../../care/plans/planWriters.ts';
import { Review } from '../../oversight/reviews/reviews.entity.ts';
import { GatheringAgreement } from './themes.entity.ts';
import { agreedOnRefusals, notToGatherRefusals, withdrawnRefusals } from './theming.ts';

/**
 * Records that the person agrees to the top twos of a review being gathered without their name. Refuses NOT_FOUND,
 * all of `notToGatherRefusals` and all of `agreedOnRefusals`.
 */
export function agreeToGathering(
  session: Session,
  command: Command,
  { reviewId, agreedOn }: { reviewId: string; agreedOn: string },
) {
  return runCommand(session, command, async (work) => {
    const path = ['reviewId'];
    refuseAny(writerRefusals(session, path));
    const { tenantId, entityManager, now, today, actorSubject } = work;
    const review = await lockedRecord(work, Review, 'Review', reviewId, path);
    const gatheringAgreement = await entityManager.findOne(GatheringAgreement, {
      tenantId,
      reviewId: review.id,
    });
    refuseAny(notToGatherRefusals({ ...review, gatheringAgreement }));
    refuseAny(agreedOnRefusals(review, agreedOn, today.toString()));
    const { id } = entityManager.create(GatheringAgreement, {
      tenantId,
      id: newId(),
      personId: review.personId,
      reviewId: review.id,
      agreedOn,
      recordedAt: now.toString(),
      recordedBy: actorSubject,
    });
    return { type: 'GatheringAgreement', id };
  });
}

/** That something was there stays, so that no other session gathers it anew. */
const TAKE_OUT = `update gathered_statement set words = null, theme_id = null where tenant_id = $1 and review_id = $2`;

/**
 * Takes such an agreement back: what was gathered by it is gone, and only counts that were published stay. Refuses NOT_FOUND
 * and GATHERING_WITHDRAWN.
 */
export function withdrawFromGathering(session: Session, command: Command, agreementId: string) {
  return runCommand(session, command, async (work) => {
    const path = ['agreementId'];
    refuseAny(writerRefusals(session, path));
    const agreement = await lockedRecord(work, GatheringAgreement, 'GatheringAgreement', agreementId, path);
    refuseAny(withdrawnRefusals(agreement, path));
    Object.assign(agreement, { withdrawnAt: work.now.toString(), withdrawnBy: work.actorSubject });
    await work.query(TAKE_OUT, [work.tenantId, agreement.reviewId]);
    return { type: 'GatheringAgreement', id: agreement.id };
  });
}
