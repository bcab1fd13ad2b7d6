import type { NeedDomain, NeedLevel, UnpaidSupportLevel } from '../../../../tenants/needs.ts';
import type { PriceTable } from '../../../../tenants/policy/resourceAllocation.ts';
import type { Circumstance } from '../../../../tenants/vocabulary.ts';
import {
  asSentenceStart,
  listInWords,
  percentInWords,
  poundsInWords,
  timesInWords,
  weeklyInWords,
} from '../../../common/words.ts';
import type { AppliedAdjustment } from './effects.ts';
import type { DomainPoints } from './points.ts';
import type { Price } from './price.ts';
import {
  CIRCUMSTANCE_WORDS,
  countInWords,
  DOMAIN_WORDS,
  LEVEL_WORDS,
  pointsInWords,
  UNPAID_SUPPORT_WORDS,
} from './words.ts';

/** An area of life that counts: its level, what multiplies it, and what family and friends already do. */
export function domainSentence(
  domain: NeedDomain,
  level: NeedLevel,
  unpaidSupport: UnpaidSupportLevel,
  multipliers: readonly AppliedAdjustment[],
  worked: DomainPoints,
): string {
  const area = DOMAIN_WORDS[domain];
  if (level === 'NONE') return `${area}: you need no help with this, so it adds no points.`;
  const clauses = [`you need ${LEVEL_WORDS[level]}, which is ${pointsInWords(worked.levelPoints)}`];
  if (worked.levelPoints > 0 && multipliers.length > 0) {
    clauses.push(multiplierClause(multipliers, worked.pointsBeforeUnpaidSupport));
  }
  if (worked.pointsBeforeUnpaidSupport > 0 && unpaidSupport !== 'NONE') {
    clauses.push(unpaidSupportClause(UNPAID_SUPPORT_WORDS[unpaidSupport], worked));
  }
  return `${area}: ${clauses.join('; ')}.`;
}

/** An area of life where somebody needs help, but for which the council's scale gives nothing. */
export function domainNotCountedSentence(domain: NeedDomain, level: NeedLevel): string {
  return (
    `${DOMAIN_WORDS[domain]}: you need ${LEVEL_WORDS[level]}, but your council does not give points for this ` +
    'area, so it adds no points.'
  );
}

/** Points that a circumstance adds. */
export function circumstancePointsSentence(circumstance: Circumstance, points: number): string {
  return `${asSentenceStart(CIRCUMSTANCE_WORDS[circumstance])}, which adds ${pointsInWords(points)}.`;
}

/** Both totals, where they differ. */
export function totalPointsSentence(pointsBeforeUnpaidSupport: number, points: number): string {
  const total = `Added together, this comes to ${pointsInWords(points)}`;
  if (pointsBeforeUnpaidSupport === points) return `${total}.`;
  return (
    `${total}. If your family and friends did none of it, this would be ` +
    `${pointsInWords(pointsBeforeUnpaidSupport)}.`
  );
}

/** What the points are worth, with the row or rows of the price table that give it. */
export function priceSentence(table: PriceTable, points: number, price: Price): string {
  const amount = amountAndWeekly(table.period, price);
  const row = table.rows[price.rowPosition];
  if (row === undefined) throw new RangeError('A price comes from a row of its table.');
  const opening = `For ${countInWords(points)},`;
  switch (table.method) {
    case 'BANDS':
      return `${opening} the price band ${bandInWords(row)} gives ${amount}.`;
    case 'PER_POINT':
      return `${opening} at ${periodAmountInWords(table.period, row.amountPence)} for each point, the price is ${amount}.`;
    case 'INTERPOLATED':
      return `${opening} ${interpolatedInWords(table, points, price, amount)}`;
  }
}

/** Money that a circumstance adds. */
export function weeklySumSentence(circumstance: Circumstance, weeklyAmountPence: number): string {
  return `${asSentenceStart(CIRCUMSTANCE_WORDS[circumstance])}, which adds ${weeklyInWords(weeklyAmountPence)}.`;
}

