import { type ClassType, Field, Int } from 'type-graphql';
import { type LocalPrice, ratesBesidePrices } from '../../../server/domain/market/directory/localPrices.ts';
import { type RateWarning, rateWarnings } from '../../../server/domain/market/directory/rateWarnings.ts';
import { settingsOf } from '../../../server/domain/policy/policies/keptVersions.ts';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import {
  policyWarnings,
  provenanceRows,
  type PolicyWarning as Warning,
} from '../../../server/domain/policy/policies/versionFindings.ts';
import { type ChangeFacts, changeStatus } from '../../../server/domain/policy/policyChanges/changeStatus.ts';
import {
  baseHasChanged,
  policyChangeDecisionShape,
  policyChangeEditShape,
  policyChangeShape,
  reachesBack,
  settingsFor,
} from '../../../server/domain/policy/policyChanges/policyChanges.queries.ts';
import {
  CHANGE_DECISION,
  CHANGE_START,
  CHANGE_STATUS,
  type ChangeDecisionKind,
  type ChangeStart,
  type ChangeStatus,
} from '../../../server/domain/policy/policyChanges/policyChangesVocabulary.ts';
import type { Session } from '../../../server/platform/session.ts';
import { SOURCE_BASIS } from '../../../tenants/councils/councilShape.ts';
import type { PolicySource } from '../../../tenants/councils/provenance.ts';
import {
  AREA_KEYS,
  type AreaKey,
  POLICY_AREAS,
  type PolicySettings,
} from '../../../tenants/policy/policy.ts';
import { settingsOn } from '../../../tenants/policy/settingsOn.ts';
import { enumOf } from '../../kit/enums.ts';
import { Node } from '../../kit/node.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { READS_POLICY_CHANGES } from '../../kit/permissions.ts';
import type { Derivation, TypeReader } from '../../kit/readers.ts';
import { DateScalar, DateTimeScalar } from '../../kit/scalars.ts';
import { RateBesideLocalPrices } from '../../market/directory/localPriceTypes.ts';
import { PolicyWarning, SettingProvenance } from '../policies/policyFindings.ts';
import { settingsTypeOf } from '../policies/policySettingTypes.ts';
import { PolicyVersion } from '../policies/policyVersions.ts';

@ObjectType('SettingSource', { description: 'Where the figures under a path were published.' })
export class SettingSource implements PolicySource {
  @Field(() => String, { description: 'The dotted path of a setting, or of what it is inside.' })
  path!: string;

  @Field(() => String, {
    description:
      'The published source; for NOT_PUBLISHED, where the council says that it publishes no figure.',
  })
  source!: string;

  @Field(enumOf(SOURCE_BASIS), {
    nullable: true,
    description:
      'NOT_PUBLISHED where the source says that no figure is published; null where it publishes them.',
  })
  basis?: 'NOT_PUBLISHED';

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which the source was published; null where that is not known.',
  })
  publishedOn?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day from which the council has applied the figure; null where that is the first day of the version.',
  })
  appliesFrom?: string;
}

@ObjectType('PolicyChangeEdit', {
  description: 'One save of a change, whole, as it was: also of what somebody has written over since.',
})
export class PolicyChangeEdit {
  @Field(() => Int, { description: 'Counts up from 1 within the change; 1 is what it began as.' })
  number!: number;

  @Field(() => DateTimeScalar, { description: 'When it was saved.' })
  editedAt!: string;

  @Field(() => String, { description: 'The account that saved it.' })
  editedBy!: string;

  @Field(() => DateScalar, { description: 'The first day that it was to decide about.' })
  effectiveFrom!: string;

  @Field(() => String, { description: 'Its note then.' })
  note!: string;

  @Field(() => [SettingSource], { description: 'Where its figures were published.' })
  sources!: PolicySource[];
}

@ObjectType('PolicyChangeDecision', {
  description: 'Something that was decided about a change, whether or not an edit has voided it since.',
})
export class PolicyChangeDecision {
  @Field(() => Int, { description: 'Counts up from 1 within the change.' })
  number!: number;

