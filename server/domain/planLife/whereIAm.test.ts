import { describe, expect, it } from 'vitest';
import type { PlanFacts } from '../care/plans/planStatus.ts';
import { CHOICE_POINT, type Journey, whereIAm } from './whereIAm.ts';

const nothing: Journey = { diedOn: null, contact: null, assessment: null, plan: null, hasHadPlan: false };
const contact = { isOfferedReablement: false };
const draft: PlanFacts = {
  sharedAt: null,
  agreedAt: null,
  returnedAt: null,
  signOffRung: null,
  signedOffAt: null,
  implementedOn: null,
  endedOn: null,
  supersededAt: null,
  personDiedOn: null,
};
const at = '2026-11-02T09:00:00Z';
const shownAt = (journey: Partial<Journey>) => {
  const { stage, choices } = whereIAm({ ...nothing, ...journey });
  return [stage, ...choices.filter(({ isOpen }) => isOpen).map(({ point }) => point)];
};

describe('where somebody is', () => {
  it('has nine points of choice, open or not', () => {
    expect(CHOICE_POINT.values).toHaveLength(9);
    expect(whereIAm(nothing).choices.map(({ point }) => point)).toEqual(CHOICE_POINT.values);
  });

  it('follows from what is recorded, and opens what can be decided there', () => {
    expect(shownAt({})).toEqual(['NOT_STARTED', 'WHETHER_TO_BE_ASSESSED']);
    expect(shownAt({ contact })).toEqual([
      'WAITING_FOR_ASSESSMENT',
      'WHETHER_TO_BE_ASSESSED',
      'WHO_HELPS_ME_ANSWER',
    ]);
    expect(shownAt({ contact: { isOfferedReablement: true } })).toContain('WHETHER_TO_HAVE_REABLEMENT');
    const reablement = { ...contact, reablementStartedOn: '2026-11-02' };
    expect(shownAt({ contact: reablement })[0]).toBe('IN_REABLEMENT');
    const assessment = { completedOn: null };
    expect(shownAt({ contact, assessment })).toEqual(['BEING_ASSESSED', 'WHO_HELPS_ME_ANSWER']);
    const closed = { ...contact, closedOn: '2026-11-09' };
    expect(shownAt({ contact: { ...closed, closing: 'NOT_ELIGIBLE' } })).toEqual([
      'NOT_ELIGIBLE',
      'WHETHER_TO_BE_ASSESSED',
    ]);
    expect(shownAt({ contact: { ...closed, closing: 'MOVED_AWAY' } })[0]).toBe('NOT_STARTED');
    const planning = [
      'PLANNING',
      'WHO_HELPS_ME_PLAN',
      'WHAT_I_WANT_TO_ACHIEVE',
      'WHO_SUPPORTS_ME',
      'HOW_MY_MONEY_IS_HELD',
    ];
    expect(shownAt({ assessment: { completedOn: '2026-11-09' } })).toEqual(planning);
    expect(shownAt({ assessment: { completedOn: '2026-11-09' }, hasHadPlan: true })[0]).toBe('NOT_STARTED');
    expect(shownAt({ plan: draft })).toEqual(planning);
    expect(shownAt({ plan: { ...draft, sharedAt: at } })).toEqual(['PLAN_TO_AGREE', 'WHETHER_TO_AGREE']);
    const agreed = { ...draft, sharedAt: at, agreedAt: at };
    expect(shownAt({ plan: agreed })).toEqual(['WAITING_FOR_COUNCIL']);
    expect(shownAt({ plan: { ...agreed, signOffRung: 'PANEL' } })).toEqual(['WAITING_FOR_COUNCIL']);
    const signedOff = { ...agreed, signedOffAt: at };
    expect(shownAt({ plan: signedOff })).toEqual(['WAITING_FOR_SUPPORT']);
    const live = { ...signedOff, implementedOn: '2026-11-20' };
    expect(shownAt({ contact, plan: live })).toEqual(['SUPPORTED', 'WHETHER_IT_STILL_FITS']);
    expect(shownAt({ diedOn: '2026-11-21', plan: live })).toEqual(['ENDED']);
  });
});
