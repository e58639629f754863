package io.shouyue.retention.request;

import java.util.Collection;
import java.util.Map;

/** Tells which hold followed from a granted cancellation. */
public interface RequestHolds {

  /** Request id to hold id; without those that led to none. */
  Map<String, String> of(Collection<String> requests);
}
