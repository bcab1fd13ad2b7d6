import { area } from '../../area.ts';
import { TARGETS_READ } from './targets.ts';

/** What support comes to: who moved between options, what it costs, how long it takes to come, and what was set as targets. */
export const supportFigures = area({
  path: 'insight/supportFigures',
  settingReaders: [TARGETS_READ],
});
