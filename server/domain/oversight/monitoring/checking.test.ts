import { describe, expect, it } from 'vitest';
import { foundBalances, surplusOf } from './balances.ts';
import { type Checking, type CheckingFacts, checkingRefusals } from './checking.ts';
import { earliestWithoutReason } from './earlyCheck.ts';
import {
  answersQuery,
  countedEvidence,
  type EvidenceItem,
  itemsOfPeriod,
  partsToSendFor,
  type Submission,
  sourceOf,
  stillWanted,
  submissionRefusals,
} from './evidence.ts';
import { type CheckFacts, isOverdue, monitoringStatus } from './monitoringStatus.ts';
import { noticeRefusals, suspensionNotice, suspensionRefusals } from './suspension.ts';

const today = Temporal.PlainDate.from('2026-10-05');

describe('where a check stands', () => {
  const CHECK: CheckFacts = {
    dueFrom: null,
    dueOn: '2026-10-05',
    evidence: ['BANK_STATEMENT'],
    evidenceWanted: ['BANK_STATEMENT'],
    replyByOn: null,
    completedAt: null,
    noLongerNeededAt: null,
    personDiedOn: null,
  };
  it.each<[Partial<CheckFacts>, string]>([
    [{}, 'AWAITING_EVIDENCE'],
    [{ dueOn: '2026-10-06' }, 'UPCOMING'],
    [{ dueOn: '2026-10-06', dueFrom: '2026-10-05' }, 'AWAITING_EVIDENCE'],
    [{ dueOn: '2026-10-06', evidenceWanted: [] }, 'TO_LOOK_AT'],
    [{ evidence: ['CARD_FEED'], evidenceWanted: ['CARD_FEED'] }, 'TO_LOOK_AT'],
    [{ evidence: ['CARD_FEED'], evidenceWanted: ['CARD_FEED'], dueOn: '2026-10-06' }, 'UPCOMING'],
    [{ evidence: ['NONE'], evidenceWanted: [] }, 'TO_LOOK_AT'],
    [{ dueOn: null }, 'AT_REVIEW'],
    [{ dueOn: null, evidenceWanted: [] }, 'TO_LOOK_AT'],
    [{ replyByOn: '2026-10-20' }, 'AWAITING_REPLY'],
    [{ personDiedOn: '2026-10-01' }, 'NO_LONGER_NEEDED'],
    [{ noLongerNeededAt: '2026-10-01T08:00:00Z' }, 'NO_LONGER_NEEDED'],
    [{ completedAt: '2026-10-01T08:00:00Z', personDiedOn: '2026-10-02' }, 'COMPLETED'],
  ])('with %j is %s', (changes, status) => {
    expect(monitoringStatus({ ...CHECK, ...changes }, today)).toBe(status);
  });

  it('is overdue from the day after its due date, until it is done', () => {
    expect(isOverdue(CHECK, today)).toBe(false);
    expect(isOverdue(CHECK, today.add({ days: 1 }))).toBe(true);
    expect(isOverdue({ ...CHECK, completedAt: '2026-10-06T08:00:00Z' }, today.add({ days: 1 }))).toBe(false);
    expect(isOverdue({ ...CHECK, dueOn: null }, today)).toBe(false);
  });
});

