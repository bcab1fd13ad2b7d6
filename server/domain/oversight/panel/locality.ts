/** Which panel a case goes to: that of the locality in which the person lives, or the one for everywhere else. */
import type { PanelSettings } from '../../../../tenants/policy/riskPanel.ts';

/** A panel as its locality is looked for; null serves the rest of the area. */
export interface PanelOfLocality {
  id: string;
  locality?: string | null;
  closedOn?: string | null;
}

/** The panel for somebody with this postcode; null where the council has set up none that serves them. */
export function panelFor<Panel extends PanelOfLocality>(
  postcode: string | null | undefined,
  localities: PanelSettings['localities'],
  panels: readonly Panel[],
): Panel | null {
  const open = panels.filter(({ closedOn }) => !closedOn);
  const district = districtOf(postcode);
  const key = localities.find(({ postcodeDistricts }) => postcodeDistricts.includes(district))?.key;
  const ofLocality = key === undefined ? undefined : open.find(({ locality }) => locality === key);
  return ofLocality ?? open.find(({ locality }) => !locality) ?? null;
}

/** "OL1" of "ol1 2ab": all but the last three characters. */
export function districtOf(postcode: string | null | undefined): string {
  return (postcode ?? '').replaceAll(/\s/g, '').toUpperCase().slice(0, -3);
}
