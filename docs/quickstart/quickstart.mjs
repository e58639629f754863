// A website's backend with Shouyue, on Node alone. See README.md for what each step is.
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

const { SHOUYUE_GATEWAY, SHOUYUE_ISSUER, SITE_CLIENT, SITE_SECRET, SITE_URL } = process.env;

async function token() {
  const answer = await fetch(`${SHOUYUE_ISSUER}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: SITE_CLIENT,
      client_secret: SITE_SECRET,
    }),
  });
  if (!answer.ok) throw new Error(`no token: ${answer.status}`);
  return (await answer.json()).access_token; // good for minutes: keep it until `expires_in`
}

const bearer = await token();

async function post(path, body, key = randomUUID()) {
  const answer = await fetch(SHOUYUE_GATEWAY + path, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${bearer}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
    },
    body: JSON.stringify(body),
  });
  const json = await answer.json();
  if (!answer.ok) throw new Error(`${path}: ${json.status} ${json.code}`);
  return json;
}

/** Standard Webhooks: `secret` is whsec_…, `raw` the body as it came. */
export function isGenuine(secret, headers, raw, now = Date.now() / 1000) {
  if (Math.abs(now - Number(headers['webhook-timestamp'])) > 300) return false;
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${raw}`;
  const mine = Buffer.from(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
  return headers['webhook-signature']
    .split(' ')
    .map((one) => Buffer.from(one))
    .some((one) => one.length === mine.length && timingSafeEqual(one, mine));
}

const subject = { externalId: `quickstart-node-${randomUUID()}` };
const mayMarket = async () =>
  (await post('/v1/decisions', { subject, purpose: 'marketing' })).allowed;

const notice = await post('/v1/notices', { collectionPoint: 'signup', subject, locale: 'zh-CN' });
const choices = notice.items.map(({ purpose, ask }) => ({
  purpose,
  choice: ask === 'NOTICE' ? 'ACKNOWLEDGED' : purpose === 'marketing' ? 'GIVEN' : 'DECLINED',
  act: ask === 'NOTICE' ? 'told' : purpose,
}));
const { receipt } = await post('/v1/consents', {
  notice: notice.id,
  subject,
  choices,
  channel: 'web',
  method: 'checkbox',
});
console.log('signed up, receipt', receipt);
console.log('may send offers:', await mayMarket());

const gate = await post('/v1/notices', { collectionPoint: 'login', subject, locale: 'zh-CN' });
console.log('login gate:', gate.due.kind);

const signedInAt = new Date().toISOString(); // when your user signed in at your website
const handoff = await post('/v1/handoffs', {
  subject,
  view: 'CONSENTS',
  returnUrl: `${SITE_URL}/account`,
  authTime: signedInAt,
});
console.log('my privacy: redirect to', handoff.url.split('?')[0], 'before', handoff.expiresAt);

const withdrawn = await post('/v1/withdrawals', {
  subject,
  purposes: ['marketing'],
  channel: 'web',
});
console.log('withdrawn, receipt', withdrawn.receipt, '- may send offers:', await mayMarket());

const request = await post('/v1/requests', {
  type: 'CANCELLATION',
  subject,
  locale: 'zh-CN',
  proof: { method: 'SITE_SESSION', authTime: signedInAt },
});
console.log('cancellation', request.number, request.state);

const vector = {
  'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  'webhook-timestamp': '1614265330',
  'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};
const secret = ['whsec', 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'].join('_');
console.log('webhook:', isGenuine(secret, vector, '{"test": 2432232314}', 1614265330));
