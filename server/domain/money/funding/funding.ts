/**
 * Funding streams in one budget: on every day they come to its weekly amount, each pays only for what it is for, and what
 * was allocated, spent and left of each is told to whoever gave it.
 *
 * Source: the guide’s individual budgets, which combine several streams; Oldham, where a ramp was bought from the budget
 * while the grant was awaited and recharged later.
 */
import type { MoneySettings } from '../../../../tenants/policy/money.ts';
import type { FundingStream } from '../../../../tenants/vocabularyOfFunding.ts';
import { divideHalfUp } from '../../../common/arithmetic.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { asSentenceStart, codeInWords, poundsInWords } from '../../../common/words.ts';
import type { FundingRefusalCode } from './fundingRefusals.ts';

type FundingRefusal = Refusal<FundingRefusalCode>;
export type FundingSettings = Pick<MoneySettings, 'fundingStreams'>;
type Path = readonly (string | number)[];

/** What one stream puts in, a week. */
export interface FundingShare {
  stream: FundingStream;
  weeklyPence: number;
  /** When it was applied for and granted, where it is by application. */
  appliedOn: string | null;
  grantedOn: string | null;
}

/** The streams of a budget from a day on, until others are recorded for a later day or in their place. */
export interface FundingFrom {
  startsOn: string;
  shares: readonly FundingShare[];
}

export interface FundingFacts extends FundingFrom {
  totalWeeklyPence: number;
  /** How old the person is on the first day; null where nobody knows. */
  age: number | null;
}

/** Why the streams can't be so; empty where they can. */
export function sharesRefusals(facts: FundingFacts, settings: FundingSettings): FundingRefusal[] {
  const { shares, totalWeeklyPence } = facts;
  const wrong = shares.flatMap((share, index) => shareRefusals(share, index, facts, settings));
  if (wrong.length > 0) return wrong;
  const actualPence = shares.reduce((sum, { weeklyPence }) => sum + weeklyPence, 0);
  if (actualPence === totalWeeklyPence) return [];
  const message = `The streams come to ${poundsInWords(actualPence)} a week, and the budget is ${poundsInWords(totalWeeklyPence)}. Every pound of it comes from one of them: what no other stream gives is from adult social care.`;
  const details = { actualPence, limitPence: totalWeeklyPence };
  return [{ code: 'FUNDING_DOES_NOT_ADD_UP', path: ['shares'], message, details }];
}

function shareRefusals(
  { stream, weeklyPence, appliedOn, grantedOn }: FundingShare,
  index: number,
  { shares, startsOn, age }: FundingFacts,
  { fundingStreams }: FundingSettings,
): FundingRefusal[] {
  const at = (field: string): Path => ['shares', index, field];
  if (shares.findIndex((share) => share.stream === stream) < index) {
    const message = `${asSentenceStart(codeInWords(stream))} is given twice. Give it once, with the whole sum.`;
    return [{ code: 'FUNDING_STREAM_TWICE', path: at('stream'), message }];
  }
  if (weeklyPence <= 0) {
    const message = `The amount is ${weeklyPence} pence, and must be more than nothing. Leave out a stream that gives nothing.`;
    return [{ code: 'AMOUNT_NOT_POSITIVE', path: at('weeklyPence'), message }];
  }
  if (stream === 'ADULT_SOCIAL_CARE') return [];
  const rule = fundingStreams.find((each) => each.stream === stream);
  if (!rule) {
    const allowed = ['ADULT_SOCIAL_CARE', ...fundingStreams.map((each) => each.stream)];
    const message = `The council’s policy does not combine ${codeInWords(stream)} with its own money. Use one of the streams in allowed.`;
    return [{ code: 'FUNDING_STREAM_NOT_OFFERED', path: at('stream'), message, details: { allowed } }];
  }
  if (!isOfAge(age, rule)) {
    const message = `${asSentenceStart(codeInWords(stream))} is for people ${agesInWords(rule)}, and the person is ${age ?? 'of an age that is not known'}. Fund it otherwise.`;
    return [{ code: 'FUNDING_AGE_OUTSIDE', path: at('stream'), message }];
  }
  const isGranted =
    appliedOn !== null && grantedOn !== null && appliedOn <= grantedOn && grantedOn <= startsOn;
  if (!rule.isByApplication || isGranted) return [];
  const message = `${stream} is by application, and is in a budget from the day on which it was granted. Give when it was applied for and granted, the latter by ${dayInWords(startsOn)}; a grant that comes late is recharged with rechargeLateGrant.`;
  return [{ code: 'FUNDING_NOT_GRANTED', path: at('grantedOn'), message }];
}

