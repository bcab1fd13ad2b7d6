import { describe, expect, it } from 'vitest';
import type { PolicySource } from '../../../../tenants/councils/provenance.ts';
import { changed, EXAMPLE_INPUTS } from '../../../../tenants/policy/exampleInputs.testing.ts';
import type { AreaKey } from '../../../../tenants/policy/policy.ts';
import type { SettingPath } from '../../../../tenants/policy/settingNode.ts';
import { settingsOf } from '../../policy/policies/keptVersions.ts';
import { openVersion } from '../../policy/publishing/openVersion.ts';
import { alignedRows, type ComparedPolicy, unionInOrder } from './policyRows.ts';

const rows = (paths: string) => [...paths].map((path) => ({ path }));
const ordered = (...lists: string[]) =>
  unionInOrder(lists.map(rows))
    .map(({ path }) => path)
    .join('');

describe('the union of rows', () => {
  it.each([
    [['abc'], 'abc'],
    [['abc', 'abc'], 'abc'],
    [['abc', 'axbc'], 'axbc'],
    [['abc', 'axybc'], 'axybc'],
    [['abc', 'abcz'], 'abcz'],
    [['abc', 'zabc'], 'zabc'],
    [['abc', 'axbc', 'aybc'], 'ayxbc'],
    [['', 'ab'], 'ab'],
    [[], ''],
  ])('of %j is %s', (lists, union) => {
    expect(ordered(...lists)).toBe(union);
  });
});

function policy(slug: string, area: AreaKey, ...changes: [SettingPath, unknown][]): ComparedPolicy {
  return policyWith(slug, area, [{ path: 'repaymentWeeks', source: 'Paper' }], ...changes);
}

function policyWith(
  slug: string,
  area: AreaKey,
  sources: readonly PolicySource[],
  ...changes: [SettingPath, unknown][]
): ComparedPolicy {
  const input = changes.reduce<unknown>(
    (value, [path, to]) => changed(value, path, to),
    EXAMPLE_INPUTS[area],
  );
  const version = openVersion(area, {
    versionId: `version-of-${slug}`,
    number: 1,
    effectiveFrom: '2026-04-01',
    isEmergency: false,
    publishedAt: '2026-03-01T09:00:00.000Z',
    settings: settingsOf(area, input),
    sources,
  });
  return { slug, version };
}

