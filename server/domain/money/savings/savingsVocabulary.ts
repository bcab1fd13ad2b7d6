import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const SAVING_STATUS = enumeration(
  'SavingStatus',
  'Where saving towards a named purpose stands today. Worked out from its dates and from what is held, never set.',
  {
    ENDED: 'It was ended: the money was used for it, or it is no longer wanted.',
    PLAN_OVER: 'The plan ended or the person died, and what is held is settled.',
    DAY_GONE_BY: 'Its day has gone by and nobody has ended it. What is held counts as any other money.',
    REACHED: 'All of it is held.',
    SAVING: 'Some of it has still to be saved.',
  },
);
export type SavingStatus = ValueOf<typeof SAVING_STATUS>;
