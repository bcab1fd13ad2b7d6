/** The example councils, by short name; each has its file beside this one. */
export const EXAMPLE_COUNCILS = [
  'oldham',
  'warwickshire',
  'west-sussex',
  'barnsley',
  'devon',
  'gateshead',
  'enfield',
  'slough',
] as const;
