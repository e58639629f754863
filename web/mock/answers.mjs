// Which made-up answer goes with which call. The signed-in person is chosen by a cookie `as`.
import * as cases from './cases.mjs';
import * as data from './data.mjs';
import * as people from './people.mjs';
import { setupAnswers } from './setup.mjs';

const ok = (body, status = 200) => ({ status, body });
const page = (items) => ok({ items, nextCursor: null });
const problem = (status, code, title, violations) => ({
  status,
  body: { type: 'about:blank', status, code, title, violations, traceId: '4bf92f3577b34da6' },
});

const cookieAs = (request) => /(?:^|; )as=(\w+)/.exec(request.headers.cookie ?? '')?.[1];

function session(request) {
  return data.session[cookieAs(request)] ?? data.session.nobody;
}

/** Staff read more of some addresses that people read too. */
function forStaff(request, path) {
  if (cookieAs(request) !== 'staff') return undefined;
  if (request.method !== 'GET' && !path.endsWith('/preview')) return undefined;
  const found = setupAnswers.find(([pattern]) => pattern.test(path));
  return found && ok(found[1](path));
}

function verification(body) {
  if (!/^\d{17}[\dXx]$/.test(body?.elements?.idNumber ?? '')) {
    const violation = {
      field: 'elements.idNumber',
      code: 'check-digit',
      message: '身份证号的校验位不对，请核对。',
    };
    return problem(422, 'invalid', '有内容需要更正', [violation]);
  }
  return ok({ id: 'ver_1', state: 'VERIFIED', level: 'BASIC' }, 201);
}

function filtered(search) {
  const ended = search.get('ended') === 'true';
  const items = data.requests
    .filter(({ state }) => (state === 'CLOSED') === ended)
    .map(data.queueItem);
  return items.filter(
    (item) =>
      (!search.get('type') || item.request.type === search.get('type')) &&
      (!search.get('state') || item.request.state === search.get('state')) &&
      (!search.get('assignee') || (item.request.assignee ?? 'none') === search.get('assignee')),
  );
}

