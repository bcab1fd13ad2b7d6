import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_INPUTS } from '../../../../tenants/policy/exampleInputs.testing.ts';
import { consultedRefusals, daysOpen, lastDayOf } from '../policyChanges/consulted.ts';
import { consultationStatus } from './consultation.ts';
import { publishedTally } from './consultationCounts.ts';
import { publishedDifferences } from './publishedDraft.ts';

const HELD = { opensOn: '2026-06-01', closesOn: '2026-06-14', closedOn: null, respondedAt: null };

describe('whether a change may be approved', () => {
  const codes = (...[held, fewest, today]: Parameters<typeof consultedRefusals>) =>
    consultedRefusals(held, fewest, today).map(({ code }) => code);
  const responded = { ...HELD, respondedAt: '2026-06-15T09:00:00Z' };

  it.each([
    ['nobody was asked, and nobody has to be', [], null, '2026-06-01', []],
    ['nobody was asked, and somebody has to be', [], 14, '2026-06-01', ['CONSULTATION_NEEDED']],
    ['it has not begun', [HELD], null, '2026-05-01', ['CONSULTATION_OPEN']],
    ['it is its last day', [HELD], null, '2026-06-14', ['CONSULTATION_OPEN']],
    ['it is over and nothing is written', [HELD], null, '2026-06-15', ['CONSULTATION_NOT_ANSWERED']],
    ['it is over and written', [responded], 14, '2026-06-15', []],
    ['it was a day too short', [responded], 15, '2026-06-15', ['CONSULTATION_NEEDED']],
    [
      'one of two is open',
      [responded, { ...HELD, closesOn: '2026-07-01' }],
      14,
      '2026-06-20',
      ['CONSULTATION_OPEN'],
    ],
    [
      'it was ended today',
      [{ ...HELD, closedOn: '2026-06-03' }],
      null,
      '2026-06-03',
      ['CONSULTATION_NOT_ANSWERED'],
    ],
  ])('where %s', (_, held, fewest, today, expected) => {
    expect(codes(held, fewest, today)).toEqual(expected);
  });

  it('counts both ends of the days, and none where it was ended before it began', () => {
    expect(daysOpen(HELD)).toBe(14);
    expect([
      lastDayOf({ ...HELD, closedOn: '2026-06-03' }),
      daysOpen({ ...HELD, closedOn: '2026-06-03' }),
    ]).toEqual(['2026-06-02', 2]);
    expect(daysOpen({ ...HELD, closedOn: '2026-06-01' })).toBe(0);
    expect(daysOpen({ ...HELD, closedOn: '2026-05-20' })).toBe(0);
  });

  it('is never so while answers are taken, whatever the days', () => {
    const day = fc
      .integer({ min: 0, max: 60 })
      .map((days) => Temporal.PlainDate.from('2026-06-01').add({ days }).toString());
    fc.assert(
      fc.property(
        day,
        day,
        fc.option(day),
        day,
        fc.option(fc.integer({ min: 1, max: 30 })),
        (a, b, closedOn, today, fewest) => {
          const [opensOn = '', closesOn = ''] = [a, b].sort();
          const held = {
            opensOn,
            closesOn,
            closedOn: closedOn !== null && closedOn <= closesOn && closedOn <= today ? closedOn : null,
            respondedAt: null,
          };
          const status = consultationStatus({ ...held, isDraftWithdrawn: false }, today);
          const code = consultedRefusals([held], fewest, today)[0]?.code;
          expect(code).toBe(status === 'CLOSED' ? 'CONSULTATION_NOT_ANSWERED' : 'CONSULTATION_OPEN');
        },
      ),
    );
  });
});

describe('what is published of the answers', () => {
  it('shows no small count, nor one that could be had from the others', () => {
    const count = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(fc.record({ agree: count, disagree: count, neither: count }), (tally) => {
        const { answered, ...shown } = publishedTally(tally);
        const counts = [tally.agree, tally.disagree, tally.neither];
        const isSmall = counts.some((each) => each > 0 && each < 5);
        expect([shown.agree, shown.disagree, shown.neither]).toEqual(
          counts.map((each) => (isSmall ? null : Math.round(each / 5) * 5)),
        );
        const total = tally.agree + tally.disagree + tally.neither;
        expect(answered).toBe(total > 0 && total < 5 ? null : Math.round(total / 5) * 5);
      }),
    );
  });
});

describe('what a published draft shows', () => {
  const stored = (
    over: object,
    sources: { path: string; source: string; basis?: 'NOT_PUBLISHED' }[] = [],
  ) => ({
    settings: { ...(EXAMPLE_INPUTS.resourceAllocation as object), ...over },
    sources,
  });
  const shown = (base: ReturnType<typeof stored>, draft: ReturnType<typeof stored>) =>
    publishedDifferences({ area: 'resourceAllocation', effectiveFrom: '2026-06-01', base, draft }).map(
      ({ path }) => path,
    );
  const [scale] = EXAMPLE_INPUTS.resourceAllocation.scales;
  const relabelled = { scales: [{ ...scale, label: 'Another name' }] };

  it('is nothing of the tables where these are withheld before or after', () => {
    expect(shown(stored({}), stored(relabelled))).toEqual([expect.stringMatching(/^scales\./)]);
    const closed = { tablesArePublished: false };
    expect(shown(stored(closed), stored({ ...closed, ...relabelled }))).toEqual([]);
    expect(shown(stored(closed), stored(relabelled))).toEqual(['tablesArePublished']);
    expect(shown(stored({}), stored({ ...closed, ...relabelled }))).toEqual(['tablesArePublished']);
    expect(shown(stored({}), stored({ scales: [{ ...scale, key: 'another' }], ...closed }))).toEqual([
      'tablesArePublished',
    ]);
  });

  it('is nothing of a later figure that is withheld or not published either', () => {
    const row = 'scales.everybody.domains.NUTRITION.points.CRITICAL';
    const later = (path: string, value: string) => ({
      laterFigures: [{ path, appliesFrom: '2026-09-01', value, source: null }],
    });
    const closed = { tablesArePublished: false };
    expect(shown(stored(closed), stored({ ...closed, ...later(row, '99') }))).toEqual([]);
    expect(shown(stored({}), stored(later(row, '99')))).toHaveLength(1);
    const unpublished = [
      { path: 'ruralUpliftBasisPoints', source: 'A letter', basis: 'NOT_PUBLISHED' as const },
    ];
    expect(shown(stored({}), stored(later('ruralUpliftBasisPoints', '777'), unpublished))).toEqual([]);
  });

  it('is nothing of a figure of which the council publishes none', () => {
    const unpublished = [
      { path: 'ruralUpliftBasisPoints', source: 'A letter', basis: 'NOT_PUBLISHED' as const },
    ];
    expect(shown(stored({}, unpublished), stored({ ruralUpliftBasisPoints: 777 }))).toEqual([]);
    expect(shown(stored({}), stored({ ruralUpliftBasisPoints: 777 }))).toEqual(['ruralUpliftBasisPoints']);
  });
});
