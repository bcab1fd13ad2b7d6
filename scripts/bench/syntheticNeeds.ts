import {
  CIRCUMSTANCE_SETS,
  circumstanceIndexOf,
} from '../../server/domain/policy/resourceAllocation/circumstances.ts';
import {
  clientPairAt,
  domainAnswerAt,
  PROFILE_BYTES,
} from '../../server/domain/policy/resourceAllocation/encode.ts';
import { AGE_BANDS, CLIENT_GROUPS, NEED_DOMAINS, NEED_LEVELS } from '../../tenants/needs.ts';

/** How many in a hundred are in each client group, and in each of its age bands. Invented, but plausible. */
const CLIENT_GROUP_SHARES = [48, 14, 3, 16, 10, 9];
const AGE_BAND_SHARES: readonly number[][] = [
  [0, 0, 18, 34, 48],
  [7, 63, 16, 9, 5],
  [5, 35, 20, 20, 20],
  [16, 72, 8, 3, 1],
  [9, 76, 10, 4, 1],
  [0, 8, 20, 37, 35],
];

/**
 * Encoded needs of a number of people, the same every time and all invented. Somebody who needs much in one
 * area tends to need much in others, and about half of all needs are met in part by family and friends.
 */
export function syntheticNeeds(count: number): Uint8Array {
  const random = randomNumbers();
  const encoded = new Uint8Array(count * PROFILE_BYTES);
  for (let offset = 0; offset < encoded.length; offset += PROFILE_BYTES) {
    const clientGroup = pick(CLIENT_GROUP_SHARES, random());
    const ageBand = pick(AGE_BAND_SHARES[clientGroup] as number[], random());
    encoded[offset] = clientPairAt(clientGroup, ageBand);
    const severity = random();
    encoded[offset + 1] = circumstancesOf(severity, random);
    for (let position = 0; position < NEED_DOMAINS.length; position++) {
      const strength = severity + random() - 0.75;
      const level = Math.max(0, Math.min(NEED_LEVELS.length - 1, Math.ceil(strength * NEED_LEVELS.length)));
      const unpaidSupport = level === 0 || random() < 0.5 ? 0 : 1 + Math.floor(random() * 3);
      encoded[offset + 2 + position] = domainAnswerAt(level, unpaidSupport);
    }
  }
  return encoded;
}

function circumstancesOf(severity: number, random: () => number): number {
  const night = random() * severity;
  const index = circumstanceIndexOf({
    livesAlone: random() < 0.45,
    needsTwoCarers: random() < severity * 0.25,
    nightSupport: night > 0.85 ? 'WAKING' : night > 0.7 ? 'SLEEPING' : 'NONE',
    cannotBeLeftAlone: random() < severity * 0.2,
    livesRurally: random() < 0.17,
    needsCommunicationSupport: random() < 0.06,
  });
  if (index >= CIRCUMSTANCE_SETS) throw new Error('There is no such set of circumstances.');
  return index;
}

function pick(shares: readonly number[], random: number): number {
  let left = random * shares.reduce((sum, share) => sum + share, 0);
  for (const [position, share] of shares.entries()) {
    left -= share;
    if (left < 0) return position;
  }
  return shares.length - 1;
}

/** Numbers from 0 to below 1, from its own small generator, so that every run has the same people. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

if (AGE_BAND_SHARES.length !== CLIENT_GROUPS.length || AGE_BAND_SHARES[0]?.length !== AGE_BANDS.length) {
  throw new Error('Every client group has a share for each age band.');
}
