/**
 * Whether an adult's needs for care and support are eligible: the Care Act 2014, section 13, with the Care and Support
 * (Eligibility Criteria) Regulations 2015, regulation 2. All three conditions are asked; the council may add none.
 */
import { CARE_ACT_OUTCOMES } from '../../../../tenants/policy/careActOutcomes.ts';
import type { NotEligibleOffer } from '../../../../tenants/vocabularyOfDecisions.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { asSentenceStart, codeInWords, listInWords } from '../../../common/words.ts';
import type { FrontDoorRefusal } from './frontDoorRefusals.ts';
import {
  type CareActOutcome,
  ELIGIBILITY_CONDITION,
  type EligibilityCondition,
  INABILITY,
  type Inability,
} from './frontDoorVocabulary.ts';

/** How many of the ten outcomes somebody must be unable to achieve: regulation 2(1)(b). */
const OUTCOMES_NEEDED = 2;

/** An outcome that the person is unable to achieve, and in which of the four ways of regulation 2(3). */
export interface UnachievedOutcome {
  outcome: CareActOutcome;
  inability: Inability;
}

/** What the assessment found about the three conditions. */
export interface EligibilityFacts {
  needsAriseFromImpairment: boolean;
  unachievedOutcomes: readonly UnachievedOutcome[];
  hasSignificantImpactOnWellbeing: boolean;
}

/** What follows from the facts. */
export interface EligibilityByRule {
  isEligible: boolean;
  conditionsNotMet: EligibilityCondition[];
}

/** Whether the needs are eligible by the criteria, and if not, which conditions are not met. */
export function eligibilityByRule(facts: EligibilityFacts): EligibilityByRule {
  const met: Record<EligibilityCondition, boolean> = {
    NEEDS_FROM_IMPAIRMENT: facts.needsAriseFromImpairment,
    TWO_OUTCOMES: new Set(facts.unachievedOutcomes.map(({ outcome }) => outcome)).size >= OUTCOMES_NEEDED,
    SIGNIFICANT_IMPACT: facts.hasSignificantImpactOnWellbeing,
  };
  const conditionsNotMet = ELIGIBILITY_CONDITION.values.filter((condition) => !met[condition]);
  return { isEligible: conditionsNotMet.length === 0, conditionsNotMet };
}

/**
 * What somebody who is not eligible is offered: what the council offers, and information and advice always (Care Act 2014,
 * section 13(5)). Somebody who is eligible is offered support.
 */
export function offersTo(
  isEligible: boolean,
  offeredWhenNotEligible: readonly NotEligibleOffer[],
): NotEligibleOffer[] {
  if (isEligible) return [];
  return ['INFORMATION', ...offeredWhenNotEligible.filter((offer) => offer !== 'INFORMATION')];
}

/** What the practitioner decides. */
export interface EligibilityDecided extends EligibilityFacts {
  isEligible: boolean;
  reasons: string;
  differingReason: string | null;
}

/** What the contact has come to. */
export interface ContactToDecide {
  assessedOn?: string | null;
  amountKnownOn?: string | null;
  eligibilityDecidedOn?: string | null;
}

/** Why eligibility can't be decided for a contact, whatever is decided. */
export function decidableRefusals(contact: ContactToDecide): FrontDoorRefusal[] {
  const path = ['contactId'];
  if (contact.eligibilityDecidedOn) {
    const message = `Eligibility was decided on ${dayInWords(contact.eligibilityDecidedOn)}, and the person has that decision in writing. It can be challenged, or needs can be looked at anew.`;
    return [{ code: 'ELIGIBILITY_ALREADY_DECIDED', path, message }];
  }
  if (contact.assessedOn || contact.amountKnownOn) return [];
  const message =
    'No assessment has begun since the contact. Whether needs are eligible is decided on the basis of one, and nobody is turned away without it: start an assessment first. Where the person wants none, close the contact.';
  return [{ code: 'NOT_ASSESSED', path, message }];
}

