import { AGE_BANDS, CLIENT_GROUPS } from '../../../../tenants/needs.ts';
import type { Scale } from '../../../../tenants/policy/resourceAllocation.ts';
import { CLIENT_PAIRS, clientPairAt } from './encode.ts';

/** Marks a pair in the table below that no scale has matched yet. */
const NO_SCALE = 255;

/**
 * For every pair of client group and age band, the position of the one scale that covers it. A policy with a
 * gap or an overlap is refused before it can come into force, so finding one here is a fault and throws a
 * RangeError.
 */
export function scalePositionsOf(scales: readonly Scale[]): Uint8Array {
  const positions = new Uint8Array(CLIENT_PAIRS).fill(NO_SCALE);
  for (const [scalePosition, scale] of scales.entries()) {
    for (const clientGroup of scale.clientGroups) {
      for (const ageBand of scale.ageBands) {
        const pair = clientPairAt(CLIENT_GROUPS.indexOf(clientGroup), AGE_BANDS.indexOf(ageBand));
        if (positions[pair] !== NO_SCALE) {
          throw new RangeError(`Two scales are for ${clientGroup} and ${ageBand}.`);
        }
        positions[pair] = scalePosition;
      }
    }
  }
  if (positions.includes(NO_SCALE)) throw new RangeError('Some client group and age band has no scale.');
  return positions;
}
