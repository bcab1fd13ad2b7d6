/** Names as they are compared: the same one may be written in several ways. */

/** A name without what differs only in how it is written: capitals, and how many blanks stand in it. */
export function nameAsCompared(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

const MARKS = /[.,'’&-]/g;
/** How the form of an organisation is written after its name. */
const FORMS = /\s(ltd|limited|plc|llp|cic)$/;

/**
 * The name of an organisation without marks and without its legal form, as “Sunrise Care Ltd.” and “Sunrise Care Limited”
 * are one.
 */
export function organisationAsCompared(name: string): string {
  const plain = nameAsCompared(name.replaceAll(/\sand\s/gi, ' ').replaceAll(MARKS, ' '));
  return plain.replace(/\sc i c$/, '').replace(FORMS, '');
}
