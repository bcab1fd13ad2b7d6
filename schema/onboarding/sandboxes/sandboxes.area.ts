import type { SchemaArea } from '../../kit/area.ts';
import { SandboxesResolver } from './sandboxes.ts';

/** Copies of a council's policy in which to try things out, with invented people. */
export const sandboxes: SchemaArea = {
  resolvers: [SandboxesResolver],
  mutations: {
    createSandbox: ['COUNCIL_ADMINISTRATOR'],
    retireSandbox: ['COUNCIL_ADMINISTRATOR'],
  },
};
