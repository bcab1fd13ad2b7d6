/** What kind of row one is, where fields depend on it. */
interface KindOfRow {
  Client_Type: string;
  Service_Type: string;
  Delivery_Mechanism: string;
}

/** Whether the row is about somebody as an unpaid carer. */
export function isCarer({ Client_Type }: Pick<KindOfRow, 'Client_Type'>): boolean {
  return Client_Type.startsWith('Unpaid carer');
}

/** Whether the service goes on until it is ended. */
export function isLongTerm({ Service_Type }: Pick<KindOfRow, 'Service_Type'>): boolean {
  return Service_Type.startsWith('Long term support');
}

/** Whether it is a service for a carer, whose cost is asked for as that of long-term support is. */
export function carersNeedCost({ Service_Type }: Pick<KindOfRow, 'Service_Type'>): boolean {
  return Service_Type.startsWith('Unpaid carer support');
}

/** Whether the council arranges it, so that the Department asks for no cost. */
export function isCommissioned({ Delivery_Mechanism }: Pick<KindOfRow, 'Delivery_Mechanism'>): boolean {
  return Delivery_Mechanism === 'CASSR commissioned support';
}

/** Whether the person lives in a care home for the service, which is no support in the community. */
export function isInCareHome({ Service_Type }: Pick<KindOfRow, 'Service_Type'>): boolean {
  return ['Long term support: Nursing care', 'Long term support: Residential care'].includes(Service_Type);
}
