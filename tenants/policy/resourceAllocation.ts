/**
 * What a council sets to turn an assessment into points, and points into an indicative budget. The indicative
 * budget is a starting point: a person decides every final budget, and no setting here can cap one.
 */

import {
  AGE_BAND,
  CIRCUMSTANCE,
  CIRCUMSTANCE_EFFECT,
  CLIENT_GROUP,
  NEED_DOMAIN,
  PRICE_METHOD,
  PRICE_PERIOD,
  ROUNDING,
} from '../vocabulary.ts';
import { area } from './area.ts';
import { priceTableMistakes } from './priceTable.ts';
import {
  adjustmentDomainMistakes,
  adjustmentFigureMistakes,
  nightSupportMistakes,
  pointsMistakes,
  reductionMistakes,
  scaleMatchMistakes,
} from './resourceAllocationChecks.ts';
import {
  type AreaSettings,
  basisPoints,
  choice,
  choices,
  group,
  keyText,
  list,
  nullable,
  optional,
  pence,
  points,
  type SettingValue,
  text,
  yesNo,
} from './setting.ts';

/** A million pounds: far above any real sum, so that a mistyped one is noticed. */
const HIGHEST_SUM_PENCE = 100_000_000;
const HIGHEST_POINTS = 10_000;

const levelPoints = (level: string) =>
  points({
    label: `Points at ${level} need`,
    why: `What a ${level} need in this domain adds to the total. No need adds nothing.`,
    min: 0,
    max: HIGHEST_POINTS,
  });

const reduction = (howMuch: string) =>
  basisPoints({
    label: `Reduction when unpaid support meets ${howMuch}`,
    why: `How much of this domain’s points come off when family and friends willingly meet ${howMuch} of the need. Both totals, before and after, are shown to the person.`,
    min: 0,
    max: 10_000,
  });

const domainPoints = group({
  label: 'Domain',
  why: 'One area of life that counts in this scale, and what each level of need in it is worth.',
  settings: {
    domain: choice(NEED_DOMAIN, {
      label: 'Domain of need',
      why: 'The area of life. A domain that is not listed adds no points.',
    }),
    points: group({
      label: 'Points',
      why: 'Points for each level of need. They may not fall as need rises.',
      settings: {
        LOW: levelPoints('low'),
        MODERATE: levelPoints('moderate'),
        SUBSTANTIAL: levelPoints('substantial'),
        CRITICAL: levelPoints('critical'),
      },
      checks: [pointsMistakes],
    }),
    unpaidSupportReductionBasisPoints: group({
      label: 'Reduction for unpaid support',
      why: 'What comes off for support that family and friends give willingly. It may not fall as that support grows.',
      settings: { SOME: reduction('some'), MOST: reduction('most'), ALL: reduction('all') },
      checks: [reductionMistakes],
    }),
  },
});

const priceRow = group({
  label: 'Price row',
  why: 'One row of the price table.',
  settings: {
    fromPoints: points({
      label: 'From points',
      why: 'The first points that the row is for. The first row begins at 0.',
      min: 0,
      max: HIGHEST_POINTS * 10,
    }),
    toPoints: nullable(
      points({
        label: 'To points',
        why: 'The last points of a band. Null in the last band, and where the table has no bands.',
        min: 0,
        max: HIGHEST_POINTS * 10,
      }),
    ),
    amountPence: pence({
      label: 'Amount',
      why: 'The sum for the table’s period; for each point where the table prices points.',
      min: 0,
      max: HIGHEST_SUM_PENCE,
    }),
  },
});

const priceTable = group({
  label: 'Price table',
  why: 'Turns points into money. It begins at 0 points, never overlaps, leaves no gap and never falls.',
  settings: {
    period: choice(PRICE_PERIOD, {
      label: 'Period',
      why: 'Whether the sums are for a week or for a year of 52 weeks.',
    }),
    method: choice(PRICE_METHOD, {
      label: 'Method',
      why: 'Whether points fall into bands, lie on a line between rows, or have a price each.',
    }),
    rows: list(priceRow, {
      label: 'Rows',
      why: 'The rows of the table, from the fewest points to the most.',
      itemName: 'Row',
      keyedBy: ['fromPoints'],
      minItems: 1,
      maxItems: 200,
    }),
  },
  checks: [priceTableMistakes],
});

const scale = group({
  label: 'Scale',
  why: 'Points and prices for some client groups and age bands, or for everybody.',
  settings: {
    key: keyText({
      label: 'Short name',
      why: 'Stays the same from version to version, so that changes show.',
    }),
    label: text({
      label: 'Name',
      why: 'What residents see in the working of an allocation.',
      maxLength: 100,
    }),
    clientGroups: choices(CLIENT_GROUP, {
      label: 'Client groups',
      why: 'Whom the scale is for. Every client group and age band must match exactly one scale.',
      minItems: 1,
    }),
    ageBands: choices(AGE_BAND, {
      label: 'Age bands',
      why: 'The ages that the scale is for. One scale for all ages is a valid choice, and so are several.',
      minItems: 1,
    }),
    domains: list(domainPoints, {
      label: 'Domains',
      why: 'The areas of life that count, and how much.',
      itemName: 'Domain',
      keyedBy: ['domain'],
      minItems: 1,
    }),
    priceTable,
  },
});

