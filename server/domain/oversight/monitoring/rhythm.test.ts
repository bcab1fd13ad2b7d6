import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { checkDates } from './checkDates.ts';
import { checkOfParts } from './checkOfParts.ts';
import type { CheckRules, MonitoredPart } from './monitoringSchedule.ts';
import { noCheckReason } from './monitoringStatus.ts';
import { mayMove, type RegularCheck, rhythmOf, wasExtra } from './rhythm.ts';

const rule = (given: Partial<CheckRules>): CheckRules => ({
  frequency: 'MONTHS',
  everyWeeks: null,
  everyMonths: 3,
  evidence: ['BANK_STATEMENT'],
  reminderDays: 7,
  escalationDays: 21,
  homeVisitOffered: false,
  ...given,
});
const when = {
  deploymentOptions: [],
  riskLevels: [],
  weeklyFromPence: null,
  weeklyBelowPence: null,
  fromWeeksSinceStart: null,
  beforeWeeksSinceStart: null,
  afterGoodReview: null,
};
const LIGHT = { key: 'light', label: 'Light touch', when: { ...when, afterGoodReview: true } };
const atReview = rule({ frequency: 'AT_REVIEW_ONLY', everyMonths: null, evidence: ['NONE'] });
const PART: MonitoredPart = {
  deploymentOption: 'DIRECT_PAYMENT',
  weeklyAmountPence: 20_000,
  riskLevel: 'LOW',
  weeksSinceStart: 10,
  hadGoodReview: false,
};

describe('the check of several parts', () => {
  const card = {
    key: 'card',
    label: 'A card',
    when: { ...when, deploymentOptions: ['PREPAID_CARD' as const] },
  };
  const held = {
    key: 'held',
    label: 'Held',
    when: { ...when, deploymentOptions: ['COMMISSIONED' as const] },
  };
  const settings = {
    rules: [
      { ...card, check: rule({ everyMonths: 1, evidence: ['CARD_FEED'], homeVisitOffered: true }) },
      { ...held, check: atReview },
    ],
    otherwise: { check: rule({}) },
    partsAreCheckedTogether: true,
  };
  const parts = [
    PART,
    { ...PART, deploymentOption: 'PREPAID_CARD' as const },
    { ...PART, deploymentOption: 'COMMISSIONED' as const },
  ];

  it('is as often as that of the one looked at most, and asks for what each by the calendar asks for', () => {
    expect(checkOfParts(parts, 0, null, settings)).toMatchObject({
      coversAllParts: true,
      ruleKey: 'card',
      ruleLabel: 'A card',
      check: { everyMonths: 1, evidence: ['BANK_STATEMENT', 'CARD_FEED'], homeVisitOffered: true },
    });
  });

  it('is its own where parts are looked at apart, and its reason is the usual check where no rule matches', () => {
    expect(checkOfParts(parts, 0, false, settings)).toMatchObject({
      coversAllParts: false,
      ruleKey: null,
      ruleLabel: 'The council’s usual check',
      check: { everyMonths: 3 },
    });
    expect(checkOfParts([PART], 0, null, settings).coversAllParts).toBe(false);
  });

  it('is with the review only where that of every part is', () => {
    const council = parts.slice(2).concat(parts.slice(2));
    expect(checkOfParts(council, 0, null, settings).check.frequency).toBe('AT_REVIEW_ONLY');
  });
});

/** A budget’s life in memory, driven by the same rules as the commands. */
interface Life {
  today: Temporal.PlainDate;
  open: RegularCheck[];
}
type Event =
  | { do: 'WAIT'; days: number }
  | { do: 'CHECK'; which: number }
  | { do: 'SEND'; which: number }
  | { do: 'REVIEW'; isGood: boolean }
  | { do: 'POLICY'; everyMonths: number | null; together: boolean };

const events = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('WAIT' as const), days: fc.nat(200) }),
    fc.record({ do: fc.constant('CHECK' as const), which: fc.nat(3) }),
    fc.record({ do: fc.constant('SEND' as const), which: fc.nat(3) }),
    fc.record({ do: fc.constant('REVIEW' as const), isGood: fc.boolean() }),
    fc.record({
      do: fc.constant('POLICY' as const),
      everyMonths: fc.option(fc.integer({ min: 1, max: 12 })),
      together: fc.boolean(),
    }),
  ) as fc.Arbitrary<Event>,
  { maxLength: 25 },
);
const START = Temporal.PlainDate.from('2026-10-31');