type StreamRule = MoneySettings['fundingStreams'][number];

function isOfAge(age: number | null, { fromAge, untilAge }: StreamRule): boolean {
  if (fromAge === null && untilAge === null) return true;
  return age !== null && age >= (fromAge ?? 0) && age <= (untilAge ?? 999);
}

function agesInWords({ fromAge, untilAge }: StreamRule): string {
  if (fromAge === null) return `up to ${untilAge}`;
  return untilAge === null ? `from ${fromAge} on` : `from ${fromAge} to ${untilAge}`;
}

/** Streams of a budget as they are kept: the later record holds from its day on. */
export interface KeptFunding extends FundingFrom {
  /** Ids are in the order in which they were made. */
  id: string;
}

const ALL_OF_COUNCIL = (totalWeeklyPence: number): FundingShare[] => [
  { stream: 'ADULT_SOCIAL_CARE', weeklyPence: totalWeeklyPence, appliedOn: null, grantedOn: null },
];

/** The streams on a day: as recorded last of those that had begun, and before any all from adult social care. */
export function sharesOn(
  kept: readonly KeptFunding[],
  totalWeeklyPence: number,
  day: string,
): readonly FundingShare[] {
  const begun = kept.filter(({ startsOn }) => startsOn <= day);
  const last = begun.toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(-1);
  return last?.shares ?? ALL_OF_COUNCIL(totalWeeklyPence);
}

/** Some days, from the first until the day after the last. */
export interface FundingDays {
  from: string;
  until: string;
}

const DAYS_IN_A_WEEK = 7;

/** What a weekly sum comes to for some days, half up. */
export function forDays(weeklyPence: number, { from, until }: FundingDays): number {
  return divideHalfUp(weeklyPence * daysBetween(from, until), DAYS_IN_A_WEEK);
}

function daysBetween(from: string, until: string): number {
  return Math.max(0, Temporal.PlainDate.from(from).until(until, { largestUnit: 'day' }).days);
}

/** A late grant that was recharged, and stands. */
export interface Recharge extends FundingDays {
  stream: FundingStream;
  weeklyPence: number;
}

/** What each stream put in over some days, added up in sevenths of pence, so that no day loses a penny by itself. */
export function allocatedByStream(
  { kept, recharges, totalWeeklyPence }: FundingMoney,
  { from, until }: FundingDays,
): Map<FundingStream, number> {
  const sevenths = new Map<FundingStream, number>();
  const add = (stream: FundingStream, pence: number) =>
    sevenths.set(stream, (sevenths.get(stream) ?? 0) + pence);
  const turns = [
    from,
    until,
    ...kept.map(({ startsOn }) => startsOn),
    ...recharges.flatMap((each) => [each.from, each.until]),
  ];
  const days = [...new Set(turns)].filter((day) => day >= from && day <= until).sort();
  for (const [index, start] of days.entries()) {
    const next = days[index + 1];
    if (!next) break;
    const count = daysBetween(start, next);
    for (const { stream, weeklyPence } of sharesOn(kept, totalWeeklyPence, start))
      add(stream, weeklyPence * count);
    for (const late of recharges.filter((each) => each.from <= start && next <= each.until)) {
      add(late.stream, late.weeklyPence * count);
      add('ADULT_SOCIAL_CARE', -late.weeklyPence * count);
    }
  }
  return inPence(sevenths);
}

/** Each rounded half up, and what rounding left with adult social care, so that they add up to the whole. */
function inPence(sevenths: ReadonlyMap<FundingStream, number>): Map<FundingStream, number> {
  const whole = divideHalfUp(
    [...sevenths.values()].reduce((sum, each) => sum + each, 0),
    DAYS_IN_A_WEEK,
  );
  const others = [...sevenths]
    .filter(([stream]) => stream !== 'ADULT_SOCIAL_CARE')
    .map(([stream, each]) => [stream, divideHalfUp(each, DAYS_IN_A_WEEK)] as const);
  const ofOthers = others.reduce((sum, [, pence]) => sum + pence, 0);
  return new Map([['ADULT_SOCIAL_CARE', whole - ofOthers] as const, ...others]);
}

