/** Which room may import from which. server/decisions and the README say why. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const TEST = '[.](test|testing|bench|arbitraries)[.]tsx?$';

/** The areas in their order, the lowest first, as server/domain/areas.ts lists them. */
function areasInOrder() {
  const list = readFileSync(join(__dirname, 'server/domain/areas.ts'), 'utf8');
  const paths = new Map(
    [...list.matchAll(/import \{ (\w+) \} from '\.\/(.+)\/\w+[.]area[.]ts'/g)].map(([, name, path]) => [
      name,
      path,
    ]),
  );
  const listed = /AREAS[^=]*= \[([^\]]*)\]/
    .exec(list)[1]
    .split(',')
    .map((name) => name.trim());
  return listed.filter(Boolean).map((name) => paths.get(name));
}

/** For each area: it imports nothing that stands above it. So there is no ring of areas either, whichever its files. */
const areasClimbNowhere = areasInOrder().flatMap((area, index, areas) => {
  const above = areas.slice(index + 1);
  if (above.length === 0) return [];
  return [
    {
      name: `${area.replaceAll('/', '-')}-climbs-nowhere`,
      comment: 'An area imports only what stands above it in the list of server/domain/areas.ts.',
      severity: 'error',
      from: { path: `^(server/domain|schema)/${area}/`, pathNot: TEST },
      to: { path: `^(server/domain|schema)/(${above.join('|')})/` },
    },
  ];
});

module.exports = {
  forbidden: [
    ...areasClimbNowhere,
    {
      name: 'areas-know-no-list',
      comment: 'The lists know the areas, and no area knows the lists.',
      severity: 'error',
      from: {
        path: '^(server/domain|schema)/[^/]+/',
        pathNot: `${TEST}|^schema/(stories|operations)/|^schema/kit/(decisionKinds|stepKinds|noticeKinds)[.]ts$`,
      },
      to: { path: '^(server/domain|schema)/areas[.]ts$' },
    },
    {
      name: 'kit-below-areas',
      comment: 'What every area of the schema stands on knows none of them.',
      severity: 'error',
      from: { path: '^schema/kit/', pathNot: TEST },
      to: { path: '^schema/(?!kit/)|^server/domain/(?!areas[.]ts$|area[.]ts$)' },
    },
    {
      name: 'common-below-all',
      comment: 'Money, words and days stand on nothing of ours but the words that councils use.',
      severity: 'error',
      from: { path: '^server/common/', pathNot: TEST },
      to: { path: '^(server/(?!common/)|schema/|scripts/|migrations/)' },
    },
    {
      name: 'no-circles',
      comment: 'Two files that import one another are one file in disguise.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'tenants-are-pure',
      comment: 'What a council decides knows nothing of the program: no database, no GraphQL.',
      severity: 'error',
      from: { path: '^tenants/' },
      to: {
        pathNot: '^tenants/|^node_modules/(zod|yaml|vitest|fast-check)/|^node:',
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'A migration must mean the same for ever, so it imports nothing that changes.',
      severity: 'error',
      from: { path: '^migrations/', pathNot: TEST },
      to: { path: '^(server|schema|tenants|scripts)/' },
    },
    {
      name: 'platform-below-domain',
      comment: 'It knows no councils; how any text is kept, it knows from where they write theirs.',
      severity: 'error',
      from: { path: '^server/platform/', pathNot: TEST },
      to: {
        path: '^(server/(domain|examples|testing)|schema|tenants|scripts)/',
        pathNot: '^tenants/(writtenText|isRecord)[.]ts$',
      },
    },
    {
      name: 'domain-below-schema',
      severity: 'error',
      from: { path: '^server/domain/', pathNot: TEST },
      to: { path: '^(schema|scripts|server/(examples|testing))/' },
    },
    {
      name: 'only-the-app-imports-the-schema',
      severity: 'error',
      from: { path: '^(server|tenants|migrations)/', pathNot: `^server/(app[.]ts$|portal/)|${TEST}` },
      to: { path: '^schema/' },
    },
    {
      name: 'the-portal-is-a-client',
      comment:
        'It reaches the product through the GraphQL endpoint alone: documents of schema/operations, and the words and days that everything stands on.',
      severity: 'error',
      from: { path: '^server/portal/', pathNot: TEST },
      to: {
        path: '^(server|schema|tenants|migrations|scripts)/|^node_modules/(@mikro-orm|pg|type-graphql|@apollo)/',
        pathNot: '^server/portal/|^server/common/|^schema/operations/generated[.]ts$',
      },
    },
    {
      name: 'only-the-app-imports-the-portal',
      severity: 'error',
      from: {
        path: '^(server|schema|tenants|scripts)/',
        pathNot: `^server/(app[.]ts$|portal/)|^scripts/(bench/|languages[.]ts$)|${TEST}`,
      },
      to: { path: '^server/portal/' },
    },
    {
      name: 'schema-below-app',
      comment: 'Resolvers reach the database only through commands and queries.',
      severity: 'error',
      from: { path: '^schema/', pathNot: TEST },
      to: {
        path: '^(server/[^/]+[.]ts$|server/(examples|testing)/|server/platform/database/|scripts/)|^node_modules/(@mikro-orm|pg)/',
      },
    },
    {
      name: 'rules-are-pure',
      comment: 'A plain x.ts of the domain is a rule: plain values in, plain values out.',
      severity: 'error',
      from: { path: '^server/domain/', pathNot: `[.](entity|commands|queries|area)[.]ts$|${TEST}` },
      to: {
        path: '^node_modules/(@mikro-orm|pg|graphql|type-graphql|dataloader)/|^server/platform/(database|reading|session)|[.](entity|commands|queries)[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'not-to-tests',
      severity: 'error',
      from: { pathNot: `${TEST}|^server/testing/|^scripts/(bench|browser/)|^vitest` },
      to: { path: `${TEST}|^server/testing/` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
