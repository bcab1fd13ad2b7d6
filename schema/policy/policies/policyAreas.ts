import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import {
  type AreaOnDay,
  readAreasOnDay,
} from '../../../server/domain/policy/policies/policyAreas.queries.ts';
import {
  policyWarnings,
  provenanceRows,
  type PolicyWarning as Warning,
} from '../../../server/domain/policy/policies/versionFindings.ts';
import { toGlobalId } from '../../../server/platform/ids.ts';
import { lookAhead } from '../../../server/platform/reading/lookAhead.ts';
import { AREA_KEYS, type AreaKey } from '../../../tenants/policy/policy.ts';
import type { RequestContext } from '../../kit/context.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { PolicyWarning, SettingProvenance } from './policyFindings.ts';
import { PolicyVersionFacts } from './policyVersions.ts';

@ObjectType('PolicyAreaVersion', {
  description:
    'A version of whatever area of a council’s policy, its settings as text: for a page or a form that is made from `settingsCatalogue`. `policy` has them typed.',
})
class PolicyAreaVersion extends PolicyVersionFacts {
  @Field(() => ID, { description: 'The id of the PolicyVersion that this is.' })
  versionId!: string;

  @Field(() => String, {
    description: 'Every setting of the area with defaults filled in, as JSON, with the figures of the day.',
  })
  settingsText!: string;

  @Field(() => [SettingProvenance], {
    description: 'For every setting, whether its figure is published and where.',
  })
  provenance!: SettingProvenance[];

  @Field(() => [PolicyWarning], {
    description: 'Where the version is laxer than the national frame expects.',
  })
  warnings!: Warning[];
}

@ObjectType('PolicyAreaOnDay', { description: 'One area of a council’s policy as it was on a day.' })
class PolicyAreaOnDay {
  @Field(enumOf(POLICY_AREA), { description: 'The area of policy.' })
  area!: AreaKey;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(() => String, { description: 'What it decides, and why that matters.' })
  summary!: string;

  @Field(() => Boolean, {
    description: 'Whether a council may be without it: what it is about is then not done.',
  })
  isOptional!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether there is a version that you may not read: points and prices, where your council does not publish them.',
  })
  isWithheld!: boolean;

  @Field(() => PolicyAreaVersion, {
    nullable: true,
    description:
      'The version that decides about the day; null where there is none, and where it is withheld.',
  })
  version!: PolicyAreaVersion | null;
}

@Resolver()
export class PolicyAreasResolver {
  @Query(() => [PolicyAreaOnDay], {
    nullable: true,
    description:
      'Your council’s policy on a day area by area, also those without a version in force then. `policy` is for deciding by it, and this for showing it.',
  })
  async policyAreas(
    @Ctx() { session }: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('areas', enumListOf(POLICY_AREA), {
      nullable: true,
      description: 'Only these areas; all when left out.',
    })
    areas?: AreaKey[] | null,
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The day it decides about; today when left out.',
    })
    asOf?: string | null,
    @Arg('knownAt', () => DateTimeScalar, {
      nullable: true,
      description: 'As it was known at this moment; now when left out.',
    })
    knownAt?: string | null,
  ): Promise<PolicyAreaOnDay[]> {
    const when = { asOf: asOf ?? session.today.toString(), knownAt: knownAt ?? session.now.toString() };
    const found = await readAreasOnDay(session, areas ?? AREA_KEYS, when);
    const asked = lookAhead(info).fields.get('version')?.fields ?? new Map();
    return found.map((each) => ({ ...each, version: versionShown(each, asked) }));
  }
}

/** Works out what follows from the settings only where the request asks for it. */
function versionShown(
  { area, version }: AreaOnDay,
  asked: ReadonlyMap<string, unknown>,
): PolicyAreaVersion | null {
  if (!version) return null;
  const { settings } = version;
  return {
    ...version,
    versionId: toGlobalId('PolicyVersion', version.id),
    settingsText: asked.has('settingsText') ? JSON.stringify(settings) : '',
    provenance: asked.has('provenance') ? provenanceRows(area, version) : [],
    warnings: asked.has('warnings') ? policyWarnings(area, settings) : [],
  };
}
