import { describe, expect, it } from 'vitest';
import { type BestInterestsFinding, bestInterestsRefusals } from './bestInterests.ts';
import {
  type CapacityFinding,
  capacityRefusals,
  capacityStatus,
  lacksCapacityOn,
  namesEverything,
  subjectKey,
} from './capacityDecision.ts';

const today = Temporal.PlainDate.from('2026-06-01');
const able: CapacityFinding = {
  subject: 'RECEIVE_DIRECT_PAYMENT',
  decidedOn: '2026-06-01',
  helpGiven: 'In the morning, with pictures and her sister beside her.',
  result: 'HAS_CAPACITY',
  unableTo: [],
  isChoiceThoughtUnwise: false,
  assessedBy: 'Ann Reid, social worker',
};
const unable: CapacityFinding = {
  ...able,
  result: 'LACKS_CAPACITY',
  impairment: 'Dementia.',
  unableTo: ['RETAIN'],
  causalLink: 'She forgets what a direct payment is before she can weigh it.',
};
const codes = (finding: CapacityFinding, latest: string | null = null) =>
  capacityRefusals(finding, latest ? { decidedOn: latest } : null, today).map(({ code }) => code);

describe('a capacity decision', () => {
  it.each<[CapacityFinding, string | null, string[]]>([
    [able, null, []],
    [unable, null, []],
    [{ ...able, isChoiceThoughtUnwise: true }, null, []],
    [unable, '2026-06-01', []],
    [unable, '2026-06-02', ['CAPACITY_DECIDED_LATER']],
    [{ ...unable, decidedOn: '2026-06-02' }, null, ['DATE_IN_FUTURE']],
    [{ ...unable, validUntil: '2026-05-31' }, null, ['VALID_UNTIL_TOO_EARLY']],
    [{ ...able, helpGiven: ' ' }, null, ['HELP_TO_DECIDE_MISSING']],
    [{ ...able, assessedBy: '' }, null, ['TEXT_MISSING']],
    [{ ...able, unableTo: ['COMMUNICATE'] }, null, ['INABILITY_NOT_EXPECTED']],
    [{ ...unable, unableTo: [] }, null, ['FUNCTIONAL_TEST_MISSING']],
    [{ ...unable, impairment: null }, null, ['IMPAIRMENT_MISSING']],
    [{ ...unable, causalLink: ' ' }, null, ['CAUSAL_LINK_MISSING']],
    [
      { ...unable, unableTo: [], impairment: '', causalLink: null },
      null,
      ['FUNCTIONAL_TEST_MISSING', 'IMPAIRMENT_MISSING', 'CAUSAL_LINK_MISSING'],
    ],
    [{ ...able, subject: 'OTHER' }, null, ['SUBJECT_NOT_NAMED']],
    [{ ...able, subject: 'OTHER', subjectInWords: '…' }, null, ['SUBJECT_NOT_NAMED']],
    [{ ...able, subject: 'OTHER', subjectInWords: 'Everything' }, null, ['SUBJECT_TOO_WIDE']],
    [{ ...able, subjectInWords: 'all decisions' }, null, ['SUBJECT_TOO_WIDE']],
  ])('%j after %s is refused with %j', (finding, latest, expected) => {
    expect(codes(finding, latest)).toEqual(expected);
  });

  it('is never that a choice is unwise, whatever is written of the reason', () => {
    const unwise = { ...unable, isChoiceThoughtUnwise: true, unableTo: [], impairment: null };
    expect(codes(unwise)).toEqual(['UNWISE_IS_NOT_INCAPABLE']);
    expect(codes({ ...unwise, causalLink: 'She will spend it all.' })).toEqual(['UNWISE_IS_NOT_INCAPABLE']);
    expect(codes({ ...unable, isChoiceThoughtUnwise: true })).toEqual([]);
  });

  it.each([
    'everything',
    'Anything.',
    'All decisions',
    'all of her decisions',
    'any decision about her life',
    'To make all decisions',
    'Capacity in general',
    'decisions in general',
    'all matters',
    'every aspect of her daily life',
    'all',
  ])('about "%s" would be about no one decision', (words) => expect(namesEverything(words)).toBe(true));

  it.each([
    'Whether to keep her dog when she moves',
    'Who may open her letters',
    'all-day outing to Blackpool on 3 July',
    'To sell everything in the house',
    'Whether to have the flu jab',
    '',
  ])('about "%s" may be one', (words) => expect(namesEverything(words)).toBe(false));

  it('takes the place of the one about the same subject, by the words where words tell them apart', () => {
    const key = (subject: CapacityFinding['subject'], subjectInWords?: string) =>
      subjectKey({ subject, subjectInWords });
    expect(key('RECEIVE_DIRECT_PAYMENT', 'the money')).toBe(key('RECEIVE_DIRECT_PAYMENT'));
    expect(key('OTHER', 'Keep her dog.')).toBe(key('OTHER', ' keep  her dog'));
    expect(key('SHARE_INFORMATION', 'her GP')).not.toBe(key('SHARE_INFORMATION', 'her niece'));
  });

  it('may be relied on from its day to its last day, and until a later one', () => {
    const decision = { decidedOn: '2026-05-01', validUntil: '2026-06-01', result: 'LACKS_CAPACITY' as const };
    const on = (day: string) => lacksCapacityOn(decision, Temporal.PlainDate.from(day));
    expect([on('2026-04-30'), on('2026-05-01'), on('2026-06-01'), on('2026-06-02')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(lacksCapacityOn({ ...decision, result: 'HAS_CAPACITY' }, today)).toBe(false);
    expect(lacksCapacityOn(null, today)).toBe(false);
    expect(capacityStatus({ ...decision, isSuperseded: true }, today)).toBe('SUPERSEDED');
    expect(capacityStatus(decision, today.add({ days: 1 }))).toBe('RUN_OUT');
  });
});

describe('a best-interests decision', () => {
  const finding: BestInterestsFinding = {
    decidedOn: '2026-06-01',
    consulted: [{ who: 'Sheila, her sister', view: 'She always wanted her own carers.' }],
    wishesAndFeelings: 'She smiles at Grace and turns from strangers.',
    beliefsAndValues: 'Chapel on Sundays.',
    leastRestrictiveOption: 'A direct payment keeps Grace; an agency would change who comes.',
    decision: 'Sheila has the direct payment for her.',
    decisionMaker: 'Ann Reid, social worker',
  };
  const basis = { result: 'LACKS_CAPACITY' as const, decidedOn: '2026-05-20' };
  const refused = (changes: Partial<BestInterestsFinding>, of: object = {}) =>
    bestInterestsRefusals({ ...finding, ...changes }, { ...basis, ...of }, today).map(({ code }) => code);

  it.each<[Partial<BestInterestsFinding>, object, string[]]>([
    [{}, {}, []],
    [{ consulted: [], nobodyConsultedReason: 'Nobody is left who knew her.' }, {}, []],
    [{}, { result: 'HAS_CAPACITY' }, ['PERSON_HAS_CAPACITY']],
    [{}, { isSuperseded: true }, ['CAPACITY_DECISION_NOT_IN_FORCE']],
    [{}, { validUntil: '2026-05-31' }, ['CAPACITY_DECISION_NOT_IN_FORCE']],
    [{ decidedOn: '2026-06-02' }, {}, ['DATE_IN_FUTURE']],
    [{ decidedOn: '2026-05-19' }, {}, ['BEST_INTERESTS_BEFORE_CAPACITY']],
    [{ consulted: [] }, {}, ['NOBODY_CONSULTED']],
    [{ consulted: [{ who: 'Sheila', view: '' }] }, {}, ['TEXT_MISSING']],
    [{ wishesAndFeelings: ' ', decisionMaker: '' }, {}, ['TEXT_MISSING', 'TEXT_MISSING']],
  ])('%j resting on %j is refused with %j', (changes, of, expected) => {
    expect(refused(changes, of)).toEqual(expected);
  });
});
