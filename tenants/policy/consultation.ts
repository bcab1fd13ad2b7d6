/** Whether residents are asked before an area of policy changes: a setting that every area has beside its own. */
import { days, optional } from './setting.ts';

const FEWEST_DAYS = 1;
const MOST_DAYS = 365;

/** The setting, and its name. The version that a change would replace says what holds for the change. */
export const CONSULTATION = {
  name: 'consultationDays',
  setting: optional(
    days({
      label: 'Residents are consulted for',
      why: 'For how many days at least residents are asked about a draft of these rules before it may be approved. Left out means that the council may ask, and need not. The version that a change replaces says what holds for it.',
      min: FEWEST_DAYS,
      max: MOST_DAYS,
    }),
  ),
} as const;
