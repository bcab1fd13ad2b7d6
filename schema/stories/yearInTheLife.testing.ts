import type { DeploymentOption } from '../../tenants/vocabulary.ts';

/** One due date of the year, with its working by hand: the rule’s name, what it is counted from, and by how much. */
export interface ExpectedDue {
  kind: string;
  dueOn: string;
  /** The day from which it is warned of, or on which it may first be done; null where there is none. */
  warnOn: string | null;
  working: string;
}

/** Somebody whose year it is, and every due date that they ever see in it. */
export interface PersonOfTheYear {
  name: string;
  council: 'warwickshire' | 'slough';
  /** What they have, in words. */
  has: string;
  /** The first day of support. */
  startsOn: string;
  deploymentOption: DeploymentOption;
  weeklyPence: number;
  /** The day of the personal assistant’s check; 2 March 2026 where it is left out. */
  dbsCheckedOn?: string;
  /** Likelihood and impact of the one risk in the plan. */
  risk: readonly [number, number];
  /** The monitoring rules by which they are looked at in the year; null for the council’s usual check. */
  rules: readonly (string | null)[];
  dues: readonly ExpectedDue[];
}

const due =
  (kind: string) =>
  (dueOn: string, warnOn: string | null, working: string): ExpectedDue => ({
    kind,
    dueOn,
    warnOn,
    working,
  });
const check = due('MONITORING_CHECK');
const review = due('REVIEW_DUE');
const safe = due('KEEPING_SAFE_PLAN_REVIEW');
/** Warwickshire accepts a check of a personal assistant for 36 months, and warns 56 days before. */
const assistantsCheck = due('DBS_RENEWAL')(
  '2029-03-02',
  '2029-01-05',
  'checked on 2 March 2026: 36 months; 56 days before',
);

/**
 * A year in the life of twelve people, from 1 April 2027 to 31 March 2028, by the rules that the example files of two
 * councils state. Worked out by hand with a calendar, not by the program.
 *
 * Warwickshire: first check 10 weeks after support starts; a direct payment every 3 months until a good review and every
 * 12 after it, a managed account every 6, all else with the review. First review after 8 weeks, then every 12 months,
 * told 14 days before; on request within 15 working days. The panel decides within 15 working days and is warned 3 days
 * before. From 1 August version 2 looks at new direct payments every 4 months instead of 3.
 *
 * Slough: first check 6 to 9 weeks after support starts; a pool every 2 months, a card or managed account every 4, what
 * the council holds with the review, £500 a week or more every month in the first year, all else every 5. First review
 * after 8 weeks, then every 12 months, told 7 days before. From 1 June version 2 reviews direct payments every 6 months,
 * and trusts are offered.
 *
 * Bank holidays in it: 3 and 31 May, 30 August, 27 and 28 December 2027, 3 January 2028. A check or a review has a day of
 * the calendar, which no weekend or bank holiday moves; only what is counted in working days leaves them out.
 */
