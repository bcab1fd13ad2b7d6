/** On what terms the money of a part is held: what the council asks of the account, the card, the fee and the voucher. */
import type { AccountType, DeploymentOption, SmallPaymentPurpose } from '../../../../tenants/vocabulary.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { codeInWords, poundsInWords } from '../../../common/words.ts';
import type { DeploymentRefusalCode } from './deploymentRefusals.ts';

/** What a part says of its terms; null or left out for what it does not say. */
export interface TermsGiven {
  deploymentOption: DeploymentOption;
  weeklyAmountPence: number;
  /** The account of a direct payment. */
  accountType?: AccountType | null;
  /** What a voucher or a small payment is for, by the council’s list. */
  spentOn?: SmallPaymentPurpose | null;
  /** Where a voucher is to be used. */
  outletName?: string | null;
  /** What a third party charges in a week for managing the account, inside the weekly amount. */
  managingFeeWeeklyPence?: number | null;
}

/** The terms of one part by the council’s policy; null for what its way of holding has none of. */
export interface HoldingTerms {
  accountType: AccountType | null;
  cashIsAllowed: boolean | null;
  weeklyCashLimitPence: number | null;
  savingUpIsAllowed: boolean | null;
  /** What a voucher may be for. */
  voucherPurposes: readonly SmallPaymentPurpose[] | null;
  /** Where it may be used; empty means wherever the purpose can be met. */
  voucherOutlets: readonly string[] | null;
}

/** The council’s rules for the ways of holding money that have terms; null for a way that it does not offer. */
interface Settings {
  directPayment: { accountType: AccountType } | null;
  directPaymentSuitablePerson: { accountType: AccountType } | null;
  prepaidCard: { cashWithdrawalAllowed: boolean; weeklyCashLimitPence: number | null } | null;
  managedAccount: { weeklyFeeLimitPence: number | null; savingUpAllowed: boolean } | null;
  voucher: { purposes: readonly SmallPaymentPurpose[]; outlets: readonly string[] } | null;
}
type TermRefusal = Refusal<DeploymentRefusalCode>;

/** Which account the council asks for; null where the money goes into none of the person’s. */
function accountAskedFor(option: DeploymentOption, deployment: Settings): AccountType | null {
  if (option === 'DIRECT_PAYMENT') return deployment.directPayment?.accountType ?? null;
  if (option === 'DIRECT_PAYMENT_SUITABLE_PERSON')
    return deployment.directPaymentSuitablePerson?.accountType ?? null;
  return null;
}

/** The terms on which a part is held. An account that nobody named is of the kind that the council asks for. */
export function termsOf(part: TermsGiven, deployment: Settings): HoldingTerms {
  const { deploymentOption } = part;
  const asked = accountAskedFor(deploymentOption, deployment);
  const card = deploymentOption === 'PREPAID_CARD' ? deployment.prepaidCard : null;
  const voucher = deploymentOption === 'VOUCHER' ? deployment.voucher : null;
  const managed = deploymentOption === 'MANAGED_ACCOUNT' ? deployment.managedAccount : null;
  return {
    accountType: asked && (part.accountType ?? asked),
    cashIsAllowed: card?.cashWithdrawalAllowed ?? null,
    weeklyCashLimitPence: card?.weeklyCashLimitPence ?? null,
    savingUpIsAllowed: managed?.savingUpAllowed ?? null,
    voucherPurposes: voucher?.purposes ?? null,
    voucherOutlets: voucher?.outlets ?? null,
  };
}

/** What is wrong with what a part says of its terms, in order of precedence. */
export function termRefusals(
  part: TermsGiven,
  index: number,
  deployment: Settings,
  purposesOfSmallPayments: readonly SmallPaymentPurpose[] | null,
): TermRefusal[] {
  return [
    ...needlessRefusals(part, index),
    ...accountRefusals(part, index, deployment),
    ...feeRefusals(part, index, deployment),
    ...purposeRefusals(part, index, deployment, purposesOfSmallPayments),
    ...outletRefusals(part, index, deployment),
  ];
}

