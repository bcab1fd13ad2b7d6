import { type ClassType, Field, InputType, Int } from 'type-graphql';
import {
  type DescribedLeaf,
  type DescribedObject,
  type DescribedSetting,
  describeArea,
} from '../tenants/policy/describe.ts';
import { AREA_KEYS, type AreaKey, POLICY_AREAS } from '../tenants/policy/policy.ts';
import type { Area } from '../tenants/policy/setting.ts';
import { enumOf } from './enums.ts';
import { settingDescription } from './policySettingTypes.ts';
import { PenceScalar } from './scalars.ts';

type FieldThunk = Parameters<typeof Field>[0];
type TypeThunk = () => object;

const made = new Map<string, ClassType>();

/**
 * The input type of one group of settings, with those below it: made from the declaration alone. Every field may be
 * left out, so that it is the declaration that names each one that is missing, with its path.
 */
function inputOf(described: DescribedObject): ClassType {
  const known = made.get(described.typeName);
  if (known) return known;
  class SettingsInput {}
  InputType(`${described.typeName}Input`, { description: `${described.label}. ${described.why}` })(
    SettingsInput,
  );
  made.set(described.typeName, SettingsInput);
  for (const field of described.fields) {
    Field(fieldType(field), { nullable: true, description: settingDescription(field) })(
      SettingsInput.prototype,
      field.name,
    );
  }
  return SettingsInput;
}

function fieldType(setting: DescribedSetting): FieldThunk {
  if (setting.kind === 'list') {
    const item = singleType(setting.item);
    return (() => [item()]) as FieldThunk;
  }
  return singleType(setting) as FieldThunk;
}

function singleType(setting: DescribedLeaf | DescribedObject): TypeThunk {
  if (setting.kind === 'object') {
    const type = inputOf(setting);
    return () => type;
  }
  if (setting.enumeration) return enumOf(setting.enumeration);
  if (setting.unit === 'PENCE') return () => PenceScalar;
  if (setting.unit === 'YES_NO') return () => Boolean;
  return setting.unit === 'TEXT' ? () => String : () => Int;
}

/** The settings of one area, typed as the area declares them. Exactly one is sent. */
@InputType({
  description:
    'All settings of one area of policy. What is left out takes its default, and is refused where it has none.',
})
export class PolicySettingsInput {}
export type PolicySettingsGiven = { readonly [Key in AreaKey]?: unknown };

for (const area of AREA_KEYS) {
  const type = inputOf(describeArea(POLICY_AREAS[area] as Area<unknown>));
  const { label, summary } = POLICY_AREAS[area];
  Field(() => type, { nullable: true, description: `${label}. ${summary}` })(
    PolicySettingsInput.prototype,
    area,
  );
}
