/** Who cares for whom, since when, and what the carer said that they are willing and able to do. Two people may care for each other. */

import { dayInWords } from '../../../common/dayInWords.ts';
import { asSentenceStart, codeInWords } from '../../../common/words.ts';
import { futureRefusals } from '../frontDoor/frontDoorRefusals.ts';
import type { CarerRefusal } from './carerRefusals.ts';
import type { Willingness } from './carersVocabulary.ts';

/** Caring with its dates. */
export interface CareDates {
  startsOn: string;
  endedOn?: string | null;
}

/** Why it can't be recorded that one cares for another; `openId` is the global id of the link that says so already. */
export function linkRefusals(
  link: { carerId: string; caredForId: string; startsOn: string },
  { openId, today }: { openId: string | null; today: Temporal.PlainDate },
): CarerRefusal[] {
  if (link.carerId === link.caredForId) {
    const message =
      'The carer and the person cared for are the same. What somebody does for themself is part of their own assessment: look at the ids again.';
    return [{ code: 'CARES_FOR_THEMSELF', path: ['caredForId'], message }];
  }
  if (openId !== null) {
    const message =
      'It is recorded already that this carer cares for this person, and it has not ended. Go on with that record.';
    return [
      {
        code: 'CARE_LINK_ALREADY_OPEN',
        path: ['caredForId'],
        message,
        details: { conflictingId: openId },
      },
    ];
  }
  return futureRefusals(link.startsOn, today, ['startsOn']) as CarerRefusal[];
}

/** Refuses to ask more of caring that has ended. */
export function endedLinkRefusals({ endedOn }: CareDates): CarerRefusal[] {
  if (!endedOn) return [];
  const message = `The caring ended on ${dayInWords(endedOn)}. Where it began again, record it anew.`;
  return [{ code: 'CARE_LINK_ENDED', path: ['careLinkId'], message }];
}

/** Why caring can't be recorded as ended on a day. */
export function endingRefusals(link: CareDates, endedOn: string, today: Temporal.PlainDate): CarerRefusal[] {
  const future = futureRefusals(endedOn, today, ['endedOn']) as CarerRefusal[];
  if (future.length > 0 || endedOn >= link.startsOn) return future;
  const message = `The caring would end on ${dayInWords(endedOn)}, and it began on ${dayInWords(link.startsOn)}. Look at the day again.`;
  return [{ code: 'CARE_ENDS_BEFORE_START', path: ['endedOn'], message }];
}

/** Why an answer about willingness can't be kept; `lastAskedOn` is the day on which the carer was asked before. */
export function willingnessRefusals(
  { lastAskedOn }: { lastAskedOn: string | null },
  given: { askedOn: string; kinds: readonly Willingness[] },
  today: Temporal.PlainDate,
): CarerRefusal[] {
  const future = futureRefusals(given.askedOn, today, ['askedOn']) as CarerRefusal[];
  if (future.length > 0) return future;
  if (lastAskedOn !== null && given.askedOn < lastAskedOn) {
    const message = `The carer was last asked on ${dayInWords(lastAskedOn)}, and this answer is of an earlier day. Look at the day again.`;
    return [{ code: 'WILLINGNESS_BEFORE_LAST', path: ['askedOn'], message }];
  }
  if (given.kinds.length === 0) {
    const message =
      'No kind of care is named, so the carer was asked nothing. Ask them of each kind of care that they give or might give.';
    return [{ code: 'KIND_OF_CARE_MISSING', path: ['kinds'], message }];
  }
  const kinds = given.kinds.map(({ kind }) => kind);
  return kinds.flatMap((kind, index): CarerRefusal[] => {
    if (kinds.indexOf(kind) === index) return [];
    const message = `${asSentenceStart(codeInWords(kind))} is named twice, so it is not clear which answer counts. Leave one of them out.`;
    return [{ code: 'KIND_OF_CARE_GIVEN_TWICE', path: ['kinds', index, 'kind'], message }];
  });
}
