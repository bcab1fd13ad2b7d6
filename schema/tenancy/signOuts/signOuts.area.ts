import type { SchemaArea } from '../../kit/area.ts';
import { signOutMutations, signOutReader } from './signOuts.ts';

/** Signing accounts out everywhere. */
export const signOuts: SchemaArea = {
  readers: [signOutReader],
  mutations: signOutMutations,
};