describe('what is sent', () => {
  const ITEM: EvidenceItem = {
    kind: 'BANK_STATEMENT',
    coversFrom: '2026-07-01',
    coversTo: '2026-09-30',
    partId: null,
    balancePence: 10_000,
    note: null,
    documentReference: null,
  };
  const PROVIDER = { role: 'PROVIDER' };
  const facts = {
    role: 'PERSON' as const,
    partId: 'a',
    partIds: ['a', 'b'],
    hasOpenQuery: false,
    supportStartedOn: '2026-07-02',
  };
  const codes = (item: Partial<EvidenceItem>, changes: Partial<Submission> = {}, given = {}) =>
    submissionRefusals(
      { items: [{ ...ITEM, ...item }], reply: null, receivedFrom: null, ...changes },
      { ...facts, ...given },
      today,
    ).map(({ code }) => code);

  it.each<[string, string[], Partial<EvidenceItem>, Partial<Submission>, object]>([
    ['is taken', [], {}, {}, {}],
    ['until today', [], { coversTo: '2026-10-05' }, {}, {}],
    ['of a kind that nobody asked for', [], { kind: 'CHEQUE_BOOK' }, {}, {}],
    ['of no kind', ['EVIDENCE_OF_NOTHING'], { kind: 'NONE' }, {}, {}],
    ['that ends before it begins', ['PERIOD_ENDS_BEFORE_START'], { coversTo: '2026-06-30' }, {}, {}],
    ['of days to come', ['PERIOD_IN_FUTURE'], { coversTo: '2026-10-06' }, {}, {}],
    [
      'of days before support only',
      ['PERIOD_BEFORE_SUPPORT'],
      { coversFrom: '1900-01-01', coversTo: '2026-07-01' },
      {},
      {},
    ],
    [
      'that reaches the first day of support',
      [],
      { coversFrom: '2026-06-01', coversTo: '2026-07-02' },
      {},
      {},
    ],
    [
      'with a balance that nobody has',
      ['BALANCE_TOO_LARGE'],
      { balancePence: 9_007_199_254_740_991 },
      {},
      {},
    ],
    ['with a debt that nobody has', ['BALANCE_TOO_LARGE'], { balancePence: -100_000_001 }, {}, {}],
    ['of another part', ['PART_NOT_OF_CHECK'], { partId: 'b' }, {}, {}],
    ['of one of all parts', [], { partId: 'b' }, {}, { partId: null }],
    ['without saying of which part', ['BALANCE_WITHOUT_PART'], {}, {}, { partId: null }],
    ['without a balance', [], { balancePence: null }, {}, { partId: null }],
    ['with an answer to no question', ['NO_QUERY_TO_ANSWER'], {}, { reply: 'A fridge.' }, {}],
    ['with an answer', [], {}, { reply: 'A fridge.' }, { hasOpenQuery: true }],
    ['as somebody else’s', ['EVIDENCE_SOURCE_NOT_YOURS'], {}, { receivedFrom: 'FEED' }, {}],
    ['by staff, as the feed’s', [], {}, { receivedFrom: 'FEED' }, { role: 'FINANCE_OFFICER' }],
    ['by a provider, as the feed’s', ['EVIDENCE_SOURCE_NOT_YOURS'], {}, { receivedFrom: 'FEED' }, PROVIDER],
    ['by a provider', [], {}, {}, PROVIDER],
    [
      'by a provider, with an answer to what the person was asked',
      ['NO_QUERY_TO_ANSWER'],
      {},
      { reply: 'It is.' },
      { ...PROVIDER, hasOpenQuery: true },
    ],
    ['that is nothing', ['EVIDENCE_MISSING'], {}, { items: [] }, {}],
    ['that is an answer alone', [], {}, { items: [], reply: 'A fridge.' }, { hasOpenQuery: true }],
    ['with a note too long', ['TEXT_TOO_LONG'], { note: 'a'.repeat(5_001) }, {}, {}],
  ])('%s', (_, expected, item, changes, given) => {
    expect(codes(item, changes, given)).toEqual(expected);
  });

  it('stands for what a check asks only where it is of the days that the check looks at', () => {
    const before = { ...ITEM, coversFrom: '2026-07-01', coversTo: '2026-07-31' };
    const check = { countedFrom: '2026-08-01' };
    expect(itemsOfPeriod([before, { ...before, coversTo: '2026-08-01' }], check)).toEqual([
      { ...before, coversTo: '2026-08-01' },
    ]);
  });

  it('is of the money that a provider holds, where a provider sends it', () => {
    const parts = [
      { id: 'a', heldBySupporterId: 'penny' },
      { id: 'b', heldBySupporterId: null },
    ];
    const penny = { role: 'PROVIDER' as const, supporterId: 'penny' };
    expect(partsToSendFor({ partId: null }, parts, penny)).toEqual(['a']);
    expect(partsToSendFor({ partId: 'a' }, parts, penny)).toEqual(['a']);
    expect(partsToSendFor({ partId: 'b' }, parts, penny)).toEqual([]);
    expect(partsToSendFor({ partId: null }, parts, { ...penny, supporterId: 'other' })).toEqual([]);
    expect(partsToSendFor({ partId: null }, parts, { ...penny, supporterId: null })).toEqual([]);
    expect(partsToSendFor({ partId: 'b' }, parts, { role: 'PERSON', supporterId: null })).toEqual(['a', 'b']);
  });

  it('comes from whoever sends it, and from a feed or others only where staff or the feed say so', () => {
    expect(sourceOf('PROVIDER', null)).toBe('PROVIDER');
    expect(sourceOf('REPRESENTATIVE', null)).toBe('REPRESENTATIVE');
    expect(sourceOf('FINANCE_OFFICER', 'FEED')).toBe('FEED');
    expect(sourceOf('PRACTITIONER', null)).toBe('COUNCIL');
  });

  it.each([
    ['PERSON', null, true],
    ['REPRESENTATIVE', null, true],
    ['COUNCIL', null, true],
    ['PROVIDER', null, false],
    ['FEED', null, false],
    ['PROVIDER', 'The provider told us by telephone.', true],
  ] as const)('from %s with %j answers an open question: %j', (source, reply, isAnswer) => {
    expect(answersQuery(source, reply)).toBe(isAnswer);
  });

  it('stands for the provider’s own statement only, where a check looks at several parts', () => {
    const sent = ['PROVIDER_STATEMENT', 'BANK_STATEMENT'] as const;
    expect(countedEvidence(sent, { role: 'PROVIDER', partId: null })).toEqual(['PROVIDER_STATEMENT']);
    expect(countedEvidence(sent, { role: 'PROVIDER', partId: 'a' })).toEqual([...sent]);
    expect(countedEvidence(sent, { role: 'PERSON', partId: null })).toEqual([...sent]);
  });

  it('leaves over what was asked for and has not come', () => {
    expect(stillWanted(['BANK_STATEMENT', 'RECEIPTS'], ['RECEIPTS', 'PAYSLIPS'])).toEqual(['BANK_STATEMENT']);
    expect(stillWanted(['NONE'], [])).toEqual([]);
  });
});

