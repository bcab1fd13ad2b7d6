import type { PortalApp } from '../env.ts';
import { accessibilityRoutes } from './front/accessibility.page.tsx';
import { assetRoutes } from './front/assets.page.ts';
import { frontRoutes } from './front/front.page.tsx';
import { printSizeRoutes } from './front/printSize.page.ts';
import { meRoutes } from './me/me.page.tsx';
import { signInRoutes } from './signIn/signIn.page.tsx';

/** Every room of the portal adds its pages here, a line each. */
export const PAGES: readonly ((app: PortalApp) => void)[] = [
  assetRoutes,
  frontRoutes,
  accessibilityRoutes,
  printSizeRoutes,
  signInRoutes,
  meRoutes,
];
