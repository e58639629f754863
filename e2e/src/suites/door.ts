import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import type { Page } from 'playwright-core';
import { call, must } from '../api/api.js';
import { grant } from '../api/calls.js';
import { Member } from '../api/member.js';
import { makePerson } from '../api/people.js';
import { freshToken } from '../api/tokens.js';
import { PrivacyCentre } from '../pages/centre.js';
import { OwnProvider } from '../stack/ownProvider.js';
import { isLoopback, listening } from '../stack/sockets.js';
import { readStatus, status } from '../stack/status.js';
import { until } from '../stack/until.js';
import { byApi, inBrowser, suite } from './suite.js';

/** A call whose path is sent as it is written, which `fetch` would tidy up. */
async function raw(path: string): Promise<{ status: number; code: string }> {
  const { hostname, port } = new URL((await status()).gateway);
  return new Promise((done, fail) => {
    const call = httpRequest({ hostname, port, path }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => {
        const isProblem = answer.headers['content-type']?.startsWith('application/problem+json');
        const code = isProblem ? (JSON.parse(text) as { code: string }).code : text.slice(0, 80);
        done({ status: answer.statusCode ?? 0, code });
      });
    });
    call.on('error', fail).end();
  });
}

async function crossing(origin: string, method: string, path: string): Promise<Response> {
  return fetch((await status()).gateway + path, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers': 'authorization,content-type,idempotency-key',
    },
  });
}

/** Who the browser is to the gateway. */
async function signedInAs(page: Page): Promise<string> {
  const session: unknown = await page.evaluate(async () => (await fetch('/session')).json());
  return (session as { subject: string }).subject;
}

