/** What the law and the council ask for before a personal assistant begins, and who may not be taken on. */
import type { DeploymentSettings } from '../../../../tenants/policy/deployment.ts';
import type { PlanningSettings } from '../../../../tenants/policy/planning.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { codeInWords, listInWords } from '../../../common/words.ts';
import type { Engagement } from '../costs/employmentVocabulary.ts';
import type { Employer, EmploymentCheckKind } from './employedVocabulary.ts';
import type { EmploymentRecordRefusalCode } from './employmentRecordRefusals.ts';

/** A check or proof that stands, by its dates. */
export interface StandingCheck {
  kind: EmploymentCheckKind;
  checkedOn: string;
  /** Its last day; null where it has none. */
  renewBy: string | null;
}

/** Somebody who is to be taken on. It names nobody. */
export interface TakingOn {
  on: string;
  startsOn: string;
  employer: Employer;
  engagement: Engagement;
  isRelativeInHousehold: boolean;
  hasRelativeReason: boolean;
  /** Whether a card is the only direct payment that the person has. */
  onlyCardPays: boolean;
  checks: readonly StandingCheck[];
}

export interface TakingOnSettings {
  planning: Pick<PlanningSettings, 'dbsCheckIsRequired' | 'employersInsurance' | 'relativesInHousehold'>;
  deployment: {
    prepaidCard: Pick<NonNullable<DeploymentSettings['prepaidCard']>, 'isOfferedToEmployers'> | null;
  };
}

/** What is asked for, and why the assistant can't be taken on. */
export interface TakenOn {
  needs: EmploymentCheckKind[];
  refusals: Refusal<EmploymentRecordRefusalCode>[];
}

/** Whether somebody may be taken on. What is missing refuses only where work begins today or has begun. */
export function takingOn(facts: TakingOn, settings: TakingOnSettings): TakenOn {
  const needs = neededChecks(facts, settings);
  return {
    needs,
    refusals: [
      ...relativeRefusals(facts, settings),
      ...cardRefusals(facts, settings),
      ...(facts.startsOn <= facts.on ? missingRefusals(facts, needs) : []),
    ],
  };
}

/**
 * What has to be shown. A managed service sees to what an employer must do.
 * Sources: Immigration, Asylum and Nationality Act 2006, section 15; Employers’ Liability (Compulsory Insurance) Act 1969.
 */
function neededChecks(
  { employer, engagement }: Pick<TakingOn, 'employer' | 'engagement'>,
  { planning }: TakingOnSettings,
): EmploymentCheckKind[] {
  const isEmployer = engagement === 'EMPLOYED' && employer !== 'MANAGED_SERVICE';
  return [
    ...(isEmployer ? (['RIGHT_TO_WORK'] as const) : []),
    ...(isEmployer && planning.employersInsurance === 'REQUIRED' ? (['EMPLOYERS_INSURANCE'] as const) : []),
    ...(planning.dbsCheckIsRequired ? (['DBS'] as const) : []),
  ];
}

/** Source: Care and Support (Direct Payments) Regulations 2014, regulation 3. */
function relativeRefusals(
  { isRelativeInHousehold, hasRelativeReason }: TakingOn,
  { planning: { relativesInHousehold } }: TakingOnSettings,
): TakenOn['refusals'] {
  if (!isRelativeInHousehold || relativesInHousehold === 'ALLOWED') return [];
  if (relativesInHousehold === 'NOT_ALLOWED') {
    const message =
      'The assistant is a relative who lives with the person, and the council’s policy does not allow it. Relatives who live elsewhere may be taken on: choose somebody else, or ask the council to look at the case.';
    return [{ code: 'EMPLOYEE_RELATIVE_NOT_ALLOWED', path: ['isRelativeInHousehold'], message }];
  }
  if (hasRelativeReason) return [];
  const message =
    'The assistant is a relative who lives with the person, which the council allows only where it is necessary. Write in relativeReason why it is.';
  return [{ code: 'EMPLOYEE_RELATIVE_REASON_MISSING', path: ['relativeReason'], message }];
}

function cardRefusals(
  { employer, engagement, onlyCardPays }: TakingOn,
  { deployment: { prepaidCard } }: TakingOnSettings,
): TakenOn['refusals'] {
  const paysWages = engagement === 'EMPLOYED' && employer !== 'MANAGED_SERVICE' && onlyCardPays;
  if (!paysWages || !prepaidCard || prepaidCard.isOfferedToEmployers) return [];
  const message =
    'Wages would be paid from the card, which is the only direct payment that the person has, and the council offers none to employers. Agree another way of having the money first.';
  return [{ code: 'CARD_NOT_FOR_EMPLOYERS', path: ['engagement'], message }];
}

function missingRefusals(
  { checks, on }: TakingOn,
  needs: readonly EmploymentCheckKind[],
): TakenOn['refusals'] {
  const isThere = (kind: EmploymentCheckKind) =>
    checks.some((check) => check.kind === kind && (check.renewBy === null || check.renewBy >= on));
  const missing = needs.filter((kind) => !isThere(kind));
  if (missing.length === 0) return [];
  const message = `Work begins without ${listInWords(missing.map(codeInWords))} that is good on ${dayInWords(on)}. Record each in checks, or record a first day that is still to come.`;
  return [{ code: 'EMPLOYEE_CHECK_MISSING', path: ['checks'], message, details: { missing } }];
}
