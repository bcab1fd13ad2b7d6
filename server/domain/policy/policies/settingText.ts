import type { PlainValue } from '../../../../tenants/policy/settingNode.ts';

/**
 * A setting's value as text in its own unit, written the same way for every council: "50000", "true",
 * "NUTRITION, NIGHTS". Null means no value; a list without entries is the empty text.
 */
export function settingText(value: PlainValue | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((each) => settingText(each) ?? '').join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
