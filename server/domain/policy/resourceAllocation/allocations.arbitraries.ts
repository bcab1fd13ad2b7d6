/**
 * Random needs profiles, and random resource allocation settings that a council could have approved, for
 * property tests. Sums and points stay within what councils use, so that profiles cross many rows of the
 * tables.
 */
import fc, { type Arbitrary } from 'fast-check';
import {
  AGE_BANDS,
  type AgeBand,
  CLIENT_GROUPS,
  type ClientGroup,
  type DomainNeed,
  NEED_DOMAINS,
  NEED_LEVELS,
  type NeedDomain,
  type NeedsProfile,
  NIGHT_SUPPORT_LEVELS,
  UNPAID_SUPPORT_LEVELS,
} from '../../../../tenants/needs.ts';
import type {
  CircumstanceAdjustment,
  PriceTable,
  ResourceAllocationSettings,
  Scale,
} from '../../../../tenants/policy/resourceAllocation.ts';
import { CIRCUMSTANCE, CIRCUMSTANCE_EFFECT, type Circumstance } from '../../../../tenants/vocabulary.ts';
import type { ScaleDomain } from './points.ts';

/** Any adult's needs. */
export function needsProfiles(): Arbitrary<NeedsProfile> {
  const need = fc.record({
    level: fc.constantFrom(...NEED_LEVELS),
    unpaidSupport: fc.constantFrom(...UNPAID_SUPPORT_LEVELS),
  });
  return fc.record({
    clientGroup: fc.constantFrom(...CLIENT_GROUPS),
    ageYears: fc.integer({ min: 18, max: 110 }),
    domains: everyDomain(need),
    circumstances: fc.record({
      livesAlone: fc.boolean(),
      needsTwoCarers: fc.boolean(),
      nightSupport: fc.constantFrom(...NIGHT_SUPPORT_LEVELS),
      cannotBeLeftAlone: fc.boolean(),
      livesRurally: fc.boolean(),
      needsCommunicationSupport: fc.boolean(),
    }),
  });
}

/** Any settings that pass every check of the resource allocation area. */
export function resourceAllocationSettings(): Arbitrary<ResourceAllocationSettings> {
  return fc.record({
    scales: scaleLists(),
    circumstanceAdjustments: adjustmentLists(),
    ruralUpliftBasisPoints: fc.integer({ min: 0, max: 10_000 }),
    contingencyTopSliceBasisPoints: fc.integer({ min: 0, max: 5_000 }),
    minimumWeeklyPence: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20_000 })),
    maximumWeeklyPence: fc.option(fc.integer({ min: 1, max: 300_000 })),
    roundTo: fc.constantFrom('PENNY', 'POUND'),
    toleranceBasisPoints: fc.integer({ min: 0, max: 10_000 }),
    tablesArePublished: fc.boolean(),
  });
}

/** A price table of any method, for up to about 700 points. */
export function priceTables(): Arbitrary<PriceTable> {
  const period = fc.constantFrom<PriceTable['period'][]>('WEEK', 'YEAR');
  const perPoint = fc.record({
    period,
    method: fc.constant('PER_POINT' as const),
    rows: fc
      .integer({ min: 0, max: 2_000 })
      .map((amountPence) => [{ fromPoints: 0, toPoints: null, amountPence }]),
  });
  const byRows = fc.constantFrom('BANDS' as const, 'INTERPOLATED' as const).chain((method) =>
    fc.record({
      period,
      method: fc.constant(method),
      rows: rowStarts().chain((starts) =>
        rising(starts.length, 5_000_000).map((amounts) => rowsOf(method, starts, amounts)),
      ),
    }),
  );
  return fc.oneof(perPoint, byRows);
}

function rowStarts(): Arbitrary<number[]> {
  return fc
    .uniqueArray(fc.integer({ min: 1, max: 700 }), { maxLength: 12 })
    .map((starts) => [0, ...starts.toSorted((a, b) => a - b)]);
}

function rowsOf(
  method: 'BANDS' | 'INTERPOLATED',
  starts: readonly number[],
  amounts: readonly number[],
): PriceTable['rows'] {
  return starts.map((fromPoints, position) => {
    const next = starts[position + 1];
    const toPoints = method === 'BANDS' && next !== undefined ? next - 1 : null;
    return { fromPoints, toPoints, amountPence: amounts[position] ?? 0 };
  });
}

/**
 * Client groups are divided among up to three parts, and each part's ages among up to two, leaving no gap and
 * no overlap.
 */
function scaleLists(): Arbitrary<Scale[]> {
  return parts(CLIENT_GROUPS, 3)
    .chain((groupParts) => fc.tuple(...groupParts.map((clientGroups) => scaleSpansOf(clientGroups))))
    .chain((spans) => fc.tuple(...spans.flat().map((span, position) => scalesFor(span, position))));
}

interface ScaleSpan {
  clientGroups: ClientGroup[];
  ageBands: AgeBand[];
}

function scaleSpansOf(clientGroups: ClientGroup[]): Arbitrary<ScaleSpan[]> {
  return parts(AGE_BANDS, 2).map((ageParts) => ageParts.map((ageBands) => ({ clientGroups, ageBands })));
}

