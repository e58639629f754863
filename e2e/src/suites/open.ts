import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { get, type RequestOptions } from 'node:https';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Page } from 'playwright-core';
import { LoginPage } from '../pages/login.js';
import { mustRun, run } from '../stack/command.js';
import { childrenOf, launcherOf } from '../stack/launcher.js';
import { freeBase } from '../stack/ports.js';
import { isLoopback, listening } from '../stack/sockets.js';
import type { Status } from '../stack/status.js';
import { byApi, inBrowser, suite } from './suite.js';

const patience = 300_000;
const own = { ownCertificate: true };

/** An address at which other machines reach this one. */
const address = Object.values(networkInterfaces())
  .flatMap((of) => of ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

/** Each sentence goes on where the one before ended. */
suite('a gateway opened to other machines', () => {
  const data = mkdtempSync(join(tmpdir(), 'shouyue-open-'));
  let base: number;
  let status: Status;

  async function up(words: string[]): Promise<void> {
    const quick = ['--detach', '--no-build', '--brief', '--demo', 'small'];
    await mustRun(['up', ...quick, '--data', data, ...words]);
    const text = await mustRun(['status', '--json', '--data', data]);
    status = JSON.parse(text.slice(text.indexOf('{'))) as Status;
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
    await run(['down', '--data', data]);
    rmSync(data, { recursive: true, force: true });
  });

  byApi(
    'listens with the gateway alone, under TLS with a certificate of its own',
    async (context) => {
      if (!address) return context.skip('this machine has no address but loopback');
      base = await freeBase(23080);
      await up(['--port-base', String(base), '--host', address]);
      assert.deepEqual(open(), [`${address}:${base}`]);
      assert.equal(status.gateway, `https://${address}:${base}`);
      assert.equal(status.issuer, `${status.gateway}/realms/shouyue`);
      assert.equal(statSync(join(data, 'tls', 'gateway.key')).mode & 0o777, 0o600);
      const home = await secure('/');
      assert.equal(home.status, 200);
      assert.match(String(home.hsts), /max-age=31536000/);
      await assert.rejects(fetch(`http://${address}:${base}/`));
      assert.equal((await secure('/admin/')).status, 404);
      assert.equal((await secure('/realms/master/protocol/openid-connect/auth')).status, 404);
    },
    patience,
  );

  inBrowser(
    'lets staff in to the desk, and Keycloak ends the session when they leave',
    async ({ page, context, findings }) => {
      if (!address) return;
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
    'lets a person in to the privacy centre',
    async ({ page, findings }) => {
      if (!address) return;
      await signIn(page, '/me', 'subject');
      await page.getByRole('heading', { level: 1, name: '我的同意' }).waitFor();
      assert.deepEqual(findings, []);
    },
    own,
  );

  byApi(
    'is closed again by the next start, at other ports too, and people still sign in',
    async () => {
      await run(['down', '--data', data]);
      base = await freeBase((base ?? 23080) + 100);
      await up(['--port-base', String(base)]);
      assert.deepEqual(open(), []);
      assert.equal(status.gateway, `http://localhost:${base}`);
      const login = await fetch(`${status.gateway}/session/login?returnTo=/desk`);
      assert.equal(login.status, 200);
      assert.equal(new URL(login.url).origin, status.gateway);
      assert.match(await login.text(), /id="kc-form-login"/);
    },
    patience,
  );
});
