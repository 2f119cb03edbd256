/**
 * Brings a fresh clone to the point where every other script runs: packages from the lock file and, with
 * `--browser`, the browsers of the tests. Does nothing, and opens no connection, when nothing is missing.
 * Only Node's own modules: it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './npm.mjs';

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function isNodeTooOld(wanted) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}

/**
 * Whether what npm last installed is what the lock file asks for. npm's own record is compared, not a stamp of ours,
 * so packages installed by a plain `npm ci` count too. Optional packages of other platforms are rightly absent.
 */
function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, record))) return false;
  const installed = readJson(record).packages;
  return Object.entries(readJson('package-lock.json').packages).every(([path, { version, optional }]) => {
    if (path === '') return true;
    if (!installed[path]) return optional === true;
    return installed[path].version === version && existsSync(join(root, path, 'package.json'));
  });
}

const wanted = readJson('package.json').engines.node.replace('>=', '');
if (isNodeTooOld(wanted)) {
  stop(`This project needs Node ${wanted} or later, but this is Node ${process.versions.node}.`);
}

if (!isInstalled()) {
  console.log('Installing the packages of package-lock.json ...');
  // The tools are development dependencies, which npm leaves out where NODE_ENV is production.
  if (!(await npm('ci', '--include=dev', '--no-audit', '--no-fund'))) {
    stop('The packages of package-lock.json could not be installed: see what npm says above.');
  }
}

if (process.argv.includes('--browser')) {
  const installer = ['--import', 'tsx', join('scripts', 'dev', 'install-browsers.ts')];
  const { status } = spawnSync(process.execPath, installer, { cwd: root, stdio: 'inherit' });
  process.exit(status ?? 1);
}
