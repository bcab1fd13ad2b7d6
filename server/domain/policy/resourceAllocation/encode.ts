import {
  AGE_BANDS,
  ageBandOf,
  CLIENT_GROUPS,
  type DomainNeed,
  NEED_DOMAINS,
  NEED_LEVELS,
  type NeedDomain,
  type NeedLevel,
  type NeedsProfile,
  UNPAID_SUPPORT_LEVELS,
  type UnpaidSupportLevel,
} from '../../../../tenants/needs.ts';
import { circumstanceIndexOf, circumstancesAt } from './circumstances.ts';

/**
 * A needs profile in 16 bytes, the same under every council's policy, so that a population encoded once can
 * be priced under many:
 *
 * - byte 0: client group and age band (group position x number of age bands + band position)
 * - byte 1: the circumstance index
 * - bytes 2 to 15: one for each domain in the order of NEED_DOMAINS
 *   (level position x number of unpaid support levels + unpaid support position)
 */
export const PROFILE_BYTES = 2 + NEED_DOMAINS.length;

/**
 * The number of the encoding above. The bytes mean nothing without the order of the shared words, so adding
 * or moving a word requires a higher number, and older rows are then read from their profile instead.
 */
export const NEEDS_ENCODING = 1;

/** How many different pairs of client group and age band there are. */
export const CLIENT_PAIRS = CLIENT_GROUPS.length * AGE_BANDS.length;

/** How many different answers a domain can have. */
export const DOMAIN_ANSWERS = NEED_LEVELS.length * UNPAID_SUPPORT_LEVELS.length;

/** One number for a client group and an age band, by their positions in CLIENT_GROUPS and AGE_BANDS. */
export function clientPairAt(clientGroupPosition: number, ageBandPosition: number): number {
  return clientGroupPosition * AGE_BANDS.length + ageBandPosition;
}

/** One number for a level and the unpaid support towards it, by their positions. */
export function domainAnswerAt(levelPosition: number, unpaidSupportPosition: number): number {
  return levelPosition * UNPAID_SUPPORT_LEVELS.length + unpaidSupportPosition;
}

/**
 * One number for somebody's client group and age. Throws a RangeError for an age that is not a whole number
 * of years from 18. The caller is the one to refuse somebody too young, as it can say what to do instead.
 */
function clientPairOf(profile: NeedsProfile): number {
  if (!Number.isSafeInteger(profile.ageYears)) throw new RangeError('An age is a whole number of years.');
  const clientGroupPosition = CLIENT_GROUPS.indexOf(profile.clientGroup);
  if (clientGroupPosition < 0) throw new RangeError('There is no such client group.');
  return clientPairAt(clientGroupPosition, AGE_BANDS.indexOf(ageBandOf(profile.ageYears)));
}

/**
 * Writes a profile as PROFILE_BYTES bytes into `into`, starting at `offset`. Throws a RangeError where the
 * profile holds something outside the shared words of an assessment, or the bytes do not fit.
 */
export function encodeProfile(profile: NeedsProfile, into: Uint8Array, offset = 0): void {
  if (offset < 0 || offset + PROFILE_BYTES > into.length) {
    throw new RangeError('An encoded profile does not fit there.');
  }
  into[offset] = clientPairOf(profile);
  into[offset + 1] = circumstanceIndexOf(profile.circumstances);
  for (let position = 0; position < NEED_DOMAINS.length; position++) {
    const need = profile.domains[NEED_DOMAINS[position] as (typeof NEED_DOMAINS)[number]];
    into[offset + 2 + position] = domainAnswerAt(
      levelPosition(need.level),
      unpaidSupportPosition(need.unpaidSupport),
    );
  }
}

/**
 * A profile as an allocation keeps it: the number of the encoding, and the bytes as PostgreSQL writes them.
 */
export function encodedNeedsOf(profile: NeedsProfile): { needsEncoding: number; encodedNeeds: string } {
  const encoded = Buffer.alloc(PROFILE_BYTES);
  encodeProfile(profile, encoded);
  return { needsEncoding: NEEDS_ENCODING, encodedNeeds: `\\x${encoded.toString('hex')}` };
}

/**
 * The profile of somebody aged `ageYears` that is encoded at `offset`: the reverse of encodeProfile. Throws a
 * RangeError for bytes that encode nothing, and for an age outside the encoded band.
 */
export function profileIn(encoded: Uint8Array, offset: number, ageYears: number): NeedsProfile {
  const clientPair = clientPairIn(encoded, offset);
  const clientGroup = CLIENT_GROUPS[Math.floor(clientPair / AGE_BANDS.length)];
  if (clientGroup === undefined || ageBandOf(ageYears) !== AGE_BANDS[clientPair % AGE_BANDS.length]) {
    throw new RangeError('These bytes encode nobody of that age.');
  }
  const needs = NEED_DOMAINS.map((domain, position): [NeedDomain, DomainNeed] => [
    domain,
    needAt(domainAnswerIn(encoded, offset, position)),
  ]);
  return {
    clientGroup,
    ageYears,
    domains: Object.fromEntries(needs) as NeedsProfile['domains'],
    circumstances: circumstancesAt(circumstanceIndexIn(encoded, offset)),
  };
}

function needAt(answer: number): DomainNeed {
  const level = NEED_LEVELS[Math.floor(answer / UNPAID_SUPPORT_LEVELS.length)];
  const unpaidSupport = UNPAID_SUPPORT_LEVELS[answer % UNPAID_SUPPORT_LEVELS.length];
  if (level === undefined || unpaidSupport === undefined) throw new RangeError('There is no such answer.');
  return { level, unpaidSupport };
}

/** The client pair of the encoded profile that starts at `offset`. */
export function clientPairIn(encoded: Uint8Array, offset: number): number {
  return encoded[offset] as number;
}

/** The circumstance index of the encoded profile that starts at `offset`. */
export function circumstanceIndexIn(encoded: Uint8Array, offset: number): number {
  return encoded[offset + 1] as number;
}

/**
 * The answer to the domain at this position in NEED_DOMAINS, in the encoded profile that starts at `offset`.
 */
export function domainAnswerIn(encoded: Uint8Array, offset: number, domainPosition: number): number {
  return encoded[offset + 2 + domainPosition] as number;
}

// The two functions below compare one by one rather than search, because they run 14 times for every profile.

function levelPosition(level: NeedLevel): number {
  if (level === 'NONE') return 0;
  if (level === 'LOW') return 1;
  if (level === 'MODERATE') return 2;
  if (level === 'SUBSTANTIAL') return 3;
  if (level === 'CRITICAL') return 4;
  throw new RangeError('There is no such need level.');
}

function unpaidSupportPosition(unpaidSupport: UnpaidSupportLevel): number {
  if (unpaidSupport === 'NONE') return 0;
  if (unpaidSupport === 'SOME') return 1;
  if (unpaidSupport === 'MOST') return 2;
  if (unpaidSupport === 'ALL') return 3;
  throw new RangeError('There is no such level of unpaid support.');
}
