import assert from 'node:assert/strict';
import { call, must } from '../api/api.js';
import { choicesOf } from '../api/member.js';
import { makePerson } from '../api/people.js';
import type { Notice } from '../api/shapes.js';
import { freshToken } from '../api/tokens.js';
import { actingFor } from '../stack/staff.js';
import { byApi, suite } from './suite.js';

/** What a data protection officer publishes so that people can be asked: purpose, policy, point. */
function asksForNameAndDocument(): [string, object][] {
  const said = (zh: string, en: string) => ({ zh, en });
  return [
    [
      '/v1/purposes',
      {
        code: 'id_verify',
        title: said('核对姓名和证件号码', 'Checking name and document'),
        text: said('经您同意核对姓名与证件号码。', 'To check them if you agree.'),
        legalBasis: 'CONSENT',
        categories: ['real_name', 'id_number'],
        method: said('与权威数据源比对，号码不保存。', 'Compared; the number is not kept.'),
        retention: { text: said('比对完成后不保存。', 'Not kept.'), days: 0 },
        sensitive: true,
        separateConsent: 'SENSITIVE',
        necessityAndImpact: said('号码泄露可能被冒用。', 'A leaked number could be misused.'),
        assessment: {
          sha256: 'e7180895d8c4c4d14194fac57e4fcfbf0cba8f7042ea297f4fd5762e59ab7202',
          date: '2026-03-02',
          signer: 'DPO',
          result: 'ACCEPTABLE_WITH_MEASURES',
        },
      },
    ],
    ['/v1/purposes/id_verify/publish', {}],
    ['/v1/policies', { document: 'privacy', title: said('隐私政策', 'Privacy policy') }],
    [
      '/v1/policies/privacy/versions',
      { text: said('# 隐私政策', '# Privacy policy'), significance: 'MINOR' },
    ],
    ['/v1/policies/privacy/versions/1/publish', {}],
    [
      '/v1/collection-points',
      {
        code: 'identity',
        title: said('核对姓名和证件', 'Name and document'),
        document: 'privacy',
        purposes: ['id_verify'],
      },
    ],
  ];
}

suite('a website that keeps no register of identities', () => {
  byApi('verifies nobody before a separate consent to it, and then it does', async () => {
    const code = `n${Date.now().toString(36)}`;
    const made = await must<{ clientId: string; clientSecret: string }>(
      201,
      'operator',
      'POST',
      '/v1/sites',
      {
        code,
        name: { zh: '无登记商店', en: 'Shop without a register' },
        contact: `privacy@${code}.example.com`,
        origins: [`https://${code}.example.com`],
      },
    );
    const { token } = await freshToken(made.clientId, made.clientSecret);
    const site = { Authorization: `Bearer ${token}` };
    const dpo = await actingFor('local-dpo', code);
    for (const [path, body] of asksForNameAndDocument()) {
      const { status: answered } = await call('nobody', 'POST', path, body, dpo);
      assert.ok(answered < 300, `${path} ${answered}`);
    }
    const { name, idNumber, user } = makePerson();
    const subject = { externalId: user };
    const verify = () =>
      call<{ state?: string; code?: string; missing?: string[] }>(
        'nobody',
        'POST',
        '/v1/verifications',
        { subject, method: 'ELEMENTS', elements: { name, idNumber } },
        site,
      );
    const before = await verify();
    assert.deepEqual([before.status, before.body.missing], [409, ['id_verify']]);
    const { body: notice } = await call<Notice>(
      'nobody',
      'POST',
      '/v1/notices',
      { collectionPoint: 'identity', subject, locale: 'zh-CN' },
      site,
    );
    const choices = choicesOf(notice, ['id_verify']);
    const given = { notice: notice.id, subject, choices, channel: 'web', method: 'click' };
    assert.equal((await call('nobody', 'POST', '/v1/consents', given, site)).status, 201);
    const after = await verify();
    assert.deepEqual([after.status, after.body.state], [201, 'VERIFIED']);
  });
});
