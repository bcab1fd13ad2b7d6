import type { SchemaArea } from '../../kit/area.ts';
import { EVERYBODY } from '../../kit/permissions.ts';
import { PolicyCatalogueResolver } from './policyCatalogue.ts';

/** Every setting that a council decides, and what reads it. */
export const catalogue: SchemaArea = {
  resolvers: [PolicyCatalogueResolver],
  queries: {
    settingsCatalogue: EVERYBODY,
  },
};
