/**
 * What a council publishes of its people, counted for the end of a quarter. Whatever a reader knows of these rules, each
 * count from one to four may be one of several: server/decisions/0070-published-measures.md says why.
 */
import { DEPLOYMENT_OPTION, type DeploymentOption } from '../../../../tenants/vocabulary.ts';
import {
  columnOf,
  type KindCount,
  type OptionCount,
  type PeopleByKind,
  type PeopleCounted,
  type Shown,
} from './countedPeople.ts';
import { GROUPINGS } from './groupings.ts';
import {
  type MeasureDefinition,
  SUPPORT_KIND,
  type SupportKind,
  TAKE_UP_DIMENSION,
  type TakeUpDimension,
} from './measuresVocabulary.ts';
import { isSmall, publishedAveragePence, publishedCount } from './smallCounts.ts';
import { longTermOptionsOf, ONE_OFF_OPTIONS } from './supportKinds.ts';

/** How finely a dimension is published: in which of its groupings, and whether by kind of support or by number only. */
export interface DimensionDetail {
  grouping: number;
  isByKind: boolean;
}

/** How much of the year that ends on the day is published: also by age, of everybody only, or nothing. */
export type YearDetail = 'BY_AGE' | 'EVERYBODY' | 'NOTHING';

/** How finely the figures of a day are published. It is public, and says no more than what is left out. */
export interface PublishedDetail {
  /** Whether how many have each kind of support is told, or only how many have any. */
  isByKind: boolean;
  /** Null where nothing of the dimension is published. */
  dimensions: Record<TakeUpDimension, DimensionDetail | null>;
  /** The kinds of support whose options are told. */
  kindsByOption: SupportKind[];
  year: YearDetail;
}

/** The people with an option, as published. */
export interface PublishedOption {
  option: DeploymentOption;
  people: Shown;
  /** What it comes to in a week for each of them, to the nearest five pounds; null where there is nobody, or they are hidden. */
  averageWeeklyPence: number | null;
}

/** The counts of a day as published. */
export interface PublishedCounts {
  detail: PublishedDetail;
  counted: Record<MeasureDefinition, PeopleCounted>;
  options: PublishedOption[];
}

/**
 * What a council publishes of a day: the people whom it supports, and its carers. They are two sets of people, of which no count is
 * the sum or the rest of counts of the other, so the same rules hold for each by itself.
 */
export interface PublishedFigures extends PublishedCounts {
  /** Not there in what was published before carers were counted. */
  carers?: Omit<PublishedCounts, 'options'>;
}

/** What was published before that the new figures have to keep to. */
export interface PublishedBefore {
  /** What was published of the same day last; null where nothing was. */
  sameDay: PublishedCounts | null;
  /** What was published of the other days in the year that ends on the day. */
  daysOfYear: readonly PublishedDetail[];
}

const KINDS = SUPPORT_KIND.values;
const YEAR_DETAILS: readonly YearDetail[] = ['BY_AGE', 'EVERYBODY', 'NOTHING'];
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** The counts that may be published of a day, given those before. */
export function publishedCounts(
  counts: readonly KindCount[],
  options: readonly OptionCount[],
  before: PublishedBefore,
): PublishedCounts {
  const detail = detailOf(counts, options, before);
  const { sameDay } = before;
  return {
    detail,
    counted: {
      SNAPSHOT: countedOnDay(counts, detail, sameDay),
      IN_YEAR: countedInYear(counts, detail),
    },
    options: publishedOptions(options, detail, sameDay),
  };
}

function detailOf(
  counts: readonly KindCount[],
  options: readonly OptionCount[],
  { sameDay: countsOfDay, daysOfYear }: PublishedBefore,
): PublishedDetail {
  const sameDay = countsOfDay?.detail ?? null;
  const isByKind = sameDay?.isByKind !== false && !hasSmallKind(linesOf(counts, 'SNAPSHOT', 'EVERYBODY'));
  const dimensions = Object.fromEntries(
    TAKE_UP_DIMENSION.values.map((dimension) => [
      dimension,
      dimensionDetail(counts, dimension, { isByKind, before: sameDay }),
    ]),
  ) as PublishedDetail['dimensions'];
  const kindsByOption = KINDS.filter(
    (kind) =>
      isByKind &&
      sameDay?.kindsByOption.includes(kind) !== false &&
      !longTermOptionsOf(kind).some((option) => isSmall(countOf(option, options)?.people ?? 0)),
  );
  const year = yearDetail(counts, [{ isByKind, dimensions, kindsByOption }, ...daysOfYear], sameDay);
  return { isByKind, dimensions, kindsByOption, year };
}

