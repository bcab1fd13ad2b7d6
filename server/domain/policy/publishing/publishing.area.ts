import { area } from '../../area.ts';
import { PUBLISHING_REFUSALS } from './publishing.ts';

/** What a council makes public of its policy. */
export const publishing = area({
  path: 'policy/publishing',
  refusals: PUBLISHING_REFUSALS,
});
