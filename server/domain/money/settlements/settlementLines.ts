/** The lines of a settlement, as they are told of each part. */
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import { dayInWords } from '../../../common/dayInWords.ts';
import { poundsInWords as said } from '../../../common/words.ts';
import { deploymentOf } from '../deployment/deployments.ts';
import type { PartShare } from './potShares.ts';
import type { PartToSettle, SettlementFacts, SettlementLine } from './settlementFacts.ts';
import type { OwedBy, SettlementLineKind } from './settlementsVocabulary.ts';

type Line = (
  kind: SettlementLineKind,
  owedBy: OwedBy,
  amountPence: number,
  sentence: string,
) => SettlementLine;

const lineOf =
  ({ position }: PartToSettle): Line =>
  (kind, owedBy, amountPence, sentence) => ({ position, kind, owedBy, amountPence, sentence });

const told = (lines: readonly SettlementLine[]) => lines.filter(({ amountPence }) => amountPence > 0);

/**
 * Nobody was paid, so that nothing is owed either way but the contribution, which is billed for what was bought, and money of
 * the person’s own that came to the council when it came to hold the money.
 */
export function linesOfCouncil(part: PartToSettle, ownPence: number): SettlementLine[] {
  const line = lineOf(part);
  const leftPence = part.remainingPence - ownPence;
  return told([
    line(
      'HELD_BY_COUNCIL',
      'NOBODY',
      leftPence,
      `The council held this money itself, and ${said(leftPence)} of it is not spent. It stays with the council; what was bought until that day is paid from it.`,
    ),
    line(
      'OWN_MONEY_WITH_COUNCIL',
      'COUNCIL',
      ownPence,
      `${said(ownPence)} that the person put in beyond their contribution came to the council when it came to hold the money. It is theirs, and the council owes it.`,
    ),
  ]);
}

/** A part whose money was paid to somebody who holds it. */
export function linesOfHolder(
  part: PartToSettle,
  share: PartShare,
  facts: SettlementFacts,
): SettlementLine[] {
  const line = lineOf(part);
  const { remainingPence } = part;
  if (!part.isContingency)
    return told([notPaid(part, share, facts, line), ...ofHeld(part, share, facts, line)]);
  return told([
    ...ofHeld(part, share, facts, line),
    line(
      'CONTINGENCY_NOT_DRAWN',
      'NOBODY',
      remainingPence,
      `${said(remainingPence)} was set aside for what can’t be foreseen and never drawn. It stays with the council, and nobody owes it.`,
    ),
  ]);
}

function notPaid(
  { part }: PartToSettle,
  { owedPence }: PartShare,
  { stoppedOn }: SettlementFacts,
  line: Line,
): SettlementLine {
  const last = dayInWords(Temporal.PlainDate.from(stoppedOn).subtract({ days: 1 }).toString());
  return deploymentOf(part.deploymentOption).isPaidOnce
    ? line(
        'ONE_OFF_NOT_PAID',
        'NOBODY',
        owedPence,
        `${said(owedPence)} was agreed for a purpose and not paid by ${last}, so that nothing is owed of it.`,
      )
    : line(
        'NOT_PAID_FOR_DAYS_LIVED',
        'COUNCIL',
        owedPence,
        `${said(owedPence)} was due for the days until ${last} and not paid, after the person’s contribution. The council owes it.`,
      );
}

