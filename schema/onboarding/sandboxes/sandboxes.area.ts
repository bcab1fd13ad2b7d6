import type { SchemaArea } from '../../kit/area.ts';
import { SandboxesResolver } from './sandboxes.ts';

/** Copies of a council’s policy to try things out in, with invented people. */
export const sandboxes: SchemaArea = {
  resolvers: [SandboxesResolver],
  mutations: {
    createSandbox: ['COUNCIL_ADMINISTRATOR'],
    retireSandbox: ['COUNCIL_ADMINISTRATOR'],
  },
};
