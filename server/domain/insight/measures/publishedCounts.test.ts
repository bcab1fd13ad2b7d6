import { describe, expect, it } from 'vitest';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import type { KindCount, OptionCount } from './countedPeople.ts';
import {
  type MeasureDefinition,
  SUPPORT_KIND,
  type SupportKind,
  type TakeUpDimension,
} from './measuresVocabulary.ts';
import { type PublishedBefore, type PublishedCounts, publishedCounts } from './publishedCounts.ts';

const NOTHING_BEFORE: PublishedBefore = { sameDay: null, daysOfYear: [] };
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** Counts of one dimension and definition: for each group how many have which kind; and of everybody. */
function counts(
  groups: Readonly<Record<string, readonly number[]>>,
  dimension: TakeUpDimension = 'LIVING_SITUATION',
  definition: MeasureDefinition = 'SNAPSHOT',
): KindCount[] {
  const columns = Object.entries(groups);
  const one = (of: KindCount['dimension'], key: string, column: readonly number[]): KindCount[] =>
    SUPPORT_KIND.values.map((kind, place) => ({
      definition,
      dimension: of,
      key,
      kind,
      people: column[place] ?? 0,
    }));
  const everybody = SUPPORT_KIND.values.map((_, place) =>
    sum(columns.map(([, column]) => column[place] ?? 0)),
  );
  return [
    ...one('EVERYBODY', '', everybody),
    ...columns.flatMap(([key, column]) => one(dimension, key, column)),
  ].filter(({ people }) => people > 0);
}

const optionsOf = (people: Partial<Record<DeploymentOption, number>>): OptionCount[] =>
  Object.entries(people).map(([option, count]) => ({
    dimension: 'EVERYBODY',
    key: '',
    option: option as DeploymentOption,
    people: count,
    weeklyAmountPence: count * 10_000,
  }));

/** Every way of sharing out so many people, up to a number, among so many cells. */
function* worlds(cells: number, most: number): Generator<number[]> {
  if (cells === 0) yield [];
  else
    for (let count = 0; count <= most; count += 1)
      for (const rest of worlds(cells - 1, most - count)) yield [count, ...rest];
}

interface World<Cells> {
  cells: Cells;
  /** What a reader has of it, who also knows the rules and every other world. */
  seen: string;
  /** Every count that may be small, published or not. */
  counts: readonly number[];
}

/**
 * The worlds in which a reader can tell some count from one to four: those that are published alike, whether the rules or the
 * numbers make them so, leave it fewer than three values.
 */
function givenAway<Cells>(all: Iterable<World<Cells>>) {
  const alike = new Map<string, Set<number>[]>();
  const kept = [...all];
  for (const { seen, counts: each } of kept) {
    const known = alike.get(seen) ?? each.map(() => new Set<number>());
    for (const [place, count] of each.entries()) known[place]?.add(count);
    alike.set(seen, known);
  }
  return kept
    .filter(({ seen, counts: each }) =>
      each.some((count, place) => count > 0 && count < 5 && (alike.get(seen)?.[place]?.size ?? 0) < 3),
    )
    .map(({ cells }) => JSON.stringify(cells));
}

/** What is published, with every count that is shown told to the last one: more than any reader has. */
function seenExactly({ detail, counted, options }: PublishedCounts, exactly: Record<string, number>): string {
  const { everybody, groups } = counted.SNAPSHOT;
  const shown = (name: string, value: number | null) => (value === null ? '-' : exactly[name]);
  const inYear = counted.IN_YEAR.everybody;
  return JSON.stringify([
    detail,
    SUPPORT_KIND.values.map((kind) => shown(kind, everybody.byKind[kind])),
    shown('people', everybody.people),
    groups.map(({ key, people, byKind }) => [
      key,
      shown(key, people),
      SUPPORT_KIND.values.map((kind) => shown(`${key} ${kind}`, byKind[kind])),
    ]),
    options.map(({ option, people }) => shown(`option ${option}`, people)),
    [inYear.people, ...SUPPORT_KIND.values.map((kind) => inYear.byKind[kind])],
  ]);
}
/** The counts of groups by the names that they are shown under. */
function exactCounts(rows: readonly (readonly [string, readonly number[]])[], people?: number) {
  const exactly: Record<string, number> = {};
  for (const [key, row] of rows) {
    exactly[key] = sum(row);
    for (const [place, kind] of SUPPORT_KIND.values.entries()) exactly[`${key} ${kind}`] = row[place] ?? 0;
  }
  const [, first = []] = rows[0] ?? [];
  for (const [place, kind] of SUPPORT_KIND.values.entries()) exactly[kind] = first[place] ?? 0;
  return { ...exactly, people: people ?? sum(first) } as Record<string, number>;
}

