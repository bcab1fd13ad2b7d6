/** What a council asks to be talked through and written down before a plan is signed off, or a direct payment starts. */
import type { RiskEnablementSettings } from '../../../../tenants/policy/riskEnablement.ts';
import { RISK_LEVEL, type RiskLevel } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { isPast } from './riskRecordStatus.ts';
import type { SafeguardRefusalCode } from './talkingRisksRefusals.ts';
import type { Safeguard, SafeguardedStep } from './talkingRisksVocabulary.ts';

export type SafeguardSettings = RiskEnablementSettings['safeguards'];
type SafeguardRefusal = Refusal<SafeguardRefusalCode>;

/** What has been written down for a person and stands: neither replaced nor ended. */
export interface TalkedThrough {
  /**
   * The latest review date of the supported decision records that are about this plan, or an earlier version of it, and
   * were made since its risks last changed; null where there is none.
   */
  supportedDecisionReviewOn: string | null;
  /** The latest review date of any supported decision record of theirs, whatever it is about; null where there is none. */
  otherDecisionReviewOn?: string | null;
  /** The review date of their keeping safe plan; null where there is none. */
  keepingSafePlanReviewOn: string | null;
  /** Whether it is recorded what support they have to manage a direct payment. */
  hasPaymentSupport: boolean;
}

/** A row that was read with TALKED_THROUGH_NEEDS. */
export interface WithTalkedThrough {
  ownSupportedDecision?: { reviewOn: string } | null;
  person?: {
    standingSupportedDecision?: { reviewOn: string } | null;
    keepingSafePlan?: { reviewOn: string } | null;
    paymentSupport?: { id: string } | null;
  } | null;
}

/** What was talked through with the person of a plan that was read. */
export function talkedThroughIn({ person, ownSupportedDecision }: WithTalkedThrough): TalkedThrough {
  return {
    supportedDecisionReviewOn: ownSupportedDecision?.reviewOn ?? null,
    otherDecisionReviewOn: person?.standingSupportedDecision?.reviewOn ?? null,
    keepingSafePlanReviewOn: person?.keepingSafePlan?.reviewOn ?? null,
    hasPaymentSupport: (person?.paymentSupport ?? null) !== null,
  };
}

/** The facts of a plan that decide what is asked for. */
export interface PlanToSafeguard {
  riskLevel: RiskLevel;
  /** Whether the plan has any risk that is scored. */
  hasScoredRisks: boolean;
  /** Whether any of it is paid for by what the law calls a direct payment. */
  paysDirectly: boolean;
}

/** One thing that the council's policy asks for. */
export interface DemandedSafeguard {
  safeguard: Safeguard;
  before: SafeguardedStep;
  /** The name of the setting below riskEnablement.safeguards. */
  setting: keyof SafeguardSettings;
  /** Why it is asked for, about nobody in particular. */
  sentence: string;
}

/** The settings that are read when a plan is signed off. */
export type SignOffSafeguards = Pick<
  SafeguardSettings,
  'riskMatrixBeforeDirectPayment' | 'supportedDecisionFromRiskLevel' | 'keepingSafePlanFromRiskLevel'
>;

/** The settings that are read when support starts that is paid for by a direct payment. */
export type DirectPaymentSafeguards = Pick<
  SafeguardSettings,
  'riskMatrixBeforeDirectPayment' | 'keepingSafePlanBeforeDirectPayment' | 'paymentSupportBeforeDirectPayment'
>;

/** All that a council's policy asks for of a plan, and no more. */
export function demandedSafeguards(plan: PlanToSafeguard, settings: SafeguardSettings): DemandedSafeguard[] {
  const atSignOff = signOffDemands(plan, settings);
  const isNew = ({ setting }: DemandedSafeguard) => !atSignOff.some((each) => each.setting === setting);
  return [...atSignOff, ...directPaymentDemands(plan, settings).filter(isNew)];
}