/** The money of a budget as its streams look at it. */
export interface FundingMoney {
  totalWeeklyPence: number;
  kept: readonly KeptFunding[];
  recharges: readonly Recharge[];
}

/** Something that was spent: what came back is less than nothing. */
export interface SpentItem {
  spendingId: string;
  occurredOn: string;
  amountPence: number;
  /** What kind of support it was for; null where it names no support of the plan. */
  category: string | null;
  /** The stream that somebody said it is of; null where nobody did. */
  matchedStream: FundingStream | null;
}

/** Whether a stream may pay for a kind of support. */
export function mayPayFor(
  stream: FundingStream,
  category: string,
  { fundingStreams }: FundingSettings,
): boolean {
  if (stream === 'ADULT_SOCIAL_CARE') return true;
  const rule = fundingStreams.find((each) => each.stream === stream);
  return rule?.paysFor.some((kind) => kind === category) ?? false;
}

/**
 * The stream that something spent is of: the one that somebody said, or the first of its day that may pay for it, the money
 * that is given for less before adult social care. Null where none may, or nobody knows what it was for: that is flagged.
 */
export function streamOf(
  item: SpentItem,
  money: FundingMoney,
  settings: FundingSettings,
): FundingStream | null {
  if (item.matchedStream) return item.matchedStream;
  if (item.category === null) return null;
  const { category } = item;
  const streams = streamsOn(money, item.occurredOn).filter((stream) => mayPayFor(stream, category, settings));
  return streams.find((stream) => stream !== 'ADULT_SOCIAL_CARE') ?? streams[0] ?? null;
}

/** The streams that are in a budget on a day, by what was agreed and what came late. */
export function streamsOn({ kept, recharges, totalWeeklyPence }: FundingMoney, day: string): FundingStream[] {
  const agreed = sharesOn(kept, totalWeeklyPence, day).map(({ stream }) => stream);
  const late = recharges.filter(({ from, until }) => from <= day && day < until).map(({ stream }) => stream);
  return [...new Set([...agreed, ...late])];
}

export interface SpentOn {
  category: string | null;
  amountPence: number;
}

/** What is told of one stream. */
export interface StreamReport {
  /** Null for what no stream may pay for, or of which nobody knows what it was for. */
  stream: FundingStream | null;
  allocatedPence: number;
  spentPence: number;
  spentOn: SpentOn[];
  unspentPence: number;
}

/** What was allocated to each stream over some days, spent of it on what, and left. */
export function reportOf(
  money: FundingMoney,
  spent: readonly SpentItem[],
  days: FundingDays,
  settings: FundingSettings,
): StreamReport[] {
  const allocated = allocatedByStream(money, days);
  const items = spent
    .filter(({ occurredOn }) => occurredOn >= days.from && occurredOn < days.until)
    .map((item) => ({ ...item, stream: streamOf(item, money, settings) }));
  const streams = [
    ...new Set<FundingStream | null>([...allocated.keys(), ...items.map(({ stream }) => stream)]),
  ];
  return streams.map((stream) => {
    const own = items.filter((item) => item.stream === stream);
    const spentPence = own.reduce((sum, { amountPence }) => sum + amountPence, 0);
    const allocatedPence = stream === null ? 0 : (allocated.get(stream) ?? 0);
    const categories = [...new Set(own.map(({ category }) => category))];
    return {
      stream,
      allocatedPence,
      spentPence,
      spentOn: categories.map((category) => ({
        category,
        amountPence: own
          .filter((item) => item.category === category)
          .reduce((sum, { amountPence }) => sum + amountPence, 0),
      })),
      unspentPence: allocatedPence - spentPence,
    };
  });
}

/** Why something spent is not of a stream that somebody names. */
export function matchRefusals(
  stream: FundingStream,
  item: Pick<SpentItem, 'occurredOn' | 'category'>,
  money: FundingMoney,
  settings: FundingSettings,
): FundingRefusal[] {
  const path = ['stream'];
  if (item.category === null) {
    const message =
      'What was spent names no support of the plan, so nobody knows whether a stream may pay for it. Reverse it, and report it with what it was for.';
    return [{ code: 'FUNDING_NOTHING_TO_MATCH', path: ['spendingId'], message }];
  }
  const allowed = streamsOn(money, item.occurredOn);
  if (!allowed.includes(stream)) {
    const message = `${asSentenceStart(codeInWords(stream))} was not in the budget on ${dayInWords(item.occurredOn)}. Use one of the streams in allowed.`;
    return [{ code: 'FUNDING_STREAM_NOT_OF_BUDGET', path, message, details: { allowed } }];
  }
  if (mayPayFor(stream, item.category, settings)) return [];
  const { category } = item;
  const may = allowed.filter((each) => mayPayFor(each, category, settings));
  const message = `By the council’s policy ${codeInWords(stream)} may not pay for ${category}. Use one of the streams in allowed.`;
  return [{ code: 'FUNDING_MAY_NOT_PAY', path, message, details: { allowed: may } }];
}

