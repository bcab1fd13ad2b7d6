import type { SchemaArea } from '../../kit/area.ts';
import { TimelineResolver } from './timeline.ts';

/** What has happened with a person. */
export const timeline: SchemaArea = {
  resolvers: [TimelineResolver],
};