describe('balances', () => {
  const part = { position: 0, weeklyAmountPence: 12_000, unspentLimitPence: 96_000 };
  it.each([
    [100_000, 'ABOVE_LIMIT', 4_000],
    [96_000, 'WITHIN_LIMITS', 0],
    [24_000, 'WITHIN_LIMITS', 0],
    [23_999, 'TOO_LOW', 0],
    [-1, 'TOO_LOW', 0],
  ])('of %i pence are %s', (balancePence, finding, abovePence) => {
    const found = foundBalances([{ ...part, balancePence }], { lowestBalanceWeeks: 2 });
    expect(found).toMatchObject([{ finding, abovePence, lowestPence: 24_000 }]);
    expect(surplusOf(found)).toBe(abovePence);
  });

  it('are never too low where the council does not look at that, nor above without a limit', () => {
    const free = { ...part, unspentLimitPence: null };
    const found = foundBalances(
      [
        { ...free, balancePence: -1 },
        { ...free, balancePence: 9_000_000 },
      ],
      {
        lowestBalanceWeeks: null,
      },
    );
    expect(found.map(({ finding }) => finding)).toEqual(['WITHIN_LIMITS', 'WITHIN_LIMITS']);
  });
});

describe('what is recorded of a check', () => {
  const CHECKING: Checking = {
    checkedOn: '2026-10-05',
    outcome: 'IN_ORDER',
    note: null,
    helpGiven: null,
    followUpOn: null,
    question: null,
    replyByOn: null,
    discussionOn: null,
    concern: null,
    homeVisit: null,
  };
  const FACTS: CheckingFacts = {
    startedOn: '2026-06-01',
    regular: { countedFrom: '2026-08-03', dueFrom: null, dueOn: '2026-11-02' },
    evidenceWanted: [],
    homeVisitOffered: true,
    balances: [],
    overdueConditions: [],
  };
  const above = foundBalances(
    [{ position: 0, weeklyAmountPence: 12_000, balancePence: 100_000, unspentLimitPence: 96_000 }],
    { lowestBalanceWeeks: 2 },
  );
  const low = foundBalances(
    [{ position: 0, weeklyAmountPence: 12_000, balancePence: 1_000, unspentLimitPence: 96_000 }],
    { lowestBalanceWeeks: 2 },
  );
  const codes = (changes: Partial<Checking>, facts: Partial<CheckingFacts> = {}) =>
    checkingRefusals({ ...CHECKING, ...changes }, { ...FACTS, ...facts }, today).map(({ code, path }) =>
      [code, ...path].join(' '),
    );
  const visit = (visitedOn: string, result = 'All is well.') => ({ homeVisit: { visitedOn, result } });

  it.each<[Partial<Checking>, Partial<CheckingFacts>, string[]]>([
    [{}, {}, []],
    [{ checkedOn: '2026-10-06' }, {}, ['CHECKED_IN_FUTURE checkedOn']],
    [{ checkedOn: '2026-05-31' }, {}, ['CHECKED_BEFORE_SUPPORT checkedOn']],
    [{ checkedOn: '2026-10-04' }, {}, ['EARLY_CHECK_NOT_EXPLAINED note']],
    [{ checkedOn: '2026-10-04', note: 'She goes abroad for the winter.' }, {}, []],
    [{ checkedOn: '2026-10-04' }, { regular: null }, []],
    [{ checkedOn: '2026-08-03', outcome: 'CONCERN', concern: 'Cash went up sharply.' }, {}, []],
    [
      { checkedOn: '2026-08-03', outcome: 'QUERY', question: 'What was it for?', replyByOn: '2026-10-19' },
      {},
      [],
    ],
    [{}, { evidenceWanted: ['RECEIPTS'] }, ['EVIDENCE_STILL_WANTED outcome']],
    [{}, { balances: above }, ['BALANCE_NOT_EXPLAINED note']],
    [{}, { balances: low }, ['BALANCE_NOT_EXPLAINED note']],
    [{}, { overdueConditions: [{ dueOn: '2026-10-04' }] }, ['PANEL_CONDITION_UNMET note']],
    [
      {},
      { overdueConditions: [{ dueOn: '2026-10-04' }], evidenceWanted: ['RECEIPTS'] },
      ['EVIDENCE_STILL_WANTED outcome'],
    ],
    [{ note: 'It is booked.' }, { overdueConditions: [{ dueOn: '2026-10-04' }] }, []],
    [
      { outcome: 'CONCERN', concern: 'Nobody tried it.' },
      { overdueConditions: [{ dueOn: '2026-10-04' }] },
      [],
    ],
    [{ note: 'Saved for a holiday, as the plan says.' }, { balances: above }, []],
    [{ followUpOn: '2026-11-01' }, {}, ['DETAIL_NOT_OF_OUTCOME followUpOn']],
    [
      { outcome: 'HELP_OFFERED' },
      { evidenceWanted: ['RECEIPTS'] },
      ['HELP_MISSING helpGiven', 'FOLLOW_UP_DATE_MISSING followUpOn'],
    ],
    [
      { outcome: 'HELP_OFFERED', helpGiven: 'A folder.', followUpOn: '2026-10-05' },
      {},
      ['DATE_NOT_IN_FUTURE followUpOn'],
    ],
    [{ outcome: 'HELP_OFFERED', helpGiven: 'A folder.', followUpOn: '2026-10-06' }, {}, []],
    [{ outcome: 'QUERY' }, {}, ['QUESTION_MISSING question', 'REPLY_DATE_MISSING replyByOn']],
    [{ outcome: 'QUERY', question: 'What was it for?', replyByOn: '2026-10-19' }, {}, []],
    [{ outcome: 'SURPLUS' }, {}, ['DISCUSSION_DATE_MISSING discussionOn', 'BALANCE_NOT_KNOWN outcome']],
    [{ outcome: 'SURPLUS', discussionOn: '2026-10-19' }, { balances: low }, ['NOTHING_ABOVE_LIMIT outcome']],
    [{ outcome: 'SURPLUS', discussionOn: '2026-10-19' }, { balances: above }, []],
    [{ outcome: 'CONCERN', concern: ' ' }, {}, ['CONCERN_MISSING concern']],
    [{ outcome: 'CONCERN', concern: 'Cash went up sharply.' }, {}, []],
    [visit('2026-10-04'), {}, []],
    [visit('2026-10-04', ''), {}, ['TEXT_MISSING homeVisit result']],
    [visit('2026-10-06'), {}, ['VISITED_IN_FUTURE homeVisit visitedOn']],
    [visit('1950-01-01'), {}, ['VISITED_BEFORE_SUPPORT homeVisit visitedOn']],
    [visit('2026-06-01'), {}, []],
    [visit('2026-10-04'), { homeVisitOffered: false }, ['HOME_VISIT_NOT_OFFERED homeVisit']],
  ])('%j with %j is answered %j', (changes, facts, expected) => {
    expect(codes(changes, facts)).toEqual(expected);
  });
});

