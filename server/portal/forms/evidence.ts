import type { Evidence, MonitoringEvidenceInput } from '../../../schema/operations/generated.ts';
import type { FormValues } from './formValues.ts';
import { penceFrom } from './pence.ts';
import { typedDay } from './typedDay.ts';

/** What a form sends for a check of money, under the names of the API’s first item. */
export function evidenceFrom(values: FormValues): MonitoringEvidenceInput {
  const balance = values.filled('items.0.balancePence');
  return {
    kind: values.text('items.0.kind') as Evidence,
    partId: values.filled('items.0.partId'),
    coversFrom: typedDay(values, 'items.0.coversFrom') ?? '',
    coversTo: typedDay(values, 'items.0.coversTo') ?? '',
    balancePence: balance === undefined ? undefined : balanceFrom(balance),
    documentReference: values.filled('items.0.documentReference'),
    note: values.filled('items.0.note'),
  };
}

/** An amount as it was typed, below nothing where an account was overdrawn. What is none goes on as it is, and the API says so. */
function balanceFrom(text: string): number {
  const pence = penceFrom(text.replace(/^[-−]/, ''));
  if (pence === null) return text as unknown as number;
  return /^[-−]/.test(text) ? -pence : pence;
}
