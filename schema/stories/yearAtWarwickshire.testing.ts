import { check, due, type PersonOfTheYear, review, safe } from './yearsDues.testing.ts';

/** Warwickshire accepts a check of a personal assistant for 36 months, and warns 56 days before. */
const assistantsCheck = due('DBS_RENEWAL')(
  '2029-03-02',
  '2029-01-05',
  'checked on 2 March 2026: 36 months; 56 days before',
);

/**
 * Warwickshire: first check 10 weeks after support starts; a direct payment every 3 months until a good review and every
 * 12 after it, a managed account every 6, all else with the review. First review after 8 weeks, then every 12 months,
 * told 14 days before; on request within 15 working days. The panel decides within 15 working days and is warned 3 days
 * before. From 1 August version 2 looks at new direct payments every 4 months instead of 3.
 */
export const YEAR_AT_WARWICKSHIRE: readonly PersonOfTheYear[] = [
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
];
