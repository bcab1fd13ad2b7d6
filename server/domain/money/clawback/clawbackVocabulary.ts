import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const CLAWBACK_STATUS = enumeration(
  'ClawbackStatus',
  'Where a proposal to take money back stands today. Worked out from its dates and from the ledger, never set.',
  {
    AWAITING_REPLY:
      'The person has been told, and may reply; nothing is decided before they did or their time is over.',
    TO_DECIDE: 'The person has replied, or their time to reply is over: a manager decides.',
    REPAYING: 'It was decided that some is repaid, and not all of it has been.',
    REPAID: 'All that was decided has been repaid.',
    NOT_TAKEN: 'It was decided that nothing is taken back.',
  },
);
export type ClawbackStatus = ValueOf<typeof CLAWBACK_STATUS>;
