/** How many equal parts people are put in by their amount. */
export const DECILES = 10;

/** Everybody's tenth of the caseload by their weekly amount, from 0, and the amounts that each tenth spans. */
export interface Deciles {
  ofPerson: Uint8Array;
  /** By decile: the least and the greatest amount in it; null for a decile that nobody is in. */
  spans: ({ fromPence: number; toPence: number } | null)[];
}

/**
 * Puts everybody in the tenth that their amount falls in, counted from the lowest. People with the same amount are
 * always in the same tenth, the lowest that any of them would be in, so tenths differ in size where many have the
 * same amount, and one may be empty.
 */
export function decilesOf(weeklyAmountsPence: Int32Array): Deciles {
  const rising = weeklyAmountsPence.toSorted();
  const decileByAmount = new Map<number, number>();
  const spans: Deciles['spans'] = new Array(DECILES).fill(null);
  rising.forEach((amountPence, place) => {
    if (place > 0 && rising[place - 1] === amountPence) return;
    const decile = Math.floor((place * DECILES) / rising.length);
    decileByAmount.set(amountPence, decile);
    spans[decile] = { fromPence: spans[decile]?.fromPence ?? amountPence, toPence: amountPence };
  });
  const ofPerson = Uint8Array.from(weeklyAmountsPence, (amount) => decileByAmount.get(amount) as number);
  return { ofPerson, spans };
}
