/** Lighthouse's scores of the built page, in its phone profile: `npm run lighthouse` prints it. */
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright';
import { serveDist } from '../test/support/e2e/serve.ts';
import { launchOptions } from './dev/chromium.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

export interface Verdict {
  /** 0 to 100. */
  scores: Partial<Record<Category, number>>;
  /** What is not perfect, one sentence each, with the elements concerned. */
  faults: string[];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}

/**
 * Runs Lighthouse in a browser of its own against a page, with its default profile: a mid-range phone on a slow
 * line, simulated. Throws where the page could not be judged.
 */
export async function judge(url: string, categories: readonly Category[] = CATEGORIES): Promise<Verdict> {
  const port = await freePort();
  const options = launchOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: 'error' });
    if (!result || result.lhr.runtimeError) throw new Error(result?.lhr.runtimeError?.message ?? 'no result');
    const { lhr } = result;
    const scores = Object.fromEntries(
      categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
    );
    const weighed = categories.flatMap((name) => lhr.categories[name]?.auditRefs ?? []);
    const faults = weighed.flatMap(({ id, weight }) => {
      const audit = lhr.audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score >= 0.9) return [];
      const items = (audit.details as { items?: { node?: { snippet?: string } }[] } | undefined)?.items ?? [];
      const nodes = items.flatMap(({ node }) => (node?.snippet ? [node.snippet] : []));
      return [[audit.title, audit.displayValue, ...nodes].filter(Boolean).join(' | ')];
    });
    return { scores, faults };
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await serveDist();
  const { scores, faults } = await judge(server.url);
  await server.close();
  for (const [name, score] of Object.entries(scores)) console.log(`${name.padEnd(16)}${score}`);
  for (const fault of faults) console.log(`- ${fault}`);
}
