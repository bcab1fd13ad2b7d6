/** What a rule of the national frame is: when it is met, what follows, and the source of it. */
import type { SettingPath } from './settingNode.ts';

/** Every kind of finding that the national frame can make about a policy. */
export const FRAME_CODES = [
  'DIRECT_PAYMENT_FIRST_REVIEW_TOO_LATE',
  'DIRECT_PAYMENT_REVIEWS_TOO_FAR_APART',
  'DIRECT_PAYMENT_NOT_OFFERED',
  'SUITABLE_PERSON_NOT_OFFERED',
  'NO_COUNCIL_HELD_OPTION',
  'ILLEGAL_SPENDING_NOT_EXCLUDED',
  'NHS_CARE_NOT_EXCLUDED',
  'FIRST_REVIEW_LATER_THAN_GUIDANCE',
  'ROUTINE_REVIEW_LATER_THAN_GUIDANCE',
  'FEWER_EXCLUSIONS',
  'RELATIVES_PAID_AS_A_MATTER_OF_COURSE',
  'EVERY_PLAN_GOES_TO_PANEL',
  'RELATIVES_NEVER_PAID',
  'PERSON_MAY_NOT_ATTEND_PANEL',
  'TABLES_NOT_PUBLISHED',
  'CARE_ACT_OUTCOME_WITHOUT_WEIGHT',
  'CLAWBACK_REPLY_TOO_SHORT',
  'CAPITAL_LIMIT_BELOW_NATIONAL',
  'GUARANTEE_BELOW_NATIONAL',
  'GUARANTEE_BELOW_LAST_READ',
  'MEANS_LOOKED_AT_TOO_SELDOM',
] as const;
export type FrameCode = (typeof FRAME_CODES)[number];

interface RuleWords {
  readonly code: FrameCode;
  readonly path: SettingPath;
  readonly message: string;
  readonly expected: string;
  readonly source: string;
}
interface Reason<Settings> {
  readonly path: SettingPath;
  readonly read: (settings: Settings) => string | null;
}
/** A rule: when it is met, and whether that is refused, warned of, or accepted only with a recorded reason. */
export type FrameRule<Settings> = RuleWords & {
  readonly isMet: (settings: Settings) => boolean;
  /** What exactly was found in these settings, as sentences after the message. */
  readonly found?: (settings: Settings) => string;
} & (
    | { readonly consequence: 'REFUSE' | 'WARN' }
    | { readonly consequence: 'WARN_WITH_REASON'; readonly reason: Reason<Settings> }
  );

export const CARE_ACT = 'Care Act 2014';
export const GUIDANCE = 'Care and support statutory guidance';
