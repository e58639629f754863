package io.shouyue.consent.policy;

import java.util.Set;

/** Knows which purposes people are asked for under a document; collection points do. */
public interface PurposesAsked {
  /** Their codes; empty when nobody is asked for anything under it. */
  Set<String> under(String site, String document);
}
