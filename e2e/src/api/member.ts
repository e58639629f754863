import { call, must } from './api.js';
import { makePerson, type Person } from './people.js';
import { until } from '../stack/until.js';
import type { Choice, Notice, Page, ReceiptFile, RightsRequest } from './shapes.js';

/** A person of the demo site, as the site's backend deals with them. */
export class Member {
  constructor(
    readonly person: Person,
    readonly subject: string,
  ) {}

  /** Somebody new, known to the site, by that id if one is given, and nothing more. */
  static async newcomer(user?: string): Promise<Member> {
    const made = makePerson();
    const person = user === undefined ? made : { ...made, user };
    const { id } = await must<{ id: string }>(200, 'site', 'POST', '/v1/subjects/resolve', {
      externalId: person.user,
    });
    return new Member(person, id);
  }

  /** Somebody who answered the notice, has a sign-in, and was verified. */
  static async verified(given: string[] = ['marketing']): Promise<Member> {
    const member = await Member.newcomer();
    await member.answer(await member.notice(), given);
    await member.openAccount();
    await member.verify();
    return member;
  }

  notice(): Promise<Notice> {
    const body = { collectionPoint: 'signup', subject: { id: this.subject }, locale: 'zh-CN' };
    return must<Notice>(201, 'site', 'POST', '/v1/notices', body);
  }

  /** What the site posts for these choices. */
  consents(notice: Notice, choices: Choice[]): object {
    const subject = { id: this.subject };
    return { notice: notice.id, subject, choices, channel: 'web', method: 'click' };
  }

  async answer(notice: Notice, given: string[]): Promise<string> {
    const choices = choicesOf(notice, given);
    const body = this.consents(notice, choices);
    const answer = await must<{ receipt: string }>(201, 'site', 'POST', '/v1/consents', body);
    return answer.receipt;
  }

  /** Their first receipt as a file, once the public log has all of it. */
  provenReceipt(): Promise<string> {
    return until('a receipt in the log', async () => {
      const listed = `/v1/receipts?subject=${this.subject}`;
      const { items } = await must<Page<{ id: string }>>(200, 'site', 'GET', listed);
      const path = `/v1/receipts/${items[0]?.id}`;
      const accept = { Accept: 'application/ld+json' };
      const { body } = await call<ReceiptFile>('site', 'GET', path, undefined, accept);
      return body.proof.state === 'INTEGRATED' && JSON.stringify(body);
    });
  }

  async openAccount(): Promise<void> {
    const { username, password, email, mobile, nickname } = this.person;
    const account = { username, password, email, mobile, nickname };
    await must(204, 'site', 'PUT', `/v1/subjects/${this.subject}/account`, account);
  }

  async verify(): Promise<void> {
    const { name, idNumber } = this.person;
    const body = {
      subject: { id: this.subject },
      method: 'ELEMENTS',
      elements: { name, idNumber },
    };
    const made = await must<{ state: string }>(201, 'site', 'POST', '/v1/verifications', body);
    if (made.state !== 'VERIFIED') throw new Error(`the sandbox answered ${made.state}`);
  }

  /** The url that signs them in to the privacy centre, as their website asks for it. */
  async handOff(view: string, returnUrl: string): Promise<string> {
    const subject = { id: this.subject };
    const body = { subject, view, returnUrl, authTime: new Date().toISOString() };
    return (await must<{ url: string }>(201, 'site', 'POST', '/v1/handoffs', body)).url;
  }

  /** Files a cancellation the way a website does for somebody who is signed in there. */
  fileCancellation(): Promise<RightsRequest> {
    return this.file('CANCELLATION');
  }

  /** Files a request of any kind in the same way. */
  file(type: string, said: object = {}): Promise<RightsRequest> {
    const proof = { method: 'SITE_SESSION', authTime: new Date().toISOString() };
    const subject = { id: this.subject };
    const body = { type, subject, locale: 'zh-CN', proof, ...said };
    return must<RightsRequest>(201, 'site', 'POST', '/v1/requests', body);
  }

  /** The name that the login page wants. */
  get login(): string {
    return `demo:${this.person.username}`;
  }
}

/** Told items acknowledged together, every other an act of its own. */
export function choicesOf(notice: Notice, given: string[]): Choice[] {
  return notice.items.map(({ purpose, ask }) => {
    if (ask === 'NOTICE') return { purpose, choice: 'ACKNOWLEDGED', act: 'told' };
    return { purpose, choice: given.includes(purpose) ? 'GIVEN' : 'DECLINED', act: purpose };
  });
}
