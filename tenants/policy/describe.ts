/**
 * Describes an area as a plain tree with stable names. The API builds its types from it, and editors their
 * completion.
 */
import { z } from 'zod';
import type { Enumeration } from '../vocabulary.ts';
import type { Area } from './setting.ts';
import type { GroupNode, LeafNode, ListNode, PlainValue, SettingNode, Unit } from './settingNode.ts';

interface Described {
  /** The name of the setting in its group; for an item of a list, the item's name. */
  readonly name: string;
  /** Dotted, with `[]` for the items of a list: `scales[].priceTable`. Empty for the area itself. */
  readonly path: string;
  readonly label: string;
  readonly why: string;
  readonly nullable: boolean;
  /** Undefined when the setting must be written. */
  readonly defaultValue: PlainValue | undefined;
}
/** One value. Its bounds apply to the number, or to the length of a text. */
export interface DescribedLeaf extends Described {
  readonly kind: 'leaf';
  readonly unit: Unit;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly enumeration: Enumeration | null;
}
/**
 * Named settings that belong together. `typeName` is unique across all areas, except where the shape is the
 * same.
 */
export interface DescribedObject extends Described {
  readonly kind: 'object';
  readonly typeName: string;
  readonly fields: readonly DescribedSetting[];
}
/** Several of one setting. `keyedBy` names the fields that tell its items apart. */
export interface DescribedList extends Described {
  readonly kind: 'list';
  readonly item: DescribedLeaf | DescribedObject;
  readonly keyedBy: readonly string[];
  readonly minimumItems: number;
  readonly maximumItems: number;
}
export type DescribedSetting = DescribedLeaf | DescribedObject | DescribedList;

/**
 * The tree of an area. Its root has a name such as `ResourceAllocationSettings`, and the types inside it
 * names such as `ResourceAllocationScale`.
 */
export function describeArea(area: Area<unknown>): DescribedObject {
  const stem = pascal(area.key);
  return { ...describeGroup(area.node, area.key, '', stem), typeName: `${stem}Settings` };
}

/** The JSON Schema of an area as it is written, with labels and reasons, for completion in an editor. */
export function areaJsonSchema(area: Area<unknown>): object {
  return z.toJSONSchema(area.schema, { io: 'input' });
}

function describe(node: SettingNode, name: string, path: string, stem: string): DescribedSetting {
  if (node.kind === 'LEAF') return describeLeaf(node, name, path);
  if (node.kind === 'GROUP') return describeGroup(node, name, path, stem);
  return describeList(node, name, path, stem);
}

function common(node: SettingNode, name: string, path: string): Described {
  const { label, why, nullable, defaultValue } = node;
  return { name, path, label, why, nullable, defaultValue };
}

function describeLeaf(node: LeafNode, name: string, path: string): DescribedLeaf {
  const { unit, minimum, maximum, enumeration } = node;
  return { kind: 'leaf', ...common(node, name, path), unit, minimum, maximum, enumeration };
}

function describeGroup(node: GroupNode, name: string, path: string, stem: string): DescribedObject {
  const typeName = node.typeName ?? stem;
  const fields = Object.entries(node.settings).map(([field, child]) =>
    describe(
      child,
      field,
      path === '' ? field : `${path}.${field}`,
      `${typeName}${pascal(childName(field, child))}`,
    ),
  );
  return { kind: 'object', ...common(node, name, path), typeName, fields };
}

function describeList(node: ListNode, name: string, path: string, stem: string): DescribedList {
  const { item, itemName, keyedBy, minimumItems, maximumItems } = node;
  const itemPath = `${path}[]`;
  const described =
    item.kind === 'LEAF'
      ? describeLeaf(item, itemName, itemPath)
      : describeGroup(item, itemName, itemPath, stem);
  return { kind: 'list', ...common(node, name, path), item: described, keyedBy, minimumItems, maximumItems };
}

/** The part of a type's name that a setting adds; for a list, one item in the singular. */
function childName(field: string, child: SettingNode): string {
  return child.kind === 'LIST' ? child.itemName : field;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
