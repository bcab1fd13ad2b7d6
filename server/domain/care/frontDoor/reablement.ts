/** Re-ablement: some weeks of help to do things by oneself again, before needs are assessed. */
import { dayInWords } from '../../../common/dayInWords.ts';
import { textRefusals } from '../../../common/textRules.ts';
import { type FrontDoorRefusal, futureRefusals } from './frontDoorRefusals.ts';

/** For so many weeks no charge may be made: Care and Support (Charging and Assessment of Resources) Regulations 2014, regulation 3. */
const FREE_WEEKS = 6;
/** Longer than any council plans re-ablement for. */
const MOST_WEEKS = 52;
/** As many goals as anybody works on at once. */
const MOST_GOALS = 20;

/** An episode as it is to start. */
export interface EpisodeToStart {
  startedOn: string;
  /** Null for the length that the council's policy says. */
  plannedEndOn: string | null;
  goals: readonly string[];
  longerReason: string | null;
}

export interface EpisodeFacts {
  startedOn: string;
  plannedEndOn: string | null;
}

/** The days of an episode. */
export interface EpisodeTerm {
  /** The last day that is planned. */
  plannedEndOn: string;
  /** The last day on which it is free of charge by law, however long it takes. */
  freeUntil: string;
  /** Whether it is planned for longer than the council's policy says. */
  isLonger: boolean;
}

/** How long an episode is planned for, and until when it is free. The first day counts. */
export function episodeTerm({ startedOn, plannedEndOn }: EpisodeFacts, episodeWeeks: number): EpisodeTerm {
  const usualEnd = lastDayOf(startedOn, episodeWeeks);
  const end = plannedEndOn ?? usualEnd;
  return { plannedEndOn: end, freeUntil: lastDayOf(startedOn, FREE_WEEKS), isLonger: end > usualEnd };
}

function lastDayOf(startedOn: string, weeks: number): string {
  return Temporal.PlainDate.from(startedOn).add({ weeks }).subtract({ days: 1 }).toString();
}

/** Why an episode can't be recorded as it is given. */
export function startingRefusals(
  episode: EpisodeToStart,
  { contactedOn, episodeWeeks }: { contactedOn: string; episodeWeeks: number },
  today: Temporal.PlainDate,
): FrontDoorRefusal[] {
  const dates = startDateRefusals(episode, contactedOn, today);
  if (dates.length > 0) return dates;
  return [...goalRefusals(episode.goals), ...longerRefusals(episode, episodeWeeks)];
}

function startDateRefusals(
  { startedOn, plannedEndOn }: EpisodeToStart,
  contactedOn: string,
  today: Temporal.PlainDate,
): FrontDoorRefusal[] {
  const future = futureRefusals(startedOn, today, ['startedOn']);
  if (future.length > 0) return future;
  if (startedOn < contactedOn) {
    const message = `The episode is said to have started on ${startedOn}, and the contact was made on ${contactedOn}. Look at the day again.`;
    return [{ code: 'REABLEMENT_BEFORE_CONTACT', path: ['startedOn'], message }];
  }
  if (plannedEndOn === null) return [];
  const before = endRefusals(startedOn, plannedEndOn, ['plannedEndOn']);
  return before.length > 0 ? before : tooLongRefusals(startedOn, plannedEndOn);
}

/** Some weeks of help come before an assessment, and no more than a year of them. */
function tooLongRefusals(startedOn: string, plannedEndOn: string): FrontDoorRefusal[] {
  const latest = lastDayOf(startedOn, MOST_WEEKS);
  if (plannedEndOn <= latest) return [];
  const message = `The episode would last until ${dayInWords(plannedEndOn)}, and re-ablement is planned for ${MOST_WEEKS} weeks at most, until ${dayInWords(latest)}. Plan for that day or an earlier one; what is needed for longer is assessed.`;
  return [{ code: 'REABLEMENT_TOO_LONG', path: ['plannedEndOn'], message, details: { allowed: [latest] } }];
}

