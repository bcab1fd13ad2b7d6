import type { GraphQLResolveInfo } from 'graphql';
import { Arg, type ClassType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import type { InForce } from '../../../server/domain/policy/policies/keptVersions.ts';
import {
  areasAmong,
  type PolicyInForce,
  readPolicyInForce,
} from '../../../server/domain/policy/policies/policies.queries.ts';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import { readPolicyVersions } from '../../../server/domain/policy/policies/policyVersions.queries.ts';
import { mayReadTables } from '../../../server/domain/policy/policies/tableVisibility.ts';
import { policyWarnings, provenanceRows } from '../../../server/domain/policy/policies/versionFindings.ts';
import { RequestError } from '../../../server/platform/errors.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import { lookAhead } from '../../../server/platform/reading/lookAhead.ts';
import type { Selection } from '../../../server/platform/reading/selection.ts';
import type { Session } from '../../../server/platform/session.ts';
import { AREA_KEYS, type AreaKey, POLICY_AREAS } from '../../../tenants/policy/policy.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { PolicyWarning, SettingProvenance } from './policyFindings.ts';
import { settingsTypeOf } from './policySettingTypes.ts';
import { PolicyVersion, PolicyVersionFacts } from './policyVersions.ts';

/** `ReviewsPolicyVersion`: a version of one area, with that area's own settings. */
function areaVersionType(area: AreaKey): ClassType {
  const { key, label, summary } = POLICY_AREAS[area];
  @ObjectType(`${key.charAt(0).toUpperCase()}${key.slice(1)}PolicyVersion`, {
    description: `A version of a council’s policy on ${label.toLowerCase()}. ${summary}`,
  })
  class AreaPolicyVersion extends PolicyVersionFacts {
    @Field(() => ID, {
      description:
        'The id of the PolicyVersion that this is, as `node` reads it and as mutations take it. A cache keeps this type inside the policy that it came in.',
    })
    versionId!: string;

    @Field(() => [SettingProvenance], {
      description: 'For every setting, whether its figure is published and where.',
    })
    provenance!: SettingProvenance[];

    @Field(() => [PolicyWarning], {
      description: 'Where the version is laxer than the national frame expects.',
    })
    warnings!: PolicyWarning[];
  }
  Field(() => settings, { description: 'Every setting of the area, with defaults filled in.' })(
    AreaPolicyVersion.prototype,
    'settings',
  );
  const settings = settingsTypeOf(area);
  return AreaPolicyVersion;
}

@ObjectType('Policy', {
  description: 'A council’s policy as it was in force on a day: of each area, the version that decides.',
})
class Policy {
  @Field(() => DateScalar, { description: 'The day that the policy decides about.' })
  asOf!: string;

  @Field(() => DateTimeScalar, { description: 'Versions recorded later than this are left out.' })
  knownAt!: string;
}
for (const area of AREA_KEYS) {
  const type = areaVersionType(area);
  const { label, summary } = POLICY_AREAS[area];
  Field(() => type, { nullable: true, description: `${label}. ${summary}` })(Policy.prototype, area);
}

@Resolver()
export class PolicyResolver {
  @Query(() => Policy, {
    nullable: true,
    description:
      'Your council’s policy on a day. Fails with POLICY_NOT_IN_FORCE where an area that you ask for has no version in force then: nothing is ever answered by a default. Residents are refused resourceAllocation with FORBIDDEN where the council does not publish its tables.',
  })
  async policy(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The day it decides about; today when left out.',
    })
    asOf?: string | null,
    @Arg('knownAt', () => DateTimeScalar, {
      nullable: true,
      description: 'As it was known at this moment, for replaying a decision; now when left out.',
    })
    knownAt?: string | null,
  ) {
    const when = { asOf: asOf ?? session.today.toString(), knownAt: knownAt ?? millisecondsOf(session.now) };
    const { fields } = lookAhead(info);
    const versions = await readPolicyInForce(session, areasAmong(fields.keys()), when);
    refuseHiddenTables(session, versions.get('resourceAllocation'));
    const areas = [...versions].map(([area, version]) => [area, asAsked(area, version, fields.get(area))]);
    return { ...when, ...Object.fromEntries(areas) };
  }

  @Query(() => [PolicyVersion], {
    nullable: true,
    description: 'Every version of one area of your council’s policy, the newest first.',
  })
  policyVersions(
    @Arg('area', enumOf(POLICY_AREA), { description: 'The area of policy.' }) area: AreaKey,
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readPolicyVersions(session, area, lookAhead(info));
  }
}

/** Works out what follows from the settings only when the request asks for it. */
function asAsked(area: AreaKey, version: PolicyInForce, asked: Selection | undefined) {
  return {
    ...version,
    versionId: toGlobalId('PolicyVersion', version.id),
    provenance: asked?.fields.has('provenance') ? provenanceRows(area, version) : [],
    warnings: asked?.fields.has('warnings') ? policyWarnings(area, version.settings) : [],
  };
}

/** Versions give the moment when they were recorded to this precision. */
function millisecondsOf(moment: Temporal.Instant): string {
  return moment.round('millisecond').toString({ smallestUnit: 'millisecond' });
}

function refuseHiddenTables(session: Session, allocation: PolicyInForce | undefined): void {
  if (!allocation || !session.actor) return;
  const { tablesArePublished } = (allocation as InForce<'resourceAllocation'>).settings;
  if (mayReadTables(session.actor.role, tablesArePublished)) return;
  throw new RequestError(
    'FORBIDDEN',
    'Your council does not publish its points and prices, so resourceAllocation can’t be shown to you. Leave it out, and look at the steps of your own allocation: they show every figure that it used.',
  );
}