/** Works each thing out once. */
function remembered<Arguments extends readonly unknown[], Result>(work: (...given: Arguments) => Result) {
  const known = new Map<string, Result>();
  return (...given: Arguments): Result => {
    const key = JSON.stringify(given);
    const found = known.get(key) ?? work(...given);
    known.set(key, found);
    return found;
  };
}

/** What is hidden of everybody, of a dimension and of the options. */
function gapsOf({ detail, counted, options }: PublishedCounts): boolean[] {
  const { people, byKind } = counted.SNAPSHOT.everybody;
  return [
    ...[people, ...SUPPORT_KIND.values.map((kind) => byKind[kind])].map((shown) => shown === null),
    detail.dimensions.LIVING_SITUATION === null,
    detail.dimensions.LIVING_SITUATION?.isByKind !== true,
    ...options.map((option) => option.people === null),
  ];
}

const [DP, , CA] = SUPPORT_KIND.values as [SupportKind, SupportKind, SupportKind];

describe('what is published of a day', () => {
  it('gives no kind of support away, by their line and total', () => {
    function* lines() {
      for (const line of worlds(3, 24)) {
        const published = publishedCounts(counts({ ALONE: line }), [], NOTHING_BEFORE);
        yield {
          cells: line,
          seen: seenExactly(published, exactCounts([['ALONE', line]])),
          counts: [...line, sum(line)],
        };
      }
    }
    expect(givenAway(lines())).toEqual([]);
  });

  it.each([
    ['two groups', ['ALONE', 'WITH_PARTNER'], 16],
    ['three, of which two are one in the broad grouping', ['ALONE', 'WITH_PARTNER', 'WITH_FAMILY'], 11],
  ])('gives no cell of a dimension away, by any of its totals and at any detail: %s', (_, keys, most) => {
    function* tables() {
      for (const cells of worlds(2 * keys.length, most)) {
        const rows = keys.map(
          (key, row) => [key, [cells[2 * row] ?? 0, 0, cells[2 * row + 1] ?? 0]] as const,
        );
        const published = publishedCounts(counts(Object.fromEntries(rows)), [], NOTHING_BEFORE);
        const apart = rows.slice(1).map(([, row]) => row);
        const together = [0, 1, 2].map((place) => sum(apart.map((row) => row[place] ?? 0)));
        const exactly = exactCounts([...rows, ['NOT_ALONE', together]], sum(cells));
        for (const [place, kind] of SUPPORT_KIND.values.entries())
          exactly[kind] = sum(rows.map(([, row]) => row[place] ?? 0));
        const totals = [...rows.map(([, row]) => sum(row)), ...together, sum(together)];
        yield { cells, seen: seenExactly(published, exactly), counts: [...cells, ...totals] };
      }
    }
    expect(givenAway(tables())).toEqual([]);
  });

  it('gives no option away, by the people of its kind, whoever has two of them', () => {
    function* choices() {
      // People with the first option, with the second and with both, and people with a direct payment.
      for (const [one = 0, other = 0, both = 0, paid = 0] of worlds(4, 14)) {
        const options = optionsOf({
          INDIVIDUAL_SERVICE_FUND: one + both,
          VIRTUAL_BUDGET: other + both,
          DIRECT_PAYMENT: paid,
        });
        const line = [paid, one + other + both, 0];
        const published = publishedCounts(counts({ ALONE: line }), options, NOTHING_BEFORE);
        const exactly = exactCounts([['ALONE', line]]);
        for (const { option, people } of options) exactly[`option ${option}`] = people;
        const seen = seenExactly(published, exactly);
        yield { cells: [one, other, both, paid], seen, counts: options.map(({ people }) => people) };
      }
    }
    expect(givenAway(choices())).toEqual([]);
  });
});

