import type { RightsRequestFile } from '../../api/types';

/** The request as it stands now, with what was uncovered of it; what came since stays covered. */
export function uncovered(
  request: RightsRequestFile,
  revealed: RightsRequestFile | undefined,
): RightsRequestFile {
  if (!revealed || revealed.id !== request.id || request.held) return request;
  const { details, contact, identifier, particulars } = revealed;
  const words = new Map(revealed.messages.map((message) => [message.id, message]));
  const messages = request.messages.map((message) => words.get(message.id) ?? message);
  const missing = messages.some(({ id }) => !words.has(id));
  return {
    ...request,
    details,
    contact,
    identifier,
    particulars,
    messages,
    covered: request.covered && missing,
  };
}
