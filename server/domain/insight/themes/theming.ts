/** What may be done with what was gathered, and what is published of it. */
import { dayInWords } from '../../../common/dayInWords.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { deathRefusals } from '../../people/death.ts';
import { publishedParts } from '../measures/publishedParts.ts';
import type { THEMES_REFUSALS, ThemesRefusal } from './themesRefusals.ts';
import type { ThemeTopic } from './themesVocabulary.ts';

/** A review, as agreeing to the gathering looks at it. */
export interface ReviewToGather {
  heldOn?: string | null;
  completedAt?: string | null;
  personDiedOn?: string | null;
  topTwos: readonly {
    working: readonly unknown[];
    notWorking: readonly unknown[];
    wishedFor: readonly unknown[];
  }[];
  /** What was agreed before; null where nothing was. */
  gatheringAgreement?: { withdrawnAt?: string | null } | null;
}

/** Why nobody can agree to the top twos of a review being gathered, whatever the day. */
export function notToGatherRefusals(review: ReviewToGather): Refusal[] {
  const path = ['reviewId'];
  const died = deathRefusals(review.personDiedOn, path);
  if (died.length > 0) return died;
  const refused = (code: keyof typeof THEMES_REFUSALS, message: string): ThemesRefusal[] => [
    { code, path, message },
  ];
  if (!review.completedAt || !review.heldOn) {
    return refused(
      'REVIEW_NOT_HELD_YET',
      'The review is not completed. Record it first, with its top twos, and then what the person agrees to.',
    );
  }
  const said = review.topTwos.flatMap(({ working, notWorking, wishedFor }) => [
    ...working,
    ...notWorking,
    ...wishedFor,
  ]);
  if (said.length === 0) {
    return refused(
      'NO_TOP_TWOS',
      'Nothing was said in the review of what works, what does not and what is wished for, so there is nothing to agree to.',
    );
  }
  const earlier = review.gatheringAgreement;
  if (!earlier) return [];
  if (earlier.withdrawnAt) return withdrawnRefusals(earlier, path);
  return refused(
    'GATHERING_AGREED_ALREADY',
    'The person has agreed to it for this review, and that stands. There is nothing to do.',
  );
}

/** Why somebody can’t have agreed on a day. */
export function agreedOnRefusals(
  { heldOn }: { heldOn?: string | null },
  agreedOn: string,
  today: string,
): ThemesRefusal[] {
  if (agreedOn > today) {
    const message = 'The day on which the person agreed lies in the future. Look at the date again.';
    return [{ code: 'DATE_IN_FUTURE', path: ['agreedOn'], message }];
  }
  if (!heldOn || agreedOn >= heldOn) return [];
  const message = `The review was held on ${dayInWords(heldOn)}, and nobody agrees to what they have not said yet. Look at the date again.`;
  return [{ code: 'AGREED_BEFORE_REVIEW', path: ['agreedOn'], message }];
}

/** Refuses whatever rests on an agreement that was taken back: what somebody took back is not asked of them again. */
export function withdrawnRefusals(
  { withdrawnAt }: { withdrawnAt?: string | null },
  path: readonly string[],
): ThemesRefusal[] {
  if (!withdrawnAt) return [];
  const message =
    'The person took it back that what was said in this review is gathered, and that stands. Ask them again at the next review.';
  return [{ code: 'GATHERING_WITHDRAWN', path, message }];
}

/** What a session is to gather. */
export interface SessionToOpen {
  title: string;
  fromOn: string;
  toOn: string;
  locality: string | null;
}

/** Why a session can't be opened, apart from what there is to gather. */
export function openingRefusals(
  { title, fromOn, toOn, locality }: SessionToOpen,
  today: string,
): ThemesRefusal[] {
  if (toOn < fromOn) {
    const message = 'The period would end before it starts. Look at both days again.';
    return [{ code: 'THEMING_PERIOD_REVERSED', path: ['toOn'], message }];
  }
  if (toOn >= today) {
    const message = 'Reviews of the last day may still be recorded. Choose a day that is over.';
    return [{ code: 'THEMING_PERIOD_NOT_OVER', path: ['toOn'], message }];
  }
  return [
    ...textRefusals(['title'], title, true),
    ...textRefusals(['locality'], locality, locality !== null),
  ];
}

export function nothingToGather(): ThemesRefusal {
  const message =
    'No review of these days and this locality has top twos to whose gathering the person agreed and that no session has gathered. Look at the period and the locality, or ask people at their reviews.';
  return { code: 'NOTHING_TO_GATHER', path: ['fromOn'], message };
}

