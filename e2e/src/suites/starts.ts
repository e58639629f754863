import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { Checkout } from '../stack/checkout.js';
import { childrenOf, isAlive, launcherOf } from '../stack/launcher.js';
import { freeBase } from '../stack/ports.js';
import { isLoopback, listening } from '../stack/sockets.js';
import type { Status } from '../stack/status.js';
import { until } from '../stack/until.js';
import { byApi, suite } from './suite.js';

const patience = 300_000;

/** Each sentence goes on where the one before ended. */
suite('starts and stops, from a path with spaces and Chinese characters under LC_ALL=C', () => {
  const place = mkdtempSync(join(tmpdir(), '守约 e2e '));
  const data = join(place, '数据 1');
  let checkout: Checkout;
  let base: string;

  const up = (words: string[]) =>
    checkout.shouyue(['up', '--no-build', '--empty', '--brief', '--port-base', base, ...words]);

  async function allEnded(ids: number[]): Promise<void> {
    await until('end of every process', async () => !ids.some(isAlive));
    assert.ok(!existsSync(join(data, 'run', 'status.json')), 'no status is left');
    assert.ok(!existsSync(join(data, 'run', 'control.json')), 'no door is left');
  }

  after(async () => {
    if (existsSync(data)) await checkout.shouyue(['down', '--data', data]);
    rmSync(place, { recursive: true, force: true });
  });

  byApi('a start that is stopped at once leaves nothing', async () => {
    checkout = Checkout.copiedTo(join(place, '检出 副本'));
    base = String(await freeBase(21080));
    const words = ['up', '--no-build', '--empty', '--brief', '--port-base', base, '--data', data];
    const early = checkout.begin(words, { stdio: 'ignore' });
    const ids = await until('first process', async () => {
      const children = childrenOf(data);
      return children.length >= 2 && [...children, launcherOf(data)];
    });
    process.kill(launcherOf(data), 'SIGTERM');
    await until('end of the launcher', async () => early.exitCode !== null || early.killed);
    await allEnded(ids);
  });

  byApi(
    'it starts, and only this machine reaches it',
    async () => {
      const { code, text } = await up(['--detach', '--data', data]);
      assert.equal(code, 0, text);
      const said = await checkout.shouyue(['status', '--json', '--data', data]);
      const status = JSON.parse(said.text) as Status;
      assert.equal((await fetch(status.gateway)).status, 200);
      const site = status.clients.find(({ roles }) => roles.includes('site'));
      assert.ok(site, 'the demo site was made');
      const sockets = listening([launcherOf(data), ...childrenOf(data)]);
      assert.ok(sockets.length >= 14, `only ${sockets.length} sockets were found`);
      assert.deepEqual(
        sockets.filter((socket) => !isLoopback(socket)),
        [],
      );
    },
    patience,
  );

  byApi('what is in its way is named', async () => {
    const again = await up(['--data', data]);
    assert.equal(again.code, 1);
    assert.match(again.text, /already running from this data folder/);
    const elsewhere = await up(['--data', join(place, '数据 2')]);
    assert.equal(elsewhere.code, 1);
    assert.match(elsewhere.text, new RegExp(`${base} \\(gateway\\).* taken by another program`));
  });

  byApi(
    'after a kill -9 of the launcher the next start ends what was left, and begins',
    async () => {
      const left = childrenOf(data);
      process.kill(launcherOf(data), 'SIGKILL');
      await until('end of the launcher', async () => !isAlive(launcherOf(data)));
      assert.ok(left.filter(isAlive).length >= 6, 'the servers outlive their launcher');
      const { code, text } = await up(['--detach', '--only', 'consent-service', '--data', data]);
      assert.equal(code, 0, text);
      assert.match(text, /ended what an earlier start left behind: .*gateway/);
      assert.deepEqual(left.filter(isAlive), []);
    },
    patience,
  );

  byApi('SIGTERM stops everything in order and leaves no orphan', async () => {
    const ids = [launcherOf(data), ...childrenOf(data)];
    process.kill(launcherOf(data), 'SIGTERM');
    await allEnded(ids);
  });
});
