import { area } from '../../area.ts';

/** What has happened with a person, from their first contact on. */
export const timeline = area({
  path: 'insight/timeline',
});
