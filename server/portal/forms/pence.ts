/** Pounds as somebody types them ("£1,234.50", "80") in pence; null where they are no amount. */
export function penceFrom(text: string): number | null {
  const found = /^£?\s*(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{2}))?$/.exec(text.trim());
  if (!found) return null;
  const [, pounds = '', pence = '00'] = found;
  return Number(pounds.replaceAll(',', '')) * 100 + Number(pence);
}

/** Pence as somebody would type them: 8050 is "80.50". */
export function typedPounds(pence: number | null | undefined): string {
  if (pence === null || pence === undefined) return '';
  const text = String(Math.abs(pence)).padStart(3, '0');
  return `${pence < 0 ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`;
}