/** Why an episode can't have ended on a day. */
export function endRefusals(startedOn: string, endsOn: string, path: readonly string[]): FrontDoorRefusal[] {
  if (endsOn >= startedOn) return [];
  const message = `The episode started on ${startedOn} and would end on ${endsOn}, before that. Look at the days again.`;
  return [{ code: 'REABLEMENT_ENDS_BEFORE_START', path, message }];
}

function goalRefusals(goals: readonly string[]): FrontDoorRefusal[] {
  if (goals.length === 0) {
    const message = 'Nothing says what the person wants to do by themself again. Write at least one goal.';
    return [{ code: 'GOAL_MISSING', path: ['goals'], message }];
  }
  if (goals.length > MOST_GOALS) {
    const message = `${goals.length} goals are given, and an episode has at most ${MOST_GOALS}. Keep those that matter most to the person.`;
    return [{ code: 'TOO_MANY_GOALS', path: ['goals'], message }];
  }
  return goals.flatMap((goal, index) => textRefusals(['goals', index], goal, true));
}

function longerRefusals(episode: EpisodeToStart, episodeWeeks: number): FrontDoorRefusal[] {
  const tooLong = textRefusals(['longerReason'], episode.longerReason, false);
  const { isLonger } = episodeTerm(episode, episodeWeeks);
  if (!isLonger || (episode.longerReason ?? '').trim() !== '') return tooLong;
  const usualEnd = lastDayOf(episode.startedOn, episodeWeeks);
  const message = `By the council’s policy an episode lasts ${episodeWeeks} weeks, until ${dayInWords(usualEnd)}, and the episode is planned for longer. Write in longerReason why, or plan for that day.`;
  return [
    {
      code: 'LONGER_REASON_MISSING',
      path: ['longerReason'],
      message,
      details: { allowed: [usualEnd], settingPath: 'planning.reablement.episodeWeeks' },
    },
  ];
}

/** Refuses a second episode while one is open; `openId` is its global id. */
export function alreadyOpenRefusals(openId: string | null): FrontDoorRefusal[] {
  if (openId === null) return [];
  const message = 'The person has a re-ablement episode that has not ended. Record its result first.';
  return [
    { code: 'REABLEMENT_ALREADY_OPEN', path: ['contactId'], message, details: { conflictingId: openId } },
  ];
}

/** Refuses to decline what was taken up, or declined before. */
export function alreadyAnsweredRefusals(contact: {
  reablementStartedOn?: string | null;
  reablementDeclinedOn?: string | null;
}): FrontDoorRefusal[] {
  const { reablementStartedOn: started, reablementDeclinedOn: declined } = contact;
  if (!started && !declined) return [];
  const answer = started
    ? `Re-ablement started on ${dayInWords(started)}`
    : `It was declined on ${dayInWords(declined ?? '')}`;
  const message = `${answer}. Where the person ends it early, record that as its result.`;
  return [{ code: 'REABLEMENT_ALREADY_ANSWERED', path: ['contactId'], message }];
}

/** Why nothing more can be recorded of an episode: it has ended. */
export function endedRefusals(episode: { endedOn?: string | null }): FrontDoorRefusal[] {
  if (!episode.endedOn) return [];
  const message = `Re-ablement ended on ${dayInWords(episode.endedOn)}, and its result is recorded.`;
  return [{ code: 'REABLEMENT_ENDED', path: ['episodeId'], message }];
}

/** Why the end of an episode can't be recorded as it is given. */
export function endingRefusals(
  episode: { startedOn: string; endedOn?: string | null },
  end: { endedOn: string; note: string | null },
  today: Temporal.PlainDate,
): FrontDoorRefusal[] {
  const ended = endedRefusals(episode);
  if (ended.length > 0) return ended;
  const future = futureRefusals(end.endedOn, today, ['endedOn']);
  if (future.length > 0) return future;
  return [
    ...endRefusals(episode.startedOn, end.endedOn, ['endedOn']),
    ...textRefusals(['note'], end.note, false),
  ];
}
