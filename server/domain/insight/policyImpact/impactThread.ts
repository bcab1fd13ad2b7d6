import { Thread } from '../../../platform/thread.ts';
import type { ImpactTasks } from './impactTasks.ts';

/** Where previews that look at everybody one by one are worked out, beside all else that the program does. */
export const impactThread = new Thread<ImpactTasks>(new URL('./impactTasks.ts', import.meta.url));
