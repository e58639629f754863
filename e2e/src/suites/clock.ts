import assert from 'node:assert/strict';
import { call, must } from '../api/api.js';
import { decide, erasureById, grant, holdById, holdOf } from '../api/calls.js';
import { Member } from '../api/member.js';
import { stringsOf } from '../api/people.js';
import type { Certificate, Hold } from '../api/shapes.js';
import { status } from '../stack/status.js';
import { beijingDay, legalNow, moveClock, plusDays } from '../stack/clock.js';
import { searchDatabases } from '../stack/databases.js';
import { until } from '../stack/until.js';
import { byApi, inBrowser, suite } from './suite.js';

/** These sentences move the one clock forward and therefore stand in order, last of all. */
suite('a year and a day after a cancellation', () => {
  let member: Member;
  let hold: Hold;
  let certificate: string;

  byApi('while it is held, no table shows the person in clear', async () => {
    member = await Member.verified();
    const request = await member.fileCancellation();
    await grant(request.id);
    hold = await holdOf(member.subject);
    const held = stringsOf(member.person).filter((text) => text !== member.person.username);
    assert.deepEqual((await searchDatabases(held)).found, []);
  });

  byApi('on the 365th day the hold still stands', async () => {
    const granted = beijingDay(await legalNow());
    await moveClock('+365d');
    assert.equal(beijingDay(await legalNow()), plusDays(granted, 365));
    hold = await holdById(hold.id);
    assert.equal(hold.state, 'RUNNING');
    assert.equal(hold.lastDay, plusDays(granted, 365));
    assert.equal((await decide(member.subject, 'account')).reason, 'subject-held');
  });

  inBrowser('a banner says that the clock was moved, and what it shows', async ({ page }) => {
    const { gateway } = await status();
    await page.goto(gateway);
    const banner = page.locator('.clock-banner');
    await banner.waitFor();
    assert.match(
      await banner.innerText(),
      new RegExp(`演示时间：${(await legalNow()).getFullYear()}年`),
    );
  });

  byApi('one day more, and the account is anonymised', async () => {
    await moveClock('+1d');
    const erasure = await until(
      'anonymisation',
      async () => {
        const standing = await erasureById(hold.erasure);
        return standing.phase === 'EVIDENCE' && standing;
      },
      60,
    );
    assert.equal(erasure.subject, undefined);
    certificate = erasure.certificate ?? '';
    assert.equal((await holdById(hold.id)).state, 'ENDED');
  });

  byApi('the id answers 410 to the website', async () => {
    for (const path of ['consents', 'assurance']) {
      const answer = await call('site', 'GET', `/v1/subjects/${member.subject}/${path}`);
      assert.deepEqual([answer.status, answer.body.code], [410, 'erased'], path);
    }
    assert.equal((await decide(member.subject, 'account')).reason, 'subject-erased');
  });

  byApi('a certificate was issued that names no subject and is in the log', async () => {
    const path = `/v1/certificates/${certificate}`;
    const issued = await until('leaf of the certificate', async () => {
      const answer = await must<Certificate>(200, 'dpo', 'GET', path);
      return answer.leaf !== undefined && answer;
    });
    const text = JSON.stringify(issued.record);
    assert.match(text, /"exceedsBasis":true/);
    for (const secret of [member.subject, ...stringsOf(member.person)]) {
      assert.ok(!text.includes(secret));
    }
  });

  byApi('no table of any database shows any of the person, Keycloak’s included', async () => {
    const search = await searchDatabases(stringsOf(member.person));
    assert.deepEqual(search.found, []);
    assert.ok(search.databases >= 6, `${search.databases} databases`);
    assert.ok(search.tables > 300 && search.bytes > 1_000_000, `${search.tables} tables`);
  });

  byApi('the search itself finds what is there', async () => {
    const other = await Member.verified();
    const { found } = await searchDatabases([other.person.username]);
    assert.ok(
      found.some((place) => place.startsWith('keycloak ')),
      'the username of a living account is Keycloak’s to know',
    );
  });

  byApi('the same website id is a new person afterwards', async () => {
    const body = { externalId: member.person.user };
    const again = await must<{ id: string }>(200, 'site', 'POST', '/v1/subjects/resolve', body);
    assert.notEqual(again.id, member.subject);
  });

  byApi('the sealed evidence goes at its own end', async () => {
    const { evidenceEndsAt } = await erasureById(hold.erasure);
    const left = Date.parse(evidenceEndsAt ?? '') - (await legalNow()).getTime();
    await moveClock(`+${Math.ceil(left / 86_400_000)}d`);
    await until(
      'destruction of the evidence',
      async () => {
        const { phase, steps } = await erasureById(hold.erasure);
        return phase === 'DONE' && steps.every(({ state }) => state === 'DONE');
      },
      60,
    );
  });
});
