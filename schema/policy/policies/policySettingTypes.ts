import { type ClassType, Field, Int } from 'type-graphql';
import {
  type DescribedLeaf,
  type DescribedObject,
  type DescribedSetting,
  describeArea,
} from '../../../tenants/policy/describe.ts';
import { type AreaKey, POLICY_AREAS } from '../../../tenants/policy/policy.ts';
import type { Area } from '../../../tenants/policy/setting.ts';
import { bounded } from '../../../tenants/policy/units.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PenceScalar } from '../../kit/scalars.ts';

type FieldThunk = Parameters<typeof Field>[0];
/** What a decorator takes as a type, asked for when the schema is built. */
type TypeThunk = () => object;

const made = new Map<string, ClassType>();

/** The output type of an area's settings, with the types below it, made from the area's declaration alone. */
export function settingsTypeOf(area: AreaKey): ClassType {
  return typeOf(describeArea(POLICY_AREAS[area] as Area<unknown>));
}

/** What the API says about one setting: its name for people, why it matters, and what it may be. */
export function settingDescription(setting: DescribedSetting): string {
  const words = `${setting.label}. ${setting.why}`;
  return setting.kind === 'leaf' ? `${words} ${valueDescription(setting)}` : words;
}

function valueDescription(leaf: DescribedLeaf): string {
  const value = bounded(leaf);
  const none = leaf.nullable ? '; null means none' : '';
  return `${value.charAt(0).toUpperCase()}${value.slice(1)}${none}.`;
}

/**
 * Two places with the same type name have the same fields (describe.test.ts checks this), so they share the
 * type.
 */
function typeOf(described: DescribedObject): ClassType {
  const known = made.get(described.typeName);
  if (known) return known;
  class Settings {}
  ObjectType(described.typeName, { description: `${described.label}. ${described.why}` })(Settings);
  made.set(described.typeName, Settings);
  addSettingFields(Settings, described, typeOf, ({ nullable }) => nullable);
  return Settings;
}

/**
 * Gives an output or input type the fields of a group of settings.
 * @param groupType the type of a group below it.
 */
export function addSettingFields(
  type: ClassType,
  described: DescribedObject,
  groupType: (described: DescribedObject) => ClassType,
  isNullable: (setting: DescribedSetting) => boolean,
): void {
  for (const setting of described.fields) {
    const description = settingDescription(setting);
    Field(fieldType(setting, groupType), { nullable: isNullable(setting), description })(
      type.prototype,
      setting.name,
    );
  }
}

function fieldType(
  setting: DescribedSetting,
  groupType: (described: DescribedObject) => ClassType,
): FieldThunk {
  if (setting.kind === 'list') {
    const item = singleType(setting.item, groupType);
    return (() => [item()]) as FieldThunk;
  }
  return singleType(setting, groupType) as FieldThunk;
}

function singleType(
  setting: DescribedLeaf | DescribedObject,
  groupType: (described: DescribedObject) => ClassType,
): TypeThunk {
  if (setting.kind === 'object') {
    const type = groupType(setting);
    return () => type;
  }
  if (setting.enumeration) return enumOf(setting.enumeration);
  if (setting.unit === 'PENCE') return () => PenceScalar;
  if (setting.unit === 'YES_NO') return () => Boolean;
  return setting.unit === 'TEXT' ? () => String : () => Int;
}
