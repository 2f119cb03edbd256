/**
 * A real WordPress from Debian's packages, for the tests of hosts: its own database, content and web server in a folder
 * of their own, all gone when it is closed. Nothing of the machine's own services is touched.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, type Services, services, until } from './services.ts';

const CODE = '/usr/share/wordpress';
const THEMES = `${CODE}/wp-content/themes`;
const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'mariadb-server',
  'php-cli',
  'php-mysql',
  'php-xml',
];

export interface WordPress {
  url: string; // 'http://localhost:40123/'
  version: string;
  /** Runs PHP inside WordPress and returns what it prints; `given` is there as `$given`. */
  run: (php: string, given?: unknown) => string;
  close: () => Promise<void>;
}

/** Throws one sentence where there is no WordPress and none can be installed. */
function ensurePackages(): void {
  const there = () =>
    existsSync(`${CODE}/wp-load.php`) &&
    existsSync(`${THEMES}/twentytwentythree`) &&
    ['php', 'mariadbd', 'mariadb-install-db'].every((name) => spawnSync('which', [name]).status === 0);
  if (!there() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: string[]) => spawnSync('apt-get', ['-q', ...args], { stdio: 'inherit', env });
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  }
  if (!there()) throw new Error(`WordPress: expected Debian's packages ${PACKAGES.join(' ')}, got none`);
}

/** WordPress fetches from no address of this machine, and from three ports alone, unless a plugin lets it. */
const plugin = (atlasPort: string) => `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, ${atlasPort}]);
add_filter('pre_option_show_avatars', '__return_zero');
add_action('wp_head', fn() => print('<link rel="icon" href="data:,">'));
function wp_mail() { return true; }
`;

const config = (address: string, socket: string) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('WP_HOME', '${address}');
define('WP_SITEURL', '${address}');
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1,localhost');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

const INSTALL = `
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Báo thử', 'admin', 'admin@paper.example', true, '', 'secret');
wp_insert_user(['user_login' => 'author', 'user_pass' => 'secret', 'role' => 'author']);`;

async function raiseDatabase(folder: string, { start }: Services): Promise<string> {
  const socket = join(folder, 'db.sock');
  const own = ['--no-defaults', `--datadir=${join(folder, 'db')}`];
  if (process.getuid?.() === 0) own.push('--user=root');
  const login = '--auth-root-authentication-method=normal';
  const made = spawnSync('mariadb-install-db', [...own, login, '--skip-test-db'], { encoding: 'utf8' });
  if (made.status !== 0)
    throw new Error(`MariaDB: expected a database, got ${made.error ?? made.stderr + made.stdout}`);
  start('mariadbd', [...own, `--socket=${socket}`, '--skip-networking', `--pid-file=${folder}/db.pid`]);
  const sql = (statement: string) =>
    spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', statement]).status === 0;
  await until('MariaDB', () => sql('CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4'));
  return socket;
}

/** The code stays where the package put it; what WordPress finds beside its own files has to lie there. */
async function layOut(root: string, files: Record<string, string>): Promise<void> {
  await mkdir(join(root, 'wp-content', 'mu-plugins'), { recursive: true });
  for (const name of await readdir(CODE))
    if (/^(?!wp-config).*\.php$/.test(name)) await copyFile(join(CODE, name), join(root, name));
  for (const name of ['wp-admin', 'wp-includes']) await symlink(join(CODE, name), join(root, name));
  await symlink(THEMES, join(root, 'wp-content', 'themes'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
}

/** Starts it, installed, with an administrator and an author; it may fetch from `atlas`. The caller closes it. */
export async function raiseWordPress(atlas: string): Promise<WordPress> {
  ensurePackages();
  const folder = await mkdtemp(join(tmpdir(), 'atlas-wordpress-'));
  const root = join(folder, 'site');
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const running = services();
  const close = async () => {
    await running.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const php = (code: string, given: unknown = null) => {
    const all = `$_SERVER['HTTP_HOST'] = 'localhost:${port}'; $given = json_decode(stream_get_contents(STDIN), true); ${code}`;
    const input = JSON.stringify(given);
    const { stdout, stderr, status } = spawnSync('php', ['-r', all], { input, encoding: 'utf8' });
    if (status !== 0) throw new Error(`WordPress: expected PHP to run, got ${stderr}${stdout}`);
    return stdout;
  };
  const load = `require '${root}/wp-load.php';`;
  try {
    const socket = await raiseDatabase(folder, running);
    await layOut(root, {
      'wp-config.php': config(address, socket),
      'wp-content/mu-plugins/this-machine.php': plugin(new URL(atlas).port),
    });
    php(`define('WP_INSTALLING', true); ${load} ${INSTALL}`);
    running.start('php', ['-S', `localhost:${port}`, '-t', root], { PHP_CLI_SERVER_WORKERS: '4' });
    const answers = async () => (await fetch(address).catch(() => undefined))?.ok ?? false;
    await until('WordPress', answers);
  } catch (error) {
    await close();
    throw error;
  }
  const run = (code: string, given?: unknown) => php(`${load} ${code}`, given);
  return { url: `${address}/`, version: run("echo get_bloginfo('version');"), run, close };
}
