/** Checks the data, builds the page and serves it from `dist/` on this machine until it is interrupted. */
import { join } from 'node:path';
import { preview } from 'vite';
import { npm, root } from './npm.mjs';
import { sentHeaders } from './sent-headers.mjs';

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const parent = process.ppid;
const port = Number(process.env.PORT || 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  stop(`PORT: expected a number from 0 to 65535, got "${process.env.PORT}".`);
}
if (!(await npm('run', '--silent', 'data'))) stop('The data has errors, so nothing was built: see above.');
if (!(await npm('run', '--silent', 'build'))) stop('The page could not be built: see above.');

/** What readers are sent, the content security policy with it. */
const headers = {
  name: 'sent-headers',
  configurePreviewServer({ middlewares }) {
    const headersOf = sentHeaders(join(root, 'dist'));
    middlewares.use((request, response, next) => {
      for (const [name, value] of Object.entries(headersOf(request.url.replace(/[?#].*/, ''))))
        response.setHeader(name, value);
      next();
    });
  },
};
const server = await preview({
  root,
  plugins: [headers],
  preview: { host: '127.0.0.1', port, strictPort: false, open: false },
});

function end() {
  // A browser that keeps its connection open must not keep the terminal.
  server.httpServer.closeAllConnections();
  server.close().finally(() => process.exit(0));
}

process.once('SIGINT', end);
process.once('SIGTERM', end);
// Ending npm ends the shell between npm and this process, which gets no signal and only loses its parent.
setInterval(() => process.ppid !== parent && end(), 500).unref();
console.log(`\nCửu Long Atlas: ${server.resolvedUrls.local[0]}  (Ctrl+C ends it)`);
