/** What somebody declined, whether what they had been told was right, and what came of putting it right. */

import { dayInWords } from '../../../common/dayInWords.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { codeInWords } from '../../../common/words.ts';
import { dayRefusals, type LifeSoFar } from './explaining.ts';
import type { OptionsRefusal } from './optionsRefusals.ts';
import type { BudgetChoice, OptionRefusalStatus, PutRightOutcome } from './optionsVocabulary.ts';

/** The dated facts that the status follows from; null for what has not happened. */
export interface RefusalFacts {
  lookedAtOn?: string | null;
  wasInformationRight?: boolean | null;
  answeredOn?: string | null;
  outcome?: PutRightOutcome | null;
}

/** Where it stands that somebody declined something: the furthest that is recorded, asked in this order. */
export function optionRefusalStatus(facts: RefusalFacts): OptionRefusalStatus {
  if (facts.answeredOn && facts.outcome) return facts.outcome;
  if (!facts.lookedAtOn) return 'NOT_LOOKED_AT';
  return facts.wasInformationRight ? 'INFORMATION_RIGHT' : 'TO_PUT_RIGHT';
}

/** A refusal as it is to be recorded, and what is known of the person. */
export interface GivenRefusal {
  declined: BudgetChoice;
  declinedOn: string;
  reasonInWords: string;
}

/** Why it can't be recorded that somebody declined something, apart from its day and what the council offers. */
export function decliningRefusals(
  given: GivenRefusal,
  { wasExplained, openId }: { wasExplained: boolean; openId: string | null },
): OptionsRefusal[] {
  if (!wasExplained) return [notExplained(given)];
  if (openId !== null) return [stillOpen(openId)];
  return textRefusals(['reasonInWords'], given.reasonInWords, true);
}

function notExplained({ declined, declinedOn }: GivenRefusal): OptionsRefusal {
  const message = `It is not recorded that ${codeInWords(declined)} was explained to the person by ${dayInWords(declinedOn)}, and nobody can decline what they were not told of. Record with recordOptionExplained what was said and what was understood, however little, and then the refusal.`;
  return { code: 'CHOICE_NOT_EXPLAINED', path: ['declined'], message };
}

function stillOpen(conflictingId: string): OptionsRefusal {
  const message =
    'The person declined the same before, and that is still open. Look at whether the information was right (lookAtRefusal), and where it was not, put it right (putRefusalRight).';
  return { code: 'REFUSAL_STILL_OPEN', path: ['declined'], message, details: { conflictingId } };
}

/** What somebody found who looked at the information. */
export interface InformationLookedAt {
  lookedAtOn: string;
  wasInformationRight: boolean;
  /** Needed where it was wrong; null where it was right. */
  whatWasWrong: string | null;
}

/** Refuses to look again at a refusal whose information was looked at before. */
export function lookedAtRefusals(refusal: RefusalFacts, path: readonly string[]): OptionsRefusal[] {
  if (!refusal.lookedAtOn) return [];
  const message = `The information was looked at on ${dayInWords(refusal.lookedAtOn)}, and what was found never changes. Where the person declines anew, record that.`;
  return [{ code: 'REFUSAL_LOOKED_AT', path, message }];
}

/** Why what was found of the information can't be recorded. */
export function lookingRefusals(
  { declinedOn }: { declinedOn: string },
  { lookedAtOn, wasInformationRight, whatWasWrong }: InformationLookedAt,
  life: LifeSoFar,
): OptionsRefusal[] {
  const days = dayRefusals(lookedAtOn, ['lookedAtOn'], life);
  if (days.length > 0) return days;
  if (lookedAtOn < declinedOn) {
    const message = `The person declined on ${dayInWords(declinedOn)}, and what they had been told is looked at from that day on. Look at the day again.`;
    return [{ code: 'LOOKED_AT_BEFORE_DECLINED', path: ['lookedAtOn'], message }];
  }
  if (!wasInformationRight) return textRefusals(['whatWasWrong'], whatWasWrong, true);
  if (whatWasWrong === null) return [];
  const message =
    'The information is said to have been right, so nothing was wrong with it. Leave whatWasWrong out, or say that the information was wrong.';
  return [{ code: 'WHAT_WAS_WRONG_NOT_NEEDED', path: ['whatWasWrong'], message }];
}

/** Refuses to put right what was put right before, was not looked at, or was not wrong. */
export function puttingRightRefusals(refusal: RefusalFacts, path: readonly string[]): OptionsRefusal[] {
  switch (optionRefusalStatus(refusal)) {
    case 'STILL_DECLINED':
    case 'CHOSEN': {
      const message = `The person answered on ${dayInWords(refusal.answeredOn as string)}, and that answer never changes. Where they decline anew, record that.`;
      return [{ code: 'REFUSAL_PUT_RIGHT', path, message }];
    }
    case 'NOT_LOOKED_AT': {
      const message =
        'Whether the information was right is not recorded yet. Record with lookAtRefusal what was wrong, and then what came of putting it right.';
      return [{ code: 'REFUSAL_NOT_LOOKED_AT', path, message }];
    }
    case 'INFORMATION_RIGHT': {
      const message =
        'The information was right, so nothing has to be put right. Where the person chooses it now, write it in the plan.';
      return [{ code: 'INFORMATION_WAS_RIGHT', path, message }];
    }
    case 'TO_PUT_RIGHT':
      return [];
  }
}

/** How the person was told again. */
export interface ToldAgain {
  choices: readonly BudgetChoice[];
  explainedOn: string;
}

/** What the person answered. */
export interface GivenAnswer {
  answeredOn: string;
  outcomeInWords: string | null;
}

/** Why an answer to being told again can't be recorded, apart from what the council offers. */
export function answerRefusals(
  { declined, lookedAtOn }: { declined: BudgetChoice; lookedAtOn?: string | null },
  toldAgain: ToldAgain,
  { answeredOn, outcomeInWords }: GivenAnswer,
  life: LifeSoFar,
): OptionsRefusal[] {
  if (!toldAgain.choices.includes(declined)) {
    const message = `What was explained is ${toldAgain.choices.map(codeInWords).join(', ')}, and the person declined ${codeInWords(declined)}. Name the explanation by which they were told of it again.`;
    return [{ code: 'TOLD_AGAIN_OF_OTHERS', path: ['toldAgainId'], message }];
  }
  if (lookedAtOn && toldAgain.explainedOn < lookedAtOn) {
    const message = `It was explained on ${dayInWords(toldAgain.explainedOn)}, and that the information was wrong was found on ${dayInWords(lookedAtOn)}. Explain it again, rightly, and name that explanation.`;
    return [{ code: 'TOLD_AGAIN_TOO_EARLY', path: ['toldAgainId'], message }];
  }
  const days = dayRefusals(answeredOn, ['answeredOn'], life);
  if (days.length > 0) return days;
  if (answeredOn < toldAgain.explainedOn) {
    const message = `The person was told again on ${dayInWords(toldAgain.explainedOn)}, and answers from that day on. Look at the day again.`;
    return [{ code: 'ANSWERED_BEFORE_TOLD', path: ['answeredOn'], message }];
  }
  return textRefusals(['outcomeInWords'], outcomeInWords, false);
}