/** What living in the country adds. */
export function ruralUpliftSentence(basisPoints: number, upliftPence: number): string {
  return (
    `${asSentenceStart(CIRCUMSTANCE_WORDS.LIVES_RURALLY)}, so ${percentInWords(basisPoints)} is added: ` +
    `${weeklyInWords(upliftPence)}.`
  );
}

/** What the council holds back for contingencies. */
export function topSliceSentence(basisPoints: number, topSlicePence: number): string {
  return (
    `Your council keeps back ${percentInWords(basisPoints)} of every amount for things that nobody could plan ` +
    `for, so ${weeklyInWords(topSlicePence)} comes off.`
  );
}

/** What raises the amount to the council's minimum. */
export function minimumSentence(minimumWeeklyPence: number, raisePence: number): string {
  return (
    `The smallest amount that your council gives is ${weeklyInWords(minimumWeeklyPence)}, ` +
    `so ${weeklyInWords(raisePence)} is added.`
  );
}

/** What rounding to a whole pound adds or takes off. */
export function roundingSentence(roundingPence: number): string {
  const change = poundsInWords(Math.abs(roundingPence));
  return `The amount is rounded to the nearest pound, so ${change} ${roundingPence > 0 ? 'is added' : 'comes off'}.`;
}

/** That the amount is above the council's maximum, and what that means. */
export function maximumSentence(maximumWeeklyPence: number, weeklyAmountPence: number): string {
  return (
    `This comes to ${weeklyInWords(weeklyAmountPence)}. Above ${weeklyInWords(maximumWeeklyPence)} somebody at ` +
    'your council has to look at the amount and decide about it. It is not cut because of this.'
  );
}

function multiplierClause(multipliers: readonly AppliedAdjustment[], points: number): string {
  const reasons = multipliers.map(
    ({ circumstance, figure }) =>
      `because ${CIRCUMSTANCE_WORDS[circumstance]} it counts ${timesInWords(figure)}`,
  );
  return `${listInWords(reasons)}, making ${pointsInWords(points)}`;
}

function unpaidSupportClause(share: string, worked: DomainPoints): string {
  const { reductionPoints, points } = worked;
  const comes = reductionPoints === 1 ? 'comes' : 'come';
  const change =
    reductionPoints === 0
      ? 'but no points come off'
      : `so ${pointsInWords(reductionPoints)} ${comes} off, leaving ${points === 0 ? 'none' : points}`;
  return `your family and friends already do ${share}, ${change}`;
}

function bandInWords(row: PriceTable['rows'][number]): string {
  return row.toPoints === null
    ? `from ${countInWords(row.fromPoints)} up`
    : `from ${row.fromPoints} to ${countInWords(row.toPoints)}`;
}

function interpolatedInWords(table: PriceTable, points: number, price: Price, amount: string): string {
  const [from, to] = table.rows.slice(price.rowPosition);
  if (from === undefined) throw new RangeError('A price comes from a row of its table.');
  if (price.isAboveTable) {
    return (
      `which is more than the ${countInWords(from.fromPoints)} where the price table ends, its last amount is ` +
      `used: ${amount}. Somebody at your council has to look at this and decide about it.`
    );
  }
  if (to === undefined || points === from.fromPoints) return `the price table gives ${amount}.`;
  const start = `${periodAmountInWords(table.period, from.amountPence)} at ${countInWords(from.fromPoints)}`;
  const end = `${periodAmountInWords(table.period, to.amountPence)} at ${countInWords(to.fromPoints)}`;
  return `the price lies on a straight line between ${start} and ${end}: ${amount}.`;
}

/** The amount as in the table and, for a yearly table, what it is a week. */
function amountAndWeekly(period: PriceTable['period'], price: Price): string {
  const amount = periodAmountInWords(period, price.periodAmountPence);
  return period === 'WEEK' ? amount : `${amount}, which is ${weeklyInWords(price.weeklyAmountPence)}`;
}

function periodAmountInWords(period: PriceTable['period'], amountPence: number): string {
  return period === 'WEEK' ? weeklyInWords(amountPence) : `${poundsInWords(amountPence)} a year`;
}
