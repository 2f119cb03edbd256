/** The inline scripts and styles of pages, as a content security policy names them: `'sha256-…'`. */
export interface Inline {
  scripts: string[];
  styles: string[];
}

/**
 * The content security policy of pages, for the host to send. `site` is their own address, such as
 * `https://example.vn/atlas/`: in a sandboxed frame, which has no origin, WebKit lets nothing match 'self'.
 */
export function contentPolicy({ scripts, styles }: Inline, site?: string): string {
  const self = site ? `'self' ${new URL(site).origin}` : "'self'";
  const hashes = (all: string[]) => [...new Set(all)].join(' ');
  return [
    "default-src 'none'",
    `script-src ${self} ${hashes(scripts)}`,
    `style-src ${self} ${hashes(styles)}`,
    // data: is MapLibre's worker in a sandboxed frame, which can start none by its address.
    `worker-src ${self} data:`,
    // The preview of an embed.
    `frame-src ${self}`,
    `connect-src ${self}`,
    `font-src ${self}`,
    `img-src ${self} data: blob:`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
