/** The record of a person as it goes from one council to another: a versioned document of its own, which schema/README.md describes. */
import { z } from 'zod';
import {
  CLIENT_GROUPS,
  NEED_DOMAINS,
  NEED_LEVELS,
  type NeedsProfile,
  NIGHT_SUPPORT_LEVELS,
  UNPAID_SUPPORT_LEVELS,
} from '../../../../tenants/needs.ts';
import type { AllocationStep } from '../../policy/resourceAllocation/allocation.ts';

export const RECORD_FORMAT = 'fairshare-person-record';
/** The first number rises where a reader of the version before could not read it. */
export const RECORD_FORMAT_VERSION = '1.0';

const pence = z.int();
const day = z.iso.date();
const domainNeed = z.object({
  level: z.enum(NEED_LEVELS),
  unpaidSupport: z.enum(UNPAID_SUPPORT_LEVELS),
});
const profile = z.object({
  clientGroup: z.enum(CLIENT_GROUPS),
  ageYears: z.int().min(18).max(130),
  domains: z.record(z.enum(NEED_DOMAINS), domainNeed),
  circumstances: z.object({
    livesAlone: z.boolean(),
    needsTwoCarers: z.boolean(),
    nightSupport: z.enum(NIGHT_SUPPORT_LEVELS),
    cannotBeLeftAlone: z.boolean(),
    livesRurally: z.boolean(),
    needsCommunicationSupport: z.boolean(),
  }),
});
const step = z.looseObject({
  kind: z.string().max(100),
  sentence: z.string().max(5_000),
  domain: z.enum(NEED_DOMAINS).nullable(),
  circumstance: z.string().max(100).nullable(),
  points: z.int().nullable(),
  weeklyAmountPence: pence,
});
/** What a receiving council reads of a record. The rest is for people. */
const readable = z.looseObject({
  format: z.literal(RECORD_FORMAT),
  formatVersion: z.string().regex(/^1\.\d+$/),
  exportedOn: day,
  council: z.object({ slug: z.string().max(200), name: z.string().max(200) }),
  needs: z
    .array(
      z.looseObject({
        assessedOn: day.nullable(),
        profile,
        weeklyAmountPence: pence,
        yearlyAmountPence: pence,
        steps: z.array(step).max(200),
      }),
    )
    .min(1)
    .max(200),
});

/** The assessed needs of a record, with what the other council allocated for them. */
export interface ReceivedNeeds {
  councilName: string;
  exportedOn: string;
  assessedOn: string | null;
  profile: NeedsProfile;
  weeklyAmountPence: number;
  yearlyAmountPence: number;
  steps: StepOfAmount[];
}

/** A line of the working, as far as two councils' lines are compared. */
export type StepOfAmount = Pick<AllocationStep, 'domain' | 'points' | 'weeklyAmountPence' | 'sentence'> & {
  kind: string;
  circumstance: string | null;
};

/** What is wrong, without a word of what somebody’s document says: what is unknown is not named. */
function saidOf(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return 'it can’t be read';
  return issue.code === 'unrecognized_keys' || issue.code === 'invalid_key'
    ? 'something in it has a name that is not known'
    : issue.message;
}

/** The newest needs of a document; or where it is wrong, as a dotted path and what was wanted. */
export function readPersonRecord(
  document: string,
): { needs: ReceivedNeeds; mistake: null } | { needs: null; mistake: string } {
  const parsed = readable.safeParse(asJson(document));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue && issue.path.length > 0 ? issue.path.join('.') : 'the document';
    return { needs: null, mistake: `${where}: ${saidOf(issue)}` };
  }
  const { council, exportedOn, needs } = parsed.data;
  const [newest] = needs;
  const {
    assessedOn,
    profile: found,
    weeklyAmountPence,
    yearlyAmountPence,
    steps,
  } = newest as (typeof needs)[number];
  return {
    needs: {
      councilName: council.name,
      exportedOn,
      assessedOn,
      profile: found as NeedsProfile,
      weeklyAmountPence,
      yearlyAmountPence,
      steps,
    },
    mistake: null,
  };
}

function asJson(document: string): unknown {
  try {
    return JSON.parse(document);
  } catch {
    return null;
  }
}
