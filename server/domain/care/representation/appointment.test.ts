import { describe, expect, it } from 'vitest';
import { advocacyDuty } from './advocacyDuty.ts';
import { type AppointedAdvocate, isAdvocateOwed } from './advocateOwed.ts';
import { appointmentRefusals, endingRefusals, representationStatus } from './appointment.ts';
import type { AppointmentFacts, AppointmentProposal } from './appointmentProposal.ts';
import { mayBeginToReceive } from './receiving.ts';
import { SUITABILITY_CONDITION } from './representationVocabulary.ts';

const today = Temporal.PlainDate.from('2026-06-01');
const nothing: AppointmentProposal = {
  kind: 'ATTORNEY',
  startsOn: '2026-06-01',
  scopes: [],
  conditionsMet: [],
  isFamilyOrFriend: false,
  isIndependent: false,
  processes: [],
};
const noFacts: AppointmentFacts = {
  today,
  lacksCapacityForDirectPayment: false,
  bestInterestsDecidedOn: null,
  holdsWelfareAuthority: false,
  othersHoldWelfareAuthority: false,
  dbsCheckIsRequired: true,
  hasAdvocatedDecision: false,
  openAppointmentId: null,
};
const codes = (proposal: Partial<AppointmentProposal>, facts: Partial<AppointmentFacts> = {}) =>
  appointmentRefusals({ ...nothing, ...proposal }, { ...noFacts, ...facts }).map(({ code }) => code);

