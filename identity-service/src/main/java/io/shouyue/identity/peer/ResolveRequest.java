package io.shouyue.identity.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Asks for a subject by one of its two ids. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResolveRequest(@Nullable String externalId, @Nullable String id) {
  /** What comes back. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Answer(String id, String state) {}

  @Override
  public String toString() {
    return "ResolveRequest[redacted]";
  }
}