describe('what is published of several days', () => {
  const KINDS_OF_TWO = ['-', DP, CA] as const;
  /** What somebody had on the first day and on the second: the highest of them is theirs in the year. */
  const LIVES = KINDS_OF_TWO.flatMap((first) =>
    KINDS_OF_TWO.map((second) => [first, second] as const),
  ).filter(([first, second]) => first !== '-' || second !== '-');
  const higher = (first: string, second: string) =>
    [DP, CA].find((kind) => kind === first || kind === second) ?? '-';

  it('gives no kind away by two quarters, and the year that both are in', () => {
    const publish = remembered(
      (line: readonly number[], year: readonly number[], first: PublishedCounts | null) =>
        publishedCounts(
          [...counts({ ALONE: line }), ...counts({ ALONE: year }, 'LIVING_SITUATION', 'IN_YEAR')],
          [],
          { sameDay: null, daysOfYear: first ? [first.detail] : [] },
        ),
    );
    function* quarters() {
      for (const people of worlds(LIVES.length, 11)) {
        const having = (kind: string, of: (life: readonly [string, string]) => string) =>
          sum(people.filter((_, place) => of(LIVES[place] as readonly [string, string]) === kind));
        const lineOf = (of: (life: readonly [string, string]) => string) => [
          having(DP, of),
          0,
          having(CA, of),
        ];
        const [one, two, year] = [
          lineOf(([first]) => first),
          lineOf(([, second]) => second),
          lineOf(([first, second]) => higher(first, second)),
        ] as const;
        const first = publish(one, one, null);
        const second = publish(two, year, first);
        const seen = JSON.stringify([first, second]);
        yield { cells: people, seen, counts: [...one, ...two, ...year] };
      }
    }
    expect(givenAway(quarters())).toEqual([]);
  }, 20_000);

  it('gives no group away by two quarters and the year that is told of them, where people stay in their groups', () => {
    const GROUPS = ['AGE_18_TO_64', 'AGE_65_AND_OVER'] as const;
    /** In which group somebody is, and on which of the two days they are there. */
    const lives = GROUPS.flatMap((group) =>
      ['first', 'second', 'first and second'].map((days) => ({ group, days })),
    );
    const tableOf = ([younger = 0, older = 0]: readonly number[], definition?: MeasureDefinition) =>
      counts({ [GROUPS[0]]: [0, 0, younger], [GROUPS[1]]: [0, 0, older] }, 'AGE', definition);
    const publish = remembered(
      (groups: readonly number[], year: readonly number[], daysOfYear: PublishedBefore['daysOfYear']) =>
        publishedCounts([...tableOf(groups), ...tableOf(year, 'IN_YEAR')], [], { sameDay: null, daysOfYear }),
    );
    let years = 0;
    function* quarters() {
      // A year that is told as 10 has at most 12 people, so everything that could be beside it is here.
      for (const people of worlds(lives.length, 12)) {
        const groupsOn = (day: string) =>
          GROUPS.map((group) =>
            sum(
              people.filter((_, place) => lives[place]?.group === group && lives[place]?.days.includes(day)),
            ),
          );
        const [one, two] = [groupsOn('first'), groupsOn('second')] as const;
        const year = GROUPS.map((group) => sum(people.filter((_, place) => lives[place]?.group === group)));
        const first = publish(one, one, []);
        const second = publish(two, year, [first.detail]);
        const told = second.counted.IN_YEAR.everybody.people;
        // Where the year is not told, the two days stand in no sum.
        if (second.detail.year === 'NOTHING' || (told ?? 0) > 10) continue;
        years += 1;
        const totals = [one, two, year].map(sum);
        yield {
          cells: people,
          seen: JSON.stringify([first, second]),
          counts: [...one, ...two, ...year, ...totals],
        };
      }
    }
    expect(givenAway(quarters())).toEqual([]);
    expect(years).toBeGreaterThan(0);
  }, 20_000);

  it('keeps hidden what an earlier publication of the same day hid, and gives nothing away beside it', () => {
    function* corrections() {
      for (const before of worlds(3, 6)) {
        const first = publishedCounts(counts({ ALONE: before }), [], NOTHING_BEFORE);
        for (const after of worlds(3, 6)) {
          const second = publishedCounts(counts({ ALONE: after }), [], { sameDay: first, daysOfYear: [] });
          const gaps = gapsOf(second);
          expect(gapsOf(first).every((isGap, place) => !isGap || gaps[place])).toBe(true);
          const exactly = [before, after].map((line) => exactCounts([['ALONE', line]]));
          const seen = [first, second].map((one, place) => seenExactly(one, exactly[place] ?? {})).join();
          yield { cells: [...before, ...after], seen, counts: [...before, ...after] };
        }
      }
    }
    expect(givenAway(corrections())).toEqual([]);
  }, 20_000);
});

describe('the table of Barnsley', () => {
  it('is as domain.md has it: the four and the cell beside it are hidden', () => {
    const published = publishedCounts(
      counts({ AGE_65_AND_OVER: [199, 253, 0] }, 'AGE'),
      optionsOf({ DIRECT_PAYMENT: 199, VIRTUAL_BUDGET: 249, INDIVIDUAL_SERVICE_FUND: 4 }),
      NOTHING_BEFORE,
    );
    expect(published.counted.SNAPSHOT.everybody).toEqual({
      people: 450,
      selfDirected: 450,
      byKind: { DIRECT_PAYMENT: 200, COUNCIL_MANAGED_BUDGET: 255, COUNCIL_ARRANGED: 0 },
    });
    const shown = Object.fromEntries(published.options.map(({ option, people }) => [option, people]));
    expect(shown).toMatchObject({
      DIRECT_PAYMENT: 200,
      VIRTUAL_BUDGET: null,
      INDIVIDUAL_SERVICE_FUND: null,
      TRUST: 0,
    });
  });
});