/**
 * What is asked for before the council signs a plan off. Risks can't be scored once the plan has its budget, so those of a
 * direct payment are asked for here already.
 */
export function signOffDemands(plan: PlanToSafeguard, settings: SignOffSafeguards): DemandedSafeguard[] {
  const { supportedDecisionFromRiskLevel, keepingSafePlanFromRiskLevel } = settings;
  const fromLevel = (safeguard: Safeguard, setting: keyof SignOffSafeguards, from: RiskLevel | null) =>
    from !== null && reaches(plan.riskLevel, from)
      ? [{ safeguard, before: 'SIGN_OFF' as const, setting, sentence: atRisk(from, plan.riskLevel) }]
      : [];
  return [
    ...riskScores('SIGN_OFF', plan, settings),
    ...fromLevel('SUPPORTED_DECISION', 'supportedDecisionFromRiskLevel', supportedDecisionFromRiskLevel),
    ...fromLevel('KEEPING_SAFE_PLAN', 'keepingSafePlanFromRiskLevel', keepingSafePlanFromRiskLevel),
  ];
}

/** What is asked for before support starts that is paid for by a direct payment; nothing for any other support. */
export function directPaymentDemands(
  plan: Pick<PlanToSafeguard, 'paysDirectly'>,
  settings: DirectPaymentSafeguards,
): DemandedSafeguard[] {
  const demanded = (safeguard: Safeguard, setting: keyof DirectPaymentSafeguards) =>
    plan.paysDirectly && settings[setting]
      ? [{ safeguard, before: 'DIRECT_PAYMENT' as const, setting, sentence: BEFORE_DIRECT_PAYMENT }]
      : [];
  return [
    ...riskScores('DIRECT_PAYMENT', plan, settings),
    ...demanded('KEEPING_SAFE_PLAN', 'keepingSafePlanBeforeDirectPayment'),
    ...demanded('PAYMENT_SUPPORT', 'paymentSupportBeforeDirectPayment'),
  ];
}

const BEFORE_DIRECT_PAYMENT = 'It is asked for before any direct payment starts.';

function riskScores(
  before: SafeguardedStep,
  { paysDirectly }: Pick<PlanToSafeguard, 'paysDirectly'>,
  { riskMatrixBeforeDirectPayment }: Pick<SafeguardSettings, 'riskMatrixBeforeDirectPayment'>,
): DemandedSafeguard[] {
  if (!paysDirectly || !riskMatrixBeforeDirectPayment) return [];
  const sentence = 'Risks are scored before any direct payment starts.';
  return [{ safeguard: 'RISK_SCORES', before, setting: 'riskMatrixBeforeDirectPayment', sentence }];
}

function reaches(level: RiskLevel, from: RiskLevel): boolean {
  return RISK_LEVEL.values.indexOf(level) >= RISK_LEVEL.values.indexOf(from);
}

function atRisk(from: RiskLevel, level: RiskLevel): string {
  return `It is asked for from ${inWords(from)} risk on, and the plan’s risk is ${inWords(level)}.`;
}

function inWords(level: RiskLevel): string {
  return level.toLowerCase().replaceAll('_', ' ');
}

/** Whether what is asked for is there, and still counts on a day. */
export function isThere(
  { safeguard }: Pick<DemandedSafeguard, 'safeguard'>,
  plan: Pick<PlanToSafeguard, 'hasScoredRisks'>,
  talked: TalkedThrough,
  day: Temporal.PlainDate,
): boolean {
  switch (safeguard) {
    case 'RISK_SCORES':
      return plan.hasScoredRisks;
    case 'SUPPORTED_DECISION':
      return counts(talked.supportedDecisionReviewOn, day);
    case 'KEEPING_SAFE_PLAN':
      return counts(talked.keepingSafePlanReviewOn, day);
    case 'PAYMENT_SUPPORT':
      return talked.hasPaymentSupport;
  }
}

