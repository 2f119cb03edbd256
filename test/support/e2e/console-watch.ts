/** A watch on what goes wrong in a browser's pages: errors of the console, violated policies, uncaught errors. */
import type { Browser, BrowserContext } from 'playwright';
import { expect } from 'vitest';

interface Expected {
  error: RegExp;
  because: string;
}

/** A test may close its server before its page, which then asks in vain for what comes late. */
const SERVER_GONE = /net::ERR_(CONNECTION_(REFUSED|RESET)|EMPTY_RESPONSE)/;

export interface ConsoleWatch {
  /** Lets the running test cause errors that match, and holds it to it: an error that does not come fails it. */
  expects(error: RegExp, because: string): void;
  /** How much went wrong since the last check, expected errors included. */
  count(): number;
  /** Fails if anything else went wrong since the last check. */
  check(): void;
  /** Pages opened from now on are not watched. */
  end(): void;
}

/**
 * Watches all pages of the browser from now on, with their frames and workers. A browser tells its console of every
 * policy that was violated.
 */
export function watchConsole(browser: Browser): ConsoleWatch {
  const errors: string[] = [];
  const expected: Expected[] = [];
  const watch = (context: BrowserContext) => {
    context.on('console', (message) => {
      if (['error', 'assert'].includes(message.type()) && !SERVER_GONE.test(message.text()))
        errors.push(`${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (uncaught) => errors.push(`uncaught: ${uncaught.error()}`));
  };
  browser.on('context', watch);
  return {
    expects: (error, because) => void expected.push({ error, because }),
    count: () => errors.length,
    check() {
      const [all, meant] = [errors.splice(0), expected.splice(0)];
      const missing = meant.filter(({ error }) => !all.some((each) => error.test(each)));
      expect(all.filter((each) => !meant.some(({ error }) => error.test(each)))).toEqual([]);
      expect(missing.map(({ because }) => because)).toEqual([]);
    },
    end: () => void browser.off('context', watch),
  };
}
