/** For tests: settings that are wrong by themselves, whatever the settings around them. */
import type { MistakeCode } from './mistakes.ts';
import type { AreaKey } from './policy.ts';
import type { SettingPath } from './settingNode.ts';

/** A change to the example settings of an area, and the mistake that it must bring. */
export interface MistakeCase {
  readonly code: MistakeCode;
  readonly area: AreaKey;
  readonly path: SettingPath;
  readonly value: unknown;
  /** Where the mistake is found, when that is not where the change was made. */
  readonly at?: SettingPath;
  /** What the message or the `expected` text must contain. */
  readonly says: string;
}

export const SETTING_CASES: readonly MistakeCase[] = [
  {
    code: 'UNKNOWN_SETTING',
    area: 'money',
    path: ['payCycel'],
    value: 'WEEKLY',
    says: 'Did you mean “payCycle”?',
  },
  { code: 'UNKNOWN_SETTING', area: 'money', path: ['zzz'], value: 1, says: 'repaymentWeeks' },
  {
    code: 'MISSING_SETTING',
    area: 'money',
    path: ['repaymentWeeks'],
    value: undefined,
    says: 'from 1 to 52',
  },
  { code: 'MISSING_SETTING', area: 'money', path: ['payCycle'], value: undefined, says: 'FOUR_WEEKLY' },
  {
    code: 'MISSING_SETTING',
    area: 'deployment',
    path: ['enabledOptions'],
    value: undefined,
    says: 'a list of 1 to 11',
  },
  {
    code: 'MISSING_SETTING',
    area: 'planning',
    path: ['brokerageFee'],
    value: undefined,
    says: 'a group with isAllowed',
  },
  { code: 'WRONG_TYPE', area: 'money', path: ['isPaidInAdvance'], value: 'yes', says: 'true or false' },
  { code: 'WRONG_TYPE', area: 'money', path: ['repaymentWeeks'], value: null, says: 'is empty' },
  { code: 'WRONG_TYPE', area: 'planning', path: ['brokerageFee'], value: 5, says: 'holds several values' },
  {
    code: 'WRONG_TYPE',
    area: 'planning',
    path: ['mandatorySections'],
    value: { a: 1 },
    says: 'a group of settings',
  },
  { code: 'WRONG_TYPE', area: 'money', path: ['payCycle'], value: [1], says: 'a list' },
  {
    code: 'WRONG_TYPE',
    area: 'resourceAllocation',
    path: ['scales', 0, 'label'],
    value: 12,
    says: 'the number 12',
  },
  {
    code: 'WRONG_UNIT',
    area: 'smallPayments',
    path: ['limitPerPaymentPence'],
    value: '£500',
    says: 'Write 50000.',
  },
  {
    code: 'WRONG_UNIT',
    area: 'smallPayments',
    path: ['limitPerPaymentPence'],
    value: 12.5,
    says: 'write 1250.',
  },
  {
    code: 'WRONG_UNIT',
    area: 'resourceAllocation',
    path: ['toleranceBasisPoints'],
    value: '10%',
    says: 'Write 1000.',
  },
  {
    code: 'WRONG_UNIT',
    area: 'resourceAllocation',
    path: ['toleranceBasisPoints'],
    value: 12.5,
    says: 'write 1250.',
  },
  { code: 'WRONG_UNIT', area: 'money', path: ['repaymentWeeks'], value: '2 weeks', says: 'Write 2.' },
  {
    code: 'WRONG_UNIT',
    area: 'money',
    path: ['repaymentWeeks'],
    value: '2 months',
    says: 'a whole number of weeks',
  },
  { code: 'WRONG_UNIT', area: 'money', path: ['repaymentWeeks'], value: '2', says: 'without quotes' },
  {
    code: 'WRONG_FORMAT',
    area: 'resourceAllocation',
    path: ['scales', 0, 'key'],
    value: 'all people',
    says: 'such as olderPeople',
  },
  {
    code: 'OUT_OF_BOUNDS',
    area: 'deployment',
    path: ['trust'],
    value: { minimumTrustees: 2 },
    at: ['trust', 'minimumTrustees'],
    says: 'from 3',
  },
  { code: 'OUT_OF_BOUNDS', area: 'money', path: ['repaymentWeeks'], value: 53, says: 'from 1 to 52' },
  { code: 'OUT_OF_BOUNDS', area: 'planning', path: ['mandatorySections'], value: [], says: 'a list of 1' },
  {
    code: 'OUT_OF_BOUNDS',
    area: 'reviews',
    path: ['laterFirstReviewReason'],
    value: 'no',
    says: '2 characters long',
  },
  {
    code: 'OUT_OF_BOUNDS',
    area: 'smallPayments',
    path: ['limitPerYearPence'],
    value: 1e15,
    says: '£10000.00',
  },
  {
    code: 'UNKNOWN_CHOICE',
    area: 'money',
    path: ['payCycle'],
    value: 'FOURWEEKLY',
    says: 'Did you mean FOUR_WEEKLY?',
  },
  { code: 'UNKNOWN_CHOICE', area: 'money', path: ['paymentBasis'], value: 'sideways', says: 'NET, GROSS' },
  {
    code: 'UNKNOWN_CHOICE',
    area: 'planning',
    path: ['spendingExclusions'],
    value: ['ILLEGAL_THINGS', 'NHS_CARE', 'GAMBLING', 'ALCOHOL'],
    at: ['spendingExclusions', 3],
    says: '“ALCOHOL” is not one of the choices for entry 4 of “What money may not be spent on”.',
  },
  {
    code: 'WRONG_TYPE',
    area: 'deployment',
    path: ['enabledOptions', 1],
    value: 7,
    says: 'Entry 2 of “Options offered” is the number 7.',
  },
  {
    code: 'OUT_OF_BOUNDS',
    area: 'riskEnablement',
    path: ['challenge', 'stages', 1, 'replyWorkingDays'],
    value: 90,
    says: '“Reply within” in entry 2 of “Stages” is 90',
  },
  {
    code: 'UNKNOWN_SETTING',
    area: 'riskEnablement',
    path: ['signOffLadder', 'rungs', 1, 'upToRisk'],
    value: 'LOW',
    says: 'in entry 2 of “Rungs”',
  },
  {
    code: 'MISSING_SETTING',
    area: 'riskEnablement',
    path: ['panel'],
    value: undefined,
    says: 'a group with triggers { whenSafeguardingEnquiryIsOpen, whenRelativeInSameHousehold, whenCostBeyondTolerance }, members, quorum',
  },
  {
    code: 'OPTION_SETTINGS_MISSING',
    area: 'deployment',
    path: ['pool'],
    value: undefined,
    says: 'a group with minimumAccountHolders, minimumApprovers (and, if wanted, minimumMembers)',
  },
  {
    code: 'MISSING_SETTING',
    area: 'riskEnablement',
    path: ['challenge', 'stages'],
    value: undefined,
    says: 'a list of 1 to 4 entries, each a group with role, replyWorkingDays',
  },
  {
    code: 'UNKNOWN_SETTING',
    area: 'money',
    path: ['minimumUnspentWeeks'],
    value: 8,
    says: 'Remove it, or use one of the settings that there are',
  },
  {
    code: 'DUPLICATE_ENTRY',
    area: 'resourceAllocation',
    path: ['scales', 0, 'domains', 1, 'domain'],
    value: 'NUTRITION',
    at: ['scales', 0, 'domains', 1],
    says: '“NUTRITION” is already entry 1',
  },
  {
    code: 'DUPLICATE_ENTRY',
    area: 'smallPayments',
    path: ['purposes'],
    value: ['GARDENING', 'GARDENING'],
    at: ['purposes', 1],
    says: 'GARDENING',
  },
];
