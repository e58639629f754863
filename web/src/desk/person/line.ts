import type {
  EventView,
  Hold,
  ReceiptView,
  RightsRequest,
  RightsRequestFile,
} from '../../api/types';

export const kinds = ['consent', 'request', 'message', 'hold', 'receipt'] as const;
export type Kind = (typeof kinds)[number];

/** One thing that happened, whichever service knows it. */
export interface Moment {
  id: string;
  at: string;
  kind: Kind;
  /** Key of the sentence, with what goes into it. */
  what: string;
  about: string;
  to?: string;
  /** How a consent came about, as far as its event says. */
  how?: EventView['how'];
}

interface Sources {
  events?: EventView[] | undefined;
  requests?: RightsRequest[] | undefined;
  receipts?: ReceiptView[] | undefined;
  /** Requests with what was written about them. */
  files?: RightsRequestFile[] | undefined;
  holds?: Hold[] | undefined;
}

function ofRequest(request: RightsRequest): Moment[] {
  const steps = [
    ['received', request.receivedAt],
    ['verified', request.verifiedAt],
    ['answered', request.answeredAt],
    ['closed', request.closedAt],
  ] as const;
  return steps.flatMap(([what, at]) =>
    at
      ? [
          {
            id: `${request.id} ${what}`,
            at,
            kind: 'request' as const,
            what: `request.${what}`,
            about: request.type,
            to: `/requests/${request.id}`,
          },
        ]
      : [],
  );
}

/** That something was written, and by which side; the words stay on the request's page. */
function ofMessages({ id, type, messages }: RightsRequestFile): Moment[] {
  return messages.map((message) => ({
    id: message.id,
    at: message.at,
    kind: 'message' as const,
    what: `message.${message.direction}`,
    about: type,
    to: `/requests/${id}`,
  }));
}

function ofHold({ id, startedAt, endedAt }: Hold): Moment[] {
  const steps = [
    ['started', startedAt],
    ['ended', endedAt],
  ] as const;
  return steps.flatMap(([what, at]) =>
    at
      ? [
          {
            id: `${id} ${what}`,
            at,
            kind: 'hold',
            what: `hold.${what}`,
            about: id,
            to: `/holds/${id}`,
          },
        ]
      : [],
  );
}

/** All of it as one line of time, the newest first; at the same instant as the services gave it. */
export function lineOf({
  events = [],
  requests = [],
  receipts = [],
  files = [],
  holds = [],
}: Sources): Moment[] {
  const moments: Moment[] = [
    ...events.map((event) => ({
      id: event.id,
      at: event.recordedAt,
      kind: 'consent' as const,
      what: `consent.${event.type}`,
      about: event.purpose,
      how: event.how,
    })),
    ...requests.flatMap(ofRequest),
    ...files.flatMap(ofMessages),
    ...holds.flatMap(ofHold),
    ...receipts.map((receipt) => ({
      id: receipt.id,
      at: receipt.issuedAt,
      kind: 'receipt' as const,
      what: 'receipt.issued',
      about: receipt.id,
    })),
  ];
  return moments.sort((one, other) => Date.parse(other.at) - Date.parse(one.at));
}