suite('the one door', () => {
  byApi('status --json tells scripts where things are and how to get tokens', async () => {
    const { gateway, issuer, services, clients, users, clock } = await readStatus();
    for (const url of [gateway, issuer, ...Object.values(services)]) assert.ok(new URL(url));
    assert.deepEqual(Object.keys(services).sort(), [
      'consent-service',
      'identity-service',
      'retention-service',
    ]);
    const staff = ['agent', 'auditor', 'dpo', 'operator'];
    const machines = clients.filter(({ grant }) => grant === 'client_credentials');
    assert.deepEqual(machines.map(({ roles }) => roles.join()).sort(), [...staff, 'site'].sort());
    assert.ok(machines.every(({ id, secret, site }) => id && secret && site === 'demo'));
    assert.equal(clients.filter(({ grant }) => grant === 'password').length, 1);
    assert.deepEqual(users.map(({ role }) => role).sort(), [...staff, 'subject'].sort());
    const person = users.find(({ role }) => role === 'subject');
    assert.match(person?.subject ?? '', /^sub_/);
    assert.match(clock.offset, /^PT/);
    assert.ok(Date.parse(clock.now) > 0);
  });

  byApi('the stack listens on loopback only', async () => {
    const sockets = listening(Object.values((await readStatus()).processes));
    assert.ok(sockets.length >= 10, `only ${sockets.length} sockets were found`);
    assert.deepEqual(
      sockets.filter((socket) => !isLoopback(socket)),
      [],
    );
  });

  for (const path of [
    '/v1/requests%2Freq_1',
    '/v1/..%2fv1/requests',
    '/v1/%2e%2e/v1/requests',
    '/v1/requests/..;/requests',
    '/v1//requests',
    '/v1/requests\\x',
    '/v1/requests%5Cx',
    '/v1/%c0%af/requests',
    '/v1/requests/%00',
  ]) {
    byApi(`the ambiguous path ${path} is refused`, async () => {
      const { status: code } = await raw(path);
      assert.equal(code, 400);
    });
  }

  byApi('a call without a token gets a problem with a code and a trace', async () => {
    for (const path of ['/v1/requests', '/v1/holds', '/v1/audit-events', '/v1/purposes']) {
      const answer = await call('nobody', 'GET', path);
      assert.deepEqual([answer.status, answer.body.code], [401, 'unauthenticated'], path);
      assert.match(answer.headers.get('Content-Type') ?? '', /^application\/problem\+json/);
      assert.ok(answer.body.traceId);
    }
  });

  byApi('what services ask of each other is not routed', async () => {
    for (const [method, path] of [
      ['GET', '/v1/sites'],
      ['POST', '/v1/log/entries'],
      ['PUT', '/v1/subjects/sub_1/state'],
      ['DELETE', '/v1/subjects/sub_1/keys/account'],
      ['POST', '/v1/audit-events/batch'],
    ] as const) {
      const answer = await call('operator', method, path, method === 'GET' ? undefined : {});
      assert.ok([403, 404, 405].includes(answer.status), `${method} ${path}: ${answer.status}`);
    }
  });

  byApi('a role without the right is refused', async () => {
    const answer = await call('auditor', 'POST', '/v1/purposes', { code: 'x' });
    assert.deepEqual([answer.status, answer.body.code], [403, 'forbidden']);
  });

  byApi('only the website itself may call across origins, and without cookies', async () => {
    const { demoSite } = await status();
    const own = await crossing(demoSite, 'POST', '/v1/consents');
    assert.equal(own.status, 204);
    assert.equal(own.headers.get('Access-Control-Allow-Origin'), demoSite);
    assert.equal(own.headers.get('Access-Control-Allow-Credentials'), null);
    const strange = await crossing('http://elsewhere.invalid', 'POST', '/v1/consents');
    assert.equal(strange.headers.get('Access-Control-Allow-Origin'), null);
    assert.equal(strange.status, 403);
    const other = await crossing(demoSite, 'POST', '/v1/requests');
    assert.equal(other.headers.get('Access-Control-Allow-Origin'), null);
  });

  byApi('pages carry a strict policy with a fresh nonce, and are never cached', async () => {
    const { gateway } = await status();
    const policies = await Promise.all(
      ['/', '/desk'].map(async (path) => {
        const answer = await fetch(gateway + path);
        assert.match(answer.headers.get('Cache-Control') ?? '', /no-store/);
        return answer.headers.get('Content-Security-Policy') ?? '';
      }),
    );
    for (const policy of policies) {
      assert.match(policy, /script-src 'self';/);
      assert.match(policy, /style-src 'self' 'nonce-[\w+/=-]+'/);
      assert.doesNotMatch(policy, /unsafe/);
    }
    assert.notEqual(policies[0], policies[1]);
  });

  inBrowser(
    'an unsafe call with the session alone is refused without the CSRF token',
    async ({ page, context }) => {
      const member = await Member.verified();
      const centre = new PrivacyCentre(page);
      await centre.signIn(member.login, member.person.password);
      const refused = await page.evaluate(async () => {
        const answer = await fetch('/v1/withdrawals', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
          body: JSON.stringify({ purposes: ['marketing'], channel: 'web' }),
        });
        return [answer.status, ((await answer.json()) as { code: string }).code];
      });
      assert.equal(refused[0], 403);
      assert.match(String(refused[1]), /csrf/);
      const session = (await context.cookies()).filter(({ name }) => name.startsWith('q_session'));
      assert.ok(session.length > 0);
      for (const cookie of session) {
        assert.equal(cookie.httpOnly, true);
        assert.notEqual(cookie.sameSite, 'None');
        assert.doesNotMatch(cookie.value, /^eyJ/, 'no token reaches the browser');
      }
    },
  );

  byApi('an operator makes a site, and its backend and its pages are let in at once', async () => {
    const code = `s${Date.now().toString(36)}`;
    const origin = `https://${code}.example.com`;
    const made = await must<{ clientId: string; clientSecret: string; publishableKey: string }>(
      201,
      'operator',
      'POST',
      '/v1/sites',
      {
        code,
        name: { zh: '新商店', en: 'New shop' },
        contact: `privacy@${code}.example.com`,
        origins: [origin],
        identityRegister: 'SEALED',
      },
    );
    assert.match(made.publishableKey, new RegExp(`^pk_${code}_`));
    const { token } = await freshToken(made.clientId, made.clientSecret);
    const as = { Authorization: `Bearer ${token}` };
    const { name, idNumber, user } = makePerson();
    const subject = { externalId: user };
    const verification = { subject, method: 'ELEMENTS', elements: { name, idNumber } };
    const sealed = await call<{ id: string; state: string }>(
      'nobody',
      'POST',
      '/v1/verifications',
      verification,
      as,
    );
    assert.deepEqual([sealed.status, sealed.body.state], [201, 'VERIFIED'], 'its key seals');
    const foreign = await call('site', 'GET', `/v1/verifications/${sealed.body.id}`);
    assert.equal(foreign.status, 404, 'another site sees nothing of it');
    await until('the new origin', async () => {
      const { status: code } = await crossing(origin, 'POST', '/v1/consents');
      return code === 204;
    });
  });

  inBrowser(
    'a website hands its user over: signed in without a password, once, and back again',
    async ({ page, context }) => {
      const { demoSite, gateway } = await status();
      const member = await Member.newcomer();
      await member.answer(await member.notice(), ['marketing']);
      const url = await member.handOff('RECEIPTS', `${demoSite}/`);
      assert.doesNotMatch(url, new RegExp(member.subject));
      const centre = new PrivacyCentre(page);

      await page.goto(url);
      await centre.heading('回执').waitFor();
      assert.ok(page.url().startsWith(`${gateway}/me/receipts?handoff=hof_`), page.url());
      await centre.receipts.first().waitFor();
      assert.equal(await centre.receipts.count(), 1);
      assert.equal(await centre.backToSite.getAttribute('href'), `${demoSite}/`);

      await page.goto(url);
      await page.getByText('这个链接已经用过，或者已过期').waitFor();
      await centre.open('/me/receipts');
      await centre.heading('回执').waitFor();
      const names = (await context.cookies()).map(({ name }) => name);
      assert.ok(
        names.some((name) => name.startsWith('q_session')),
        'a used link ends nobody’s session',
      );
    },
  );

  inBrowser(
    'who is handed over takes the place of whoever was signed in at that browser',
    async ({ page }) => {
      const { demoSite } = await status();
      const before = await Member.verified();
      const centre = new PrivacyCentre(page);
      await centre.signIn(before.login, before.person.password);
      const next = await Member.verified();

      await page.goto(await next.handOff('CONSENTS', demoSite));
      await centre.heading('我的同意').waitFor();
      assert.equal(await signedInAs(page), next.subject);
    },
  );

  inBrowser('a cancellation ends a session that began with a hand-off', async ({ page }) => {
    const { demoSite } = await status();
    const member = await Member.verified();
    const centre = new PrivacyCentre(page);
    await page.goto(await member.handOff('CONSENTS', demoSite));
    await centre.heading('我的同意').waitFor();

    await grant((await member.fileCancellation()).id);

    await until('end of the session', () =>
      page.evaluate(async () => {
        const session = (await (await fetch('/session')).json()) as { signedIn: boolean };
        return !session.signedIn;
      }),
    );
  });

  inBrowser(
    'a website’s own provider signs its user in, who is a new person once they have left',
    async ({ page }) => {
      const { gateway } = await status();
      const provider = await OwnProvider.open();
      try {
        const member = await Member.newcomer(provider.user.id);
        await member.verify();
        const centre = new PrivacyCentre(page);

        await page.goto(`${gateway}/session/website/demo?returnTo=/me`);
        await page.locator('#username').fill(provider.user.username);
        await page.locator('#password').fill(provider.user.password);
        await page.locator('#kc-login').click();
        await page.getByRole('alert').waitFor();
        assert.ok(page.url().startsWith(`${gateway}/realms/shouyue/`), page.url());

        await provider.trust();
        await page.goto(`${gateway}/session/website/demo?returnTo=/me`);
        await centre.heading('我的同意').waitFor();
        assert.equal(page.url(), `${gateway}/me`);
        assert.equal(await signedInAs(page), member.subject);

        await page.goto(`${gateway}/session/website/demo?returnTo=/me/receipts`);
        await centre.heading('回执').waitFor();

        await grant((await member.fileCancellation()).id);
        await page.goto(`${gateway}/session/website/demo?returnTo=/me`);
        await page.getByText('这里还没有同意记录').waitFor();
        const anew = await signedInAs(page);
        assert.match(anew, /^sub_/);
        assert.notEqual(anew, member.subject);
      } finally {
        await provider.close();
      }
    },
  );
});
