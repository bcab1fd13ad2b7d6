import type { SchemaArea } from '../../kit/area.ts';
import { LooksResolver, READS_LOOKS, recordLookReader } from './looks.ts';

/** Who has looked at whose record. */
export const looks: SchemaArea = {
  resolvers: [LooksResolver],
  readers: [recordLookReader],
  queries: { recordLooks: READS_LOOKS },
};
