/**
 * Whether the council must offer an independent advocate: where somebody would have substantial difficulty in being
 * involved, and nobody appropriate supports them (Care Act 2014, s.67). Two exceptions hold even where somebody does (Care
 * and Support (Independent Advocacy Support) (No. 2) Regulations 2014, reg. 4).
 */
import type { AdvocacyReason, DecidingAbility } from './representationVocabulary.ts';

/** What is known of how a person can take part in their assessment, plan or review. */
export interface InvolvementFacts {
  /** In what they would have substantial difficulty without support. */
  difficulties: readonly DecidingAbility[];
  /** Whether anybody is there to support them. */
  hasSupporter: boolean;
  /** Whether the person agrees, or, where they lack capacity to, it is in their best interests. */
  isSupporterWanted: boolean;
  /** Whether whoever supports them is paid to, or is there as a professional. */
  isSupporterPaid: boolean;
  isSupporterAble: boolean;
  hasLongStayArrangedByNhs: boolean;
  /** Whether the council and whoever supports the person disagree, and agree that an advocate would help. */
  hasDisagreement: boolean;
}

/** The outcome, with every reason for it. */
export interface AdvocacyDuty {
  mustOffer: boolean;
  reasons: readonly AdvocacyReason[];
}

/** Whether an advocate must be offered, and why. */
export function advocacyDuty(facts: InvolvementFacts): AdvocacyDuty {
  if (facts.difficulties.length === 0) return { mustOffer: false, reasons: ['NO_SUBSTANTIAL_DIFFICULTY'] };
  const reasons = [...notAppropriate(facts), ...exceptions(facts)];
  return reasons.length > 0
    ? { mustOffer: true, reasons }
    : { mustOffer: false, reasons: ['SOMEBODY_APPROPRIATE'] };
}

function notAppropriate(facts: InvolvementFacts): AdvocacyReason[] {
  if (!facts.hasSupporter) return ['NOBODY_TO_SUPPORT'];
  const reasons: AdvocacyReason[] = [];
  if (!facts.isSupporterWanted) reasons.push('SUPPORTER_NOT_WANTED');
  if (facts.isSupporterPaid) reasons.push('SUPPORTER_IS_PAID');
  if (!facts.isSupporterAble) reasons.push('SUPPORTER_NOT_ABLE');
  return reasons;
}

function exceptions(facts: InvolvementFacts): AdvocacyReason[] {
  const reasons: AdvocacyReason[] = [];
  if (facts.hasLongStayArrangedByNhs) reasons.push('STAY_ARRANGED_BY_NHS');
  if (facts.hasDisagreement) reasons.push('DISAGREEMENT');
  return reasons;
}