/** What was paid for later days, what is held, and whose that is. */
function ofHeld(part: PartToSettle, share: PartShare, facts: SettlementFacts, line: Line): SettlementLine[] {
  const { heldPence, councilsPence, returnedPence, usedPence } = share;
  const ownPence = heldPence - councilsPence;
  const keptPence = councilsPence - returnedPence;
  const savedPence = Math.min(heldPence, part.savedUpPence ?? 0);
  return [
    ...laterDays(part, share, facts, line),
    line(
      'HELD_UNSPENT',
      'NOBODY',
      heldPence,
      `${said(heldPence)} is held unspent ${whereHeld(part.part.deploymentOption)}.`,
    ),
    line(
      'OWN_MONEY_HELD',
      'NOBODY',
      ownPence,
      `${said(ownPence)} of that is the person’s own money, and stays with them or goes to their estate.`,
    ),
    line(
      'UNSPENT_TO_RETURN',
      'PERSON',
      returnedPence,
      `${said(returnedPence)} of that was paid by the council and is returned to it.`,
    ),
    line(
      'CONTINGENCY_KEPT',
      'NOBODY',
      keptPence,
      `${said(keptPence)} of that was set aside for what can’t be foreseen. It is never taken back, and is there for last costs such as notice and redundancy pay.`,
    ),
    line(
      'SAVED_UP',
      'NOBODY',
      savedPence,
      `${said(savedPence)} of what is held was saved up for a named purpose. Saving ends with the plan, so it is in the sums above. Look at what of it is promised already, such as for a break that is booked, before it is asked for.`,
    ),
    line(
      'LATER_DAYS_USED',
      'PERSON',
      usedPence,
      `${said(usedPence)} of what was paid for later days is no longer there. Look at what it was used for, such as notice to an assistant, before it is asked for.`,
    ),
    ...contributionLines(share, line),
  ];
}

/** What was paid for days on which nothing was due to this part any more, less what of it came back. */
function laterDays(
  { part: { endsOn }, followsPosition, repaidPence = 0 }: PartToSettle,
  { overpaidPence }: PartShare,
  { stoppedOn }: SettlementFacts,
  line: Line,
): SettlementLine[] {
  const isChanged = followsPosition !== undefined && endsOn < stoppedOn;
  const days = isChanged
    ? `days from ${dayInWords(endsOn)} on, when the money was held in another way`
    : `days from ${dayInWords(stoppedOn)} on, when nothing was due any more`;
  return [
    line(
      'REPAID_AT_CHANGE',
      'NOBODY',
      repaidPence,
      `${said(repaidPence)} of what had been paid for days from ${dayInWords(endsOn)} on came back when the way of holding the money changed, and is not asked for again.`,
    ),
    line(
      'PAID_FOR_LATER_DAYS',
      'NOBODY',
      overpaidPence,
      `${said(overpaidPence)} was paid for ${days}. It is in what comes back.`,
    ),
  ];
}

function contributionLines({ contribution }: PartShare, line: Line): SettlementLine[] {
  const { isPutIn, duePence, putInPence, overpaidPence, stillDuePence } = contribution;
  const billed = isPutIn ? '' : ' It is billed apart from these payments.';
  return [
    line(
      'CONTRIBUTION_DUE',
      'NOBODY',
      duePence,
      `The person’s contribution for those days comes to ${said(duePence)}.${billed}`,
    ),
    line('CONTRIBUTION_PUT_IN', 'NOBODY', putInPence, `The person put in ${said(putInPence)}.`),
    line(
      'CONTRIBUTION_OVERPAID',
      'NOBODY',
      overpaidPence,
      `That is ${said(overpaidPence)} more than their contribution, and what is left of it is theirs.`,
    ),
    line(
      'CONTRIBUTION_STILL_DUE',
      'NOBODY',
      stillDuePence,
      `${said(stillDuePence)} of the contribution was not put in. The council did not pay it, and does not ask for it: whoever gave the support may.`,
    ),
  ];
}

const WHERE_HELD: Partial<Record<DeploymentOption, string>> = {
  DIRECT_PAYMENT: 'in the person’s account',
  DIRECT_PAYMENT_SUITABLE_PERSON: 'by the suitable person',
  PREPAID_CARD: 'on the card',
  MANAGED_ACCOUNT: 'by whoever manages the account',
  INDIVIDUAL_SERVICE_FUND: 'by the provider that holds the fund',
  TRUST: 'by the trustees',
  POOL: 'by the pool',
};

function whereHeld(option: DeploymentOption): string {
  return WHERE_HELD[option] ?? 'by whoever was paid';
}
