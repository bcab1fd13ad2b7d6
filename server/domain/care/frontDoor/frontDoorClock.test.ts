import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_INPUTS } from '../../../../tenants/policy/exampleInputs.testing.ts';
import { readAreaSettings } from '../../../../tenants/policy/policy.ts';
import { isWorkingDay } from '../../../common/workingDays.ts';
import { type DatedStep, openWaySteps, type WayFacts, type WayStep } from './frontDoorClock.ts';

function settings(changes: Record<string, unknown> = {}) {
  const read = readAreaSettings('planning', { ...EXAMPLE_INPUTS.planning, ...changes });
  if (!read.settings) throw new Error(JSON.stringify(read.mistakes));
  return read.settings;
}
/** The limits that hold where a council states none: 20, 10, 10, 15 and 10 working days; 2, 1, 2, 3 and 2 on the fast track. */
const USUAL = settings();
const OFFERED_FIRST = settings({ reablement: { isOfferedFirst: true } });

const contacted: WayFacts = {
  contactedOn: '2026-11-02',
  fastTrackReason: null,
  fastTrackedOn: null,
  reablementDeclinedOn: null,
  reablementEndsOn: null,
  assessedOn: null,
  eligibilityDecidedOn: null,
  amountKnownOn: null,
  planAgreedOn: null,
  closedOn: null,
};
const due = (facts: Partial<WayFacts>, by = USUAL) =>
  Object.fromEntries(openWaySteps({ ...contacted, ...facts }, by).map(({ step, dueOn }) => [step, dueOn]));
const crisis = (fastTrackedOn: string) => ({ fastTrackReason: 'CRISIS' as const, fastTrackedOn });

describe('the clock of the front door', () => {
  it.each([
    // Worked out by hand with a calendar of England’s bank holidays.
    ['an ordinary month', '2026-11-02', '2026-11-30'],
    ['over Christmas and New Year, with Boxing Day’s substitute', '2026-12-07', '2027-01-07'],
    ['over Easter', '2027-03-22', '2027-04-21'],
    ['made on a Saturday', '2026-11-07', '2026-12-04'],
    ['over the day on which the clocks go back', '2026-10-12', '2026-11-09'],
    ['over a leap day', '2028-02-14', '2028-03-13'],
  ])('gives twenty working days to an assessment: %s', (_when, contactedOn, dueOn) => {
    expect(due({ contactedOn })).toEqual({ ASSESSMENT: dueOn });
  });

  it('dates each step from the one before, and has what is done behind it', () => {
    expect(due({ assessedOn: '2026-11-16' })).toEqual({
      ELIGIBILITY_DECISION: '2026-11-30',
      AMOUNT_KNOWN: '2026-11-30',
    });
    const known = { assessedOn: '2026-11-16', amountKnownOn: '2026-11-20' };
    expect(due(known)).toEqual({ ELIGIBILITY_DECISION: '2026-11-30', PLAN_AGREED: '2026-12-11' });
    const decided = { ...known, eligibilityDecidedOn: '2026-11-23' };
    expect(due(decided)).toEqual({ PLAN_AGREED: '2026-12-11' });
    expect(due({ ...decided, planAgreedOn: '2026-12-11' })).toEqual({ SUPPORT_STARTED: '2026-12-29' });
    expect(due({ ...decided, planAgreedOn: '2026-12-11', closedOn: '2026-12-20' })).toEqual({});
  });

  it('lets an agreed plan stand for the steps before it, which somebody with an older assessment never takes again', () => {
    expect(due({ planAgreedOn: '2026-11-20' })).toEqual({ SUPPORT_STARTED: '2026-12-04' });
  });

  it('offers re-ablement first where the council does so, and never delays the assessment by the offer', () => {
    expect(due({}, OFFERED_FIRST)).toEqual({ REABLEMENT_OFFER: '2026-11-09', ASSESSMENT: '2026-11-30' });
    expect(due({ reablementDeclinedOn: '2026-11-04' }, OFFERED_FIRST)).toEqual({ ASSESSMENT: '2026-11-30' });
    expect(due(crisis('2026-11-02'), OFFERED_FIRST)).toEqual({ ASSESSMENT: '2026-11-04' });
  });

  it('counts to the assessment from the end of re-ablement that was taken up', () => {
    expect(due({ reablementEndsOn: '2026-12-15' }, OFFERED_FIRST)).toEqual({ ASSESSMENT: '2027-01-15' });
  });

  it('keeps nobody on the fast track waiting for re-ablement, and runs from when the reason was known', () => {
    const reablementEndsOn = '2026-12-15';
    expect(due({ reablementEndsOn, ...crisis('2026-12-10') })).toEqual({ ASSESSMENT: '2026-12-14' });
    expect(due({ assessedOn: '2026-12-11', ...crisis('2026-12-10') })).toEqual({
      ELIGIBILITY_DECISION: '2026-12-14',
      AMOUNT_KNOWN: '2026-12-15',
    });
  });

  it('knows no fast track for a reason that the council does not have one for', () => {
    const { timeLimits } = USUAL;
    const none = {
      ...USUAL,
      timeLimits: { ...timeLimits, fastTrack: { ...timeLimits.fastTrack, reasons: [] } },
    };
    expect(due(crisis('2026-11-02'), none)).toEqual({ ASSESSMENT: '2026-11-30' });
  });

  it('says why, and from when it warns, which is never before the time runs', () => {
    const [step] = openWaySteps(contacted, USUAL);
    expect(step).toEqual({
      step: 'ASSESSMENT',
      dueOn: '2026-11-30',
      warnOn: '2026-11-25',
      dueReason:
        'An assessment begins within 20 working days of the day on which the first contact was made, 2 November 2026.',
    });
    const [fast] = openWaySteps({ ...contacted, ...crisis('2026-11-03') }, USUAL);
    expect(fast).toMatchObject({
      dueOn: '2026-11-05',
      warnOn: '2026-11-03',
      dueReason:
        'An assessment begins within 2 working days of the day on which the fast track began, 3 November 2026, on the fast track.',
    });
  });
});

