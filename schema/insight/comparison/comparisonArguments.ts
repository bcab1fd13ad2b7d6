/**
 * The arguments that comparisons share. A decorator alters the object it is given, so each gets its own copy.
 */

export const COUNCILS = {
  nullable: true,
  description: 'The councils by short name; every live council on the platform when left out.',
};
export const AS_OF = {
  nullable: true,
  description: 'The day whose policies are compared; today when left out.',
};
export const KNOWN_AT = {
  nullable: true,
  description:
    'As it was public at this moment: versions published later are left out, and ones withdrawn later still count; now when left out.',
};

export const FROM = {
  nullable: true,
  description: 'The first day of the history; from each council’s first policy when left out.',
};
export const TO = { nullable: true, description: 'The last day of the history; today when left out.' };
