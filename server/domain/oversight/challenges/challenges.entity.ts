import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { DeploymentOption } from '../../../../tenants/vocabulary.ts';
import type { SignOffRole } from '../../../../tenants/vocabularyOfDecisions.ts';
import { day, instant, references, tenantKey } from '../../../platform/database/columns.ts';
import { Person, Supporter } from '../../people/people.entity.ts';
import { PolicyVersion } from '../../policy/policies/policies.entity.ts';
import type { ChallengeKind, ChallengeOutcome, Waiting } from './challengesVocabulary.ts';

/** One stage: who looks, since when and by when, and the answer once there is one. */
export interface ChallengeStage {
  stage: number;
  role: SignOffRole;
  beganOn: string;
  replyDueOn: string;
  /** Why the person was not satisfied with the stage before; null for the first, whose grounds are the challenge's own. */
  grounds: string | null;
  outcome: ChallengeOutcome | null;
  reasons: string | null;
  whatHappensNow: string | null;
  whatNext: string | null;
  answeredOn: string | null;
  answeredBy: string | null;
  nextStageUntilOn: string | null;
}

/** A decision that is challenged, or something that is complained of. Once taken back, the database refuses every change. */
export const Challenge = defineEntity({
  name: 'Challenge',
  tableName: 'challenge',
  properties: {
    ...tenantKey(),
    personId: p.uuid(),
    version: p.integer(),
    kind: p.text().$type<ChallengeKind>(),
    /** What is challenged; null for a complaint. */
    subjectType: p.text().nullable(),
    subjectId: p.uuid().nullable(),
    refusedOption: p.text().$type<DeploymentOption>().nullable(),
    /** The day of the decision, or of what is complained of. */
    decidedOn: day(),
    /** The accounts that decided, or have answered a stage. */
    decidedBy: p.array<string>(),
    waits: p.array<Waiting>(),
    grounds: p.text(),
    wanted: p.text(),
    raisedBySupporterId: p.uuid().nullable(),
    receivedOn: day(),
    recordedAt: instant(),
    recordedBy: p.text(),
    windowEndsOn: day(),
    lateAllowedReason: p.text().nullable(),
    lateAllowedBy: p.text().nullable(),
    /** The version that was in force when it arrived, by which every stage goes. */
    policyVersionId: p.uuid(),
    acknowledgeDueOn: day(),
    /** The day from which it is warned of. */
    acknowledgeWarnOn: day().nullable(),
    acknowledgedAt: instant().nullable(),
    acknowledgedBy: p.text().nullable(),
    // Of the latest stage.
    stage: p.integer(),
    stageCount: p.integer(),
    stageRole: p.text().$type<SignOffRole>(),
    replyDueOn: day(),
    /** The day from which it is warned of. */
    replyWarnOn: day().nullable(),
    replyDueReason: p.text(),
    answeredOn: day().nullable(),
    outcome: p.text().$type<ChallengeOutcome>().nullable(),
    nextStageUntilOn: day().nullable(),
    stages: p.json().$type<readonly ChallengeStage[]>(),
    withdrawnAt: instant().nullable(),
    withdrawnReason: p.text().nullable(),
    ...references({ person: Person, raisedBySupporter: Supporter, policyVersion: PolicyVersion }),
  },
});
export type ChallengeRecord = InferEntity<typeof Challenge>;
