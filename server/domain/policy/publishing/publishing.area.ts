import type { Area } from '../../area.ts';
import { PUBLISHING_REFUSALS } from './publishing.ts';

/** What a council makes public of its policy. */
export const publishing: Area = {
  path: 'policy/publishing',
  refusals: PUBLISHING_REFUSALS,
};