const OF_OPTIONS = {
  accountType: ['DIRECT_PAYMENT', 'DIRECT_PAYMENT_SUITABLE_PERSON'],
  managingFeeWeeklyPence: ['MANAGED_ACCOUNT'],
  spentOn: ['SMALL_PAYMENT', 'VOUCHER'],
  outletName: ['VOUCHER'],
} as const satisfies Partial<Record<keyof TermsGiven, readonly DeploymentOption[]>>;

/** What says nothing about the way in which a part is held would be kept and read by nobody. */
function needlessRefusals(part: TermsGiven, index: number): TermRefusal[] {
  return Object.entries(OF_OPTIONS).flatMap(([field, options]): TermRefusal[] => {
    const given = part[field as keyof typeof OF_OPTIONS] ?? null;
    if (given === null || options.some((option) => option === part.deploymentOption)) return [];
    const message = `${field} says something about ${options.join(' and ')}, and this part is held as ${codeInWords(part.deploymentOption)}. Leave it out.`;
    return [{ code: 'TERM_NOT_NEEDED', path: ['parts', index, field], message }];
  });
}

function accountRefusals(part: TermsGiven, index: number, deployment: Settings): TermRefusal[] {
  const asked = accountAskedFor(part.deploymentOption, deployment);
  if (asked !== 'DEDICATED' || (part.accountType ?? asked) === 'DEDICATED') return [];
  const message =
    'The council asks for an account that is used for the direct payment only, so that its statements show nothing else. Name one, or choose another way of holding the money.';
  return [{ code: 'ACCOUNT_NOT_DEDICATED', path: ['parts', index, 'accountType'], message }];
}

function feeRefusals(part: TermsGiven, index: number, deployment: Settings): TermRefusal[] {
  const feePence = part.managingFeeWeeklyPence ?? null;
  if (part.deploymentOption !== 'MANAGED_ACCOUNT' || feePence === null) return [];
  const path = ['parts', index, 'managingFeeWeeklyPence'];
  if (feePence < 0 || feePence > part.weeklyAmountPence) {
    const message = `The fee is ${feePence} pence a week, and it is paid out of the part’s ${poundsInWords(part.weeklyAmountPence)}. Write nothing or more, and no more than the part.`;
    const details = { actualPence: feePence, limitPence: part.weeklyAmountPence };
    return [{ code: 'MANAGING_FEE_OVER_LIMIT', path, message, details }];
  }
  const limitPence = deployment.managedAccount?.weeklyFeeLimitPence ?? null;
  if (limitPence === null || feePence <= limitPence) return [];
  const message = `The third party charges ${poundsInWords(feePence)} a week, and the council’s limit is ${poundsInWords(limitPence)}. Find one that charges less, or agree the fee with them.`;
  const details = { actualPence: feePence, limitPence };
  return [{ code: 'MANAGING_FEE_OVER_LIMIT', path, message, details }];
}

function purposeRefusals(
  part: TermsGiven,
  index: number,
  deployment: Settings,
  purposesOfSmallPayments: readonly SmallPaymentPurpose[] | null,
): TermRefusal[] {
  const ofVouchers = deployment.voucher?.purposes ?? null;
  const allowed = part.deploymentOption === 'VOUCHER' ? ofVouchers : purposesOfSmallPayments;
  if (!part.spentOn || !allowed || allowed.includes(part.spentOn)) return [];
  if (!OF_OPTIONS.spentOn.some((option) => option === part.deploymentOption)) return [];
  const message = `The council gives none for ${codeInWords(part.spentOn)}. It gives them for ${allowed.map(codeInWords).join(', ')}; anything else goes through another part of the budget.`;
  return [{ code: 'PURPOSE_NOT_OFFERED', path: ['parts', index, 'spentOn'], message, details: { allowed } }];
}

/** No outlets in the policy means wherever the purpose can be met. */
function outletRefusals(part: TermsGiven, index: number, deployment: Settings): TermRefusal[] {
  const allowed = deployment.voucher?.outlets ?? [];
  const outlet = (part.outletName ?? '').trim();
  if (part.deploymentOption !== 'VOUCHER' || outlet === '' || allowed.length === 0) return [];
  if (allowed.includes(outlet)) return [];
  const message = `The council’s vouchers are taken at ${allowed.join(', ')}, and not at the outlet that is named. Choose one of those with the person.`;
  return [{ code: 'OUTLET_NOT_LISTED', path: ['parts', index, 'outletName'], message, details: { allowed } }];
}