/**
 * The finest detail of a dimension in which no count is small; null where there is none. What was hidden of the same day before stays
 * hidden: from two publications with different gaps, each gap could be filled from the other.
 */
function dimensionDetail(
  counts: readonly KindCount[],
  dimension: TakeUpDimension,
  { isByKind, before }: { isByKind: boolean; before: PublishedDetail | null },
): DimensionDetail | null {
  const details = [true, false].flatMap((byKind) =>
    GROUPINGS[dimension].map((_, grouping): DimensionDetail => ({ grouping, isByKind: byKind })),
  );
  const atMost = before?.dimensions[dimension];
  if (before && !atMost) return null;
  const found = details.find((detail) => {
    if (detail.isByKind && !isByKind) return false;
    if (atMost && (detail.grouping < atMost.grouping || (detail.isByKind && !atMost.isByKind))) return false;
    const grouping = GROUPINGS[dimension][detail.grouping] as (key: string) => string;
    const lines = linesOf(counts, 'SNAPSHOT', dimension, grouping);
    return !lines.some((line) => isSmall(sum(line))) && !(detail.isByKind && hasSmallKind(lines));
  });
  return found ?? null;
}

/**
 * The figures of the year count whoever had support on any of its days, so they stand only beside days that have nothing to
 * hide from them, and that are told alike: of a group that is hidden on one day and told on another, the year’s total would say how many
 * can have left or come. They are told whole or not at all.
 */
function yearDetail(
  counts: readonly KindCount[],
  daysOfYear: readonly DetailOfDay[],
  sameDay: PublishedDetail | null,
): YearDetail {
  const isFinest = ({ dimensions: { AGE } }: DetailOfDay) => AGE?.grouping === 0 && AGE.isByKind;
  const isTold =
    daysOfYear.every(({ isByKind }) => isByKind) &&
    new Set(daysOfYear.map(detailInWords)).size === 1 &&
    !hasSmallKind(linesOf(counts, 'IN_YEAR', 'EVERYBODY'));
  const isToldByAge = daysOfYear.every(isFinest) && !hasSmallKind(linesOf(counts, 'IN_YEAR', 'AGE'));
  const own = !isTold ? 'NOTHING' : isToldByAge ? 'BY_AGE' : 'EVERYBODY';
  const atMost = sameDay?.year ?? 'BY_AGE';
  return YEAR_DETAILS[Math.max(YEAR_DETAILS.indexOf(own), YEAR_DETAILS.indexOf(atMost))] as YearDetail;
}

/** How finely the figures of a day by itself are published. */
type DetailOfDay = Omit<PublishedDetail, 'year'>;

/** The same for two days exactly where they are told alike, in whatever order they were kept. */
function detailInWords({ dimensions, kindsByOption }: DetailOfDay): string {
  const details = TAKE_UP_DIMENSION.values.map((dimension) => {
    const detail = dimensions[dimension];
    return detail && [detail.grouping, detail.isByKind];
  });
  return JSON.stringify([details, KINDS.filter((kind) => kindsByOption.includes(kind))]);
}

/** The counts by kind of each group. */
function linesOf(
  counts: readonly KindCount[],
  definition: MeasureDefinition,
  dimension: KindCount['dimension'],
  grouping: (key: string) => string = (key) => key,
): number[][] {
  const counted = counts.filter((count) => count.definition === definition && count.dimension === dimension);
  return [...Map.groupBy(counted, ({ key }) => grouping(key)).values()].map(columnOf);
}

function hasSmallKind(lines: readonly (readonly number[])[]): boolean {
  return lines.some((line) => line.some(isSmall));
}

