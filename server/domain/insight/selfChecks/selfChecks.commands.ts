import type { Role } from '../../../platform/actor.ts';
import {
  type Command,
  runCommand,
  type Subject,
  type Work,
} from '../../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { PUBLISHING_REFUSALS } from '../../policy/publishing/publishing.ts';
import { publishingInPreparationRefusals, statusOfCouncil } from '../../tenancy/councils/councilLife.ts';
import { Council } from '../../tenancy/councils/councils.entity.ts';
import { factorsOf } from './factors.ts';
import { residentRatingsToPublish } from './residentRatings.commands.ts';
import type { PublishedResidentRatings } from './residentRatings.ts';
import { publishingRefusals, ratingRefusals } from './selfCheckRecording.ts';
import {
  FEWEST_RATERS,
  factorSummary,
  type PublishedFactor,
  publishedFactor,
  type Rating,
} from './selfCheckSummary.ts';
import { PublishedSelfCheck, SelfCheckRating } from './selfChecks.entity.ts';
import type { SelfCheckKind, SelfCheckRatingLevel } from './selfCheckVocabulary.ts';

/** A rating as it is given. */
export interface GivenRating {
  factor: string;
  rating: SelfCheckRatingLevel;
  evidence: string;
  ratedOn: string;
}

/**
 * Keeps how far somebody sees the council with a factor, as whom they are signed in. A later rating of theirs counts in its
 * place, and both are kept. Refuses RATED_IN_FUTURE, TEXT_MISSING and TEXT_TOO_LONG.
 */
export function recordSelfCheckRating(session: Session, command: Command, given: GivenRating) {
  return runCommand(session, command, async (work) => {
    refuseAny(ratingRefusals(given, work.today.toString()));
    const id = newId();
    work.entityManager.create(SelfCheckRating, {
      ...given,
      tenantId: work.tenantId,
      id,
      role: session.actor?.role as Role,
      recordedAt: work.now.toString(),
      recordedBy: work.actorSubject,
    });
    return { type: 'SelfCheckRating', id };
  });
}

/**
 * Publishes what the ratings of one kind come to on a day, without evidence and without who rated, and apart from them how
 * residents see it. It takes the place of what
 * was published of that kind before. Refuses COUNCIL_IN_ONBOARDING, NEVER_PUBLISHED_FROM_SANDBOX and all of
 * `publishingRefusals`.
 */
export function publishSelfCheck(
  session: Session,
  command: Command,
  { kind, asOf, note }: { kind: SelfCheckKind; asOf: string | null; note: string | null },
) {
  return runCommand(session, command, async (work) => {
    const council = await work.entityManager.findOneOrFail(Council, { tenantId: work.tenantId });
    refuseAny(publishingInPreparationRefusals(council, statusOfCouncil(council)));
    if (council.sandboxOf !== null) {
      const message = PUBLISHING_REFUSALS.NEVER_PUBLISHED_FROM_SANDBOX;
      refuseAny([{ code: 'NEVER_PUBLISHED_FROM_SANDBOX', path: ['kind'], message }]);
    }
    const today = work.today.toString();
    const day = asOf ?? today;
    const ratings = await ratingsOf(work);
    const factors = factorsOf(kind).map(({ key }) =>
      publishedFactor(key, factorSummary(ratings.get(key) ?? [], day)),
    );
    refuseAny(publishingRefusals(factors, { asOf: day, note }, { fewest: FEWEST_RATERS, today }));
    const said = note?.trim() ? note : null;
    const residents = await residentRatingsToPublish(work, kind, day);
    return recordPublished(work, { kind, asOf: day, note: said, factors, residents, isWithdrawn: false });
  });
}

/** Takes back what was published last of one kind; that it was once stays on record. Refuses NOTHING_PUBLISHED. */
export function withdrawSelfCheck(session: Session, command: Command, kind: SelfCheckKind) {
  return runCommand(session, command, async (work) => {
    const { tenantId, entityManager } = work;
    const last = await entityManager.findOne(
      PublishedSelfCheck,
      { tenantId, kind },
      { orderBy: { id: 'desc' } },
    );
    if (!last || last.isWithdrawn) {
      const message = 'Nothing of this kind is published at the moment, so there is nothing to take back.';
      refuseAny([{ code: 'NOTHING_PUBLISHED', path: ['kind'], message }]);
    }
    const day = work.today.toString();
    const nothing = { note: null, factors: [], residents: null };
    return recordPublished(work, { kind, asOf: day, ...nothing, isWithdrawn: true });
  });
}

function recordPublished(
  { entityManager, tenantId, now, actorSubject }: Work,
  published: {
    kind: SelfCheckKind;
    asOf: string;
    note: string | null;
    factors: PublishedFactor[];
    residents: PublishedResidentRatings | null;
    isWithdrawn: boolean;
  },
): Subject {
  const id = newId();
  entityManager.create(PublishedSelfCheck, {
    ...published,
    tenantId,
    id,
    publishedAt: now.toString(),
    publishedBy: actorSubject,
  });
  return { type: 'PublishedSelfCheck', id };
}

/** Every rating by its factor, in the order in which they were recorded. */
async function ratingsOf({ entityManager, tenantId }: Work): Promise<Map<string, Rating[]>> {
  const found = await entityManager.find(SelfCheckRating, { tenantId }, { orderBy: { id: 'asc' } });
  return Map.groupBy(
    found.map(({ recordedBy, ...rating }) => ({ ...rating, account: recordedBy })),
    ({ factor }) => factor,
  );
}
