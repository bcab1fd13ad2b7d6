import { NEED_DOMAINS } from '../../../../tenants/needs.ts';
import { CIRCUMSTANCE_SETS } from './circumstances.ts';
import {
  CLIENT_PAIRS,
  circumstanceIndexIn,
  clientPairIn,
  DOMAIN_ANSWERS,
  domainAnswerIn,
  PROFILE_BYTES,
} from './encode.ts';

/** Two domains are read at once; this is how many different pairs of answers there are. */
export const ANSWER_PAIRS = DOMAIN_ANSWERS * DOMAIN_ANSWERS;

/** One item for each two domains that are next to each other in NEED_DOMAINS. */
export type ByDomainPair<Item> = [Item, Item, Item, Item, Item, Item, Item];
NEED_DOMAINS.length satisfies 14;

/**
 * People arranged for pricing under many policies. Those with the same client pair and circumstances are next
 * to each other, as any policy treats them alike apart from their answers; each number holds two answers. The
 * arrays are shared with the threads that receive them.
 */
export interface Population {
  count: number;
  /** By place here: the person's place among the encoded profiles from which this was made. */
  order: Uint32Array;
  /**
   * By client pair and then circumstance index: the place of the first such person. The last entry is the
   * count.
   */
  groupStarts: Uint32Array;
  /** By place here: the answers to two domains as one number, below ANSWER_PAIRS. */
  answerPairs: ByDomainPair<Uint16Array>;
}

/** Arranges `count` profiles that are stored one after the other, each as written by encodeProfile. */
export function populationOf(encoded: Uint8Array, count: number): Population {
  const groupStarts = groupStartsOf(encoded, count);
  const order = new Uint32Array(new SharedArrayBuffer(count * 4));
  const nextPlaces = groupStarts.slice();
  for (let person = 0; person < count; person++) {
    const group = groupIn(encoded, person * PROFILE_BYTES);
    const place = nextPlaces[group] as number;
    nextPlaces[group] = place + 1;
    order[place] = person;
  }
  const pairs = (domainPosition: number) => answerPairsOf(encoded, order, domainPosition);
  const answerPairs: ByDomainPair<Uint16Array> = [
    pairs(0),
    pairs(2),
    pairs(4),
    pairs(6),
    pairs(8),
    pairs(10),
    pairs(12),
  ];
  return { count, order, groupStarts, answerPairs };
}

function groupIn(encoded: Uint8Array, offset: number): number {
  return clientPairIn(encoded, offset) * CIRCUMSTANCE_SETS + circumstanceIndexIn(encoded, offset);
}

function groupStartsOf(encoded: Uint8Array, count: number): Uint32Array {
  const groups = CLIENT_PAIRS * CIRCUMSTANCE_SETS;
  const starts = new Uint32Array(new SharedArrayBuffer((groups + 1) * 4));
  for (let person = 0; person < count; person++) {
    const next = groupIn(encoded, person * PROFILE_BYTES) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let group = 1; group <= groups; group++) {
    starts[group] = (starts[group] as number) + (starts[group - 1] as number);
  }
  return starts;
}

function answerPairsOf(encoded: Uint8Array, order: Uint32Array, domainPosition: number): Uint16Array {
  const pairs = new Uint16Array(new SharedArrayBuffer(order.length * 2));
  for (let place = 0; place < order.length; place++) {
    const offset = (order[place] as number) * PROFILE_BYTES;
    pairs[place] =
      domainAnswerIn(encoded, offset, domainPosition) * DOMAIN_ANSWERS +
      domainAnswerIn(encoded, offset, domainPosition + 1);
  }
  return pairs;
}
