import { area } from '../../area.ts';

/** What a council has published, in plain words for anybody: its policy, and how it works from contact to review. */
export const publicReading = area({
  path: 'insight/publicReading',
});
