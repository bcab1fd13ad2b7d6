import type { SchemaArea } from '../../kit/area.ts';
import { PublishingResolver } from './publishing.ts';

/** What a council makes public of its policy. */
export const publishing: SchemaArea = {
  resolvers: [PublishingResolver],
  mutations: {
    publishPolicyVersion: ['COUNCIL_ADMINISTRATOR'],
  },
};