describe('the day from which a check needs no reason', () => {
  it.each([
    ['2026-08-03', null, '2026-11-02', '2026-10-05'],
    ['2026-10-05', null, '2026-11-02', '2026-10-19'],
    ['2026-08-03', '2026-09-28', '2026-11-02', '2026-09-28'],
    ['2026-08-03', '2026-10-26', '2026-11-02', '2026-10-05'],
    ['2026-11-02', null, '2026-11-02', '2026-11-02'],
  ])('counted from %s, in the range from %j, due on %s: %s', (countedFrom, dueFrom, dueOn, earliest) => {
    expect(earliestWithoutReason({ countedFrom, dueFrom, dueOn })).toBe(earliest);
  });
});

describe('a suspension of payments', () => {
  const settings = { suspensionNoticeDays: 28, suspendedAtOnceFor: ['MISUSE_ENQUIRY' as const] };
  it.each([
    ['RECORDS_NOT_SENT', '2026-11-02', null],
    ['RECORDS_NOT_SENT', '2026-11-01', 'SUSPENSION_NOTICE_TOO_SHORT'],
    ['RECORDS_NOT_SENT', '2026-10-05', 'SUSPENSION_AT_ONCE_NOT_ALLOWED'],
    ['MISUSE_ENQUIRY', '2026-10-05', null],
    ['MISUSE_ENQUIRY', '2026-10-04', 'SUSPENSION_NOTICE_TOO_SHORT'],
  ] as const)('for %s from %s: %s', (reason, startsOn, refusal) => {
    const facts = { reason, startsOn, decidedOn: '2026-10-05' };
    const notice = suspensionNotice(facts, settings);
    expect(notice.refusal).toBe(refusal);
    expect(noticeRefusals(facts, notice).map(({ code, details }) => [code, details?.allowed])).toEqual(
      refusal === null ? [] : [[refusal, [notice.earliestOn]]],
    );
  });

  it('says why, how needs are met meanwhile, and when it is looked at again', () => {
    const proposed = {
      reason: 'RECORDS_NOT_SENT' as const,
      explanation: ' ',
      otherWayToMeetNeeds: '',
      startsOn: '2026-11-02',
      lookAgainOn: '2026-11-02',
    };
    expect(suspensionRefusals(proposed).map(({ code }) => code)).toEqual([
      'SUSPENSION_REASON_MISSING',
      'OTHER_WAY_MISSING',
      'LOOK_AGAIN_NOT_AFTER_START',
    ]);
  });
});
