import { area } from '../../area.ts';

/** What support comes to: who moved between options, what it costs in a week, and what was paid for each person. */
export const supportFigures = area({
  path: 'insight/supportFigures',
});
