import type { SchemaArea } from '../../kit/area.ts';
import { personalAssistantMutations } from './personalAssistantMutations.ts';
import { personalAssistantReaders } from './personalAssistants.ts';

/** Personal assistants in plans that have started: their checks, and by when these are renewed. */
export const personalAssistants: SchemaArea = {
  readers: personalAssistantReaders,
  mutations: personalAssistantMutations,
};