function scalesFor(span: ScaleSpan, position: number): Arbitrary<Scale> {
  return fc.record({
    key: fc.constant(`scale${position + 1}`),
    label: fc.constant(`Scale ${position + 1}`),
    clientGroups: fc.constant(span.clientGroups),
    ageBands: fc.constant(span.ageBands),
    domains: fc
      .shuffledSubarray([...NEED_DOMAINS], { minLength: 1 })
      .chain((domains) => fc.tuple(...domains.map(scaleDomains))),
    priceTable: priceTables(),
  });
}

function scaleDomains(domain: NeedDomain): Arbitrary<ScaleDomain> {
  return fc.record({
    domain: fc.constant(domain),
    points: rising(4, 40).map(([LOW = 0, MODERATE = 0, SUBSTANTIAL = 0, CRITICAL = 0]) => ({
      LOW,
      MODERATE,
      SUBSTANTIAL,
      CRITICAL,
    })),
    unpaidSupportReductionBasisPoints: rising(3, 10_000).map(([SOME = 0, MOST = 0, ALL = 0]) => ({
      SOME,
      MOST,
      ALL,
    })),
  });
}

/** Each effect of each circumstance at most once, and never more for sleeping support at night than for waking. */
function adjustmentLists(): Arbitrary<CircumstanceAdjustment[]> {
  const daytime = CIRCUMSTANCE.values.filter((circumstance) => !circumstance.endsWith('_NIGHT_SUPPORT'));
  const ofDay = daytime.flatMap((circumstance) =>
    CIRCUMSTANCE_EFFECT.values.map((effect) => sometimes(adjustmentsOf(circumstance, effect, 0, []))),
  );
  const ofNight = CIRCUMSTANCE_EFFECT.values.map((effect) => sometimes(nightAdjustmentsOf(effect)));
  return fc.tuple(...ofDay, ...ofNight).chain((lists) => shuffled(lists.flat()));
}

type Effect = CircumstanceAdjustment['effect'];

function adjustmentsOf(
  circumstance: Circumstance,
  effect: Effect,
  atLeast: number,
  alsoDomains: readonly NeedDomain[],
): Arbitrary<CircumstanceAdjustment[]> {
  const multiplies = effect === 'MULTIPLIER';
  const domains = multiplies ? fc.subarray([...NEED_DOMAINS], { minLength: 1 }) : fc.constant([]);
  return fc.tuple(figures(effect, atLeast), domains).map(([figure, chosen]) => [
    {
      circumstance,
      effect,
      points: effect === 'POINTS' ? figure : null,
      multiplierBasisPoints: multiplies ? figure : null,
      weeklyAmountPence: effect === 'WEEKLY_SUM' ? figure : null,
      domains: [...new Set([...chosen, ...alsoDomains])],
    },
  ]);
}

function nightAdjustmentsOf(effect: Effect): Arbitrary<CircumstanceAdjustment[]> {
  return adjustmentsOf('SLEEPING_NIGHT_SUPPORT', effect, 0, []).chain(([sleeping]) => {
    if (sleeping === undefined) return fc.constant([]);
    const figure = sleeping.points ?? sleeping.multiplierBasisPoints ?? sleeping.weeklyAmountPence ?? 0;
    const waking = adjustmentsOf('WAKING_NIGHT_SUPPORT', effect, figure, sleeping.domains);
    return fc.boolean().chain((both) => waking.map((list) => (both ? [sleeping, ...list] : list)));
  });
}

function figures(effect: Effect, atLeast: number): Arbitrary<number> {
  const highest = { POINTS: 60, MULTIPLIER: 20_000, WEEKLY_SUM: 80_000 }[effect];
  const lowest = effect === 'MULTIPLIER' ? 10_000 : 0;
  return fc.integer({ min: Math.max(lowest, atLeast), max: highest });
}

/** The list one time in three, otherwise an empty one. */
function sometimes<Value>(lists: Arbitrary<Value[]>): Arbitrary<Value[]> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant<Value[]>([]) }, { weight: 1, arbitrary: lists });
}

/** Numbers from 0 to `highest` that never fall. */
function rising(length: number, highest: number): Arbitrary<number[]> {
  return fc
    .array(fc.integer({ min: 0, max: highest }), { minLength: length, maxLength: length })
    .map((numbers) => numbers.toSorted((a, b) => a - b));
}

/** Every item assigned to one of at most `most` parts, none of them empty. */
function parts<Item>(items: readonly Item[], most: number): Arbitrary<Item[][]> {
  return fc
    .array(fc.integer({ min: 0, max: most - 1 }), { minLength: items.length, maxLength: items.length })
    .map((dealt) =>
      Array.from({ length: most }, (_, part) =>
        items.filter((_item, position) => dealt[position] === part),
      ).filter((part) => part.length > 0),
    );
}

function shuffled<Item>(items: Item[]): Arbitrary<Item[]> {
  return fc.shuffledSubarray(items, { minLength: items.length });
}

function everyDomain(need: Arbitrary<DomainNeed>): Arbitrary<Record<NeedDomain, DomainNeed>> {
  const fields = Object.fromEntries(NEED_DOMAINS.map((domain) => [domain, need]));
  return fc.record(fields as Record<NeedDomain, Arbitrary<DomainNeed>>);
}
