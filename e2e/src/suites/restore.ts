import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { call } from '../api/api.js';
import { erasureById, grant, holdOf } from '../api/calls.js';
import { Member } from '../api/member.js';
import { stringsOf } from '../api/people.js';
import { moveClock } from '../stack/clock.js';
import { mustRun } from '../stack/command.js';
import { searchDatabases } from '../stack/databases.js';
import { dataFolder } from '../stack/settings.js';
import { status } from '../stack/status.js';
import { until } from '../stack/until.js';
import { byApi, suite } from './suite.js';

/** These sentences take the stack down and start it again from an older copy, last of all. */
suite('erased stays erased, also when an older backup is restored', () => {
  const place = mkdtempSync(join(tmpdir(), 'shouyue-backup-'));
  const backup = join(place, '昨天');
  const data = ['--data', dataFolder()];
  let member: Member;
  let erasure: string;

  const siteAsks = () => call('site', 'GET', `/v1/subjects/${member.subject}/consents`);

  after(() => rmSync(place, { recursive: true, force: true }));

  byApi('a backup is taken while the stack works', async () => {
    member = await Member.verified();
    await mustRun(['backup', backup, ...data]);
    for (const part of ['database', 'keys', 'manifest.json']) {
      assert.ok(existsSync(join(backup, part)), part);
    }
    assert.equal((await siteAsks()).status, 200);
  });

  byApi('the person cancels, the hold ends, they are gone', async () => {
    const request = await member.fileCancellation();
    await grant(request.id);
    ({ erasure } = await holdOf(member.subject));
    await moveClock('+366d');
    await until('anonymisation', async () => (await siteAsks()).status === 410, 60);
    await until('certificate', async () => (await erasureById(erasure)).phase === 'EVIDENCE', 60);
    assert.deepEqual((await searchDatabases(stringsOf(member.person))).found, []);
  });

  byApi('the older copy brings them back, and the gateway lets nobody in', async () => {
    const { gateway } = await status();
    await mustRun(['down', ...data]);
    await mustRun(['restore', backup, '--yes', ...data]);
    const { port } = new URL(gateway);
    const said = await mustRun([
      'up',
      '--detach',
      '--no-build',
      '--no-warm',
      '--port-base',
      port,
      ...data,
    ]);
    assert.match(said, /replay-erasures/);
    for (const path of ['/', '/v1/purposes', '/realms/shouyue/protocol/openid-connect/certs']) {
      assert.equal((await fetch(gateway + path)).status, 503, path);
    }
    assert.notDeepEqual((await searchDatabases([member.person.username])).found, []);
  });

  byApi('the list is applied again, the gateway opens, the id is gone again', async () => {
    assert.match(await mustRun(['replay-erasures', ...data]), /the gateway is open/);
    const answer = await siteAsks();
    assert.deepEqual([answer.status, answer.body.code], [410, 'erased']);
    await until('end of plan', async () => (await erasureById(erasure)).phase === 'EVIDENCE', 60);
    assert.deepEqual((await searchDatabases(stringsOf(member.person))).found, []);
  });
});
