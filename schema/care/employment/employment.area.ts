import type { SchemaArea } from '../../kit/area.ts';
import { employmentReaders } from './employment.ts';
import { employmentMutations } from './employmentMutations.ts';

/** People who work for somebody as personal assistants: who employs them, by which terms, and what was shown. */
export const employment: SchemaArea = {
  readers: employmentReaders,
  mutations: employmentMutations,
};
