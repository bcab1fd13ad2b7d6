/** How much somebody may ask in a window of time. */
export interface Quota {
  points: number;
  windowSeconds: number;
}

/** How much of a quota is used. It flows off evenly, and is all gone after one window. */
export interface Use {
  points: number;
  atMilliseconds: number;
}

/** Where somebody stands after asking. */
export interface Standing {
  isAllowed: boolean;
  /** Whole points that are left. */
  remaining: number;
  /** Whole seconds until nothing of the quota is used, if nothing more is asked. */
  fullAfterSeconds: number;
  /** Whole seconds until what was refused would be allowed; 0 where it was not refused. */
  retryAfterSeconds: number;
}

/**
 * Takes points of a quota, or refuses and takes none (the leaky bucket). A request for more than the whole quota counts
 * as one for all of it, so that it is allowed to somebody who has waited.
 */
export function takePoints(
  before: Use | undefined,
  asked: number,
  quota: Quota,
  nowMilliseconds: number,
): { use: Use; standing: Standing } {
  const points = Math.min(asked, quota.points);
  const used = before ? stillUsed(before, quota, nowMilliseconds) : 0;
  const isAllowed = used + points <= quota.points;
  const use = { points: isAllowed ? used + points : used, atMilliseconds: nowMilliseconds };
  return { use, standing: standingAfter(use.points, isAllowed ? 0 : points, quota) };
}

/** Where somebody stands with so many points used, after being refused so many, or none. */
export function standingAfter(used: number, refused: number, quota: Quota): Standing {
  const secondsOf = (points: number) => Math.ceil((points * quota.windowSeconds) / quota.points);
  return {
    isAllowed: refused === 0,
    remaining: Math.max(0, Math.floor(quota.points - used)),
    fullAfterSeconds: secondsOf(used),
    retryAfterSeconds: refused === 0 ? 0 : Math.max(1, secondsOf(used + refused - quota.points)),
  };
}

function stillUsed({ points, atMilliseconds }: Use, quota: Quota, nowMilliseconds: number): number {
  const seconds = Math.max(0, nowMilliseconds - atMilliseconds) / 1000;
  return Math.max(0, points - (seconds * quota.points) / quota.windowSeconds);
}
