import { type Command, runCommand, type Work } from '../../../platform/commands/commandRunner.ts';
import { refuseAny } from '../../../platform/commands/records.ts';
import { newId } from '../../../platform/ids.ts';
import type { Session } from '../../../platform/session.ts';
import { FACTORS, factorsOf } from './factors.ts';
import {
  type PublishedResidentRatings,
  publishedResidentRatings,
  type ResidentCount,
  raterKeyOf,
  residentsCountedOn,
} from './residentRatings.ts';
import { residentRatingRefusals } from './selfCheckRecording.ts';
import { PublishedSelfCheck, ResidentRating } from './selfChecks.entity.ts';
import type { SelfCheckKind, SelfCheckRatingLevel } from './selfCheckVocabulary.ts';

/** How a resident rates a factor. */
export interface GivenResidentRating {
  factor: string;
  rating: SelfCheckRatingLevel;
}

/**
 * Keeps how a resident sees the council with a factor that it has published, with nothing that says who they are: the audit
 * trail has that the account rated against what was published, and not which factor or how. A later rating of theirs counts
 * in its place, and both are kept. Refuses FACTOR_NOT_PUBLISHED.
 */
export function recordResidentRating(session: Session, command: Command, given: GivenResidentRating) {
  return runCommand(session, command, async ({ tenantId, entityManager, actorSubject, today }) => {
    const kind = FACTORS.find(({ key }) => key === given.factor)?.kind;
    const published = await entityManager.findOne(
      PublishedSelfCheck,
      { tenantId, kind },
      { orderBy: { id: 'desc' } },
    );
    refuseAny(residentRatingRefusals(given.factor, published?.factors ?? []));
    entityManager.create(ResidentRating, {
      ...given,
      tenantId,
      id: newId(),
      raterKey: raterKeyOf(tenantId, given.factor, actorSubject),
      ratedOn: today.toString(),
    });
    return { type: 'PublishedSelfCheck', id: published?.id as string };
  });
}

// Of the ratings of one account of a factor the last counts: ids come in the order in which they were made.
const COUNT = `select factor, rating, count(*)::integer as people
  from (select distinct on (factor, rater_key) factor, rating from resident_rating
    where tenant_id = $1 and rated_on <= $2::date order by factor, rater_key, id desc) latest
  group by factor, rating`;

/**
 * What residents’ ratings come to at the last end of a quarter by a day. Once published for a quarter the counts are frozen:
 * whatever is published again of it has the same.
 */
export async function residentRatingsToPublish(
  work: Work,
  kind: SelfCheckKind,
  asOf: string,
): Promise<PublishedResidentRatings> {
  const countedOn = residentsCountedOn(asOf, work.today.toString());
  const { tenantId } = work;
  const earlier = await work.entityManager.find(PublishedSelfCheck, { tenantId, kind });
  const frozen = earlier.find(({ residents }) => residents?.countedOn === countedOn)?.residents;
  if (frozen) return frozen;
  const counts = await work.query<ResidentCount>(COUNT, [tenantId, countedOn]);
  const keys = factorsOf(kind).map(({ key }) => key);
  return { countedOn, factors: publishedResidentRatings(keys, counts) };
}
