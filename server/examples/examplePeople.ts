import { type Needs, type PlanParts, WHOLE_PLAN } from './storySteps.ts';

/** An invented person, and how far they have got when the program first starts. */
export interface ExamplePersonStory {
  council: string;
  registration: { nhsNumber: string } & Record<string, unknown>;
  supporters: Record<string, unknown>[];
  /** What was found about one decision of theirs, on the day of loading; it runs out two weeks later. */
  capacity?: Record<string, unknown>;
  needs: Needs;
  /** What they have and pay for, from the day of loading, where a financial assessment is made. */
  means?: Record<string, unknown>;
  /** A contact about support that waits, made on the day of loading. */
  contact?: Record<string, unknown>;
  goesAsFarAs: 'CONTACT' | 'ALLOCATION' | 'SHARED_PLAN' | 'WITH_PANEL' | 'LIVE_PLAN';
  plan: PlanParts;
}

/** Invented people. Their NHS numbers begin with 999, a range that the NHS keeps for testing. */
export const EXAMPLE_PEOPLE: ExamplePersonStory[] = [
  {
    council: 'oldham',
    registration: {
      nhsNumber: '9991000011',
      givenName: 'Doris',
      familyName: 'Hallworth',
      preferredName: 'Dot',
      bornOn: '1941-02-11',
      ethnicity: 'WHITE_BRITISH',
      clientGroup: 'OLDER_PEOPLE',
      primarySupportReason: 'PHYSICAL_SUPPORT_PERSONAL_CARE',
      livingSituation: 'ALONE',
      communicationNeeds: ['LARGE_PRINT'],
      hasDementia: false,
    },
    supporters: [
      {
        name: 'Joyce Hallworth',
        relationship: 'daughter',
        authority: 'ATTORNEY',
        authorityFrom: '2024-05-01',
        consents: ['CONTACT_DETAILS', 'PLANS', 'BUDGETS', 'REVIEWS'],
        consentRecordedOn: '2026-04-20',
      },
    ],
    capacity: {
      subject: 'OTHER',
      subjectInWords: 'To go on walking to church alone',
      helpGiven: 'In the morning, at her own table, with the route drawn on a map and her glasses on.',
      result: 'HAS_CAPACITY',
      isChoiceThoughtUnwise: true,
      assessedBy: 'Her social worker',
    },
    needs: {
      domains: {
        NUTRITION: { level: 'SUBSTANTIAL', unpaidSupport: 'SOME' },
        PERSONAL_HYGIENE: { level: 'MODERATE', unpaidSupport: 'NONE' },
        HABITABLE_HOME: { level: 'MODERATE', unpaidSupport: 'NONE' },
        RELATIONSHIPS: { level: 'MODERATE', unpaidSupport: 'NONE' },
        LOCAL_FACILITIES: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
      },
      circumstances: { livesAlone: true },
    },
    means: {
      supportWeeklyPence: 14_500,
      household: 'SINGLE',
      age: 'PENSION_AGE',
      income: [
        { kind: 'STATE_PENSION', weeklyPence: 17_660 },
        { kind: 'ATTENDANCE_ALLOWANCE', weeklyPence: 7_390 },
      ],
      capital: [{ kind: 'SAVINGS', amountPence: 621_540 }],
      housingCosts: [{ kind: 'RENT', weeklyPence: 2_150 }],
      disabilityExpenses: [{ kind: 'COMMUNITY_ALARM', weeklyPence: 520 }],
    },
    goesAsFarAs: 'LIVE_PLAN',
    plan: {
      writing: {
        ...WHOLE_PLAN.writing,
        importantTo: 'Church on Sundays, and knowing who comes through my door.',
        importantFor: 'Eating properly, and not lifting the washing.',
      },
      supportItems: [
        {
          ...WHOLE_PLAN.supportItems[0],
          description: 'A personal assistant known from church, ten hours a week',
          quantityHundredths: 1_000,
          unitPricePence: 1_450,
        },
      ],
    },
  },
  {
    council: 'oldham',
    registration: {
      nhsNumber: '9991000097',
      givenName: 'Frank',
      familyName: 'Schofield',
      bornOn: '1969-05-30',
      ethnicity: 'WHITE_BRITISH',
      clientGroup: 'PHYSICAL_DISABILITY',
      primarySupportReason: 'PHYSICAL_SUPPORT_ACCESS_AND_MOBILITY',
      livingSituation: 'ALONE',
    },
    supporters: [],
    needs: {
      domains: {
        LOCAL_FACILITIES: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
        HABITABLE_HOME: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
        RELATIONSHIPS: { level: 'MODERATE', unpaidSupport: 'NONE' },
      },
      circumstances: { livesAlone: true },
    },
    goesAsFarAs: 'WITH_PANEL',
    plan: {
      risks: [
        {
          description: 'Riding his tricycle to the club by himself, on a busy road',
          whatHelps: 'The lane along the canal, a flag, and a telephone that he can reach.',
          likelihood: 4,
          impact: 5,
        },
      ],
    },
  },
  {
    council: 'west-sussex',
    registration: {
      nhsNumber: '9991000089',
      givenName: 'Nora',
      familyName: 'Nightingale',
      bornOn: '1938-09-03',
      ethnicity: 'WHITE_BRITISH',
      clientGroup: 'OLDER_PEOPLE',
      primarySupportReason: 'PHYSICAL_SUPPORT_PERSONAL_CARE',
      livingSituation: 'ALONE',
    },
    supporters: [
      {
        name: 'Ben Nightingale',
        relationship: 'grandson',
        consents: ['PLANS'],
        consentRecordedOn: '2026-05-02',
      },
    ],
    needs: {
      domains: {
        PERSONAL_HYGIENE: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
        NUTRITION: { level: 'MODERATE', unpaidSupport: 'SOME' },
        HABITABLE_HOME: { level: 'MODERATE', unpaidSupport: 'NONE' },
        LOCAL_FACILITIES: { level: 'MODERATE', unpaidSupport: 'SOME' },
      },
      circumstances: { livesAlone: true },
    },
    goesAsFarAs: 'SHARED_PLAN',
    plan: {},
  },
  {
    council: 'enfield',
    registration: {
      nhsNumber: '9991000151',
      givenName: 'Kamala',
      familyName: 'Desai',
      bornOn: '1929-01-26',
      preferredLanguage: 'gu',
      needsInterpreter: true,
      ethnicity: 'ASIAN_INDIAN',
      clientGroup: 'OLDER_PEOPLE',
      primarySupportReason: 'PHYSICAL_SUPPORT_PERSONAL_CARE',
      livingSituation: 'WITH_FAMILY',
    },
    supporters: [
      {
        name: 'Asha Desai',
        relationship: 'granddaughter',
        livesInHousehold: true,
        consents: ['MONEY_MOVEMENTS'],
        consentRecordedOn: '2026-04-14',
      },
    ],
    needs: {
      domains: {
        PERSONAL_HYGIENE: { level: 'CRITICAL', unpaidSupport: 'SOME' },
        TOILET_NEEDS: { level: 'SUBSTANTIAL', unpaidSupport: 'SOME' },
        NUTRITION: { level: 'SUBSTANTIAL', unpaidSupport: 'MOST' },
        RELATIONSHIPS: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
      },
      circumstances: { needsCommunicationSupport: true },
    },
    goesAsFarAs: 'ALLOCATION',
    plan: {},
  },
  {
    council: 'devon',
    registration: {
      nhsNumber: '9991000224',
      givenName: 'Peter',
      familyName: 'Luscombe',
      bornOn: '1979-07-19',
      ethnicity: 'WHITE_BRITISH',
      clientGroup: 'LEARNING_DISABILITY',
      primarySupportReason: 'LEARNING_DISABILITY_SUPPORT',
      livingSituation: 'WITH_OTHERS',
    },
    supporters: [],
    needs: {
      domains: {
        WORK_AND_LEARNING: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
        LOCAL_FACILITIES: { level: 'SUBSTANTIAL', unpaidSupport: 'NONE' },
        STAYING_SAFE: { level: 'MODERATE', unpaidSupport: 'NONE' },
      },
      circumstances: { livesRurally: true },
    },
    goesAsFarAs: 'ALLOCATION',
    plan: {},
  },
  {
    council: 'oldham',
    registration: {
      nhsNumber: '9991000291',
      givenName: 'Harold',
      familyName: 'Buckley',
      bornOn: '1944-05-30',
      ethnicity: 'WHITE_BRITISH',
      clientGroup: 'OLDER_PEOPLE',
      primarySupportReason: 'PHYSICAL_SUPPORT_ACCESS_AND_MOBILITY',
      livingSituation: 'ALONE',
    },
    supporters: [],
    needs: {},
    contact: {
      route: 'TELEPHONE',
      referredBy: 'GP',
      whatIsWanted: 'Help with washing and with getting out, since he came home from hospital.',
    },
    goesAsFarAs: 'CONTACT',
    plan: {},
  },
];
