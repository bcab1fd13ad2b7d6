import { describe, expect, it } from 'vitest';
import type { LaterFigure } from '../policy/laterFigures.ts';
import type { PolicySource } from './provenance.ts';
import { figureDayMistakes, sourceDayMistakes } from './versionDays.ts';

const FIRST_DAY = '2026-04-01';

describe('a figure that changes on a day', () => {
  const figure = (appliesFrom: string): LaterFigure => ({
    path: 'repaymentWeeks',
    appliesFrom,
    value: '8',
    source: null,
  });

  it.each(['2026-04-02', '2027-01-01'])('may change after the first day of its version: %s', (day) => {
    expect(figureDayMistakes([figure(day)], FIRST_DAY)).toEqual([]);
  });

  it.each([FIRST_DAY, '2026-03-31', '2020-12-31'])('may not change by its first day: %s', (day) => {
    expect(figureDayMistakes([figure('2026-10-01'), figure(day)], FIRST_DAY)).toEqual([
      {
        code: 'LATER_FIGURE_UNCLEAR',
        path: ['laterFigures', 1, 'appliesFrom'],
        message: `“repaymentWeeks” would change on ${day}, and the version’s own first day is 2026-04-01, so nothing would read the value before it. Write the value among the settings, or a day after 2026-04-01.`,
        expected: 'a day after 2026-04-01',
      },
    ]);
  });

  it('is told of by itself, however many are wrong', () => {
    const found = figureDayMistakes(
      [figure('2026-01-01'), figure('2026-05-01'), figure('2026-02-01')],
      FIRST_DAY,
    );
    expect(found.map(({ path }) => path[1])).toEqual([0, 2]);
  });
});

describe('a source with the day from which its figure applies', () => {
  const source = (appliesFrom?: string): PolicySource => ({
    path: 'repaymentWeeks',
    source: 'Leaflet',
    ...(appliesFrom === undefined ? {} : { appliesFrom }),
  });

  it.each([undefined, '2019-04-01', FIRST_DAY])('may be of the first day or before: %s', (day) => {
    expect(sourceDayMistakes([source(day)], FIRST_DAY)).toEqual([]);
  });

  it('may not be of a later day, as decisions would read the figure before it applies', () => {
    expect(sourceDayMistakes([source(), source('2026-04-02')], FIRST_DAY)).toEqual([
      {
        code: 'LATER_FIGURE_UNCLEAR',
        path: [1, 'appliesFrom'],
        message:
          'The source applies “repaymentWeeks” only from 2026-04-02, but decisions would read it from the version’s first day, 2026-04-01. Write the value until then among the settings, and this one under laterFigures with its day.',
        expected: '2026-04-01 or earlier, or nothing',
      },
    ]);
  });
});