const circumstanceAdjustment = group({
  label: 'Circumstance adjustment',
  why: 'What changes in an allocation because of the person’s situation. Only the figure that the effect names is written.',
  settings: {
    circumstance: choice(CIRCUMSTANCE, { label: 'Circumstance', why: 'What must be true of the person.' }),
    effect: choice(CIRCUMSTANCE_EFFECT, {
      label: 'Effect',
      why: 'Whether it adds points, multiplies the points of some domains, or adds a weekly sum.',
    }),
    points: optional(
      points({ label: 'Points added', why: 'For the effect POINTS.', min: 0, max: HIGHEST_POINTS }),
    ),
    multiplierBasisPoints: optional(
      basisPoints({
        label: 'Multiplier',
        why: 'For the effect MULTIPLIER: 10000 leaves points as they are, 18000 makes them 1.8 times as many.',
        min: 10_000,
        max: 50_000,
      }),
    ),
    weeklyAmountPence: optional(
      pence({ label: 'Weekly sum', why: 'For the effect WEEKLY_SUM.', min: 0, max: HIGHEST_SUM_PENCE }),
    ),
    domains: choices(NEED_DOMAIN, {
      label: 'Domains multiplied',
      why: 'For the effect MULTIPLIER: the domains whose points it multiplies. Empty otherwise.',
      default: [],
    }),
  },
  checks: [adjustmentFigureMistakes, adjustmentDomainMistakes],
});

export const RESOURCE_ALLOCATION = area({
  key: 'resourceAllocation',
  label: 'Resource allocation',
  summary:
    'Turns an assessment into points and an indicative budget. Residents are owed the working, so every figure here appears in it.',
  settings: {
    scales: list(scale, {
      label: 'Scales',
      why: 'The sets of points and prices. Each client group and age band matches exactly one.',
      itemName: 'Scale',
      keyedBy: ['key'],
      minItems: 1,
      maxItems: 30,
      checks: [scaleMatchMistakes],
    }),
    circumstanceAdjustments: list(circumstanceAdjustment, {
      label: 'Circumstance adjustments',
      why: 'What is added for situations that the domains do not show, such as needing two carers.',
      itemName: 'CircumstanceAdjustment',
      keyedBy: ['circumstance', 'effect'],
      default: [],
      checks: [nightSupportMistakes],
    }),
    ruralUpliftBasisPoints: basisPoints({
      label: 'Rural uplift',
      why: 'Added for people who live rurally, where care costs more because of travel.',
      min: 0,
      max: 10_000,
      default: 0,
    }),
    contingencyTopSliceBasisPoints: basisPoints({
      label: 'Contingency top-slice',
      why: 'Taken off the indicative amount and held back by the council for contingencies.',
      min: 0,
      max: 5_000,
      default: 0,
    }),
    minimumWeeklyPence: pence({
      label: 'Minimum weekly amount',
      why: 'An amount above nothing but below this is raised to it. 0 means there is no minimum.',
      min: 0,
      max: HIGHEST_SUM_PENCE,
      default: 0,
    }),
    maximumWeeklyPence: nullable(
      pence({
        label: 'Maximum weekly amount before a decision',
        why: 'Above it the allocation says that somebody must decide. It never caps the amount, because an indicative figure may not be a ceiling. Null means there is none.',
        min: 1,
        max: HIGHEST_SUM_PENCE,
      }),
    ),
    roundTo: choice(ROUNDING, { label: 'Rounding', why: 'What the weekly amount is rounded to, half up.' }),
    toleranceBasisPoints: basisPoints({
      label: 'Tolerance',
      why: 'How far the agreed cost may differ from the indicative amount before it leaves the first rung of sign-off.',
      min: 0,
      max: 10_000,
    }),
    tablesArePublished: yesNo({
      label: 'Tables are published',
      why: 'Whether residents may see the points and prices. Hidden tables were people’s first complaint, so the answer is yes unless the council says otherwise.',
      default: true,
    }),
  },
});

/** A council's resource allocation settings, with every default filled in. */
export type ResourceAllocationSettings = AreaSettings<typeof RESOURCE_ALLOCATION>;
/** Points and prices for some client groups and age bands. */
export type Scale = SettingValue<typeof scale>;
/** A price table. */
export type PriceTable = SettingValue<typeof priceTable>;
/** What a circumstance changes. */
export type CircumstanceAdjustment = SettingValue<typeof circumstanceAdjustment>;