describe('settings side by side', () => {
  const rowAt = (area: AreaKey, path: string, policies: ComparedPolicy[]) => {
    const row = alignedRows(area, policies).find((each) => each.path === path);
    if (!row) throw new Error(`No row ${path}`);
    return row;
  };

  it('have one row for the same published rate, in whichever order councils write their rates', () => {
    const rate = (suppliedBy: string, amountPence: number) => ({
      support: 'CARE_AT_HOME',
      suppliedBy,
      unit: 'HOUR',
      amountPence,
    });
    const policies = [
      policy('first', 'planning', [['rates'], [rate('AGENCY', 2_136), rate('EMPLOYED', 1_629)]]),
      policy('second', 'planning', [['rates'], [rate('EMPLOYED', 1_452), rate('AGENCY', 2_152)]]),
      policy('third', 'planning'),
    ];
    const row = rowAt('planning', 'rates.CARE_AT_HOME-AGENCY-HOUR-ANY_TIME.amountPence', policies);
    expect(row).toMatchObject({ unit: 'PENCE', comparedIn: 'PENCE', lowest: '2136', highest: '2152' });
    expect(row?.values.map(({ value }) => value)).toEqual(['2136', '2152', null]);
  });

  it('differ only where two councils decided differently', () => {
    const alike = [policy('one', 'money'), policy('two', 'money')];
    expect(alignedRows('money', alike).every(({ differs }) => !differs)).toBe(true);
    const apart = [policy('one', 'money'), policy('two', 'money', [['repaymentWeeks'], 9])];
    expect(
      alignedRows('money', apart)
        .filter(({ differs }) => differs)
        .map(({ path }) => path),
    ).toEqual(['repaymentWeeks']);
  });

  it('show the spread of a number, in its unit', () => {
    const spread = rowAt('money', 'repaymentWeeks', [
      policy('one', 'money', [['repaymentWeeks'], 10]),
      policy('two', 'money', [['repaymentWeeks'], 9]),
      policy('three', 'money', [['repaymentWeeks'], 2]),
    ]);
    expect(spread).toMatchObject({ unit: 'WEEKS', lowest: '2', highest: '10', differs: true });
    expect(rowAt('money', 'payCycle', [policy('one', 'money')])).toMatchObject({
      lowest: null,
      highest: null,
    });
  });

  it('say for each value whether it is sourced', () => {
    const [sourced] = rowAt('money', 'repaymentWeeks', [policy('one', 'money')]).values;
    const [illustrative] = rowAt('money', 'payCycle', [policy('one', 'money')]).values;
    expect(sourced).toMatchObject({ basis: 'SOURCED', source: 'Paper' });
    expect(illustrative).toMatchObject({ basis: 'ILLUSTRATIVE', source: null });
  });

  it('show a gap and the reason where a council publishes no figure, and count it nowhere', () => {
    const source = { path: 'repaymentWeeks', source: 'An answer', basis: 'NOT_PUBLISHED' } as const;
    const hidden = policyWith('three', 'money', [source], [['repaymentWeeks'], 52]);
    const row = rowAt('money', 'repaymentWeeks', [policy('one', 'money'), policy('two', 'money'), hidden]);
    expect(row).toMatchObject({ differs: false, lowest: '4', highest: '4', spread: { count: 2 } });
    expect(row.values[2]).toMatchObject({
      value: null,
      comparedValue: null,
      basis: 'NOT_PUBLISHED',
      source: 'An answer',
      isInForce: true,
      withheld: false,
      isOutlier: false,
    });
    expect(JSON.stringify(row)).not.toContain('52');
    const choice = policyWith('three', 'money', [{ ...source, path: 'payCycle' }], [['payCycle'], 'WEEKLY']);
    expect(rowAt('money', 'payCycle', [policy('one', 'money'), choice]).choices).toEqual([
      { choice: 'FOUR_WEEKLY', councils: 1 },
    ]);
  });

  it('say of each word of a list where it was published, and when', () => {
    const source = { path: 'enabledOptions.POOL', source: 'Paper', publishedOn: '2026-02-01' };
    const [value] = rowAt('deployment', 'enabledOptions', [policyWith('one', 'deployment', [source])]).values;
    expect(value).toMatchObject({
      basis: 'ILLUSTRATIVE',
      entries: [{ ...source, basis: 'SOURCED' }],
    });
  });

  it('leave a council out that has no policy in force, which is no difference', () => {
    const row = rowAt('money', 'payCycle', [policy('one', 'money'), { slug: 'two', version: null }]);
    expect(row.differs).toBe(false);
    expect(row.values[1]).toEqual({
      councilSlug: 'two',
      value: null,
      comparedValue: null,
      basis: null,
      publishedOn: null,
      appliesFrom: null,
      entries: [],
      source: null,
      withheld: false,
      isInForce: false,
      isEmergency: false,
      isOutlier: false,
      differs: null,
    });
  });

  it('line entries of lists up by their short names, and show who has none', () => {
    const renamed = policy('two', 'resourceAllocation', [['scales', 0, 'key'], 'all']);
    const policies = [policy('one', 'resourceAllocation'), renamed];
    const own = rowAt('resourceAllocation', 'scales.all.domains.NUTRITION.points.LOW', policies);
    expect(own.values.map(({ value, isInForce }) => [value, isInForce])).toEqual([
      [null, true],
      ['2', true],
    ]);
    expect(own.differs).toBe(true);
  });

  it('withhold points and prices that are not published, without betraying which there are', () => {
    const hidden = policy(
      'two',
      'resourceAllocation',
      [['tablesArePublished'], false],
      [['scales', 0, 'key'], 'secret'],
      [['roundTo'], 'PENNY'],
    );
    const found = alignedRows('resourceAllocation', [policy('one', 'resourceAllocation'), hidden]);
    expect(found.some(({ path }) => path.includes('secret'))).toBe(false);
    for (const { path, values, differs } of found) {
      const isTable = path.startsWith('scales.');
      expect(values[1]?.withheld, path).toBe(isTable);
      if (isTable) expect([values[1]?.value, differs], path).toEqual([null, false]);
    }
    expect(found.find(({ path }) => path === 'roundTo')?.values[1]?.value).toBe('PENNY');
  });
});
