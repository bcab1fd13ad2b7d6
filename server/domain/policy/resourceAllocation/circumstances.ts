import { type Circumstances, NIGHT_SUPPORT_LEVELS } from '../../../../tenants/needs.ts';
import type { Circumstance } from '../../../../tenants/vocabulary.ts';

/** Five yes-or-no circumstances take the low bits; night support takes the two above them. */
const NIGHT_SUPPORT_PLACE = 32;

/** How many different sets of circumstances there are: a circumstance index is below this. */
export const CIRCUMSTANCE_SETS = NIGHT_SUPPORT_PLACE * NIGHT_SUPPORT_LEVELS.length;

/** One number for a whole set of circumstances, from 0 to CIRCUMSTANCE_SETS - 1. */
export function circumstanceIndexOf(circumstances: Circumstances): number {
  return (
    (circumstances.livesAlone ? 1 : 0) +
    (circumstances.needsTwoCarers ? 2 : 0) +
    (circumstances.cannotBeLeftAlone ? 4 : 0) +
    (circumstances.livesRurally ? 8 : 0) +
    (circumstances.needsCommunicationSupport ? 16 : 0) +
    nightSupportPosition(circumstances.nightSupport) * NIGHT_SUPPORT_PLACE
  );
}

/** The set of circumstances that has this index: the reverse of circumstanceIndexOf. */
export function circumstancesAt(index: number): Circumstances {
  const nightSupport = NIGHT_SUPPORT_LEVELS[Math.floor(index / NIGHT_SUPPORT_PLACE)];
  if (nightSupport === undefined) throw new RangeError('There is no such circumstance index.');
  return {
    livesAlone: (index & 1) !== 0,
    needsTwoCarers: (index & 2) !== 0,
    nightSupport,
    cannotBeLeftAlone: (index & 4) !== 0,
    livesRurally: (index & 8) !== 0,
    needsCommunicationSupport: (index & 16) !== 0,
  };
}

/**
 * Whether a council's adjustment for a circumstance applies to somebody. Somebody who needs waking support at
 * night gets the adjustment for that, and not the one for sleeping support as well.
 */
export function applies(circumstance: Circumstance, circumstances: Circumstances): boolean {
  switch (circumstance) {
    case 'LIVES_ALONE':
      return circumstances.livesAlone;
    case 'NEEDS_TWO_CARERS':
      return circumstances.needsTwoCarers;
    case 'SLEEPING_NIGHT_SUPPORT':
      return circumstances.nightSupport === 'SLEEPING';
    case 'WAKING_NIGHT_SUPPORT':
      return circumstances.nightSupport === 'WAKING';
    case 'CANNOT_BE_LEFT_ALONE':
      return circumstances.cannotBeLeftAlone;
    case 'LIVES_RURALLY':
      return circumstances.livesRurally;
    case 'NEEDS_COMMUNICATION_SUPPORT':
      return circumstances.needsCommunicationSupport;
  }
}

/** Compared one by one rather than searched for, because every encoded profile passes through here. */
function nightSupportPosition(nightSupport: Circumstances['nightSupport']): number {
  if (nightSupport === 'NONE') return 0;
  if (nightSupport === 'SLEEPING') return 1;
  if (nightSupport === 'WAKING') return 2;
  throw new RangeError('Night support is NONE, SLEEPING or WAKING.');
}
