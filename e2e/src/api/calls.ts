import { must } from './api.js';
import type { Decision, Erasure, Hold, Page, Received, RightsRequest } from './shapes.js';
import { status } from '../stack/status.js';
import { until } from '../stack/until.js';

/** May the demo site process this purpose for this person now? */
export function decide(subject: string, purpose: string): Promise<Decision> {
  const body = { subject: { id: subject }, purpose };
  return must<Decision>(200, 'site', 'POST', '/v1/decisions', body);
}

/** The address behind "unsubscribe" in a marketing mail to this person. */
export async function stopLink(subject: string): Promise<string> {
  const links = [{ purpose: 'marketing', subject: { id: subject } }];
  const made = await must<{ items: { url: string }[] }>(
    201,
    'site',
    'POST',
    '/v1/unsubscribe-links',
    {
      links,
    },
  );
  const [link] = made.items;
  if (!link) throw new Error('no link was made');
  return link.url;
}

export function requestById(id: string): Promise<RightsRequest> {
  return must<RightsRequest>(200, 'dpo', 'GET', `/v1/requests/${id}`);
}

/** The officer grants a request; waits until it is executed and closed. */
export async function grant(id: string): Promise<void> {
  await must(200, 'dpo', 'POST', `/v1/requests/${id}/grant`, {});
  await closed(id);
}

export function closed(id: string): Promise<RightsRequest> {
  return until(`closing of ${id}`, async () => {
    const request = await requestById(id);
    return request.state === 'CLOSED' && request;
  });
}

/** The hold that a cancellation left. */
export function holdOf(subject: string): Promise<Hold> {
  return until(`hold of ${subject}`, async () => {
    const { items } = await must<Page<Hold>>(200, 'dpo', 'GET', '/v1/holds?limit=200');
    return items.find((hold) => hold.subject === subject && hold.state === 'RUNNING');
  });
}

export function holdById(id: string): Promise<Hold> {
  return must<Hold>(200, 'dpo', 'GET', `/v1/holds/${id}`);
}

export function erasureById(id: string): Promise<Erasure> {
  return must<Erasure>(200, 'dpo', 'GET', `/v1/erasures/${id}`);
}

/** What the demo website was told, newest first; only what was rightly signed. */
export async function webhooks(): Promise<Received[]> {
  const answer = await fetch(`${(await status()).demoSite}/api/hooks`);
  return ((await answer.json()) as { items: Received[] }).items;
}
