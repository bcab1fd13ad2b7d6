import type { SchemaArea } from '../../kit/area.ts';
import { drawingMutations } from './drawingAhead.ts';

/** Drawing money ahead of a budget that is the average of good and bad weeks. */
export const drawingAhead: SchemaArea = { mutations: drawingMutations };