/** Why a decision can't be kept as it is given. */
export function eligibilityRefusals(decided: EligibilityDecided): FrontDoorRefusal[] {
  return [
    ...namedTwiceRefusals(decided.unachievedOutcomes),
    ...textRefusals(['reasons'], decided.reasons, true),
    ...textRefusals(['differingReason'], decided.differingReason, false),
    ...differingRefusals(decided),
  ];
}

function namedTwiceRefusals(outcomes: readonly UnachievedOutcome[]): FrontDoorRefusal[] {
  const names = outcomes.map(({ outcome }) => outcome);
  return names.flatMap((name, index): FrontDoorRefusal[] => {
    const first = names.indexOf(name);
    if (first === index) return [];
    const message = `${asSentenceStart(codeInWords(name))} is named at places ${first} and ${index}, and counts once. Leave one of them out.`;
    const path = ['unachievedOutcomes', index, 'outcome'];
    return [{ code: 'ELIGIBILITY_OUTCOME_NAMED_TWICE', path, message }];
  });
}

/** The criteria give an answer; whoever decides otherwise says why. */
function differingRefusals(decided: EligibilityDecided): FrontDoorRefusal[] {
  const byRule = eligibilityByRule(decided);
  const isReasoned = (decided.differingReason ?? '').trim() !== '';
  if (byRule.isEligible === decided.isEligible || isReasoned) return [];
  const given = byRule.isEligible
    ? 'all three conditions are met, so the needs are eligible'
    : `${listInWords(byRule.conditionsNotMet.map(codeInWords))} is not met, so the needs are not eligible`;
  const message = `By the criteria ${given}, and the decision says otherwise. Look at the facts again, or write why you decide so.`;
  return [
    {
      code: 'DIFFERING_REASON_MISSING',
      path: ['differingReason'],
      message,
      details: { missing: ['differingReason'] },
    },
  ];
}

/** A decision as it is kept. */
export interface KeptDecision extends EligibilityDecided {
  decidedOn: string;
  offers: readonly NotEligibleOffer[];
}

const OFFER_WORDS: Readonly<Record<NotEligibleOffer, string>> = {
  INFORMATION: 'information and advice on what can help you, and what can keep your needs from growing',
  DIRECTORY: 'help with finding what there is near you, in the council’s directory',
  SMALL_PAYMENT: 'a small payment, which you can ask the council for',
};

/** The written record that the person is owed of the decision and its reasons (Care Act 2014, section 13(2) and (5)). */
export function writtenRecord(kept: KeptDecision): string {
  const { isEligible, decidedOn } = kept;
  const verdict = isEligible ? 'are eligible for care and support' : 'are not eligible for care and support';
  const sentences = [
    `On ${dayInWords(decidedOn)} the council decided that your needs ${verdict}.`,
    ...kept.unachievedOutcomes.map(outcomeSentence),
    impactSentence(kept),
    kept.needsAriseFromImpairment
      ? 'Your needs arise from an impairment or illness.'
      : 'The council found that your needs do not arise from an impairment or illness.',
    `The reasons in the words of whoever decided: ${kept.reasons}`,
    ...(kept.differingReason ? [`Why the decision differs from the criteria: ${kept.differingReason}`] : []),
    ...(isEligible
      ? []
      : [`The council offers you ${listInWords(kept.offers.map((offer) => OFFER_WORDS[offer]))}.`]),
    'If you think that this is wrong, you can ask the council to look at it again.',
  ];
  return sentences.join('\n');
}

function outcomeSentence({ outcome, inability }: UnachievedOutcome): string {
  const how = INABILITY.descriptions[inability].replace(/^They /, 'you ').replace(/their own/, 'your own');
  return `${asSentenceStart(CARE_ACT_OUTCOMES[outcome]).replaceAll('the adult’s', 'your').replaceAll('the adult has', 'you have')}: ${how}`;
}

function impactSentence({ hasSignificantImpactOnWellbeing }: EligibilityFacts): string {
  return hasSignificantImpactOnWellbeing
    ? 'This has a significant impact on your wellbeing, or is likely to.'
    : 'The council found no significant impact on your wellbeing.';
}
