/** What stands in the way of each step of a concern. The command that takes a step asks the same. */
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import type { ConcernRefusalCode } from './concernRefusals.ts';
import { type ConcernFacts, concernStatus } from './concernStatus.ts';

type ConcernRefusal = Refusal<ConcernRefusalCode>;

/** Why nobody can take a concern on: it is over. It may pass from one to another until then. */
export function takingRefusals(concern: ConcernFacts): ConcernRefusal[] {
  if (concernStatus(concern) !== 'ENDED') return [];
  return refusal(
    'CONCERN_ENDED',
    'This concern has come to its end, and stays as it is. If there is something new, raise a new one.',
  );
}

/** Why a concern can't be answered: it is over or answered already, or nobody owns it who could. */
export function answeringRefusals(concern: ConcernFacts): ConcernRefusal[] {
  switch (concernStatus(concern)) {
    case 'ENDED':
      return takingRefusals(concern);
    case 'ANSWERED':
      return refusal(
        'CONCERN_ALREADY_ANSWERED',
        'This concern has been answered, and the answer stays as it was given. End it with what it came to.',
      );
    case 'RAISED':
      return refusal(
        'CONCERN_NOT_TAKEN',
        'Nobody has taken this concern on, so nobody answers for what was found. Take it on first (takeConcern).',
      );
    case 'TAKEN':
      return [];
  }
}

/** Why a concern can't be ended: it is over, or has not been answered together with the person. */
export function endingRefusals(concern: ConcernFacts): ConcernRefusal[] {
  switch (concernStatus(concern)) {
    case 'ENDED':
      return takingRefusals(concern);
    case 'ANSWERED':
      return [];
    default:
      return refusal(
        'CONCERN_NOT_ANSWERED',
        'This concern has not been answered, and none ends before the person was told what was found. Answer it first (answerConcern).',
      );
  }
}

/** Refuses a day of telling the person that lies ahead, or before the concern was raised. */
export function toldOnRefusals(
  toldOn: string,
  raisedOn: string,
  today: Temporal.PlainDate,
): ConcernRefusal[] {
  const path = ['toldOn'];
  if (Temporal.PlainDate.compare(toldOn, today) > 0) {
    const message = `The person is to be told on ${dayInWords(toldOn)}, which lies ahead. Record the answer once they were.`;
    return [{ code: 'TOLD_IN_FUTURE', path, message }];
  }
  if (Temporal.PlainDate.compare(toldOn, raisedOn) >= 0) return [];
  const message = `The person was told on ${dayInWords(toldOn)}, and the concern was raised on ${dayInWords(raisedOn)}. Look at the date again.`;
  return [{ code: 'TOLD_BEFORE_RAISED', path, message }];
}

function refusal(code: ConcernRefusalCode, message: string): ConcernRefusal[] {
  return [{ code, path: ['concernId'], message }];
}
