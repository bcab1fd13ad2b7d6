import { ASSETS } from '../../assets/assets.ts';
import type { PortalApp } from '../../env.ts';

/** Styles and the icon. Their addresses change with what is in them, so browsers may keep them. */
export function assetRoutes(app: PortalApp): void {
  app.get('/assets/:name', (c) => {
    const asset = ASSETS.get(c.req.path);
    if (!asset) return c.notFound();
    const isGzip = (c.req.header('accept-encoding') ?? '').includes('gzip');
    return c.body(new Uint8Array(isGzip ? asset.gzipped : asset.plain), 200, {
      'content-type': asset.type,
      'cache-control': c.req.path.endsWith('.css')
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=86400',
      vary: 'accept-encoding',
      ...(isGzip && { 'content-encoding': 'gzip' }),
    });
  });
}
