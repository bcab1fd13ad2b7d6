import type { Refusal } from '../../../common/refusal.ts';

/** Why a version of policy can't be published, in order of precedence. */
export const PUBLISHING_REFUSALS = {
  ALREADY_PUBLISHED: 'The version of policy is published already.',
  VERSION_WITHDRAWN: 'The version of policy was withdrawn before its first day.',
  NEVER_PUBLISHED_FROM_SANDBOX: 'Nothing of a sandbox is published.',
} as const;
export type PublishingRefusal = Refusal<keyof typeof PUBLISHING_REFUSALS>;

/** What publishing looks at. */
interface PublishingFacts {
  number: number;
  /** The area's name for people. */
  areaLabel: string;
  publishedAt: string | null;
  withdrawnAt: string | null;
  isSandbox: boolean;
}

const PATH = ['versionId'];

/** What stands in the way of publishing a version; empty when nothing does. */
export function publishingRefusals(facts: PublishingFacts): PublishingRefusal[] {
  const version = `Version ${facts.number} of “${facts.areaLabel}”`;
  if (facts.publishedAt !== null) {
    const what =
      facts.withdrawnAt === null
        ? 'and stays so. There is nothing more to do.'
        : 'and withdrawn later, so it no longer counts. Publish the version that takes its place.';
    const message = `${version} was published on ${facts.publishedAt.slice(0, 10)}, ${what}`;
    return [{ code: 'ALREADY_PUBLISHED', path: PATH, message }];
  }
  if (facts.withdrawnAt !== null) {
    const message = `${version} was withdrawn before its first day, so it decides about nobody and can’t be published. Publish the version that takes its place.`;
    return [{ code: 'VERSION_WITHDRAWN', path: PATH, message }];
  }
  if (facts.isSandbox) {
    const message = `${version} is a sandbox’s, where changes are tried with people who don’t exist, so it is never published. Make the change in the council itself, and publish it there.`;
    return [{ code: 'NEVER_PUBLISHED_FROM_SANDBOX', path: PATH, message }];
  }
  return [];
}
