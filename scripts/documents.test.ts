import { readdirSync, readFileSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildSchema, isEnumType, isObjectType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ENVIRONMENT_VARIABLES } from '../server/platform/config.ts';
import { ERROR_CODES } from '../server/platform/errorCodes.ts';
import { DEFAULT_QUERY_LIMITS } from '../server/platform/graphql/limits.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFile(join(root, path), 'utf8');
const isThere = (path: string) =>
  access(join(root, path)).then(
    () => true,
    () => false,
  );

const decisions = readdirSync(join(root, 'server/decisions'));

const DOCUMENTS = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'schema/README.md',
  'tenants/README.md',
  'server/README.md',
  ...decisions.map((name) => `server/decisions/${name}`),
];

const schema = buildSchema(readFileSync(join(root, 'schema/schema.graphql'), 'utf8'));

interface Block {
  language: string;
  text: string;
}

const BLOCK = /^```(\w+)\n(.*?)^```$/gms;

function blocksOf(text: string): Block[] {
  return [...text.matchAll(BLOCK)].map(([, language = '', inner = '']) => ({ language, text: inner }));
}

/** Lines without their indentation, leaving out blank ones. */
const bareLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

describe.each(DOCUMENTS)('%s', (path) => {
  const text = readFileSync(join(root, path), 'utf8');
  const prose = text.replaceAll(BLOCK, '');

  it('points at files that are there', async () => {
    const links = [...prose.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link as string);
    // A path that begins with a slash is an address on the server.
    const named = [...prose.matchAll(/`([\w.][\w./-]*\/[\w.-]+\.(?:ts|md|ya?ml|json|graphql|cjs))`/g)].map(
      ([, name]) => name as string,
    );
    // The pages of a folder leave its name out.
    const rooms = ['', dirname(path), 'server/platform'];
    const lost = [];
    for (const each of [...links, ...named]) {
      const found = await Promise.all(rooms.map((room) => isThere(join(room, each))));
      if (!found.some(Boolean)) lost.push(each);
    }
    expect(lost).toEqual([]);
  });

  it('names commands that are there', async () => {
    const { scripts } = JSON.parse(await read('package.json'));
    const named = [...text.matchAll(/npm run (?:-s )?([a-z]+(?:[-:][a-z]+)*)/g)].map(
      ([, name]) => name as string,
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('asks the schema for what it has', async () => {
    const mistakes = blocksOf(text)
      .filter(({ language }) => language === 'graphql')
      .flatMap((block) => validate(schema, parse(block.text)));
    expect(mistakes.map(String)).toEqual([]);
  });

  it('quotes code as it is', async () => {
    const quoted = blocksOf(text).flatMap((block) => {
      const [, file, quote] = /^\/\/ (\S+\.ts)\n(.*)$/s.exec(block.text) ?? [];
      return file && quote ? [{ file, quote }] : [];
    });
    for (const { file, quote } of quoted) expect(bareLines(await read(file))).toContain(bareLines(quote));
  });
});

// The changelog also tells by their old names what has new ones.
it.each(DOCUMENTS.filter((path) => path !== 'CHANGELOG.md'))(
  '%s names fields and values that are there',
  async (path) => {
    const prose = (await read(path)).replaceAll(BLOCK, '');
    const named = [...prose.matchAll(/`([A-Z]\w+)\.(\w+)`/g)];
    const lost = named.filter(([, type = '', name = '']) => {
      const found = schema.getType(type);
      if (!found) return false;
      if (isEnumType(found)) return !found.getValue(name);
      return !('getFields' in found && found.getFields()[name]);
    });
    expect(lost.map(([quoted]) => quoted)).toEqual([]);
  },
);

describe('what portal teams are told', () => {
  it('is every code of an error', async () => {
    const page = await read('schema/README.md');
    expect(ERROR_CODES.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });

  it('is every record that says what may be done with it, and no other', async () => {
    const page = await read('schema/README.md');
    const [section = ''] = /(?<=## What may I do now\?\n).*?(?=```)/s.exec(page) ?? [];
    const named = [...section.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    const types = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && type.getFields().availableActions)
      .map(({ name }) => name);
    expect(types.length).toBeGreaterThan(10);
    expect(named).toEqual(types.toSorted());
  });

  it('is every limit, by its figure', async () => {
    const page = await read('schema/README.md');
    const limits = page.slice(page.indexOf('## Limits'), page.indexOf('There are no batches'));
    const figures = [...limits.matchAll(/\| ([\d,]+) \|$/gm)].map(([, figure]) =>
      Number(figure?.replaceAll(',', '')),
    );
    const { depth, fields, rootFields, cost, pageSize, tokens, assumedListSize } = DEFAULT_QUERY_LIMITS;
    expect(figures.slice(0, -1)).toEqual([depth, fields, rootFields, cost, pageSize, tokens]);
    expect(limits).toContain(`, ${assumedListSize} for a list without one`);
  });

  it('is what takes the place of all that is deprecated, and from when, here and in the changelog', async () => {
    const changelog = await read('CHANGELOG.md');
    const sdl = await read('schema/schema.graphql');
    const reasons = [...sdl.matchAll(/@deprecated(?:\(reason: "((?:[^"\\]|\\.)*)"\))?/g)].map(
      ([, reason]) => reason ?? '',
    );
    const untold = reasons.filter((reason) => {
      const [, successor, day] = /^Use `(\w+)`.* Goes on (\d{4}-\d{2}-\d{2}) or later\.$/.exec(reason) ?? [];
      return !successor || !day || !changelog.includes(day);
    });
    expect(untold).toEqual([]);
  });
});

describe('what developers are told', () => {
  it('is every decision, by its number', async () => {
    const page = await read('server/README.md');
    const unlisted = decisions.filter((name) => !page.includes(`[${name.slice(0, 4)}](decisions/${name})`));
    expect(unlisted).toEqual([]);
    expect(new Set(decisions.map((name) => name.slice(0, 4))).size).toBe(decisions.length);
  });

  it('is every variable of the environment that is read', async () => {
    const page = await read('server/README.md');
    expect(ENVIRONMENT_VARIABLES.length).toBeGreaterThan(10);
    expect(ENVIRONMENT_VARIABLES.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
