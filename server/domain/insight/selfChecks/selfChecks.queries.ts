import { readByKey } from '../../../platform/reading/reader.ts';
import { selectionOf } from '../../../platform/reading/selection.ts';
import { shapeOf } from '../../../platform/reading/shapeOf.ts';
import type { Session } from '../../../platform/session.ts';
import { FACTORS, type Factor, factorsOf } from './factors.ts';
import { type PublishedResidentRatings, raterKeyOf } from './residentRatings.ts';
import { type FactorSummary, factorSummary, type PublishedFactor, type Rating } from './selfCheckSummary.ts';
import { PublishedSelfCheck, SelfCheckRating } from './selfChecks.entity.ts';
import { SELF_CHECK_KIND, type SelfCheckKind, type SelfCheckRatingLevel } from './selfCheckVocabulary.ts';

export const selfCheckRatingShape = shapeOf(SelfCheckRating);

/** As its own council reads it by its id; everybody reads what is published by `readPublishedSelfChecks`. */
export const publishedSelfCheckShape = shapeOf(PublishedSelfCheck);

/** A rating as it is kept. */
interface RatingRow extends Omit<Rating, 'account'> {
  id: string;
  factor: string;
  evidence: string;
  recordedAt: string;
  recordedBy: string;
}

/** A factor with what was rated of it by a day. */
export interface FactorChecked extends Factor, FactorSummary {
  /** Every rating by that day, the latest first. */
  ratings: readonly RatingRow[];
}

/** The self-check of one kind on a day: each factor, rated or not. */
export interface SelfCheck {
  kind: SelfCheckKind;
  asOf: string;
  factors: readonly FactorChecked[];
}

const RATING_FIELDS = selectionOf(
  ...['id', 'factor', 'rating', 'evidence', 'ratedOn', 'role', 'recordedAt', 'recordedBy'],
);

/** Where the session's council sees itself on a day, by everything rated until then. */
export async function readSelfCheck(
  session: Session,
  { kind, asOf }: { kind: SelfCheckKind; asOf: string },
): Promise<SelfCheck> {
  const ofCouncil = { column: 'tenant_id', value: session.council.tenantId };
  const rows = await readByKey<RatingRow>(session, selfCheckRatingShape, ofCouncil, RATING_FIELDS);
  const byFactor = Map.groupBy(rows, ({ factor }) => factor);
  const factors = factorsOf(kind).map((factor) => {
    const own = (byFactor.get(factor.key) ?? []).filter(({ ratedOn }) => ratedOn <= asOf);
    const rated = own.map((row) => ({ ...row, account: row.recordedBy }));
    return { ...factor, ...factorSummary(rated, asOf), ratings: own.toReversed() };
  });
  return { kind, asOf, factors };
}

/** What a council has published of itself. */
export interface PublishedSelfCheckRow {
  councilSlug: string;
  councilName: string;
  regionName: string;
  kind: SelfCheckKind;
  asOf: string;
  publishedAt: string;
  note: string | null;
  factors: readonly PublishedFactor[];
  /** Null in what was published before residents were asked. */
  residents: PublishedResidentRatings | null;
}

// Published to everybody, so no council need be set. Sandboxes and councils in preparation publish nothing.
const READ_PUBLISHED = {
  name: 'read_published_self_checks',
  text: `select c.slug as "councilSlug", c.name as "councilName", r.name as "regionName",
      p.kind, p.as_of::text as "asOf", p.note, p.factors, p.residents,
      to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt"
    from council c join region r on r.code = c.region_code
      join lateral (select * from published_self_check own where own.tenant_id = c.tenant_id and own.kind = $1
        order by own.id desc limit 1) p on not p.is_withdrawn
    where ($2::text[] is null or c.slug = any($2::text[])) and c.live_at is not null and c.sandbox_of is null
    order by c.name`,
};

/** What councils have published last of one kind and not withdrawn, by their names; of all where none are named. */
export function readPublishedSelfChecks(
  session: Session,
  kind: SelfCheckKind,
  councils: readonly string[] | null,
): Promise<PublishedSelfCheckRow[]> {
  return session.query<PublishedSelfCheckRow>(READ_PUBLISHED, [kind, councils]);
}

/** What the session's own council has published, of each kind. */
export async function readOwnPublishedSelfChecks(session: Session): Promise<PublishedSelfCheckRow[]> {
  const slugs = [session.council.slug];
  const found: PublishedSelfCheckRow[] = [];
  for (const kind of SELF_CHECK_KIND.values)
    found.push(...(await readPublishedSelfChecks(session, kind, slugs)));
  return found;
}

/** A factor that residents may rate, and how whoever asks has rated it; null where they have not. */
export interface FactorToRate extends Factor {
  ownRating: SelfCheckRatingLevel | null;
}

const READ_OWN_RATING = {
  name: 'read_own_resident_ratings',
  text: `select distinct on (factor) factor, rating from resident_rating
    where tenant_id = $1 and (factor, rater_key) in (select * from unnest($2::text[], $3::text[]))
    order by factor, id desc`,
};

/** The factors of which the session's council has something published, in the order of the catalogue. */
export async function readFactorsToRate(session: Session): Promise<FactorToRate[]> {
  const { tenantId } = session.council;
  const account = session.actor?.subject ?? '';
  const published = await readOwnPublishedSelfChecks(session);
  const shown = published.flatMap(({ factors }) => factors.filter(({ spread }) => spread !== null));
  const keys = shown.map(({ key }) => key);
  const raterKeys = keys.map((key) => raterKeyOf(tenantId, key, account));
  const own = await session.query<{ factor: string; rating: SelfCheckRatingLevel }>(READ_OWN_RATING, [
    tenantId,
    keys,
    raterKeys,
  ]);
  const ratings = new Map(own.map(({ factor, rating }) => [factor, rating]));
  return FACTORS.filter(({ key }) => keys.includes(key)).map((factor) => ({
    ...factor,
    ownRating: ratings.get(factor.key) ?? null,
  }));
}