function counts(reviewOn: string | null, day: Temporal.PlainDate): boolean {
  return reviewOn !== null && !isPast(reviewOn, day);
}

/**
 * Why a step waits: each thing that is asked for before it and that is not there, or no longer counts on this day. Every
 * refusal names the setting by its label and its path.
 */
export function safeguardRefusals(
  demanded: readonly DemandedSafeguard[],
  plan: Pick<PlanToSafeguard, 'hasScoredRisks'>,
  talked: TalkedThrough,
  day: Temporal.PlainDate,
): SafeguardRefusal[] {
  return demanded.filter((each) => !isThere(each, plan, talked, day)).map((each) => refusalFor(each, talked));
}

const LABELS: Record<keyof SafeguardSettings, string> = {
  keepingSafePlanFromRiskLevel: 'Keeping safe plan from risk',
  keepingSafePlanBeforeDirectPayment: 'Keeping safe plan before a direct payment',
  riskMatrixBeforeDirectPayment: 'Risk matrix before a direct payment',
  supportedDecisionFromRiskLevel: 'Supported decision record from risk',
  paymentSupportBeforeDirectPayment: 'Support to manage before a direct payment',
};

/** The path of a setting, as the catalogue has it. */
export function pathOfSetting(setting: keyof SafeguardSettings): string {
  return `riskEnablement.safeguards.${setting}`;
}

function refusalFor(demanded: DemandedSafeguard, talked: TalkedThrough): SafeguardRefusal {
  const { safeguard, setting, sentence } = demanded;
  const { code, what } = lacking(safeguard, talked);
  const settingPath = pathOfSetting(setting);
  return {
    code,
    path: ['planId'],
    message: `${sentence} That is the council’s setting “${LABELS[setting]}” (${settingPath}). ${what}`,
    details: { missing: [safeguard], settingPath },
  };
}

function lacking(safeguard: Safeguard, talked: TalkedThrough): { code: SafeguardRefusalCode; what: string } {
  switch (safeguard) {
    case 'RISK_SCORES':
      return {
        code: 'RISKS_NOT_SCORED',
        what: 'The plan has no risk that is scored: talk its risks through, and score them by setPlanRisks. A plan that is agreed has to be returned for that, and one that has a budget drafted anew.',
      };
    case 'SUPPORTED_DECISION':
      if (!talked.supportedDecisionReviewOn && talked.otherDecisionReviewOn) {
        const what =
          'There is a supported decision record, and it is about something else, or from before the risks of the plan were last changed: talk through with the person what the plan says now, and write it down by recordSupportedDecision with planId.';
        return { code: 'SUPPORTED_DECISION_NOT_OF_PLAN', what };
      }
      return {
        code: talked.supportedDecisionReviewOn
          ? 'SUPPORTED_DECISION_OUT_OF_DATE'
          : 'SUPPORTED_DECISION_MISSING',
        what: `${whatIsThere('supported decision record', talked.supportedDecisionReviewOn)} by recordSupportedDecision.`,
      };
    case 'KEEPING_SAFE_PLAN':
      return {
        code: talked.keepingSafePlanReviewOn ? 'KEEPING_SAFE_PLAN_OUT_OF_DATE' : 'KEEPING_SAFE_PLAN_MISSING',
        what: `${whatIsThere('keeping safe plan', talked.keepingSafePlanReviewOn)} by writeKeepingSafePlan.`,
      };
    case 'PAYMENT_SUPPORT':
      return {
        code: 'PAYMENT_SUPPORT_NOT_RECORDED',
        what: 'Nothing is recorded about the support that the person has to manage the money: talk about it, and record it by recordPaymentSupport.',
      };
  }
}

function whatIsThere(record: string, reviewOn: string | null): string {
  return reviewOn === null
    ? `There is no ${record}: talk it through with the person, and write it down`
    : `The review date of the ${record} was ${dayInWords(reviewOn)}: look at it again with the person, and write a new one`;
}