export const YEAR: readonly PersonOfTheYear[] = [
  {
    name: 'Ada',
    council: 'warwickshire',
    has: 'a direct payment, moderate risk; the policy changes under her',
    startsOn: '2027-04-22',
    deploymentOption: 'DIRECT_PAYMENT',
    weeklyPence: 18_205,
    risk: [2, 2],
    rules: ['newDirectPayment'],
    dues: [
      assistantsCheck,
      review(
        '2027-06-17',
        '2027-06-03',
        'first review: 22 April and 8 weeks, sooner than 4 months; 14 days’ notice',
      ),
      review('2028-06-17', '2028-06-03', 'routine: 12 months after 17 June 2027'),
      check('2027-07-01', null, 'first check: 22 April and 10 weeks'),
      check('2027-10-01', null, 'newDirectPayment, version 1: 1 July and 3 months'),
      check('2027-11-01', null, 'newDirectPayment, version 2 from 1 August: 1 July and 4 months'),
      check('2028-03-01', null, 'newDirectPayment: 1 November and 4 months'),
      check('2028-07-01', null, 'newDirectPayment: 1 March and 4 months'),
      safe('2028-03-22', '2028-03-08', 'written on 22 April to be looked at after 11 months; 14 days before'),
    ],
  },
  {
    name: 'Bert',
    council: 'warwickshire',
    has: 'a direct payment that moves to light touch after a good review, and back after one that was not',
    startsOn: '2027-06-01',
    deploymentOption: 'DIRECT_PAYMENT',
    weeklyPence: 18_205,
    dbsCheckedOn: '2024-12-01',
    risk: [2, 2],
    rules: ['newDirectPayment', 'settledDirectPayment'],
    dues: [
      due('DBS_RENEWAL')(
        '2027-12-01',
        '2027-10-06',
        'his assistant was checked on 1 December 2024: 36 months',
      ),
      due('DBS_RENEWAL')('2030-11-25', '2030-09-30', 'checked again on 25 November 2027: 36 months'),
      review('2027-07-27', '2027-07-13', 'first review: 1 June and 8 weeks'),
      review('2028-07-27', '2028-07-13', 'routine: 12 months after 27 July 2027'),
      review(
        '2028-01-11',
        '2027-12-28',
        'asked for on 16 December: 15 working days, without weekends, 27 and 28 December and 3 January',
      ),
      review('2029-01-11', '2028-12-28', 'routine: 12 months after 11 January 2028, in place of 27 July'),
      check('2027-08-10', null, 'first check: 1 June and 10 weeks, whatever the rule says later'),
      check('2028-08-10', null, 'settledDirectPayment: 10 August and 12 months'),
      check('2028-04-10', null, 'newDirectPayment: 10 August and 4 months in turn; 10 December has gone by'),
      safe('2028-05-01', '2028-04-17', 'written on 1 June to be looked at after 11 months'),
    ],
  },
  {
    name: 'Cora',
    council: 'warwickshire',
    has: 'a managed account, checked late; her worker is covered and hands over; she dies on 2 January',
    startsOn: '2027-06-23',
    deploymentOption: 'MANAGED_ACCOUNT',
    weeklyPence: 18_205,
    risk: [2, 2],
    rules: ['managedAccount'],
    dues: [
      assistantsCheck,
      review(
        '2027-08-18',
        '2027-08-04',
        'first review of a direct payment, which a managed account is: 8 weeks',
      ),
      review('2028-08-18', '2028-08-04', 'routine: 12 months after 18 August 2027'),
      check('2027-09-01', null, 'first check: 23 June and 10 weeks'),
      check(
        '2028-03-01',
        null,
        'managedAccount: 6 months from 1 September, when it was due, not from the 20th',
      ),
      safe('2028-05-23', '2028-05-09', 'written on 23 June to be looked at after 11 months'),
    ],
  },
  {
    name: 'Dev',
    council: 'warwickshire',
    has: 'a starter budget of 4 weeks after hospital, commissioned, low risk',
    startsOn: '2027-07-05',
    deploymentOption: 'COMMISSIONED',
    weeklyPence: 18_205,
    risk: [1, 2],
    rules: [null],
    dues: [
      assistantsCheck,
      due('STARTER_BUDGET_ENDS')(
        '2027-08-01',
        '2027-07-18',
        'last day of 4 weeks from 5 July; 14 days before',
      ),
      review('2027-08-01', '2027-07-18', 'a starter budget is reviewed before it ends, sooner than 8 weeks'),
      due('NEXT_AFTER_REVIEW')(
        '2027-08-27',
        null,
        'the review of Friday 30 July asks for an end: 20 working days',
      ),
    ],
  },
  {
    name: 'Edna',
    council: 'warwickshire',
    has: 'a direct payment that her sister has for her, with a capacity decision that runs out',
    startsOn: '2027-08-22',
    deploymentOption: 'DIRECT_PAYMENT_SUITABLE_PERSON',
    weeklyPence: 18_205,
    risk: [2, 2],
    rules: ['newDirectPayment'],
    dues: [
      assistantsCheck,
      due('CAPACITY_DECISION_REVIEW')('2027-11-30', '2027-11-02', 'its last day; 28 days before'),
      due('CAPACITY_DECISION_REVIEW')(
        '2028-05-25',
        '2028-04-27',
        'decided again on 25 November for six months',
      ),
      review('2027-10-17', '2027-10-03', 'first review: 22 August and 8 weeks'),
      review('2028-10-17', '2028-10-03', 'routine: 12 months after 17 October 2027'),
      check('2027-10-31', null, 'first check: 22 August and 10 weeks, a Sunday on which the clocks go back'),
      check('2028-02-29', null, 'newDirectPayment: 31 October and 4 months, in a leap year'),
      check('2028-06-30', null, 'newDirectPayment: 4 months on, on the 31st or the last of the month'),
      safe('2028-07-22', '2028-07-08', 'written on 22 August to be looked at after 11 months'),
    ],
  },
  {
    name: 'Fay',
    council: 'warwickshire',
    has: 'a direct payment with high risk, which goes to the panel first',
    startsOn: '2027-09-13',
    deploymentOption: 'DIRECT_PAYMENT',
    weeklyPence: 18_205,
    risk: [3, 4],
    rules: ['newDirectPayment'],
    dues: [
      assistantsCheck,
      due('PANEL_DECISION')(
        '2027-09-07',
        '2027-09-04',
        'agreed on 16 August: 15 working days, without 30 August',
      ),
      due('PANEL_DECISION')(
        '2027-09-13',
        '2027-09-10',
        'asked on 24 August for more by the 31st: 4 working days added',
      ),
      due('PANEL_DECISION')(
        '2027-09-10',
        '2027-09-07',
        'it came on 27 August: only 3 working days were waited',
      ),
      due('PANEL_INFORMATION')(
        '2027-08-31',
        '2027-08-28',
        'the day by which the panel asked for it; warned of 3 days before',
      ),
      due('PANEL_CONDITION')('2027-11-01', '2027-10-29', 'the day that the panel set with its approval'),
      review('2027-11-08', '2027-10-25', 'first review: 13 September and 8 weeks'),
      review('2028-11-08', '2028-10-25', 'routine: 12 months after 8 November 2027'),
      check('2027-11-22', null, 'first check: 13 September and 10 weeks'),
      check('2028-03-22', null, 'newDirectPayment: 22 November and 4 months'),
      check('2028-07-22', null, 'newDirectPayment: 22 March and 4 months'),
      due('SUPPORTED_DECISION_REVIEW')('2028-07-16', '2028-07-02', 'recorded on 16 August for 11 months'),
      safe('2028-07-16', '2028-07-02', 'written on 16 August to be looked at after 11 months'),
    ],
  },
  {
    name: 'Gita',
    council: 'slough',
    has: 'a share in a pool',
    startsOn: '2027-05-03',
    deploymentOption: 'POOL',
    weeklyPence: 16_700,
    risk: [2, 2],
    rules: ['pool'],
    dues: [
      review('2027-06-28', '2027-06-21', 'first review: 3 May, a bank holiday, and 8 weeks; 7 days’ notice'),
      review(
        '2027-12-28',
        '2027-12-21',
        'routine, version 2: a pool is a direct payment, 6 months; a bank holiday',
      ),
      review('2028-06-28', '2028-06-21', 'routine, version 2: 6 months after 28 December'),
      check('2027-07-05', '2027-06-14', 'first check: 3 May and 6 to 9 weeks'),
      check('2027-09-05', null, 'pool: 5 July and 2 months, a Sunday'),
      check('2027-11-05', null, 'pool: 5 September and 2 months'),
      check('2028-01-05', null, 'pool: 5 November and 2 months'),
      check('2028-03-05', null, 'pool: 5 January and 2 months'),
      check('2028-05-05', null, 'pool: 5 March and 2 months'),
    ],
  },
  {
    name: 'Hal',
    council: 'slough',
    has: 'a prepaid card since the first day of the year',
    startsOn: '2027-04-01',
    deploymentOption: 'PREPAID_CARD',
    weeklyPence: 16_700,
    risk: [2, 2],
    rules: ['prepaidCard'],
    dues: [
      review('2027-05-27', '2027-05-20', 'first review: 1 April and 8 weeks'),
      review(
        '2028-05-27',
        '2028-05-20',
        'routine, version 1 on 27 May: a card is a direct payment, 12 months',
      ),
      check('2027-06-03', '2027-05-13', 'first check: 1 April and 6 to 9 weeks'),
      check('2027-10-03', null, 'prepaidCard: 3 June and 4 months'),
      check('2028-02-03', null, 'prepaidCard: 3 October and 4 months'),
      check('2028-06-03', null, 'prepaidCard: 3 February and 4 months'),
    ],
  },
  {
    name: 'Ida',
    council: 'slough',
    has: 'a managed account, and challenges the amount',
    startsOn: '2027-06-14',
    deploymentOption: 'MANAGED_ACCOUNT',
    weeklyPence: 16_700,
    risk: [2, 2],
    rules: ['managedAccount'],
    dues: [
      due('CHALLENGE_ACKNOWLEDGEMENT')('2027-07-05', null, 'raised on Tuesday 29 June: 4 working days'),
      due('CHALLENGE_REPLY')('2027-07-23', null, 'raised on Tuesday 29 June: 18 working days'),
      review('2027-08-09', '2027-08-02', 'first review: 14 June and 8 weeks'),
      review(
        '2028-02-09',
        '2028-02-02',
        'routine, version 2: a managed account is a direct payment, 6 months',
      ),
      review('2028-08-09', '2028-08-02', 'routine, version 2: 6 months after 9 February'),
      check('2027-08-16', '2027-07-26', 'first check: 14 June and 6 to 9 weeks'),
      check('2027-12-16', null, 'managedAccount: 16 August and 4 months'),
      check('2028-04-16', null, 'managedAccount: 16 December and 4 months, Easter Day'),
    ],
  },
  {
    name: 'Jon',
    council: 'slough',
    has: 'a virtual budget, from the first contact on; looked at with the review only',
    startsOn: '2027-09-01',
    deploymentOption: 'VIRTUAL_BUDGET',
    weeklyPence: 16_700,
    risk: [2, 2],
    rules: ['heldByTheCouncil'],
    dues: [
      due('ASSESSMENT')(
        '2027-09-10',
        '2027-09-07',
        'contact on Monday 2 August: 28 working days, without 30 August',
      ),
      due('ELIGIBILITY_DECISION')(
        '2027-09-07',
        '2027-09-04',
        'assessment begun on 16 August: 15 working days',
      ),
      due('AMOUNT_KNOWN')('2027-09-07', '2027-09-04', 'assessment begun on 16 August: 15 working days'),
      due('PLAN_AGREED')('2027-09-28', '2027-09-25', 'amount known on 23 August: 25 working days'),
      due('SUPPORT_STARTED')('2027-09-24', '2027-09-21', 'plan agreed on 26 August: 20 working days'),
      review('2027-10-27', '2027-10-20', 'first review: 1 September and 8 weeks'),
      review('2028-10-27', '2028-10-20', 'routine, version 2: no direct payment, so 12 months'),
    ],
  },
  {
    name: 'Kim',
    council: 'slough',
    has: 'a direct payment of £549.00 a week; payments are suspended, and go on',
    startsOn: '2027-12-06',
    deploymentOption: 'DIRECT_PAYMENT',
    weeklyPence: 54_900,
    risk: [2, 2],
    rules: ['largeNewDirectPayment'],
    dues: [
      review('2028-01-31', '2028-01-24', 'first review: 6 December and 8 weeks'),
      review('2028-07-31', '2028-07-24', 'routine, version 2: 6 months after 31 January'),
      check('2028-02-07', '2028-01-17', 'first check: 6 December and 6 to 9 weeks'),
      check('2028-03-07', null, 'largeNewDirectPayment: 7 February and 1 month'),
      check('2028-04-07', null, 'largeNewDirectPayment: 7 March and 1 month'),
      due('SUSPENSION_LOOKED_AT')('2028-02-07', null, 'the day that was set when payments were suspended'),
    ],
  },
  {
    name: 'Lou',
    council: 'slough',
    has: 'a trust, which the council offers since 1 June; the first review is forgotten',
    startsOn: '2027-07-05',
    deploymentOption: 'TRUST',
    weeklyPence: 16_700,
    risk: [2, 2],
    rules: [null],
    dues: [
      review('2027-08-30', '2027-08-23', 'first review: 5 July and 8 weeks, a bank holiday'),
      review(
        '2028-05-15',
        '2028-05-08',
        'routine, version 2: a trust is a direct payment, 6 months after 15 November',
      ),
      due('CONCERN_ANSWER')(
        '2027-11-29',
        '2027-11-25',
        'review more than 10 weeks late on 9 November: 14 working days',
      ),
      check('2027-09-06', '2027-08-16', 'first check: 5 July and 6 to 9 weeks'),
      check('2028-02-06', null, 'the usual check: 6 September and 5 months, a Sunday'),
      check('2028-07-06', null, 'the usual check: 6 February and 5 months'),
    ],
  },
];