describe('an appointment', () => {
  const attorney: Partial<AppointmentProposal> = {
    scopes: ['HEALTH_AND_WELFARE'],
    registeredOn: '2026-01-05',
    documentSeenOn: '2026-05-30',
  };
  const recorded = { lacksCapacityForDirectPayment: true, bestInterestsDecidedOn: '2026-05-20' };
  const sheila: Partial<AppointmentProposal> = {
    kind: 'SUITABLE_PERSON',
    suitabilityBasis: 'COUNCIL_CONSIDERS_SUITABLE',
    conditionsMet: SUITABILITY_CONDITION.values,
    isFamilyOrFriend: true,
  };

  it.each<[Partial<AppointmentProposal>, Partial<AppointmentFacts>, string[]]>([
    [attorney, {}, []],
    [{}, {}, ['SCOPES_MISSING', 'REGISTRATION_MISSING', 'DOCUMENT_NOT_SEEN']],
    [{ ...attorney, startsOn: '2026-01-04' }, {}, ['AUTHORITY_BEFORE_REGISTRATION']],
    [{ ...attorney, documentSeenOn: '2026-06-02' }, {}, ['DATE_IN_FUTURE']],
    [{ ...attorney, endsOn: '2026-05-31' }, {}, ['ENDS_BEFORE_IT_STARTS']],
    [attorney, { openAppointmentId: 'representation_1' }, ['ALREADY_APPOINTED']],
    [{ ...attorney, kind: 'DEPUTY', courtOrder: 'COP 1234567' }, {}, []],
    [{ ...attorney, kind: 'DEPUTY', documentSeenOn: null }, {}, ['COURT_ORDER_MISSING', 'DOCUMENT_NOT_SEEN']],
    [{ kind: 'NOMINEE', signedOn: '2026-05-30' }, {}, []],
    [{ kind: 'NOMINEE', signedOn: '2026-05-30', startsOn: '2026-05-30' }, {}, []],
    [{ kind: 'NOMINEE', signedOn: '2026-05-30', startsOn: '2026-05-29' }, {}, ['AUTHORITY_BEFORE_SIGNATURE']],
    [{ kind: 'NOMINEE' }, {}, ['SIGNATURE_MISSING']],
    [{ kind: 'NOMINEE', signedOn: '2026-05-30' }, recorded, ['PERSON_LACKS_CAPACITY']],
    [
      { kind: 'NOMINEE', signedOn: '2026-05-30', scopes: ['PROPERTY_AND_FINANCE'] },
      {},
      ['SCOPES_NOT_EXPECTED'],
    ],
    [{ kind: 'ADVOCATE', isIndependent: true }, { hasAdvocatedDecision: true }, []],
    [{ kind: 'ADVOCATE' }, {}, ['ADVOCATE_NOT_INDEPENDENT', 'ADVOCATED_DECISION_MISSING']],
    [{ kind: 'ADVOCATE', isIndependent: true, processes: ['REVIEW'] }, {}, []],
    [{ kind: 'ADVOCATE', isIndependent: true, processes: ['REVIEW', 'REVIEW'] }, {}, ['CHOICE_GIVEN_TWICE']],
    [{ ...attorney, processes: ['PLANNING'] }, {}, ['PROCESSES_NOT_EXPECTED']],
    [sheila, recorded, []],
    [sheila, {}, ['CAPACITY_DECISION_MISSING']],
    [sheila, { lacksCapacityForDirectPayment: true }, ['BEST_INTERESTS_RECORD_MISSING']],
    [{ ...sheila, startsOn: '2026-05-20' }, recorded, []],
    [{ ...sheila, startsOn: '2026-05-19' }, recorded, ['AUTHORITY_BEFORE_BEST_INTERESTS']],
    [{ ...attorney, scopes: ['HEALTH_AND_WELFARE', 'HEALTH_AND_WELFARE'] }, {}, ['CHOICE_GIVEN_TWICE']],
    [
      { ...sheila, conditionsMet: [...SUITABILITY_CONDITION.values, 'ASKED_FOR_IT'] },
      recorded,
      ['CHOICE_GIVEN_TWICE'],
    ],
    [{ ...sheila, suitabilityBasis: null }, recorded, ['SUITABILITY_BASIS_MISSING']],
    [{ ...sheila, suitabilityBasis: 'HOLDS_AUTHORITY' }, recorded, ['AUTHORITY_NOT_HELD']],
    [{ ...sheila, suitabilityBasis: 'HOLDS_AUTHORITY' }, { ...recorded, holdsWelfareAuthority: true }, []],
    [{ ...sheila, suitabilityBasis: 'AUTHORISED_PERSON_AGREES' }, recorded, ['NOBODY_AUTHORISED']],
    [sheila, { ...recorded, othersHoldWelfareAuthority: true }, ['AUTHORISED_PERSON_NOT_ASKED']],
    [
      { ...sheila, suitabilityBasis: 'AUTHORISED_PERSON_AGREES' },
      { ...recorded, othersHoldWelfareAuthority: true },
      [],
    ],
    [{ ...sheila, isFamilyOrFriend: false }, recorded, ['REPRESENTATIVE_DBS_MISSING']],
    [{ ...sheila, isFamilyOrFriend: false }, { ...recorded, dbsCheckIsRequired: false }, []],
    [{ ...sheila, isFamilyOrFriend: false, dbsCheckedOn: '2026-04-01' }, recorded, []],
  ])('%j with %j is refused with %j', (proposal, facts, expected) => {
    expect(codes(proposal, facts)).toEqual(expected);
  });

  it('of a suitable person says which conditions are not met', () => {
    const proposal = { ...nothing, ...sheila, conditionsMet: ['ASKED_FOR_IT', 'APPROPRIATE_WAY'] as const };
    expect(appointmentRefusals(proposal, { ...noFacts, ...recorded })).toMatchObject([
      {
        code: 'SUITABILITY_CONDITIONS_NOT_MET',
        message: expect.stringContaining(
          'not recorded. ACTS_IN_BEST_INTERESTS: They will act in the person’s best interests when they arrange support. CAPABLE_OF_MANAGING: They can manage the money, alone or with help that they can have. Look',
        ),
        details: { missing: ['ACTS_IN_BEST_INTERESTS', 'CAPABLE_OF_MANAGING'] },
      },
    ]);
  });

  it('has a status by its dates, and ends once', () => {
    const appointed = { kind: 'NOMINEE' as const, scopes: [], startsOn: '2026-06-01', endsOn: '2026-06-30' };
    const on = (day: string, changes = {}) =>
      representationStatus({ ...appointed, ...changes }, Temporal.PlainDate.from(day));
    expect([on('2026-05-31'), on('2026-06-01'), on('2026-06-30'), on('2026-07-01')]).toEqual([
      'NOT_YET',
      'IN_FORCE',
      'IN_FORCE',
      'ENDED',
    ]);
    expect(on('2026-06-10', { endedOn: '2026-06-10' })).toBe('ENDED');
    expect(on('2026-06-09', { endedOn: '2026-06-10' })).toBe('IN_FORCE');
    expect(on('2026-06-10', { personDiedOn: '2026-06-02' })).toBe('ENDED');
    // Its last day counts for the finding that a suitable person rests on, and a nominee rests on none.
    const suitable = { kind: 'SUITABLE_PERSON' as const, incapacityFoundUntil: '2026-06-09' };
    expect(on('2026-06-09', suitable)).toBe('IN_FORCE');
    expect(on('2026-06-10', suitable)).toBe('FINDING_RUN_OUT');
    expect(on('2026-07-01', suitable)).toBe('ENDED');
    expect(on('2026-06-10', { incapacityFoundUntil: '2026-06-09' })).toBe('IN_FORCE');
    const refused = (ending: { endedOn: string; reason: string }, changes = {}) =>
      endingRefusals({ ...appointed, ...changes }, ending, today).map(({ code }) => code);
    expect(refused({ endedOn: '2026-06-01', reason: 'Moved away.' })).toEqual([]);
    expect(refused({ endedOn: '2026-06-02', reason: ' ' })).toEqual(['DATE_IN_FUTURE', 'TEXT_MISSING']);
    expect(refused({ endedOn: '2026-05-31', reason: 'No.' })).toEqual(['ENDS_BEFORE_IT_STARTS']);
    expect(refused({ endedOn: '2026-06-01', reason: 'No.' }, { endedOn: '2026-06-01' })).toEqual([
      'REPRESENTATION_ENDED',
    ]);
  });

  it('is what a new direct payment rests on; authority that is only written down is not enough', () => {
    const appointed = { kind: 'SUITABLE_PERSON' as const, scopes: [], startsOn: '2026-06-01' };
    const nobody = { authority: 'NONE' as const };
    const written = { authority: 'SUITABLE_PERSON' as const, authorityFrom: '2026-01-01' };
    const begins = (supporter: object | null, appointments: (typeof appointed)[], lacks = true) =>
      mayBeginToReceive(supporter as typeof nobody | null, appointments, lacks, today);
    expect(begins(nobody, [appointed])).toBe(true);
    expect(begins(nobody, [appointed], false)).toBe(false);
    expect(begins(written, [])).toBe(false);
    expect(begins(written, [appointed])).toBe(true);
    expect(begins({ authority: 'ATTORNEY', authorityFrom: '2026-01-01' }, [], false)).toBe(true);
    expect(begins(null, [])).toBe(false);
  });
});

