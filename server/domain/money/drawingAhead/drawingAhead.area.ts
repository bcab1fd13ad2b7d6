import { area } from '../../area.ts';
import { drawAheadDecision } from './drawingAhead.decision.ts';
import { DRAWING_REFUSALS } from './drawingRefusals.ts';

/** Drawing money ahead of a budget that is the average of good and bad weeks. */
export const drawingAhead = area({
  path: 'money/drawingAhead',
  decisions: [drawAheadDecision],
  refusals: DRAWING_REFUSALS,
});
