import { area } from '../../area.ts';
import { monitoringCheck } from './monitoringCheck.decision.ts';

/** How often the money of a part is looked at, and what is asked for. */
export const monitoring = area({
  path: 'oversight/monitoring',
  decisions: [monitoringCheck],
});