/** Refuses to change a session that has been reported back. */
export function reportedRefusals(
  { reportedOn }: { reportedOn?: string | null },
  path: readonly string[],
): ThemesRefusal[] {
  if (!reportedOn) return [];
  const message = `The session was reported back on ${dayInWords(reportedOn)}, to those who said it too. Open another for what is new; actions go on.`;
  return [{ code: 'THEMES_REPORTED', path, message }];
}

/** What is written of a theme. */
export interface ThemeWriting {
  name: string;
  /** What it is about, by the list of all councils; null where nothing in it fits. */
  topic: ThemeTopic | null;
  rootCauses: string | null;
  successLooksLike: string | null;
}

/** Why a theme can't be written so. */
export function themeRefusals(
  { name, rootCauses, successLooksLike }: ThemeWriting,
  { sameNameId, sameTopicId }: { sameNameId: string | null; sameTopicId: string | null },
): ThemesRefusal[] {
  if (sameNameId !== null) {
    const message =
      'This session has a theme of that name, of the same sort. Put the statements under it, or choose another name.';
    const details = { conflictingId: sameNameId };
    return [{ code: 'THEME_NAME_TAKEN', path: ['name'], message, details }];
  }
  if (sameTopicId !== null) {
    const message =
      'This session has a theme of this topic, of the same sort. A region adds up one count for each topic, and whoever spoke of both would be counted twice. Choose another topic, or none.';
    return [{ code: 'THEME_TOPIC_TAKEN', path: ['topic'], message, details: { conflictingId: sameTopicId } }];
  }
  return [
    ...textRefusals(['name'], name, true),
    ...textRefusals(['rootCauses'], rootCauses, false),
    ...textRefusals(['successLooksLike'], successLooksLike, false),
  ];
}

/** An action as it is to be recorded. */
export interface ActionToRecord {
  what: string;
  owner: string;
  dueOn: string;
}

/** Why an action can't be recorded. */
export function actionRefusals({ what, owner, dueOn }: ActionToRecord, today: string): ThemesRefusal[] {
  if (dueOn < today) {
    const message = 'The action would be due on a day that is over. Choose a day to come.';
    return [{ code: 'ACTION_DUE_IN_PAST', path: ['dueOn'], message }];
  }
  return [...textRefusals(['what'], what, true), ...textRefusals(['owner'], owner, true)];
}

/** Why what came of an action can't be recorded. */
export function doneRefusals(
  action: { recordedOn: string; doneOn?: string | null },
  { doneOn, outcome }: { doneOn: string; outcome: string },
  today: string,
): ThemesRefusal[] {
  if (action.doneOn) {
    const message = `The action was done on ${dayInWords(action.doneOn)}, and what came of it stands. Record another where more is done.`;
    return [{ code: 'ACTION_DONE', path: ['actionId'], message }];
  }
  if (doneOn > today) {
    const message = 'The day on which it was done lies in the future. Record it once it is done.';
    return [{ code: 'DATE_IN_FUTURE', path: ['doneOn'], message }];
  }
  if (doneOn < action.recordedOn) {
    const message = `The action was recorded on ${dayInWords(action.recordedOn)}. Look at the day again.`;
    return [{ code: 'ACTION_DONE_BEFORE_RECORDED', path: ['doneOn'], message }];
  }
  return textRefusals(['outcome'], outcome, true);
}

/** How many people of a locality said something that is under a theme, each once. */
export interface PeopleOfTheme {
  locality: string;
  people: number;
}

/** How many people are behind a theme, as it is published: small numbers hidden, others to the nearest five. */
export interface PublishedPeople {
  people: number | null;
  /** Null where they are not told. */
  localities: readonly { locality: string; people: number | null }[] | null;
}

/**
 * What is published of how many people are behind a theme. Its localities add up to all of it, so they are told whole or not
 * at all: where one is small none is told. Of themes nothing adds up, as one person may speak of several.
 */
export function publishedPeople(counts: readonly PeopleOfTheme[]): PublishedPeople {
  const { people, parts } = publishedParts(
    counts.map((count) => ({ key: count.locality, people: count.people })),
    [(locality) => locality],
  );
  return {
    people,
    localities: parts === null ? null : parts.map(({ key, ...shown }) => ({ locality: key, ...shown })),
  };
}
