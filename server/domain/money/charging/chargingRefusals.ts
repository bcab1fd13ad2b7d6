/** Why a financial assessment is not recorded, in order of precedence. */
export const CHARGING_REFUSALS = {
  TOO_MANY_LINES: 'More lines of one sort are given than a financial assessment can hold.',
  AMOUNT_NOT_POSITIVE: 'An amount is nothing or less where there must be some money.',
  AMOUNT_TOO_LARGE: 'An amount is more than anybody could have or spend.',
  ASSESSMENT_STARTS_TOO_LATE: 'The financial assessment begins more than twelve months from today.',
  AGE_DOES_NOT_FIT: 'The age that the guarantee goes by does not fit the person’s date of birth.',
  LONE_PARENT_WITHOUT_CHILD: 'A lone parent has no child in the household.',
  NOT_CHARGED_EXCEEDS_COST: 'What is not charged for comes to more than the support costs.',
  LIGHT_TOUCH_NOT_OFFERED: 'The council looks at means in full in such a case.',
  TOP_UP_NOT_OFFERED: 'The council’s policy has no top-up from own money.',
  RHYTHM_NOT_OFFERED: 'The council does not take contributions that often.',
} as const;
export type ChargingRefusalCode = keyof typeof CHARGING_REFUSALS;
