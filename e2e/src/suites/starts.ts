import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { get, type RequestOptions } from 'node:https';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Page } from 'playwright-core';
import { LoginPage } from '../pages/login.js';
import { Checkout } from '../stack/checkout.js';
import { childrenOf, isAlive, launcherOf } from '../stack/launcher.js';
import { freeBase } from '../stack/ports.js';
import { isLoopback, listening } from '../stack/sockets.js';
import type { Status } from '../stack/status.js';
import { until } from '../stack/until.js';
import { byApi, inBrowser, suite } from './suite.js';

const own = { ownCertificate: true };

/** An address at which other machines reach this one. */
const address = Object.values(networkInterfaces())
  .flatMap((of) => of ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

/** Each sentence goes on where the one before ended; a start takes long, so there are few. */
suite('starts and stops, from a path with spaces and Chinese characters under LC_ALL=C', () => {
  const place = mkdtempSync(join(tmpdir(), '守约 e2e '));
  const data = join(place, '数据 1');
  let checkout: Checkout;
  let base: number;
  let status: Status;

  const words = (folder = data) => [
    ...['up', '--no-build', '--no-warm'],
    ...['--port-base', String(base), '--data', folder],
  ];

  async function up(...more: string[]): Promise<string> {
    const { code, text } = await checkout.shouyue([...words(), '--detach', ...more]);
    assert.equal(code, 0, text);
    const said = await checkout.shouyue(['status', '--json', '--data', data]);
    status = JSON.parse(said.text) as Status;
    return text;
  }

  async function allEnded(ids: number[]): Promise<void> {
    await until('end of every process', async () => !ids.some(isAlive));
    assert.ok(!existsSync(join(data, 'run', 'status.json')), 'no status is left');
    assert.ok(!existsSync(join(data, 'run', 'control.json')), 'no door is left');
  }

  /** What listens beyond loopback, as address and port. */
  function open(): string[] {
    const sockets = listening([launcherOf(data), ...childrenOf(data)]);
    assert.ok(sockets.length >= 14, `only ${sockets.length} sockets were found`);
    return sockets
      .filter((socket) => !isLoopback(socket))
      .map((socket) => `${socket.address.replace('::ffff:', '')}:${socket.port}`);
  }

  function secure(path: string, options: RequestOptions = {}) {
    const ca = readFileSync(join(data, 'tls', 'gateway.crt'));
    return new Promise<{ status: number; hsts: unknown }>((done, fail) => {
      get(status.gateway + path, { ca, ...options }, (answer) => {
        answer.resume();
        const hsts = answer.headers['strict-transport-security'];
        done({ status: answer.statusCode ?? 0, hsts });
      }).on('error', fail);
    });
  }

  async function signIn(page: Page, door: string, role: string): Promise<void> {
    const user = status.users.find((one) => one.role === role);
    assert.ok(user);
    await page.goto(status.gateway + door);
    await page.getByRole('link', { name: /^登\s*录$/ }).click();
    assert.equal(new URL(page.url()).origin, status.gateway);
    await new LoginPage(page).signIn(user.username, user.password);
  }

  after(async () => {
    if (existsSync(data)) await checkout.shouyue(['down', '--data', data]);
    rmSync(place, { recursive: true, force: true });
  });

  byApi('a start that is stopped at once leaves nothing', async () => {
    checkout = Checkout.copiedTo(join(place, '检出 副本'));
    base = await freeBase(21080);
    const early = checkout.begin([...words(), '--empty'], { stdio: 'ignore' });
    const ids = await until('first process', async () => {
      const children = childrenOf(data);
      return children.length >= 2 && [...children, launcherOf(data)];
    });
    process.kill(launcherOf(data), 'SIGTERM');
    await until('end of the launcher', async () => early.exitCode !== null || early.killed);
    await allEnded(ids);
  });

  byApi('opened to other machines, the gateway alone listens beyond this one', async (context) => {
    if (!address) context.diagnostic('this machine has no address but loopback');
    await up('--demo', 'small', ...(address ? ['--host', address] : []));
    assert.deepEqual(open(), address ? [`${address}:${base}`] : []);
    assert.ok(
      status.clients.some(({ roles }) => roles.includes('site')),
      'there is a demo site',
    );
  });

  byApi('it speaks TLS there, with a certificate of its own', async (context) => {
    if (!address) return context.skip('this machine has no address but loopback');
    assert.equal(status.gateway, `https://${address}:${base}`);
    assert.equal(status.issuer, `${status.gateway}/realms/shouyue`);
    assert.equal(statSync(join(data, 'tls', 'gateway.key')).mode & 0o777, 0o600);
    const home = await secure('/');
    assert.equal(home.status, 200);
    assert.match(String(home.hsts), /max-age=31536000/);
    await assert.rejects(fetch(`http://${address}:${base}/`));
    assert.equal((await secure('/admin/')).status, 404);
    assert.equal((await secure('/realms/master/protocol/openid-connect/auth')).status, 404);
  });

  inBrowser(
    'it lets staff in to the desk, and Keycloak ends the session when they leave',
    async ({ page, context, findings }) => {
      await signIn(page, '/desk', 'dpo');
      await page.getByRole('heading', { level: 1, name: '今天' }).waitFor();
      const session = (await context.cookies()).filter(({ name }) => name.startsWith('q_session'));
      assert.ok(session.length > 0 && session.every((cookie) => cookie.secure && cookie.httpOnly));
      assert.deepEqual(findings, []);
      await page.goto(`${status.issuer}/protocol/openid-connect/logout?client_id=gateway`);
      await page.locator('#kc-logout').click();
      await page.locator('#kc-logout').waitFor({ state: 'detached' });
      const left = await context.request.get(`${status.gateway}/session`);
      assert.equal(((await left.json()) as { signedIn: boolean }).signedIn, false);
    },
    own,
  );

  inBrowser(
    'it lets a person in to the privacy centre',
    async ({ page, findings }) => {
      await signIn(page, '/me', 'subject');
      await page.getByRole('heading', { level: 1, name: '我的同意' }).waitFor();
      assert.deepEqual(findings, []);
    },
    own,
  );

  byApi('what is in the way of another start is named', async () => {
    const again = await checkout.shouyue(words());
    assert.equal(again.code, 1);
    assert.match(again.text, /already running from this data folder/);
    const elsewhere = await checkout.shouyue(words(join(place, '数据 2')));
    assert.equal(elsewhere.code, 1);
    assert.match(elsewhere.text, new RegExp(`${base} \\(gateway\\).* taken by another program`));
  });

  byApi(
    'after a kill -9 of the launcher the next start ends what was left, and begins, closed again',
    async () => {
      const left = childrenOf(data);
      process.kill(launcherOf(data), 'SIGKILL');
      await until('end of the launcher', async () => !isAlive(launcherOf(data)));
      assert.ok(left.filter(isAlive).length >= 6, 'the servers outlive their launcher');
      base = await freeBase(base + 100);
      const text = await up('--empty');
      assert.match(text, /ended what an earlier start left behind: .*gateway/);
      assert.deepEqual(left.filter(isAlive), []);
      assert.deepEqual(open(), []);
    },
  );

  byApi('at its other ports people sign in', async () => {
    assert.equal(status.gateway, `http://localhost:${base}`);
    const login = await fetch(`${status.gateway}/session/login?returnTo=/desk`);
    assert.equal(login.status, 200);
    assert.equal(new URL(login.url).origin, status.gateway);
    assert.match(await login.text(), /id="kc-form-login"/);
  });

  byApi('SIGTERM stops everything in order and leaves no orphan', async () => {
    const ids = [launcherOf(data), ...childrenOf(data)];
    process.kill(launcherOf(data), 'SIGTERM');
    await allEnded(ids);
  });
});
