/** For which days and to whom figures about support are given. */
import { RequestError } from '../../../platform/errors.ts';
import type { Session } from '../../../platform/session.ts';
import type { WithheldFigure } from './figuresVocabulary.ts';

/** The first and the last day that figures are of. */
export interface Period {
  from: string;
  to: string;
}

/** Why figures are not shown; null where they are, and then they are exact. */
export interface FiguresFor {
  withheld: WithheldFigure | null;
}

/** Why there are no figures of days from one to another; null where there are. */
export function refusedDays({ from, to }: Period, today: string): string | null {
  if (from > to) {
    return `The figures would be from ${from} to ${to}, and end before they begin. Turn the days round.`;
  }
  if (to > today) {
    return `The figures would be until ${to}, and that day has not come yet. Ask for days until ${today}.`;
  }
  return null;
}

/** Whether whoever asks has the figures of some days. Throws BAD_USER_INPUT where nobody has any of these. */
export function figuresFor(session: Session, days: Period): FiguresFor {
  const refused = refusedDays(days, session.today.toString());
  if (refused) throw new RequestError('BAD_USER_INPUT', refused);
  return { withheld: session.mayRead('BUDGETS') ? null : 'EXACT_READERS_ONLY' };
}
