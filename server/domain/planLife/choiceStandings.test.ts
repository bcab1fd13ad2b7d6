import { describe, expect, it } from 'vitest';
import { choicePoints, type DecidedFacts } from './choicePoints.ts';
import { type ChoiceFacts, choiceStandings } from './choiceStandings.ts';
import type { Journey } from './whereIAm.ts';

const nothing: ChoiceFacts = { explained: [], refusals: [], planned: [], plannedOn: null, held: [] };
const OFFERED = ['VIRTUAL_BUDGET', 'DIRECT_PAYMENT'] as const;
const standing = (facts: Partial<ChoiceFacts>) =>
  choiceStandings({ ...nothing, ...facts }, OFFERED).map((each) => [each.choice, each.standing, each.since]);
const explained = [{ choices: ['PERSONAL_BUDGET', 'DIRECT_PAYMENT'] as const, explainedOn: '2026-06-01' }];
const declined = { declined: 'DIRECT_PAYMENT', declinedOn: '2026-06-02' } as const;

describe('how a choice stands', () => {
  it('is of a personal budget and of each way that is offered, in the order of the list', () => {
    expect(standing({})).toEqual([
      ['PERSONAL_BUDGET', 'NOT_EXPLAINED', null],
      ['DIRECT_PAYMENT', 'NOT_EXPLAINED', null],
      ['VIRTUAL_BUDGET', 'NOT_EXPLAINED', null],
    ]);
  });

  it('follows what was said last, and of one day that it was chosen', () => {
    expect(standing({ explained })[1]).toEqual(['DIRECT_PAYMENT', 'EXPLAINED', '2026-06-01']);
    const one = { explained, refusals: [declined] };
    expect(standing(one)).toEqual([
      ['PERSONAL_BUDGET', 'EXPLAINED', '2026-06-01'],
      ['DIRECT_PAYMENT', 'DECLINED', '2026-06-02'],
      ['VIRTUAL_BUDGET', 'NOT_EXPLAINED', null],
    ]);
    const chosen = {
      ...declined,
      lookedAtOn: '2026-06-02',
      answeredOn: '2026-06-02',
      outcome: 'CHOSEN',
    } as const;
    expect(standing({ refusals: [chosen] })[1]).toEqual(['DIRECT_PAYMENT', 'CHOSEN', '2026-06-02']);
    const anew = { ...declined, declinedOn: '2026-07-01' };
    expect(standing({ refusals: [anew, chosen] })[1]).toEqual(['DIRECT_PAYMENT', 'DECLINED', '2026-07-01']);
  });

  it('is chosen by a plan that was agreed to, and by how the money is held whatever was said', () => {
    const planned = { planned: ['DIRECT_PAYMENT'] as const, plannedOn: '2026-06-20', refusals: [declined] };
    expect(standing(planned).slice(0, 2)).toEqual([
      ['PERSONAL_BUDGET', 'CHOSEN', '2026-06-20'],
      ['DIRECT_PAYMENT', 'CHOSEN', '2026-06-20'],
    ]);
    const late = { ...declined, declinedOn: '2026-08-01' };
    const held = [{ option: 'DIRECT_PAYMENT', startsOn: '2026-07-01' }] as const;
    expect(standing({ refusals: [late], held })[1]).toEqual(['DIRECT_PAYMENT', 'CHOSEN', '2026-07-01']);
    // Services that the council arranges are no personal budget.
    const arranged = [{ option: 'COMMISSIONED', startsOn: '2026-07-01' }] as const;
    expect(standing({ held: arranged })[0]).toEqual(['PERSONAL_BUDGET', 'NOT_EXPLAINED', null]);
  });
});

describe('what was decided at the points of choice', () => {
  const journey: Journey = { diedOn: null, contact: null, assessment: null, plan: null, hasHadPlan: false };
  const decided = (facts: Partial<DecidedFacts>) =>
    choicePoints(
      journey,
      { ...nothing, contact: null, assessment: null, plan: null, ...facts },
      OFFERED,
    ).points.flatMap(({ point, decided: made }) => made.map(({ on, sentence }) => [point, on, sentence]));

  it('is nothing where nothing is recorded, and otherwise told with its day', () => {
    expect(decided({})).toEqual([]);
    const plan = {
      draftedOn: '2026-06-05',
      helpedBy: ['SELF', 'FAMILY'] as const,
      outcomes: 1,
      supportItems: 2,
      agreedOn: '2026-06-08',
      returnedOn: null,
      implementedOn: '2026-06-15',
      lastReviewedOn: null,
    };
    expect(
      decided({
        contact: { contactedOn: '2026-05-28', reablementDeclinedOn: '2026-05-29' },
        assessment: { startedOn: '2026-06-01', respondent: 'SUPPORTED' },
        plan,
      }),
    ).toEqual([
      ['WHETHER_TO_BE_ASSESSED', '2026-05-28', 'The council was asked for support for you.'],
      ['WHETHER_TO_BE_ASSESSED', '2026-06-01', 'Looking at what you need began.'],
      ['WHETHER_TO_HAVE_REABLEMENT', '2026-05-29', 'You said no to some weeks of re-ablement.'],
      ['WHO_HELPS_ME_ANSWER', '2026-06-01', 'You answer with somebody beside you.'],
      ['WHO_HELPS_ME_PLAN', '2026-06-05', 'Your plan is written by you and your family.'],
      ['WHAT_I_WANT_TO_ACHIEVE', '2026-06-05', 'Your plan names 1 outcome.'],
      ['WHO_SUPPORTS_ME', '2026-06-05', 'Your plan names 2 items of support.'],
      ['WHETHER_TO_AGREE', '2026-06-08', 'Your plan was agreed to, by you or by whoever decides for you.'],
      ['WHETHER_IT_STILL_FITS', '2026-06-15', 'Your support started.'],
    ]);
  });
});