  @Field(enumOf(CHANGE_DECISION), { description: 'What was decided.' })
  kind!: ChangeDecisionKind;

  @Field(() => DateTimeScalar, { description: 'When.' })
  decidedAt!: string;

  @Field(() => String, { description: 'The account that decided it.' })
  decidedBy!: string;

  @Field(() => String, { nullable: true, description: 'Why; null for what needs no reason.' })
  reason!: string | null;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The version that it made or took back; null where it was about none.',
  })
  policyVersion!: PolicyVersion | null;
}

@ObjectType('PolicyChange', {
  implements: Node,
  description:
    'A proposal to change one area of a council’s policy: written, approved by somebody else, in force on its day.',
})
export class PolicyChange implements Node {
  id!: string;

  @Field(() => Int, { description: 'Counts what was done with it; send it back as expectedVersion.' })
  version!: number;

  @Field(enumOf(POLICY_AREA), { description: 'The area of policy; its settings are in the field so named.' })
  area!: AreaKey;

  @Field(enumOf(CHANGE_STATUS), { description: 'Where it has got to today.' })
  status!: ChangeStatus;

  @Field(enumOf(CHANGE_START), { description: 'What it began as.' })
  startsFrom!: ChangeStart;

  @Field(() => DateScalar, { description: 'The first day it decides about.' })
  effectiveFrom!: string;

  @Field(() => Boolean, {
    description:
      'Whether its first day had passed when it was approved, or has while it is not. Past decisions stay as they are.',
  })
  isBackDated!: boolean;

  @Field(() => String, { description: 'What is changed, and why.' })
  note!: string;

  @Field(() => [SettingSource], { description: 'Where its figures were published.' })
  sources!: PolicySource[];

  @Field(() => String, {
    description:
      'All its settings as JSON, whatever its area: what `settings` of editPolicyChange takes in the field of that area. A form made from `settingsCatalogue` is filled from it.',
  })
  settingsText!: string;

  @Field(() => [SettingProvenance], {
    description: 'For every setting, whether its figure is published and where.',
  })
  provenance!: SettingProvenance[];

  @Field(() => [PolicyWarning], {
    description:
      'Where it is laxer than the national frame expects, and where a rate of it buys few of the services of the council’s own directory on its first day. A warning stops nothing.',
  })
  warnings!: (Warning | RateWarning)[];

  @Field(() => [RateBesideLocalPrices], {
    nullable: true,
    description:
      'Each rate that is valid on its first day beside the prices of that day in the council’s directory; null where it is to another area than planning.',
  })
  ratesBesideLocalPrices!: RateBesideLocalPrices[] | null;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The version that it was written to replace; null where none was in force on its first day.',
  })
  baseVersion!: PolicyVersion | null;

  @Field(() => PolicyVersion, {
    nullable: true,
    description:
      'The version in force on its first day, as known now: what editPolicyChange takes as basePolicyVersionId after BASE_HAS_CHANGED. Null where there is none.',
  })
  inForceVersion!: PolicyVersion | null;

  @Field(() => Boolean, {
    description:
      'Whether another version has come into force on its first day since, for which approval would be refused with BASE_HAS_CHANGED. False once it is decided.',
  })
  baseHasChanged!: boolean;

  @Field(() => PolicyVersion, {
    nullable: true,
    description: 'The version that it became; null while it is not approved.',
  })
  policyVersion!: PolicyVersion | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which its version decides, as known now; null where it decides on none.',
  })
  inForceFrom!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The first day on which another version takes its place, as known now; null where none does yet.',
  })
  inForceUntil!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  draftedAt!: string;

  @Field(() => String, { description: 'The account that began it.' })
  draftedBy!: string;

  @Field(() => [PolicyChangeEdit], { description: 'Every save of it, the first first.' })
  edits!: PolicyChangeEdit[];

  @Field(() => [PolicyChangeDecision], { description: 'All that was decided about it, the first first.' })
  decisions!: PolicyChangeDecision[];

  @Field(() => Boolean, { description: 'Whether it was put in force without a second pair of eyes.' })
  isEmergency!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why it could not wait; null where it was no emergency.',
  })
  emergencyReason!: string | null;
}

