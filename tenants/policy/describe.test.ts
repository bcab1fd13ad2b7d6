import { describe, expect, test } from 'vitest';
import { isRecord } from '../isRecord.ts';
import { areaJsonSchema, type DescribedObject, type DescribedSetting, describeArea } from './describe.ts';
import { AREA_KEYS, POLICY_AREAS } from './policy.ts';
import type { Area } from './setting.ts';
import { valueAt } from './settingNode.ts';

const described = (key: (typeof AREA_KEYS)[number]) => describeArea(POLICY_AREAS[key] as Area<unknown>);

function objectsIn(setting: DescribedSetting): DescribedObject[] {
  if (setting.kind === 'leaf') return [];
  if (setting.kind === 'list') return objectsIn(setting.item);
  return [setting, ...setting.fields.flatMap(objectsIn)];
}

function field(object: DescribedObject, name: string): DescribedSetting {
  const found = object.fields.find((each) => each.name === name);
  if (!found) throw new Error(`No field ${name}`);
  return found;
}

describe('the description of an area', () => {
  test('names types from their path, in the singular for lists', () => {
    const names = objectsIn(described('resourceAllocation')).map(({ typeName }) => typeName);
    expect(names).toEqual([
      'ResourceAllocationSettings',
      'ResourceAllocationScale',
      'ResourceAllocationScaleDomain',
      'ResourceAllocationScaleDomainPoints',
      'ResourceAllocationScaleDomainUnpaidSupportReductionBasisPoints',
      'ResourceAllocationScalePriceTable',
      'ResourceAllocationScalePriceTableRow',
      'ResourceAllocationCircumstanceAdjustment',
      'LaterFigure',
    ]);
  });

  test('uses one type name for two places only when their fields are the same', () => {
    const shapes = new Map<string, string>();
    for (const object of AREA_KEYS.flatMap((key) => objectsIn(described(key)))) {
      const shape = object.fields.map(({ name, kind, nullable }) => `${name} ${kind} ${nullable}`).join();
      expect(shapes.get(object.typeName) ?? shape, object.typeName).toBe(shape);
      shapes.set(object.typeName, shape);
    }
    expect(shapes.size).toBeGreaterThan(25);
  });

  test('carries what a type, its description and its input need', () => {
    const reviews = described('reviews');
    expect(field(reviews, 'firstReviewWeeks')).toMatchObject({
      kind: 'leaf',
      path: 'firstReviewWeeks',
      unit: 'WEEKS',
      minimum: 1,
      maximum: 26,
      nullable: false,
      defaultValue: undefined,
    });
    expect(field(reviews, 'laterFirstReviewReason')).toMatchObject({ nullable: true, defaultValue: null });
    const scales = field(described('resourceAllocation'), 'scales');
    expect(scales).toMatchObject({ kind: 'list', keyedBy: ['key'], minimumItems: 1 });
    const groups =
      scales.kind === 'list' && scales.item.kind === 'object' ? field(scales.item, 'clientGroups') : null;
    expect(groups).toMatchObject({
      kind: 'list',
      path: 'scales[].clientGroups',
      item: { kind: 'leaf', enumeration: { name: 'ClientGroup' } },
    });
  });

  test('has one enumeration behind each name', () => {
    const found = new Map<string, unknown>();
    const leaves = AREA_KEYS.flatMap((key) => objectsIn(described(key)))
      .flatMap((object) => object.fields)
      .map((each) => (each.kind === 'list' ? each.item : each));
    for (const leaf of leaves) {
      if (leaf.kind !== 'leaf' || !leaf.enumeration) continue;
      const { enumeration } = leaf;
      expect(found.get(enumeration.name) ?? enumeration).toBe(enumeration);
      found.set(enumeration.name, enumeration);
      for (const value of enumeration.values) expect(enumeration.descriptions[value]).toMatch(/\.$/);
    }
    expect(found.size).toBeGreaterThan(15);
  });
});

describe('the JSON Schema of an area', () => {
  test.each(AREA_KEYS)(
    'of %s has a title and a description for every setting, and allows no unknown one',
    (key) => {
      const schema = areaJsonSchema(POLICY_AREAS[key] as Area<unknown>);
      expect(valueAt(schema, ['additionalProperties'])).toBe(false);
      const properties = valueAt(schema, ['properties']);
      expect(isRecord(properties) && Object.keys(properties)).toEqual(
        Object.keys(POLICY_AREAS[key].node.settings),
      );
      for (const [name, node] of Object.entries(POLICY_AREAS[key].node.settings)) {
        expect(valueAt(properties, [name])).toMatchObject({ title: node.label, description: node.why });
      }
    },
  );

  test('gives bounds, choices and defaults, and does not ask for what has a default', () => {
    const money = areaJsonSchema(POLICY_AREAS.money as Area<unknown>);
    expect(valueAt(money, ['properties', 'repaymentWeeks'])).toMatchObject({
      type: 'integer',
      minimum: 1,
      maximum: 52,
    });
    expect(valueAt(money, ['properties', 'payCycle', 'enum'])).toContain('FOUR_WEEKLY');
    expect(valueAt(money, ['properties', 'clawbackReplyDays', 'default'])).toBe(14);
    expect(valueAt(money, ['required'])).not.toContain('clawbackReplyDays');
    expect(valueAt(money, ['required'])).toContain('repaymentWeeks');
  });
});
