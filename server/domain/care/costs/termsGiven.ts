/** The terms of a personal assistant as they are given, turned into what their cost is worked out from. */

import type { EmploymentTerms } from './employmentTerms.ts';
import type { Engagement, PayrollBy, PensionChoice } from './employmentVocabulary.ts';
import { ageOn, pensionAgeOn } from './pensionAge.ts';
import type { SupportPattern } from './supportPattern.ts';

/** What is said of an assistant beside hours, rate and pattern; what is left out is as the law or the policy has it. */
export interface EmployingGiven {
  engagement: Engagement;
  bornOn?: string | null;
  hoursAreIrregular?: boolean | null;
  bankHolidayHoursHundredths?: number | null;
  bankHolidayRatePence?: number | null;
  coverRatePence?: number | null;
  pension?: PensionChoice | null;
  isCareAndSupportOnly?: boolean | null;
  claimsEmploymentAllowance?: boolean | null;
  insuranceYearlyPence?: number | null;
  payrollBy?: PayrollBy | null;
  payrollYearlyPence?: number | null;
}

/** How many hours of an assistant, at which rate and how often. */
export interface HoursGiven extends SupportPattern {
  hoursHundredths: number;
  hourlyRatePence: number;
}

/** The terms on a day. Of the date of birth only the age goes into them. */
export function termsOn(
  on: string,
  hours: HoursGiven,
  given: EmployingGiven,
  allowanceUsedPence = 0,
): EmploymentTerms {
  const bornOn = given.bornOn ?? null;
  return {
    on,
    engagement: given.engagement,
    ageYears: bornOn === null ? null : ageOn(bornOn, on),
    isBelowPensionAge: bornOn === null || on < pensionAgeOn(bornOn),
    hoursHundredths: hours.hoursHundredths,
    hourlyRatePence: hours.hourlyRatePence,
    frequency: hours.frequency,
    weeksInYear: hours.weeksInYear ?? null,
    hoursAreIrregular: given.hoursAreIrregular ?? false,
    bankHolidayHoursHundredths: given.bankHolidayHoursHundredths ?? 0,
    bankHolidayRatePence: given.bankHolidayRatePence ?? null,
    coverRatePence: given.coverRatePence ?? null,
    pension: given.pension ?? 'BY_LAW',
    isCareAndSupportOnly: given.isCareAndSupportOnly ?? true,
    claimsEmploymentAllowance: given.claimsEmploymentAllowance ?? false,
    allowanceUsedPence,
    insuranceYearlyPence: given.insuranceYearlyPence ?? null,
    payrollBy: given.payrollBy ?? 'EMPLOYER',
    payrollYearlyPence: given.payrollYearlyPence ?? null,
  };
}
