/** The front door: by when each step from the first contact to support is taken, and what is offered on the way. */
import { FAST_TRACK_REASON, NOT_ELIGIBLE_OFFER } from '../vocabularyOfDecisions.ts';
import { contradiction } from './fieldChecks.ts';
import type { SettingMistake } from './mistakes.ts';
import { choices, days, group, weeks, withDefault, workingDays, yesNo } from './setting.ts';
import { mistakesOfEach } from './unreadable.ts';

const MOST_WORKING_DAYS = 60;

/** Each step with the step that its time is counted from. */
const STEPS = {
  contactToAssessmentWorkingDays: {
    label: 'First contact to assessment',
    why: 'Within how many working days of the first contact an assessment begins. A re-ablement episode that the person takes up comes first, and the days count from its end.',
  },
  assessmentToEligibilityWorkingDays: {
    label: 'Assessment to eligibility decision',
    why: 'Within how many working days of the beginning of the assessment it is decided whether the needs are eligible.',
  },
  assessmentToAmountWorkingDays: {
    label: 'Assessment to amount known',
    why: 'Within how many working days of the beginning of the assessment the person knows their indicative amount.',
  },
  amountToPlanWorkingDays: {
    label: 'Amount known to plan agreed',
    why: 'Within how many working days of knowing the amount the person and the council have agreed a plan.',
  },
  planToSupportWorkingDays: {
    label: 'Plan agreed to support started',
    why: 'Within how many working days of the agreed plan support has started. A plan that is signed off helps nobody until then.',
  },
} as const;
type Step = keyof typeof STEPS;
type Limits = Readonly<Record<Step, number>>;
const STEP_NAMES = Object.keys(STEPS) as Step[];

/**
 * Four weeks from contact to assessment, and four weeks from assessment to support, are what councils reported until 2010
 * (national indicators NI 132 and NI 133). The other limits are in proportion. No law states any.
 */
const USUAL: Limits = {
  contactToAssessmentWorkingDays: 20,
  assessmentToEligibilityWorkingDays: 10,
  assessmentToAmountWorkingDays: 10,
  amountToPlanWorkingDays: 15,
  planToSupportWorkingDays: 10,
};
const FAST: Limits = {
  contactToAssessmentWorkingDays: 2,
  assessmentToEligibilityWorkingDays: 1,
  assessmentToAmountWorkingDays: 2,
  amountToPlanWorkingDays: 3,
  planToSupportWorkingDays: 2,
};

function limits(defaults: Limits, words: string) {
  const settings = STEP_NAMES.map((name) => {
    const { label, why } = STEPS[name];
    const bounds = { min: 1, max: MOST_WORKING_DAYS, default: defaults[name] };
    return [name, workingDays({ label, why: `${why}${words}`, ...bounds })] as const;
  });
  return Object.fromEntries(settings) as Record<Step, ReturnType<typeof workingDays>>;
}

const FAST_TRACK_DEFAULT = { reasons: [...FAST_TRACK_REASON.values], ...FAST };
const fastTrack = withDefault(
  group({
    label: 'Fast track',
    why: 'Who is seen sooner, and how much sooner. Nobody waits longer for being on it.',
    settings: {
      reasons: choices(FAST_TRACK_REASON, {
        label: 'Reasons for the fast track',
        why: 'For which reasons the shorter limits hold. Empty means that the council has no fast track.',
        default: FAST_TRACK_REASON.values,
      }),
      ...limits(FAST, ' On the fast track.'),
    },
  }),
  FAST_TRACK_DEFAULT,
);

/** A fast track that lets somebody wait longer would be read by nobody. */
function slowerMistakes(given: Limits & { fastTrack: Limits }): SettingMistake[] {
  return mistakesOfEach(STEP_NAMES, (name) => {
    if (given.fastTrack[name] <= given[name]) return [];
    const message = `“${STEPS[name].label}” takes ${given.fastTrack[name]} working days on the fast track and ${given[name]} without it. Make the fast track no slower.`;
    const { path, ...rest } = contradiction(name, message, `${given[name]} or fewer`);
    return [{ ...rest, path: ['fastTrack', ...path] }];
  });
}

const TIME_LIMITS_DEFAULT = {
  ...USUAL,
  referralAnswerWorkingDays: 10,
  warnBeforeDays: 5,
  fastTrack: FAST_TRACK_DEFAULT,
};

/** By when each step is taken, and from when its due date is warned of. */
export const timeLimits = withDefault(
  group({
    label: 'Time limits',
    why: 'By when each step from the first contact to the start of support is taken. Every open step has a due date by these limits, which the person sees. No law states them; what is due has a date all the same, so that nobody waits for ever.',
    settings: {
      ...limits(USUAL, ''),
      referralAnswerWorkingDays: workingDays({
        label: 'Answer to an onward referral',
        why: 'Within how many working days whoever the person was referred on to is expected to answer, unless the referral names a day.',
        min: 1,
        max: MOST_WORKING_DAYS,
        default: TIME_LIMITS_DEFAULT.referralAnswerWorkingDays,
      }),
      warnBeforeDays: days({
        label: 'Warning before a step is due',
        why: 'How many days before its due date a step is warned of.',
        min: 0,
        max: 30,
        default: TIME_LIMITS_DEFAULT.warnBeforeDays,
      }),
      fastTrack,
    },
    checks: [slowerMistakes],
  }),
  TIME_LIMITS_DEFAULT,
);

const REABLEMENT_DEFAULT = { isOfferedFirst: false, offerWorkingDays: 5, episodeWeeks: 6 };

/** Help for some weeks to do things by oneself again. */
export const reablement = withDefault(
  group({
    label: 'Re-ablement',
    why: 'Whether some weeks of help to do things by oneself again are offered before needs are assessed. The first six weeks are free by law. Many people need nothing afterwards, and nobody has to take it up.',
    settings: {
      isOfferedFirst: yesNo({
        label: 'Re-ablement is offered first',
        why: 'Whether it is offered to everybody who makes contact, except on the fast track. The offer never delays an assessment; an episode that the person takes up does.',
        default: REABLEMENT_DEFAULT.isOfferedFirst,
      }),
      offerWorkingDays: workingDays({
        label: 'Offer within',
        why: 'Within how many working days of the first contact it is offered, where it is offered first.',
        min: 1,
        max: MOST_WORKING_DAYS,
        default: REABLEMENT_DEFAULT.offerWorkingDays,
      }),
      episodeWeeks: weeks({
        label: 'Length of an episode',
        why: 'How many weeks an episode is planned for. A longer one needs a reason.',
        min: 1,
        max: 12,
        default: REABLEMENT_DEFAULT.episodeWeeks,
      }),
    },
  }),
  REABLEMENT_DEFAULT,
);

/** What is offered where the needs are not eligible. */
export const offeredWhenNotEligible = choices(NOT_ELIGIBLE_OFFER, {
  label: 'Offered to somebody who is not eligible',
  why: 'What somebody whose needs are not eligible is offered. Information and advice are among it whether or not they are named, as the law owes them to everybody.',
  default: ['INFORMATION', 'DIRECTORY'],
});
