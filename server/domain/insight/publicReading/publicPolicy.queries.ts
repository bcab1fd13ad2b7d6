import { AREA_KEYS, type AreaKey } from '../../../../tenants/policy/policy.ts';
import type { Session } from '../../../platform/session.ts';
import { readCouncil } from '../../tenancy/councils/councils.queries.ts';
import {
  areasAsked,
  type PublishedPolicy,
  readPublishedPolicies,
} from '../comparison/publishedPolicies.queries.ts';
import { type AreaInWords, areaInWords } from './policyInWords.ts';
import { type ProcessGuide, processGuide } from './processGuide.ts';

/** A council as its public pages name it. */
export interface PublicCouncil {
  slug: string;
  name: string;
  region: { code: string; name: string };
}

/** What one council has published of its policy, in force on a day. */
export interface PublicPolicy {
  council: PublicCouncil;
  asOf: string;
  areas: readonly AreaInWords[];
}

/** The published policy of the session’s council in plain words, today unless another day is asked for. */
export async function readPublicPolicy(
  session: Session,
  request: { asOf?: string | undefined; areas?: readonly AreaKey[] | undefined },
): Promise<PublicPolicy> {
  const asOf = request.asOf ?? session.today.toString();
  const areas = areasAsked(request.areas);
  const { council, versions } = await readOwn(session, areas, asOf);
  return { council, asOf, areas: areas.map((area) => areaInWords(area, versions[area] ?? null)) };
}

/** How the session’s council works from the first contact to the review, by what it has published. */
export async function readProcessGuide(
  session: Session,
  request: { asOf?: string | undefined },
): Promise<{ council: PublicCouncil; asOf: string } & ProcessGuide> {
  const asOf = request.asOf ?? session.today.toString();
  const { council, versions } = await readOwn(session, AREA_KEYS, asOf);
  return { council, asOf, ...processGuide(versions) };
}

/** The session's council, as its public pages name it. */
export async function readPublicCouncil(session: Session): Promise<PublicCouncil> {
  const { slug, name, region } = (await readCouncil(session, session.council.slug)) as PublicCouncil;
  return { slug, name, region };
}

async function readOwn(session: Session, areas: readonly AreaKey[], asOf: string) {
  const slugs = [session.council.slug];
  const [published] = await readPublishedPolicies(session, areas, { asOf, knownAt: null, slugs });
  // A council that is not there has been refused.
  const { council, versions } = published as PublishedPolicy;
  const { slug, name, region } = council;
  return { council: { slug, name, region }, versions };
}
