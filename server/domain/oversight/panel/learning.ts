/** What a panel learned is written down for others, and names nobody. */
import type { PanelSettings } from '../../../../tenants/policy/riskPanel.ts';
import type { Refusal } from '../../../common/refusal.ts';
import { whyNotNhsNumber } from '../../people/nhsNumber.ts';
import type { PanelRefusalCode } from './panelRefusals.ts';

/** Whoever a text about a case might name. */
export interface Nameable {
  names: readonly string[];
  /** By which staff sign in, whose names are kept nowhere. */
  accounts?: readonly string[];
}

/**
 * Refuses a text that names the person, somebody in their circle, a member of a panel or staff of the case, or from which
 * somebody is known by an NHS number or a postcode.
 */
export function namingRefusals(
  path: readonly string[],
  text: string,
  { names, accounts = [] }: Nameable,
): Refusal<PanelRefusalCode>[] {
  const words = wordsOf(text);
  const isNamed = names.flatMap(wordsOf).some((name) => words.some((word) => isSame(word, name)));
  if (!isNamed && !hasAccount(text, accounts) && !hasNhsNumber(text) && !POSTCODE.test(text)) return [];
  const message =
    'The text names somebody of the case or the panel, or gives an NHS number or a postcode, and the register is read by all staff. Write it so that nobody is known by it.';
  return [{ code: 'NAMES_SOMEBODY', path, message }];
}

/** Many short names are words too, such as Will and May: these count only where they begin with a capital. */
const SHORT = 4;

/** What stands before a name, and is none. */
const TITLES = ['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'rev'];

function isSame(word: string, name: string): boolean {
  if (name.length < 2 || TITLES.includes(name.toLowerCase()) || word.toLowerCase() !== name.toLowerCase())
    return false;
  return name.length > SHORT || /^\p{Lu}/u.test(word);
}

/** The words of a text without accents, so that “Zoë” is found in “ZOE’S”. */
function wordsOf(text: string): string[] {
  const bare = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return bare.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** An account that is one plain word, such as “manager”, says nothing of who somebody is. */
function hasAccount(text: string, accounts: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return accounts.some((account) => /[^\p{L}]/u.test(account) && lower.includes(account.toLowerCase()));
}

/** A whole postcode in the United Kingdom, which is a few houses. */
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i;

const TEN_DIGITS = /\d(?:[\s-]?\d){9}/g;

function hasNhsNumber(text: string): boolean {
  return [...text.matchAll(TEN_DIGITS)].some(
    ([found]) => whyNotNhsNumber(found.replaceAll(/[\s-]/g, '')) === null,
  );
}

/** Refuses to write anything down where the council's policy keeps no register. */
export function learningRefusals({
  learningIsRecorded,
}: Pick<PanelSettings, 'learningIsRecorded'>): Refusal<PanelRefusalCode>[] {
  if (learningIsRecorded) return [];
  const message =
    'The council’s policy keeps no register of what its panel learned, so nothing is written down.';
  return [
    {
      code: 'LEARNING_NOT_RECORDED',
      path: ['referralId'],
      message,
      details: { settingPath: 'panel.learningIsRecorded' },
    },
  ];
}
