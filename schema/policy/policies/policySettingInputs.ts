import { type ClassType, Field, InputType } from 'type-graphql';
import { type DescribedObject, describeArea } from '../../../tenants/policy/describe.ts';
import { AREA_KEYS, type AreaKey, POLICY_AREAS } from '../../../tenants/policy/policy.ts';
import type { Area } from '../../../tenants/policy/setting.ts';
import { addSettingFields } from './policySettingTypes.ts';

const made = new Map<string, ClassType>();

/**
 * The input type of one group of settings, with the types below it, made from the declaration alone. Every
 * field is optional in the schema, so that the declaration can name each missing setting with its path.
 */
function inputOf(described: DescribedObject): ClassType {
  const known = made.get(described.typeName);
  if (known) return known;
  class SettingsInput {}
  const { typeName, label, why } = described;
  InputType(`${typeName}Input`, { description: `${label}. ${why}` })(SettingsInput);
  made.set(typeName, SettingsInput);
  addSettingFields(SettingsInput, described, inputOf, () => true);
  return SettingsInput;
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