describe('an independent advocate', () => {
  const supported = {
    difficulties: ['RETAIN'] as const,
    hasSupporter: true,
    isSupporterWanted: true,
    isSupporterPaid: false,
    isSupporterAble: true,
    hasLongStayArrangedByNhs: false,
    hasDisagreement: false,
  };
  it.each([
    [{ ...supported, difficulties: [] }, false, ['NO_SUBSTANTIAL_DIFFICULTY']],
    [{ ...supported, difficulties: [], hasSupporter: false }, false, ['NO_SUBSTANTIAL_DIFFICULTY']],
    [supported, false, ['SOMEBODY_APPROPRIATE']],
    [{ ...supported, hasSupporter: false, isSupporterWanted: false }, true, ['NOBODY_TO_SUPPORT']],
    [{ ...supported, isSupporterWanted: false }, true, ['SUPPORTER_NOT_WANTED']],
    [
      { ...supported, isSupporterPaid: true, isSupporterAble: false },
      true,
      ['SUPPORTER_IS_PAID', 'SUPPORTER_NOT_ABLE'],
    ],
    [{ ...supported, hasLongStayArrangedByNhs: true }, true, ['STAY_ARRANGED_BY_NHS']],
    [{ ...supported, hasDisagreement: true }, true, ['DISAGREEMENT']],
  ])('for %j is owed: %s, because of %j', (facts, mustOffer, reasons) => {
    expect(advocacyDuty(facts)).toEqual({ mustOffer, reasons });
  });
});

describe('an advocate in a process', () => {
  const vera: AppointedAdvocate = { startsOn: '2026-06-01', processes: ['REVIEW'] };
  const owed = (advocate: Partial<AppointedAdvocate>, process: 'ASSESSMENT' | 'REVIEW' = 'REVIEW') =>
    isAdvocateOwed({ advocates: [{ ...vera, ...advocate }] }, process, today);

  it('lifts what is owed in that process, on its days only', () => {
    expect(isAdvocateOwed(null, 'REVIEW', today)).toBe(false);
    expect(isAdvocateOwed({ advocates: [] }, 'REVIEW', today)).toBe(true);
    expect(owed({})).toBe(false);
    expect(owed({}, 'ASSESSMENT')).toBe(true);
    expect(owed({ processes: [] }, 'ASSESSMENT')).toBe(false);
    expect(owed({ startsOn: '2026-06-02' })).toBe(true);
    expect(owed({ startsOn: '2026-05-01', endsOn: '2026-05-31' })).toBe(true);
    expect(owed({ startsOn: '2026-05-01', endsOn: '2026-06-01' })).toBe(false);
    expect(owed({ startsOn: '2026-05-01', endedOn: '2026-06-01' })).toBe(true);
    expect(owed({ startsOn: '2026-05-01', endedOn: '2026-06-02' })).toBe(false);
  });
});