describe('a live budget, whatever happens to it', () => {
  it('always has exactly one check to do for each part, dated or with the review, and none before support', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), events, (count, happening) => {
        const partIds = Array.from({ length: count }, (_, index) => `part${index}`);
        let isGood = false;
        let usual = rule({});
        let together = false;
        let made = 0;
        const life: Life = { today: START, open: [] };
        const date = (before: RegularCheck[], whereGoneBy: 'AT_ONCE' | 'NEXT_IN_TURN' = 'NEXT_IN_TURN') => {
          const rhythm = rhythmOf({
            startedOn: START.toString(),
            partIds,
            open: life.open,
            before,
            partsAreCheckedTogether: together,
            today: life.today,
            whereGoneBy,
          });
          const settings = {
            rules: [{ ...LIGHT, check: atReview }],
            otherwise: { check: usual },
            partsAreCheckedTogether: together,
          };
          const parts = partIds.map(() => ({ ...PART, hadGoodReview: isGood }));
          const kept = life.open.filter(
            (check) => !rhythm.closed.includes(check) && !rhythm.wanted.some(({ moved }) => moved === check),
          );
          const dated = rhythm.wanted.map(({ partId, moved, timing }): RegularCheck => {
            const { check, coversAllParts } = checkOfParts(
              parts,
              Math.max(0, partIds.indexOf(partId ?? '')),
              rhythm.isTogether,
              settings,
            );
            expect(coversAllParts).toBe(partId === null);
            const dates = checkDates(timing, check, {
              firstCheckWeeks: 8,
              firstCheckFromWeeks: null,
              firstCheckMonths: null,
            });
            made += 1;
            const id = moved?.id ?? `check${made}`;
            return { ...dates, id, partId, isUnderWay: false, checkedOn: null };
          });
          life.open = [...kept, ...dated];
        };
        date([], 'AT_ONCE');
        for (const event of happening) {
          const chosen = 'which' in event ? life.open[event.which % life.open.length] : undefined;
          const before = life.open.map(({ id, dueOn }) => [id, dueOn] as const);
          const stayed = life.open.filter((check) => !mayMove(check, life.today)).map(({ id }) => id);
          if (event.do === 'WAIT') life.today = life.today.add({ days: event.days });
          if (event.do === 'SEND' && chosen) chosen.isUnderWay = true;
          if (event.do === 'CHECK' && chosen) {
            life.open = life.open.filter((check) => check !== chosen);
            date([{ ...chosen, checkedOn: life.today.toString() }]);
            const next = life.open.find(({ partId }) => partId === chosen.partId);
            const checkedOn = life.today.toString();
            if (next?.dueOn) expect(next.dueOn > checkedOn).toBe(true);
            const isExtra = wasExtra({ ...chosen, checkedOn });
            if (next?.dueOn && chosen.dueOn && !isExtra) expect(next.dueOn > chosen.dueOn).toBe(true);
          }
          if (event.do === 'REVIEW') {
            isGood = event.isGood;
            date([]);
          }
          if (event.do === 'POLICY') {
            usual = event.everyMonths === null ? atReview : rule({ everyMonths: event.everyMonths });
            together = event.together;
            date([]);
          }
          const covered = life.open.flatMap(({ partId }) => (partId === null ? partIds : [partId]));
          expect(covered.toSorted()).toEqual(partIds);
          const plan = {
            implementedOn: START.toString(),
            endedOn: null,
            supersededAt: null,
            personDiedOn: null,
          };
          const dueDates = life.open.map(({ dueOn }) => dueOn);
          const reason = noCheckReason({ plan, deploymentOptions: ['DIRECT_PAYMENT'], dueDates });
          expect(reason === null || reason === 'AT_REVIEW_ONLY').toBe(true);
          expect(dueDates.every((day) => day === null || day >= START.toString())).toBe(true);
          // What has been asked for stays asked for: only another check of the same part takes its place.
          if (event.do === 'REVIEW' || event.do === 'POLICY') {
            for (const id of stayed) {
              expect(life.open.find((check) => check.id === id)?.dueOn).toBe(
                before.find(([each]) => each === id)?.[1],
              );
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('checks that are moved', () => {
  const check: RegularCheck = {
    id: 'one',
    partId: 'part',
    kind: 'ROUTINE',
    countedFrom: '2026-07-01',
    countedDayOfMonth: null,
    dueFrom: null,
    dueOn: '2026-10-01',
    dayOfMonth: 1,
    isUnderWay: false,
    checkedOn: null,
  };
  const facts = (today: string, changes: Partial<RegularCheck> = {}) => ({
    startedOn: '2026-04-01',
    partIds: ['part'],
    open: [{ ...check, ...changes }],
    before: [],
    partsAreCheckedTogether: false,
    today: Temporal.PlainDate.from(today),
    whereGoneBy: 'NEXT_IN_TURN' as const,
  });
  const FIRST = { firstCheckWeeks: 8, firstCheckFromWeeks: null, firstCheckMonths: null };

  it('are counted from the last due date by the new version: three-monthly becomes four-monthly', () => {
    const [wanted] = rhythmOf(facts('2026-08-01')).wanted;
    expect(wanted?.moved?.id).toBe('one');
    const dates = checkDates(wanted?.timing as never, rule({ everyMonths: 4 }), FIRST);
    expect(dates.dueOn).toBe('2026-11-01');
  });

  it.each([
    ['four weeks before, or later, is the regular one', '2026-09-03', '2027-01-01'],
    ['late does not shift the year', '2026-10-20', '2027-01-01'],
    ['before that is one more, and the regular one is still to come', '2026-09-02', '2026-10-01'],
  ])('done %s', (_, checkedOn, expected) => {
    const nextOn = (changes: Partial<RegularCheck>) => {
      const before = [{ ...check, checkedOn, ...changes }];
      const [wanted] = rhythmOf({ ...facts(checkedOn), open: [], before }).wanted;
      return checkDates(wanted?.timing as never, rule({}), FIRST).dueOn;
    };
    expect(nextOn({})).toBe(expected);
    // In the council’s range nothing is early.
    expect(nextOn({ dueFrom: '2026-09-01' })).toBe('2027-01-01');
    const first = { kind: 'FIRST', countedFrom: '2026-08-06', dueOn: '2026-10-01' } as const;
    expect(nextOn(first)).toBe(expected);
  });

  it.each([
    ['due today', '2026-10-01', {}],
    ['overdue', '2026-10-09', {}],
    ['under way', '2026-08-01', { isUnderWay: true }],
  ])('are none that is %s', (_, today, changes) => {
    expect(rhythmOf(facts(today, changes)).wanted).toEqual([]);
  });
});

describe('why a budget has no check', () => {
  const live = { implementedOn: '2026-06-01', endedOn: null, supersededAt: null, personDiedOn: null };
  it.each([
    [{ ...live, personDiedOn: '2026-07-01', endedOn: '2026-07-02' }, [], 'PERSON_HAS_DIED'],
    [{ ...live, endedOn: '2026-07-02' }, ['2026-09-01'], 'ENDED'],
    [{ ...live, supersededAt: '2026-07-02T08:00:00Z' }, [], 'ENDED'],
    [{ ...live, implementedOn: null }, [], 'NOT_STARTED'],
    [live, [null, null], 'AT_REVIEW_ONLY'],
    [live, [], 'TO_BE_DATED'],
    [live, [null, '2026-09-01'], null],
  ] as const)('%j with %j is %s', (plan, dueDates, reason) => {
    expect(noCheckReason({ plan, deploymentOptions: ['DIRECT_PAYMENT'], dueDates })).toBe(reason);
  });

  it('is that all was given once, after the one review of it', () => {
    const reviewed = { ...live, lastReviewedOn: '2026-07-27' };
    const reason = (plan: typeof live & { lastReviewedOn?: string }, ...options: DeploymentOption[]) =>
      noCheckReason({ plan, deploymentOptions: options, dueDates: options.map(() => null) });
    expect(reason(live, 'SMALL_PAYMENT')).toBe('AT_REVIEW_ONLY');
    expect(reason(reviewed, 'SMALL_PAYMENT', 'VOUCHER')).toBe('GIVEN_ONCE_AND_REVIEWED');
    expect(reason(reviewed, 'SMALL_PAYMENT', 'COMMISSIONED')).toBe('AT_REVIEW_ONLY');
  });
});
