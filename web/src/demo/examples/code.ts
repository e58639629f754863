/** The code that each example is made of, ready to be copied; `GATEWAY` and `TOKEN` are yours. */
const notice = (point: string) => `# backend
curl -X POST "$GATEWAY/v1/notices" \\
  -H "Authorization: Bearer $TOKEN" \\
  -H 'Content-Type: application/json' \\
  -H "Idempotency-Key: $(uuidgen)" \\
  -d '{"collectionPoint":"${point}",
       "subject":{"externalId":"u-1042"},
       "locale":"zh-CN"}'`;

const element = (name: string, attributes = '') => `<!-- page -->
<script type="module" src="GATEWAY/sdk/v1/shouyue.js"
  integrity="sha384-…" crossorigin="anonymous"></script>
<${name} id="ask" gateway="GATEWAY"${attributes}></${name}>
<script type="module" src="/ask.js"></script>`;

const listen = `// ask.js
const ask = document.getElementById('ask');
ask.notice = await (await fetch('/notice')).json();
ask.addEventListener('shouyue-answered', ({ detail }) => {
  console.log(detail.receipt, detail.consents);
});`;

const asking = (point: string, name = 'shouyue-consent') =>
  [notice(point), element(name), listen].join('\n\n');

export const code = {
  signup: asking('signup'),
  marketing: asking('marketing'),
  face: asking('face'),
  question: [
    notice('question'),
    element('shouyue-consent', ' text-fields="textarea"'),
    `${listen}
ask.addEventListener('shouyue-sensitive', ({ detail }) => {
  console.log(detail); // kinds, never the text
});`,
  ].join('\n\n'),
  cookies: `<!-- page; a static one needs no backend -->
<script type="module" src="GATEWAY/sdk/v1/shouyue.js"
  integrity="sha384-…" crossorigin="anonymous"></script>
<shouyue-cookies gateway="GATEWAY" site="shop"
  publishable-key="pk_shop_…" collection-point="cookies"></shouyue-cookies>

<!-- starts once its purpose is given -->
<script type="text/plain" data-purpose="analytics" src="/count.js"></script>`,
  guardian: `# backend
curl -X POST "$GATEWAY/v1/guardianships" \\
  -H "Authorization: Bearer $TOKEN" \\
  -H 'Content-Type: application/json' \\
  -H "Idempotency-Key: $(uuidgen)" \\
  -d '{"child":{"externalId":"u-1042"}}'

# answer: an id and a code to hand to the guardian,
# who opens GATEWAY/me/family/<id>`,
  withdraw: `# backend, or the person in the privacy centre
curl -X POST "$GATEWAY/v1/withdrawals" \\
  -H "Authorization: Bearer $TOKEN" \\
  -H 'Content-Type: application/json' \\
  -H "Idempotency-Key: $(uuidgen)" \\
  -d '{"subject":{"externalId":"u-1042"},
       "purposes":["marketing"],"channel":"web"}'

# before each use
curl -X POST "$GATEWAY/v1/decisions" \\
  -H "Authorization: Bearer $TOKEN" \\
  -H 'Content-Type: application/json' \\
  -d '{"subject":{"externalId":"u-1042"},"purpose":"marketing"}'`,
} as const;

export type ExampleName = keyof typeof code;
