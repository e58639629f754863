import type { Fetch } from './client';

/** How a mini-program sends a call: `wx.request`, and what other platforms made after it. */
export type MiniProgramRequest = (call: {
  url: string;
  method: 'POST';
  header: Record<string, string>;
  data: string;
  /** Anything but `json` leaves the answer a text. */
  dataType: 'text';
  responseType: 'text';
  success: (answer: { statusCode: number; data: unknown; header: Record<string, unknown> }) => void;
  fail: () => void;
}) => unknown;

/**
 * The client's way out where there is no `fetch`. Rejects when nothing answered, as `fetch` does.
 *
 * @param request `wx.request`
 */
export function fetchThrough(request: MiniProgramRequest): Fetch {
  return (url, { headers, body }) =>
    new Promise((answered, failed) => {
      request({
        url,
        method: 'POST',
        header: headers,
        data: body,
        dataType: 'text',
        responseType: 'text',
        success: ({ statusCode, data, header }) =>
          answered({
            ok: statusCode >= 200 && statusCode < 300,
            status: statusCode,
            headers: { get: (name) => named(header, name) },
            json: () => Promise.resolve().then(() => JSON.parse(String(data)) as unknown),
          }),
        fail: () => failed(new TypeError('nothing answered')),
      });
    });
}

/** A header whatever its case. */
function named(header: Record<string, unknown>, name: string): string | null {
  const found = Object.entries(header).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? null : String(found[1]);
}
