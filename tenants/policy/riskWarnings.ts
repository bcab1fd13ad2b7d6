/** How long before its day what is to be looked at again, or answered, is warned of. */
import { days, group, withDefault } from './setting.ts';

/** Illustrative: no law or guidance says how long before. */
const WARNINGS_DEFAULT = { recordReviewDays: 14, capacityDays: 28, challengeDays: 5 };

export const riskWarnings = withDefault(
  group({
    label: 'Warnings ahead',
    why: 'How long before its day something that is to be looked at again with the person, or answered, is warned of, so that there is time for it.',
    settings: {
      recordReviewDays: days({
        label: 'Before a record is looked at again',
        why: 'How many days before its review date a supported decision record or a keeping safe plan is warned of.',
        min: 0,
        max: 90,
        default: WARNINGS_DEFAULT.recordReviewDays,
      }),
      capacityDays: days({
        label: 'Before a capacity decision runs out',
        why: 'How many days before its last day a capacity decision is warned of.',
        min: 0,
        max: 180,
        default: WARNINGS_DEFAULT.capacityDays,
      }),
      challengeDays: days({
        label: 'Before a challenge is answered',
        why: 'How many days before its last day the acknowledgement, or the answer, of a challenge or complaint is warned of.',
        min: 0,
        max: 60,
        default: WARNINGS_DEFAULT.challengeDays,
      }),
    },
  }),
  WARNINGS_DEFAULT,
);