function countedOnDay(
  counts: readonly KindCount[],
  detail: PublishedDetail,
  sameDay: PublishedCounts | null,
): PeopleCounted {
  const onDay = counts.filter(({ definition }) => definition === 'SNAPSHOT');
  const groups = TAKE_UP_DIMENSION.values.flatMap((dimension) => {
    const found = detail.dimensions[dimension];
    return found ? groupsOf(onDay, dimension, found) : [];
  });
  const everybody = everybodyOf(onDay, detail.isByKind);
  return { everybody: sameDay ? hiddenAs(sameDay.counted.SNAPSHOT.everybody, everybody) : everybody, groups };
}

/** What was hidden stays hidden, even where there is nobody any more. */
function hiddenAs(before: PeopleByKind, now: PeopleByKind): PeopleByKind {
  const byKind = KINDS.map((kind) => [kind, before.byKind[kind] === null ? null : now.byKind[kind]]);
  return {
    people: before.people === null ? null : now.people,
    selfDirected: before.selfDirected === null ? null : now.selfDirected,
    byKind: Object.fromEntries(byKind) as Record<SupportKind, Shown>,
  };
}

function countedInYear(counts: readonly KindCount[], { year, dimensions }: PublishedDetail): PeopleCounted {
  if (year === 'NOTHING') return { everybody: HIDDEN, groups: [] };
  const inYear = counts.filter(({ definition }) => definition === 'IN_YEAR');
  const groups = year === 'BY_AGE' && dimensions.AGE ? groupsOf(inYear, 'AGE', dimensions.AGE) : [];
  return { everybody: everybodyOf(inYear, true), groups };
}

function everybodyOf(counts: readonly KindCount[], isByKind: boolean): PeopleByKind {
  const column = columnOf(counts.filter(({ dimension }) => dimension === 'EVERYBODY'));
  // That nobody has a kind of support points at nobody, and is told: but not of so few that it would tell of the others.
  return shownOf(column, (count) => isByKind || (count === 0 && !isSmall(sum(column))));
}

function groupsOf(
  counts: readonly KindCount[],
  dimension: TakeUpDimension,
  { grouping, isByKind }: DimensionDetail,
) {
  const group = GROUPINGS[dimension][grouping] as (key: string) => string;
  const ofDimension = counts.filter((count) => count.dimension === dimension);
  return [...Map.groupBy(ofDimension, ({ key }) => group(key))].map(([key, of]) => ({
    dimension,
    key,
    ...shownOf(columnOf(of), () => isByKind),
  }));
}

/** A count that is hidden, of everybody. */
const HIDDEN: PeopleByKind = {
  people: null,
  selfDirected: null,
  byKind: { DIRECT_PAYMENT: null, COUNCIL_MANAGED_BUDGET: null, COUNCIL_ARRANGED: null },
};

function shownOf(column: readonly number[], isTold: (count: number) => boolean): PeopleByKind {
  const byKind = Object.fromEntries(
    KINDS.map((kind, place) => {
      const count = column[place] as number;
      return [kind, isTold(count) ? publishedCount(count) : null];
    }),
  ) as Record<SupportKind, Shown>;
  const selfDirected = sum(column) - (column[KINDS.indexOf('COUNCIL_ARRANGED')] as number);
  return {
    people: publishedCount(sum(column)),
    selfDirected: isTold(selfDirected) ? publishedCount(selfDirected) : null,
    byKind,
  };
}

/**
 * The long-term options of a kind are told together or not at all: any of them could be had from the others and the people of the
 * kind. One that is given once stands by itself.
 */
function publishedOptions(
  options: readonly OptionCount[],
  { kindsByOption }: PublishedDetail,
  sameDay: PublishedCounts | null,
): PublishedOption[] {
  const told = kindsByOption.flatMap((kind) => longTermOptionsOf(kind));
  return DEPLOYMENT_OPTION.values.map((option) => {
    const count = countOf(option, options);
    const people = count?.people ?? 0;
    const isTold = people === 0 || told.includes(option) || ONE_OFF_OPTIONS.includes(option);
    const wasHidden = sameDay?.options.find((before) => before.option === option)?.people === null;
    const shown = isTold && !wasHidden ? publishedCount(people) : null;
    return {
      option,
      people: shown,
      averageWeeklyPence: shown && count ? publishedAveragePence(count.weeklyAmountPence, people) : null,
    };
  });
}

function countOf(option: DeploymentOption, options: readonly OptionCount[]): OptionCount | undefined {
  return options.find((count) => count.dimension === 'EVERYBODY' && count.option === option);
}
