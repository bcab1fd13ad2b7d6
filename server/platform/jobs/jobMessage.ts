import { z } from 'zod';

/**
 * What travels in the queue: which job, for which council, and about which record where a command woke it. Ids only, as
 * row-level security does not reach the queue's tables.
 */
export const jobMessageSchema = z.strictObject({
  tenantId: z.uuid(),
  job: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  subjectId: z.uuid().nullable(),
});
export type JobMessage = z.infer<typeof jobMessageSchema>;

/** Half a minute at first, then longer each time, up to an hour: about half a day in all. */
const RETRIES = { retryLimit: 16, retryBackoff: true, retryDelay: 30, retryDelayMax: 3600 };
/** A server that has taken a message and not settled it by then is assumed to be gone. */
const EXPIRES_IN_SECONDS = 15 * 60;

/**
 * A message as pg-boss sends it. While one of the same job about the same record waits, no second is added. Only one
 * message of a council is worked on at a time.
 */
export function inQueue(message: JobMessage) {
  const { tenantId, job, subjectId } = message;
  return {
    ...RETRIES,
    data: jobMessageSchema.parse(message),
    expireInSeconds: EXPIRES_IN_SECONDS,
    singletonKey: [tenantId, job, ...(subjectId ? [subjectId] : [])].join('/'),
    group: { id: tenantId },
  };
}