/** Who last took each step, and when. An edit empties the steps that it voids; `decisions` keeps them. */
const STEPS = {
  submitted: 'submitted for approval',
  approved: 'approved',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  enacted: 'put in force in an emergency',
} as const;
for (const [step, words] of Object.entries(STEPS)) {
  const none = `null while it is not, and after an edit that voids it`;
  Field(() => DateTimeScalar, { nullable: true, description: `When it was ${words}; ${none}.` })(
    PolicyChange.prototype,
    `${step}At`,
  );
  Field(() => String, { nullable: true, description: `The account by which it was ${words}; ${none}.` })(
    PolicyChange.prototype,
    `${step}By`,
  );
}
for (const [step, words] of [
  ['rejected', 'rejected'],
  ['withdrawn', 'withdrawn'],
]) {
  Field(() => String, { nullable: true, description: `Why it was ${words}; null where it is not.` })(
    PolicyChange.prototype,
    `${step}Reason`,
  );
}
for (const area of AREA_KEYS) {
  for (const type of [PolicyChange, PolicyChangeEdit] as ClassType[]) {
    const settings = settingsTypeOf(area);
    const description = `Its settings where it is a change to “${POLICY_AREAS[area].label}”; null where it is to another area.`;
    Field(() => settings, { nullable: true, description })(type.prototype, area);
  }
}

interface AreaRow {
  area: AreaKey;
  settings: unknown;
  sources: PolicySource[];
}
/** A change with the prices that stand beside its rates; those are null where it is to another area than planning. */
interface PricedRow extends AreaRow {
  effectiveFrom: string;
  localPrices: LocalPrice[] | null;
}

function besidePrices<Found>(
  { settings, effectiveFrom, localPrices }: PricedRow,
  rule: (written: PolicySettings['planning'], prices: readonly LocalPrice[], on: string) => Found,
): Found | null {
  return localPrices && rule(settingsOf('planning', settings), localPrices, effectiveFrom);
}
const settingsByArea: Record<string, Derivation> = Object.fromEntries(
  AREA_KEYS.map((area) => [area, (row: AreaRow) => settingsFor(area, row)]),
);

/** Drafts are for those who make policy and answer for it; residents see only what has become a version. */
export const policyChangeReaders: TypeReader[] = [
  {
    shape: policyChangeShape,
    kind: null,
    readBy: READS_POLICY_CHANGES,
    derivations: {
      ...settingsByArea,
      status: (row: ChangeFacts, session: Session) => changeStatus(row, session.today.toString()),
      isEmergency: (row: ChangeFacts) => row.enactedAt !== null,
      isBackDated: (row, session) => reachesBack(row, session.today.toString()),
      baseHasChanged: (row, session) => baseHasChanged(row, session.today.toString()),
      settingsText: ({ area, settings }: AreaRow) => JSON.stringify(settingsOf(area, settings)),
      warnings: (row: PricedRow) => [
        ...policyWarnings(row.area, settingsOf(row.area, row.settings)),
        ...(besidePrices(row, rateWarnings) ?? []),
      ],
      ratesBesideLocalPrices: (row: PricedRow) =>
        besidePrices(row, (written, prices, on) =>
          ratesBesidePrices(settingsOn('planning', written, on), prices, on),
        ),
      provenance: ({ area, settings, sources }: AreaRow) =>
        provenanceRows(area, { settings: settingsOf(area, settings), sources }),
    },
  },
  { shape: policyChangeEditShape, kind: null, derivations: settingsByArea },
  { shape: policyChangeDecisionShape, kind: null },
];
/** A change as it is read by its id. */
export const policyChangeReader = policyChangeReaders[0] as TypeReader;