describe('on any days', () => {
  const dayAfter = (offset: number) => Temporal.PlainDate.from('2026-02-28').add({ days: offset }).toString();
  const ordered = fc
    .tuple(fc.nat(1_500), fc.array(fc.option(fc.nat(60)), { minLength: 6, maxLength: 6 }))
    .map(([start, gaps]) => {
      let at = start;
      const next = (gap: number | null | undefined) => {
        if (gap == null) return null;
        at += gap;
        return dayAfter(at);
      };
      const [reablement, assessed, decided, known, agreed] = gaps;
      return {
        ...contacted,
        contactedOn: dayAfter(start),
        reablementEndsOn: next(reablement),
        assessedOn: next(assessed),
        eligibilityDecidedOn: next(decided),
        amountKnownOn: next(known),
        planAgreedOn: next(agreed),
      };
    });
  const stepsOf = (facts: WayFacts) => openWaySteps(facts, OFFERED_FIRST);
  const byStep = (steps: readonly DatedStep[]) => new Map(steps.map((each) => [each.step, each.dueOn]));

  it('somebody whose way is open always waits for something with one due date, a working day', () => {
    fc.assert(
      fc.property(ordered, (facts) => {
        const steps = stepsOf(facts);
        expect(steps.length).toBeGreaterThan(0);
        expect(new Set(steps.map(({ step }) => step)).size).toBe(steps.length);
        for (const { dueOn, warnOn } of steps) {
          expect(isWorkingDay(Temporal.PlainDate.from(dueOn))).toBe(true);
          expect(dueOn > facts.contactedOn && warnOn <= dueOn && warnOn >= facts.contactedOn).toBe(true);
        }
      }),
    );
  });

  it('nobody waits longer for being on the fast track, from whichever day', () => {
    fc.assert(
      fc.property(ordered, fc.nat(90), (facts, later) => {
        const fastTrackedOn = Temporal.PlainDate.from(facts.contactedOn).add({ days: later }).toString();
        const usual = byStep(stepsOf(facts));
        for (const [step, dueOn] of byStep(stepsOf({ ...facts, ...crisis(fastTrackedOn) }))) {
          expect(dueOn <= (usual.get(step) as string), step).toBe(true);
        }
      }),
    );
  });

  it('a step that begins a day later is never due sooner', () => {
    const starts: [WayStep, keyof WayFacts][] = [
      ['ASSESSMENT', 'contactedOn'],
      ['AMOUNT_KNOWN', 'assessedOn'],
      ['PLAN_AGREED', 'amountKnownOn'],
      ['SUPPORT_STARTED', 'planAgreedOn'],
    ];
    fc.assert(
      fc.property(fc.nat(1_500), fc.constantFrom(...starts), (start, [step, field]) => {
        const on = (offset: number) =>
          byStep(openWaySteps({ ...contacted, contactedOn: '2026-01-01', [field]: dayAfter(offset) }, USUAL));
        expect((on(start).get(step) as string) <= (on(start + 1).get(step) as string)).toBe(true);
      }),
    );
  });
});
