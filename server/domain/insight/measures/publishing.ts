import type { Refusal } from '../../../common/refusal.ts';
import { isQuarterEnd } from './dayOfFigures.ts';

export const PUBLISHING_REFUSALS = {
  NOT_QUARTER_END: 'The day is not the last of a quarter.',
  QUARTER_NOT_OVER: 'The quarter is not over yet.',
  LATER_QUARTER_PUBLISHED: 'Figures of a later quarter are published already.',
  CORRECTION_REASON_MISSING:
    'Figures of the day are published already, and nothing says why they are replaced.',
  CORRECTION_REASON_NEEDLESS:
    'Nothing is published of the day, so there is nothing that a reason could be for.',
} as const;
type Code = keyof typeof PUBLISHING_REFUSALS;

/** What is asked to be published. */
export interface GivenPublication {
  on: string;
  /** Why what is published of the day is replaced; null where it is the first. */
  reason: string | null;
}

/** What is published already: the latest day, and how often the day asked for was. */
export interface PublishedSoFar {
  latestDay: string | null;
  timesOfDay: number;
}

/** Why figures can't be published, in order of precedence. */
export function publishingRefusals(
  { on, reason }: GivenPublication,
  { latestDay, timesOfDay }: PublishedSoFar,
  today: Temporal.PlainDate,
): Refusal<Code>[] {
  const day = Temporal.PlainDate.from(on);
  if (!isQuarterEnd(day)) {
    return refused(
      'NOT_QUARTER_END',
      'on',
      `${on} is not the last day of a quarter, and figures are published of no other day. Give a 31 March, 30 June, 30 September or 31 December.`,
    );
  }
  if (Temporal.PlainDate.compare(day, today) >= 0) {
    return refused(
      'QUARTER_NOT_OVER',
      'on',
      `The quarter that ends on ${on} is not over, so its figures may still change. Publish them from the day after on.`,
    );
  }
  if (latestDay !== null && latestDay > on) {
    return refused(
      'LATER_QUARTER_PUBLISHED',
      'on',
      `Figures of ${latestDay} are published, and those of an earlier quarter beside them could tell of single people. What is put right in the records shows in the next quarter’s.`,
    );
  }
  const isBlank = (reason ?? '').trim() === '';
  if (timesOfDay > 0 && isBlank) {
    return refused(
      'CORRECTION_REASON_MISSING',
      'reason',
      `Figures of ${on} are published already. Say why they are replaced: the reason is published with them.`,
    );
  }
  if (timesOfDay === 0 && reason !== null) {
    return refused(
      'CORRECTION_REASON_NEEDLESS',
      'reason',
      `Nothing is published of ${on}, so these figures replace none. Leave the reason out.`,
    );
  }
  return [];
}

function refused(code: Code, field: string, message: string): Refusal<Code>[] {
  return [{ code, path: [field], message }];
}
