import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../scripts/build/policy.ts';

const inline = { scripts: ["'sha256-a'"], styles: ["'sha256-b'", "'sha256-c'", "'sha256-b'"] };
const directives = (policy: string) =>
  new Map(policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]));

describe('the content security policy', () => {
  it('names what is inline once, and nothing that is unsafe', () => {
    const all = directives(contentPolicy(inline));
    expect(all.get('script-src')).toEqual(["'self'", "'sha256-a'"]);
    expect(all.get('style-src')).toEqual(["'self'", "'sha256-b'", "'sha256-c'"]);
    expect(all.get('default-src')).toEqual(["'none'"]);
    expect(contentPolicy(inline)).not.toContain('unsafe');
  });

  it("names the site's origin wherever it says 'self', for frames without an origin of their own", () => {
    const all = directives(contentPolicy(inline, 'https://bao.example.vn:8443/atlas/'));
    for (const name of ['script', 'style', 'worker', 'connect', 'font', 'img', 'frame'])
      expect(all.get(`${name}-src`)?.slice(0, 2), name).toEqual(["'self'", 'https://bao.example.vn:8443']);
  });

  it('lets MapLibre start its worker in such a frame, which it does from a data: address', () => {
    expect(directives(contentPolicy(inline)).get('worker-src')).toEqual(["'self'", 'data:']);
  });
});
