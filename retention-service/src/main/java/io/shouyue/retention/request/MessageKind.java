package io.shouyue.retention.request;

/** What a message in a request is for. */
public enum MessageKind {
  /** Anything either side wants to say; stops no clock. */
  MESSAGE,
  /** Asks the requester something; stops no clock either. */
  QUESTION,
  /** Says which proof of identity is missing. */
  PROOF_REQUEST,
  /** What the requester offers as proof. */
  PROOF,
  /** The substantive answer. */
  ANSWER,
  /** Staff's own note, never shown to the requester. */
  NOTE
}
