import { describe, expect, it } from 'vitest';
import { type BestInterestsFinding, bestInterestsRefusals } from './bestInterests.ts';
import {
  type CapacityFinding,
  capacityRefusals,
  capacityStatus,
  lacksCapacityOn,
} from './capacityDecision.ts';
import { namesNoOneDecision, subjectKey } from './decisionSubject.ts';
import { consideredRefusals } from './involvement.ts';

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
const joan = { givenName: 'Joan', familyName: 'Heywood', preferredName: 'Joanie', bornOn: '1942-03-09' };
const codes = (finding: CapacityFinding, latest: string | null = null, person = {}) =>
  capacityRefusals(
    finding,
    { person: { ...joan, ...person }, latest: latest ? { decidedOn: latest } : null },
    today,
  ).map(({ code }) => code);

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
    [{ ...able, subject: 'OTHER', subjectInWords: 'Joan Heywood’s finances' }, null, ['SUBJECT_TOO_WIDE']],
    [{ ...able, subject: 'OTHER', subjectInWords: 'Joanie’s move to Fern House' }, null, []],
    [{ ...able, subjectInWords: 'Her care money' }, null, []],
    [
      { ...able, subject: 'SHARE_INFORMATION', subjectInWords: 'Anything about Joan' },
      null,
      ['SUBJECT_TOO_WIDE'],
    ],
    [{ ...able, subject: 'SHARE_INFORMATION', subjectInWords: 'Anything, with her GP' }, null, []],
    [{ ...unable, unableTo: ['RETAIN', 'RETAIN'] }, null, ['CHOICE_GIVEN_TWICE']],
    [{ ...able, decidedOn: '0001-01-01' }, null, ['BEFORE_ACT_APPLIED']],
    [{ ...able, decidedOn: '2007-09-30' }, null, ['BEFORE_ACT_APPLIED']],
    [{ ...able, decidedOn: '2007-10-01' }, null, []],
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
    'everything to do with money',
    'anything at all',
    'Whatever comes up',
    'decisions',
    'any decision',
    'Finances',
    'Managing her finances',
    'Money',
    'Her care',
    'Care and support',
    'Health and welfare',
    'Life',
    'General',
    'All financial decisions over £50',
    'To decide about all sorts of medical matters',
    'day-to-day things',
    'How her money is managed',
    'Everything in the house',
    'whatever she wants',
    'All her decisions',
    'life in general',
    'money matters',
    'Managing daily life',
    'coping with daily life',
    'Her best interests',
    'long-term decisions',
    'Where appropriate, any decision',
    'what she spends',
    'her medical treatment',
    'the lot',
    'her future',
    'Whether she can manage her money',
    'whether she is able to make choices about her life',
  ])('about "%s" would be about no one decision', (words) => expect(namesNoOneDecision(words)).toBe(true));

  it.each([
    'Whether to keep her dog when she moves',
    'Who may open her letters',
    'all-day outing to Blackpool on 3 July',
    'To sell everything in the house',
    'Whether to have the flu jab',
    '',
    'to move to Fern House',
    'Where to live',
    'To live alone',
    'To accept help with personal care',
    'Personal care',
    'Who looks after her money',
    'Selling the house to pay for care',
    'To go on walking to church alone',
    'All her money to be given to Sheila',
    'A care home',
    'whether to move to Elm House',
    'who helps her wash',
    'whether to have a hip operation',
    'Whether to stop driving',
    'whether her niece can see her bank statements',
    'to lend her son £200',
    'how much to spend on a new chair',
    'whether to take her tablets',
    'contact with her brother',
    'where she lives after hospital',
    'treatment for her leg',
    'Whether she can go to the day centre on Mondays',
    'her tenancy agreement',
  ])('about "%s" may be one', (words) => expect(namesNoOneDecision(words)).toBe(false));

  it('is found under the Act from a person’s sixteenth birthday, where that is known', () => {
    const found = { ...able, decidedOn: '2026-05-31' };
    expect(codes(found, null, { bornOn: '2010-06-01' })).toEqual(['BEFORE_ACT_APPLIED']);
    expect(codes(found, null, { bornOn: '2010-05-31' })).toEqual([]);
    expect(codes(found, null, { bornOn: null })).toEqual([]);
  });

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

describe('a look at how somebody takes part', () => {
  it.each([
    ['2026-06-01', '1942-03-09', []],
    ['2026-06-02', '1942-03-09', ['DATE_IN_FUTURE']],
    ['2015-03-31', '1942-03-09', ['BEFORE_ACT_APPLIED']],
    ['2015-04-01', null, []],
    ['2016-01-01', '2016-01-02', ['BEFORE_ACT_APPLIED']],
  ])('on %s by somebody born on %s is refused with %j', (consideredOn, bornOn, expected) => {
    const refused = (difficulties: ('RETAIN' | 'COMMUNICATE')[]) =>
      consideredRefusals({ consideredOn, difficulties }, bornOn, today).map(({ code }) => code);
    expect(refused(['RETAIN', 'COMMUNICATE'])).toEqual(expected);
    expect(refused(['RETAIN', 'RETAIN'])).toEqual([...expected, 'CHOICE_GIVEN_TWICE']);
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
