import type { Table } from '../comparison/downloadTables.ts';
import type { RegionalMeasures } from './regionalMeasures.ts';

const HEADER = [
  'item',
  'key',
  'definition',
  'group',
  'council',
  'council name',
  'region',
  'counted on',
  'publication number',
  'published at',
  'correction reason',
  'people',
  'of people',
  'percentage',
  'missing',
  'average weekly amount in pence',
  'rank',
  'is outlier',
  'minimum',
  'lower quartile',
  'median',
  'upper quartile',
  'maximum',
];

type Line = Readonly<Partial<Record<string, string | number | boolean | null>>>;

/** A region's published figures as one table: a line for each figure of each council. What is hidden is empty, and says why. */
export function regionalTable(figures: RegionalMeasures): Table {
  const lines = [...measureLines(figures), ...optionLines(figures), ...groupLines(figures)];
  return { header: HEADER, rows: lines.map((line) => HEADER.map((column) => line[column] ?? null)) };
}

function measureLines({ measures, ...figures }: RegionalMeasures): Line[] {
  return measures.flatMap(({ key, definition, age, spread, values }) =>
    values.map((value, at) => ({
      ...ofCouncil(figures, at),
      ...spreadCells(spread),
      item: 'MEASURE',
      key,
      definition,
      group: age,
      people: value.numerator,
      'of people': value.denominator,
      percentage: numberOf(value.percentage),
      missing: value.missing,
      rank: value.rank,
      'is outlier': value.isOutlier,
    })),
  );
}

function optionLines({ options, ...figures }: RegionalMeasures): Line[] {
  return options.flatMap(({ deploymentOption, spread, values }) =>
    values.map((value, at) => {
      const { takeUp } = figures.councils[at] as (typeof figures.councils)[number];
      const taken = takeUp?.options.find((option) => option.deploymentOption === deploymentOption);
      return {
        ...ofCouncil(figures, at),
        ...spreadCells(spread),
        item: 'OPTION',
        key: deploymentOption,
        definition: 'SNAPSHOT',
        people: value.people,
        'of people': takeUp?.people ?? null,
        percentage: numberOf(value.percentage),
        missing: missingCount(takeUp !== null, value.people),
        'average weekly amount in pence': taken?.averageWeeklyPence ?? null,
        rank: value.rank,
        'is outlier': value.isOutlier,
      };
    }),
  );
}

function groupLines(figures: Omit<RegionalMeasures, 'measures' | 'options'>): Line[] {
  return figures.councils.flatMap(({ takeUp }, at) =>
    (takeUp?.groups ?? []).flatMap(({ dimension, key, people, byKind }) =>
      [['PEOPLE', people] as const, ...Object.entries(byKind)].map(([kind, count]) => ({
        ...ofCouncil(figures, at),
        item: dimension,
        key: kind,
        definition: 'SNAPSHOT',
        group: key,
        people: count,
        'of people': kind === 'PEOPLE' ? (takeUp?.people ?? null) : people,
        missing: missingCount(true, count),
      })),
    ),
  );
}

function ofCouncil({ on, councils }: Pick<RegionalMeasures, 'on' | 'councils'>, at: number): Line {
  const { council, publication } = councils[at] as (typeof councils)[number];
  return {
    council: council.slug,
    'council name': council.name,
    region: council.region.code,
    'counted on': on,
    'publication number': publication?.number ?? null,
    'published at': publication?.publishedAt ?? null,
    'correction reason': publication?.reason ?? null,
  };
}

function spreadCells(spread: RegionalMeasures['options'][number]['spread']): Line {
  if (!spread) return {};
  return {
    minimum: Number(spread.minimum),
    'lower quartile': Number(spread.lowerQuartile),
    median: Number(spread.median),
    'upper quartile': Number(spread.upperQuartile),
    maximum: Number(spread.maximum),
  };
}

function missingCount(isPublished: boolean, count: number | null): string | null {
  if (!isPublished) return 'NOT_PUBLISHED';
  return count === null ? 'SMALL_NUMBER' : null;
}

function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text);
}
