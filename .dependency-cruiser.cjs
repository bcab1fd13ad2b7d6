/** Which room may import from which. server/decisions and the README say why. */
const TEST = '[.](test|testing|bench|arbitraries)[.]ts$';

module.exports = {
  forbidden: [
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
      severity: 'error',
      from: { path: '^server/platform/', pathNot: TEST },
      to: { path: '^(server/(domain|examples|testing)|schema|tenants|scripts)/' },
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
      from: { path: '^(server|tenants|migrations)/', pathNot: `^server/app[.]ts$|${TEST}` },
      to: { path: '^schema/' },
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
      from: { path: '^server/domain/', pathNot: `[.](entity|commands|queries)[.]ts$|${TEST}` },
      to: {
        path: '^node_modules/(@mikro-orm|pg|graphql|type-graphql|dataloader)/|^server/platform/(database|reading|session)|[.](entity|commands|queries)[.]ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'not-to-tests',
      severity: 'error',
      from: { pathNot: `${TEST}|^server/testing/|^scripts/bench|^vitest` },
      to: { path: `${TEST}|^server/testing/` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
