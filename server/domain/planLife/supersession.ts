/**
 * What changes on the plan that a newer version takes the place of, at the moment when the newer one starts. Its
 * own start and end stay as they are; its status becomes SUPERSEDED.
 */
export function supersede(startedAt: Temporal.Instant): { supersededAt: string } {
  return { supersededAt: startedAt.toString() };
}
