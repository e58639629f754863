package io.shouyue.identity.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A record that shall have a leaf. */
record LogEntryRequest(String type, Record record) {
  /** What comes back. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Answer(String leaf) {}
}
