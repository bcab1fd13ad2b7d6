import type { JWTPayload } from 'jose';
import {
  type Actor,
  LONGEST_ACCOUNT,
  ROLES_OF_ONE_PERSON,
  ROLES_WITHOUT_COUNCIL,
  type Role,
  roleFromKebabCase,
} from '../actor.ts';
import { fromGlobalId } from '../ids.ts';
import { tokenError } from './tokenErrors.ts';

/** Fairshare's own claims, beside the registered `iss`, `aud`, `sub`, `exp` and `iat`. */
export const CLAIMS = {
  /** The role in kebab-case, such as `team-manager`. */
  role: 'fairshare_role',
  /** The council's slug; not read for the roles that belong to no council. */
  council: 'fairshare_council',
  /** The opaque id (`person_<uuid>`) of the person the actor is, or supports. */
  person: 'fairshare_person',
  /** The opaque id (`supporter_<uuid>`) of a representative's, supporter's or broker's own record. */
  supporter: 'fairshare_supporter',
  /** The code of the region that a regional analyst works for, such as `E12000007`, or of England. */
  region: 'fairshare_region',
} as const;

/** What decides which issuers may vouch for a token: the role, and the council in which it is held. */
export type TokenScope = { role: Role } & Pick<Actor, 'councilSlug'>;

/** Whether the role sees only one person, so that a token may name which. */
export function mayNamePerson(role: Role): boolean {
  return ROLES_OF_ONE_PERSON.includes(role);
}

/** Whether the role acts for somebody else, and so has its own supporter record for them. */
export function mayNameSupporter(role: Role): boolean {
  return mayNamePerson(role) && role !== 'PERSON';
}

/**
 * Whether a token of the role is useless without its person. A broker also works for a council between
 * people.
 */
export function needsPerson(role: Role): boolean {
  return mayNamePerson(role) && role !== 'BROKER';
}

/** Whether the role is held in one council. */
export function needsCouncil(role: Role): boolean {
  return !ROLES_WITHOUT_COUNCIL.includes(role);
}

/**
 * The role and council that a token claims. Refuses with TOKEN_MALFORMED when either is missing or unknown.
 */
export function scopeFromClaims(claims: JWTPayload): TokenScope {
  const roleText = claims[CLAIMS.role];
  const role = typeof roleText === 'string' ? roleFromKebabCase(roleText) : null;
  if (role === null) {
    throw malformedClaim(CLAIMS.role, 'a role Fairshare knows, in kebab-case such as "team-manager"');
  }
  if (!needsCouncil(role)) return { role, councilSlug: null };
  const councilSlug = claims[CLAIMS.council];
  if (typeof councilSlug !== 'string' || councilSlug === '') {
    throw malformedClaim(CLAIMS.council, 'the short name of the council in which the role is held');
  }
  return { role, councilSlug };
}

/**
 * The actor whom verified claims describe. A claim that the role has no use for is not read, so a
 * practitioner's token cannot carry a person. Refuses with TOKEN_MALFORMED when a claim that the role needs
 * is missing or unreadable.
 */
export function actorFromClaims(claims: JWTPayload): Actor {
  const { role, councilSlug } = scopeFromClaims(claims);
  const subject = claims.sub;
  if (typeof subject !== 'string' || subject === '' || subject.length > LONGEST_ACCOUNT) {
    throw malformedClaim('sub', `the account’s name at its issuer, at most ${LONGEST_ACCOUNT} characters`);
  }
  // A broker's person and supporter go together: one alone would say who, but not what was agreed.
  const isGiven = claims[CLAIMS.person] !== undefined || claims[CLAIMS.supporter] !== undefined;
  const isRead = needsPerson(role) || isGiven;
  const personId = isRead && mayNamePerson(role) ? uuidFromClaim(claims, CLAIMS.person, 'Person') : null;
  const supporterId =
    isRead && mayNameSupporter(role) ? uuidFromClaim(claims, CLAIMS.supporter, 'Supporter') : null;
  const regionCode = role === 'REGIONAL_ANALYST' ? regionFromClaims(claims) : null;
  const { iat } = claims;
  return {
    subject,
    role,
    councilSlug,
    personId,
    supporterId,
    ...(regionCode !== null && { regionCode }),
    ...(iat !== undefined && { issuedAtSeconds: iat }),
  };
}

/** The nine regions of England, and England itself, by the codes of the Office for National Statistics. */
const REGION = /^E1200000[1-9]$|^E92000001$/;

/** Nobody has to have a region: without one there is published policy to read, and no figures. */
function regionFromClaims(claims: JWTPayload): string | null {
  const code = claims[CLAIMS.region];
  if (code === undefined) return null;
  if (typeof code === 'string' && REGION.test(code)) return code;
  throw malformedClaim(
    CLAIMS.region,
    'the code of a region of England, from E12000001 to E12000009, or of England, E92000001',
  );
}

function uuidFromClaim(claims: JWTPayload, claim: string, type: 'Person' | 'Supporter'): string {
  const id = claims[claim];
  const uuid = typeof id === 'string' ? fromGlobalId(type, id) : null;
  if (uuid === null) {
    throw malformedClaim(claim, `the opaque id of a ${type.toLowerCase()}, which the token’s role needs`);
  }
  return uuid;
}

function malformedClaim(claim: string, expected: string) {
  return tokenError(
    'TOKEN_MALFORMED',
    `The token’s claim "${claim}" is missing or not usable: it must be ${expected}. ` +
      'Correct what the identity provider puts in the token.',
  );
}
