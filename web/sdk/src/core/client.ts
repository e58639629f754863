import type { Choice, Notice, Recorded } from './notice';
import { problemIn, unreachable } from './problem';

/** How an answer was given, as the service keeps it. */
export interface Manner {
  /** `web`, `app`, `mini-program` … */
  channel: string;
  /** `click`, `tap` … */
  method: string;
}

/** What the client asks of `fetch`, which the browser's own does. */
export type Fetch = (
  url: string,
  init: {
    method: 'POST';
    credentials: 'omit';
    headers: Record<string, string>;
    body: string;
  },
) => Promise<HttpAnswer>;

/** What it reads of an answer. */
export interface HttpAnswer {
  ok: boolean;
  status: number;
  headers: { get: (name: string) => string | null };
  json: () => Promise<unknown>;
}

export interface ClientSettings {
  /** Where the consent API stands, such as `https://privacy.example.cn`. */
  gateway: string;
  /** Where there is no global one, as in a mini-program: see `fetchThrough`. */
  fetch?: Fetch;
}

/** Which page of which website asks a visitor. */
export interface Page {
  site: string;
  /** Names the site to the consent API; no secret. */
  publishableKey: string;
  collectionPoint: string;
}

/** Calls of the consent API that a page may make. Sends no cookie and keeps nothing. */
export class ConsentClient {
  private readonly gateway: string;
  private readonly fetch: Fetch;

  constructor({ gateway, fetch: given }: ClientSettings) {
    this.gateway = gateway.replace(/\/+$/, '');
    this.fetch = given ?? ((input, init) => fetch(input, init));
  }

  /**
   * Asks what a visitor without an account must be shown, with the site's publishable key.
   *
   * @param earlier token of a notice that this browser answered, so that it is not asked again
   * @throws ConsentProblem
   */
  noticeForVisitor({ site, publishableKey, collectionPoint }: Page, locale: string, earlier = '') {
    return this.post<Notice>(`/public/${encodeURIComponent(site)}/notices`, newKey(), {
      body: { collectionPoint, locale },
      headers: {
        'Shouyue-Publishable-Key': publishableKey,
        ...(earlier && { Authorization: `Notice ${earlier}` }),
      },
    });
  }

  /**
   * Withdraws all that a visitor has given, with the token of a notice that it answered.
   *
   * @throws ConsentProblem
   */
  async withdrawAll(token: string, channel: string, key: string): Promise<void> {
    await this.post('/v1/withdrawals', key, {
      body: { all: true, channel },
      headers: { Authorization: `Notice ${token}` },
    });
  }

  /**
   * Records the answer to a notice. Calling again with the same `key` records nothing twice.
   *
   * @throws ConsentProblem
   */
  answer(notice: Notice, choices: Choice[], manner: Manner, key: string): Promise<Recorded> {
    return this.post('/v1/consents', key, {
      body: { notice: notice.id, choices, ...manner },
      headers: { Authorization: `Notice ${notice.browserToken}`, 'Accept-Language': notice.locale },
    });
  }

  private async post<T>(
    path: string,
    key: string,
    { body, headers }: { body: unknown; headers: Record<string, string> },
  ): Promise<T> {
    let response: HttpAnswer;
    try {
      response = await this.fetch(this.gateway + path, {
        method: 'POST',
        credentials: 'omit',
        headers: {
          Accept: 'application/json, application/problem+json',
          'Content-Type': 'application/json',
          'Idempotency-Key': key,
          ...headers,
        },
        body: JSON.stringify(body),
      });
    } catch {
      throw unreachable();
    }
    if (!response.ok) throw await problemIn(response);
    return (await response.json()) as T;
  }
}

/** 128 random bits as hex, for one action and its repeats. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