const routes = [
  ['GET', /^\/session$/, (request) => ok(session(request))],
  ['POST', /^\/session\/logout$/, () => ok({ location: '/' })],
  ['GET', /^\/local\/clock$/, () => ok({ now: data.legalNow(), offset: 'PT0S' })],
  ['GET', /^\/local\/accounts$/, () => page(data.accounts)],
  ['GET', /^\/local\/messages$/, () => page(data.messages)],
  ['GET', /^\/v1\/subjects\/[^/]+\/consents$/, () => page(data.consents)],
  ['GET', /^\/v1\/subjects\/[^/]+\/consent-events$/, () => page(data.consentEvents)],
  [
    'POST',
    /^\/v1\/withdrawals$/,
    (_, __, body) =>
      ok(
        {
          receipt: 'rcp_3',
          subject: data.subject,
          withdrawn: body.purposes.map((purpose) => ({
            purpose,
            categories: ['mobile'],
            retention: '',
            eraseBy: '2026-12-11',
          })),
        },
        201,
      ),
  ],
  ['GET', /^\/v1\/receipts$/, () => page(data.receipts)],
  ['GET', /^\/v1\/receipts\/[^/]+$/, () => ok(data.receipts[0])],
  ['GET', /^\/v1\/subjects\/[^/]+\/assurance$/, () => ok(data.assurance)],
  ['GET', /^\/v1\/subjects\/[^/]+\/account$/, () => ok(people.account)],
  ['GET', /^\/v1\/cancellation-grace$/, () => ok(undefined, 204)],
  ['GET', /^\/v1\/verifications$/, () => page(people.verifications.slice(2))],
  [
    'GET',
    /^\/v1\/verification-consents$/,
    () =>
      ok({
        identity: [],
        bankCard: ['bank_card_verify'],
        face: ['face_verify'],
        personalAccount: [],
      }),
  ],
  [
    'GET',
    /^\/v1\/verifications\/([^/]+)$/,
    (_, [, id]) => ok(people.verifications.find((one) => one.id === id)),
  ],
  [
    'POST',
    /^\/v1\/verifications\/[^/]+\/face-session$/,
    () =>
      ok({ url: 'http://localhost:5180/public/sandbox/liveness/x1', expiresAt: data.legalNow() }),
  ],
  ['GET', /^\/v1\/guardianships\/of\/[^/]+$/, () => page(people.guardianships)],
  [
    'POST',
    /^\/v1\/guardianships$/,
    () =>
      ok({ ...people.guardianships[0], id: 'gua_2', state: 'INVITED', code: 'K7M3QX9A2BCD' }, 201),
  ],
  [
    'POST',
    /^\/v1\/notices$/,
    (_, __, body) =>
      ok(
        {
          ...data.notice,
          skipped: [],
          items: data.notice.items.filter(
            ({ purpose }) => body.collectionPoint === 'signup' || /face/.test(purpose),
          ),
        },
        201,
      ),
  ],
  ['GET', /^\/v1\/requests\/[^/]+\/attachments$/, () => page([])],
  ['GET', /^\/public\/[^/]+\/data-lists$/, () => ok(people.dataLists)],
  ['GET', /^\/public\/[^/]+\/promises$/, () => page(people.publicPromises)],
  ['GET', /^\/public\/[^/]+\/policies$/, () => page(people.archive)],
  ['GET', /^\/public\/[^/]+\/policies\/[^/]+(\/versions\/\d+)?\/living$/, () => ok(people.living)],
  ['GET', /^\/public\/[^/]+\/requests\/([^/]+)$/, (_, [, number]) => ok(people.followed(number))],
  ['POST', /^\/v1\/verifications$/, (_, __, body) => verification(body)],
  ['GET', /^\/v1\/retention-rules$/, () => page([data.retentionRule])],
  ['GET', /^\/v1\/consent-rates$/, () => page(data.consentRates)],
  ['GET', /^\/v1\/promises$/, () => page(data.promises)],
  ['GET', /^\/v1\/refusal-reasons$/, () => page(data.refusalReasons)],
  ['GET', /^\/v1\/holds\/[^/]+\/break-glass$/, () => page(data.breakGlass)],
  ['GET', /^\/v1\/requests\/[^/]+\/attachments$/, () => page(data.attachments)],
  ['GET', /^\/v1\/requests$/, () => page(data.requests.slice(-3))],
  ['POST', /^\/v1\/requests$/, () => ok(data.requests[0], 201)],
  ['GET', /^\/v1\/requests\/[^/]+\/clocks\/[^/]+$/, () => ok(data.explanation())],
  [
    'GET',
    /^\/v1\/requests\/([^/]+)$/,
    (_, [, id]) => ok(data.requests.find((item) => item.id === id)),
  ],
  [
    'POST',
    /^\/v1\/requests\/[^/]+\/handover\/code$/,
    () => ok({ code: 'kQ3-p9Xa7LmV2tRw', validUntil: data.legalNow() }),
  ],
  [
    'POST',
    /^\/v1\/requests\/([^/]+)\/[^/]+$/,
    (_, [, id]) => ok(data.requests.find((item) => item.id === id)),
  ],
  ['GET', /^\/v1\/desk\/staff$/, () => page(data.staff)],
  ['GET', /^\/v1\/messages$/, () => ok({ items: data.inbox, nextCursor: null, unread: 1 })],
  [
    'POST',
    /^\/v1\/messages\/[^/]+\/read$/,
    () => ok({ ...data.inbox[0], readAt: data.legalNow() }),
  ],
  ['GET', /^\/v1\/desk\/summary$/, () => ok(data.summary)],
  ['GET', /^\/v1\/desk\/months$/, () => page(data.deskMonths)],
  [
    'GET',
    /^\/v1\/desk\/calendar$/,
    (_, __, ___, search) => page(data.deskDays(search.get('from'), search.get('to'))),
  ],
  ['GET', /^\/v1\/desk\/queue$/, (_, __, ___, search) => page(filtered(search))],
  [
    'GET',
    /^\/v1\/desk\/queue\/count$/,
    (_, __, ___, search) => ok({ count: filtered(search).length }),
  ],
  ['GET', /^\/v1\/holds$/, () => page(data.holds)],
  ['GET', /^\/v1\/holds\/([^/]+)$/, (_, [, id]) => ok(data.holds.find((hold) => hold.id === id))],
  ['POST', /^\/v1\/holds\/[^/]+\/break-glass$/, () => ok(data.breakGlass[0], 201)],
  ['GET', /^\/v1\/incidents$/, () => page([cases.incident])],
  ['GET', /^\/v1\/incidents\/[^/]+$/, () => ok(cases.incidentFile)],
  ['GET', /^\/v1\/incidents\/[^/]+\/people$/, () => page(cases.affected)],
  ['GET', /^\/v1\/incidents\/[^/]+\/notice$/, () => ok(cases.incidentNotice)],
  ['GET', /^\/v1\/requests\/[^/]+\/transfer$/, () => ok(cases.transfer)],
  ['GET', /^\/v1\/requests\/[^/]+\/standing$/, () => ok(cases.standing)],
  ['GET', /^\/v1\/contact-releases$/, () => page(cases.releases)],
  ['GET', /^\/v1\/letters$/, () => page(cases.letters)],
  [
    'GET',
    /^\/v1\/correctable-fields$/,
    () => page([{ field: 'deliveryAddress', selfEntered: true }]),
  ],
  ['GET', /^\/v1\/suppressions$/, () => page(cases.suppressions)],
  ['GET', /^\/v1\/tickets$/, () => page(cases.tickets)],
  ['GET', /^\/v1\/tickets\/([^/]+)$/, (_, [, id]) => ok(cases.ticketFile(id))],
  ['GET', /^\/v1\/announcements$/, () => page(cases.announcements)],
  [
    'GET',
    /^\/v1\/announcements\/([^/]+)$/,
    (_, [, id]) => ok(cases.announcements.find((one) => one.id === id)),
  ],
  ['GET', /^\/public\/[^/]+\/announcements$/, () => page(cases.publicAnnouncements)],
  [
    'GET',
    /^\/v1\/officer-tasks$/,
    (_, __, ___, search) => page(cases.officerTasks(search.get('state'))),
  ],
  ['GET', /^\/v1\/disclosures$/, () => page(cases.disclosures)],
  ['GET', /^\/v1\/key-life$/, () => ok(cases.keyLife)],
  ['GET', /^\/v1\/audit-events$/, () => page(data.audit)],
  [
    'POST',
    /^\/api\/signup\/start$/,
    (request) =>
      ok({
        signup: 'sig_1',
        gateway: `http://localhost:${Number(request.headers.host.split(':')[1]) - 5}`,
        notice: data.notice,
      }),
  ],
  [
    'POST',
    /^\/v1\/consents$/,
    (_, __, body) =>
      ok(
        {
          receipt: 'rcp_9',
          consents: body.choices.map(({ purpose, choice }) => ({
            purpose,
            state: choice === 'ACKNOWLEDGED' ? 'NOTIFIED' : choice,
          })),
        },
        201,
      ),
  ],
  [
    'POST',
    /^\/api\/signup\/finish$/,
    (_, __, body) =>
      ok(
        {
          username: body.username,
          privacyCentre: 'http://localhost:5180/session/login?returnTo=/me',
        },
        201,
      ),
  ],
];

/** Texts in both languages become one in the caller's, but where the service sends both. */
function inLanguage(value, language) {
  if (Array.isArray(value)) return value.map((entry) => inLanguage(entry, language));
  if (value === null || typeof value !== 'object') return value;
  if ('zh' in value && 'en' in value) return language.startsWith('en') ? value.en : value.zh;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, inLanguage(entry, language)]),
  );
}

export function answer(request, path, search, body) {
  const toStaff = forStaff(request, path);
  if (toStaff) return toStaff;
  for (const [method, pattern, reply] of routes) {
    const match = request.method === method && pattern.exec(path);
    if (!match) continue;
    const answered = reply(request, match, body, search);
    if (answered.body === undefined && answered.status === 200)
      return problem(404, 'not-found', '没有找到');
    const both =
      request.method === 'GET' &&
      /\/(consents|data-lists|policies|living|v1\/announcements(\/[^/]+)?|v1\/incidents\/.*|v1\/letters)$/.test(
        path,
      );
    const language = request.headers['accept-language'] ?? 'zh-CN';
    return { ...answered, body: both ? answered.body : inLanguage(answered.body, language) };
  }
  return path.startsWith('/v1/') ? problem(404, 'not-found', '没有找到') : undefined;
}
