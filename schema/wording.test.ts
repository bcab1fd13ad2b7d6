import { isEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, startTestApp, type TestApp } from '../server/testing/app.ts';
import { builtSchema } from '../server/testing/builtSchema.testing.ts';

const asker: Asker = { role: 'REGIONAL_ANALYST' };
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp('2026-06-01');
});
afterAll(() => app.stop());

describe('the wording of enums', () => {
  const ask = async (names?: string[]) =>
    (
      await app.ask(
        asker,
        'query($names: [String!]) { enumWordings(names: $names) { name meaning values { value meaning deprecation } } }',
        { names },
      )
    ).data.enumWordings;

  it('is that of the schema, value by value', async () => {
    const [ethnicity, ...others] = await ask(['Ethnicity', 'NoSuchEnum']);
    expect(others).toEqual([]);
    const type = builtSchema().getType('Ethnicity');
    const values = isEnumType(type) ? type.getValues() : [];
    expect(values.length).toBeGreaterThan(10);
    expect(ethnicity).toEqual({
      name: 'Ethnicity',
      meaning: type?.description,
      values: values.map(({ name, description }) => ({
        value: name,
        meaning: description,
        deprecation: null,
      })),
    });
  });

  it('is there for every enum, with words for each value', async () => {
    const all = await ask();
    const declared = Object.values(builtSchema().getTypeMap()).filter(
      (type) => isEnumType(type) && !type.name.startsWith('__'),
    );
    expect(all.map(({ name }: { name: string }) => name)).toEqual(declared.map(({ name }) => name).sort());
    const wordless = all.filter(({ values }: { values: { meaning: string }[] }) =>
      values.some(({ meaning }) => meaning === ''),
    );
    expect(wordless).toEqual([]);
  });
});

describe('the limits', () => {
  it('are those that refuse', async () => {
    const { data } = await app.ask(asker, '{ limits { name atMost meaning } }');
    const mostOf = new Map<string, number>(
      data.limits.map(({ name, atMost }: { name: string; atMost: number }) => [name, atMost]),
    );
    const staff: Asker = { role: 'AUDITOR', council: 'oldham' };
    await app.onboard('oldham');
    const page = (first: number) => app.ask(staff, `{ auditEntries(first: ${first}) { nodes { id } } }`);
    const entries = mostOf.get('PAGE_ENTRIES') as number;
    expect((await page(entries)).errors).toBeUndefined();
    expect((await page(entries + 1)).errors?.[0]?.extensions).toMatchObject({
      code: 'PAGE_TOO_LARGE',
      limit: entries,
    });
    const roots = (count: number) =>
      app.ask(
        asker,
        `{ ${Array.from({ length: count }, (_, index) => `a${index}: me { role }`).join(' ')} }`,
      );
    const most = mostOf.get('ROOT_FIELDS') as number;
    expect((await roots(most)).errors).toBeUndefined();
    expect((await roots(most + 1)).errors?.[0]?.extensions).toMatchObject({
      code: 'QUERY_TOO_BROAD',
      limit: most,
    });
  });
});