/** A grant that came late, for days that adult social care has paid. */
export interface LateGrant extends FundingDays {
  stream: FundingStream;
  weeklyPence: number;
}

/** Why a late grant is not recharged. */
export function rechargeRefusals(
  late: LateGrant,
  {
    money,
    budget,
    age,
  }: { money: FundingMoney; budget: { startsOn: string; endsOn: string }; age: number | null },
  settings: FundingSettings,
  today: string,
): FundingRefusal[] {
  const { from, until, stream, weeklyPence } = late;
  if (from >= until || from < budget.startsOn || until > budget.endsOn || until > today) {
    const message = `The grant would be for the days from ${dayInWords(from)} until before ${dayInWords(until)}, and these are days of the budget that have gone by and were paid. For days to come record the streams of the budget.`;
    return [{ code: 'FUNDING_DAY_OUTSIDE', path: ['until'], message }];
  }
  if (weeklyPence <= 0) {
    const message = `The amount is ${weeklyPence} pence, and must be more than nothing. Look at it again.`;
    return [{ code: 'AMOUNT_NOT_POSITIVE', path: ['weeklyPence'], message }];
  }
  const rule = settings.fundingStreams.find((each) => each.stream === stream);
  if (!rule) {
    const message = `The council’s policy does not combine ${codeInWords(stream)} with its own money, so it can’t be recharged.`;
    return [{ code: 'FUNDING_STREAM_NOT_OFFERED', path: ['stream'], message }];
  }
  if (!isOfAge(age, rule)) {
    const message = `${asSentenceStart(codeInWords(stream))} is for people ${agesInWords(rule)}, and the person is ${age ?? 'of an age that is not known'}.`;
    return [{ code: 'FUNDING_AGE_OUTSIDE', path: ['stream'], message }];
  }
  const limitPence = leastOfCouncil(money, late);
  if (weeklyPence <= limitPence) return [];
  const message = `${poundsInWords(weeklyPence)} a week would be recharged, and adult social care paid ${poundsInWords(limitPence)} a week at least in those days. Recharge that or less, or fewer days.`;
  const details = { limitPence, actualPence: weeklyPence };
  return [{ code: 'FUNDING_RECHARGE_BEYOND', path: ['weeklyPence'], message, details }];
}

/** The least that adult social care put in a week on any of some days, after what was recharged. */
function leastOfCouncil(
  { kept, recharges, totalWeeklyPence }: FundingMoney,
  { from, until }: FundingDays,
): number {
  const turns = [
    from,
    ...kept.map(({ startsOn }) => startsOn),
    ...recharges.flatMap((each) => [each.from, each.until]),
  ];
  const days = turns.filter((day) => day >= from && day < until);
  const sums = days.map((day) => {
    const own = sharesOn(kept, totalWeeklyPence, day).find(({ stream }) => stream === 'ADULT_SOCIAL_CARE');
    const late = recharges.filter((each) => each.from <= day && day < each.until);
    return (own?.weeklyPence ?? 0) - late.reduce((sum, { weeklyPence }) => sum + weeklyPence, 0);
  });
  return Math.max(0, Math.min(...sums));
}

/** The days that the next report of a stream is about; null where none is asked for. */
export function nextReport(
  { firstOn, reportedUntil }: { firstOn: string; reportedUntil: string | null },
  rule: StreamRule | undefined,
): (FundingDays & { dueOn: string }) | null {
  if (!rule?.reportMonths) return null;
  const from = reportedUntil ?? firstOn;
  const until = Temporal.PlainDate.from(from).add({ months: rule.reportMonths });
  return {
    from,
    until: until.toString(),
    dueOn: until.add({ days: rule.reportWithinDays }).toString(),
  };
}
