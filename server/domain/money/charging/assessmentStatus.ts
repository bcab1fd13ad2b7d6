import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const FINANCIAL_ASSESSMENT_STATUS = enumeration(
  'FinancialAssessmentStatus',
  'Whether a financial assessment says what the person puts in.',
  {
    TO_COME: 'It begins on a later day.',
    IN_FORCE: 'It says what the person puts in today.',
    REPLACED: 'A newer one has taken its place.',
  },
);
export type FinancialAssessmentStatus = ValueOf<typeof FINANCIAL_ASSESSMENT_STATUS>;

/** The dated facts that the status follows from. */
export interface AssessmentDates {
  startsOn: string;
  /** The first day of the one that takes its place; null while there is none. */
  replacedFrom?: string | null;
}

/** Where a financial assessment stands on a day. One replaced from its own first day never counted. */
export function financialAssessmentStatus(
  { startsOn, replacedFrom }: AssessmentDates,
  today: Temporal.PlainDate,
): FinancialAssessmentStatus {
  // Days written as YYYY-MM-DD are in the order of their text.
  const day = today.toString();
  if (replacedFrom && (replacedFrom <= startsOn || replacedFrom <= day)) return 'REPLACED';
  return startsOn > day ? 'TO_COME' : 'IN_FORCE';
}
