import { knowIdPrefixes } from '../platform/ids.ts';
import type { Job } from '../platform/jobs/job.ts';
import { followPlans, type PlanFollower } from './care/plans/planFollowers.ts';
import { knowNoticeKinds, type NoticeKind } from './clock/notifications/noticeKind.ts';
import { knowStepKinds, type StepKind } from './clock/openSteps/stepKind.ts';
import type { AnyDecisionKind } from './decisions/decisionKind.ts';
import { knowDecisionKinds } from './decisions/knownKinds.ts';
import { type ChallengeFollower, followChallenges } from './oversight/challenges/challengeFollowers.ts';
import { type ChallengeSubject, knowChallengeSubjects } from './oversight/challenges/challengeSubject.ts';
import { followUpheld, type UpheldFollower } from './oversight/challenges/upheld.ts';
import { followSurpluses, type SurplusFollower } from './oversight/monitoring/surplusFollowers.ts';
import { type DeathFollower, followDeaths } from './people/deathFollowers.ts';
import { knowSettingReaders, type SettingReader } from './policy/policies/settingReaders.ts';

/** What an area of the domain brings to the program. Each area exports one, and areas.ts lists them. */
export interface Area {
  /** Its folder below server/domain, and below schema: `care/plans`. */
  readonly path: string;
  /** The tables that its commands write, as the ORM knows them. */
  readonly entities?: readonly unknown[];
  /** What the opaque ids of its types begin with, by the name of the type in the schema. */
  readonly idPrefixes?: Readonly<Record<string, string>>;
  /** What of it reads settings and is no decision. */
  readonly settingReaders?: readonly SettingReader[];
  /** The kinds of decision that it makes. */
  readonly decisions?: readonly AnyDecisionKind[];
  /** The kinds of step that it opens and closes: what of its work waits for somebody, and by when. */
  readonly steps?: readonly StepKind[];
  /** The kinds of notice that it leaves for whoever may want to be told. */
  readonly notices?: readonly NoticeKind[];
  /** What it does when a plan changes, in the same transaction. */
  readonly planFollowers?: readonly PlanFollower[];
  /** What it does when a look at the money finds a surplus, in the same transaction. */
  readonly surplusFollowers?: readonly SurplusFollower[];
  /** Which of its decided records a person may challenge. */
  readonly challengeSubjects?: readonly ChallengeSubject[];
  /** What it does when a challenge for which something waits changes, in the same transaction. */
  readonly challengeFollowers?: readonly ChallengeFollower[];
  /** What of it ends where a challenge is upheld, in the transaction of the answer. */
  readonly upheldFollowers?: readonly UpheldFollower[];
  /** What it does where a death is recorded or corrected, in the same transaction. */
  readonly deathFollowers?: readonly DeathFollower[];
  /** Why its commands refuse, each code with a sentence that says when. */
  readonly refusals?: Readonly<Record<string, string>>;
  /** What it does by itself, each day for every council that is live. */
  readonly jobs?: readonly Job[];
}

/** Declares an area, and makes known to whoever asks what its ids begin with, what it decides, and what it waits for and tells. */
export function area(manifest: Area): Area {
  knowIdPrefixes(manifest.idPrefixes ?? {});
  knowDecisionKinds(manifest.decisions ?? []);
  knowStepKinds(manifest.steps ?? []);
  knowNoticeKinds(manifest.notices ?? []);
  knowChallengeSubjects(manifest.challengeSubjects ?? []);
  knowSettingReaders(manifest.settingReaders ?? []);
  followPlans(manifest.planFollowers ?? []);
  followSurpluses(manifest.surplusFollowers ?? []);
  followChallenges(manifest.challengeFollowers ?? []);
  followUpheld(manifest.upheldFollowers ?? []);
  followDeaths(manifest.deathFollowers ?? []);
  return manifest;
}
