interface Version {
  id: string;
  number: number;
  effectiveFrom: string;
  withdrawnAt: string | null;
  publishedAt: string | null;
}

/** Where a version is made public. */
export function publishPath(area: string, number: number | string): string {
  return `/policy/history/${area}/${number}/publish`;
}

/** The version that others read of a version’s first day, as long as that is not public itself; null where there is none. */
export function publicBefore<Found extends Version>(
  versions: readonly Found[],
  { id, effectiveFrom }: Pick<Version, 'id' | 'effectiveFrom'>,
): Found | null {
  const deciding = versions
    .filter((each) => each.publishedAt && !each.withdrawnAt && each.id !== id)
    .filter((each) => each.effectiveFrom <= effectiveFrom)
    .sort((one, other) =>
      one.effectiveFrom === other.effectiveFrom
        ? other.number - one.number
        : one.effectiveFrom < other.effectiveFrom
          ? 1
          : -1,
    );
  return deciding[0] ?? null;
}

/** Whether a version may be made public: it stands, and is not public yet. */
export function isUnpublished({
  withdrawnAt,
  publishedAt,
}: Pick<Version, 'withdrawnAt' | 'publishedAt'>): boolean {
  return !withdrawnAt && !publishedAt;
}
