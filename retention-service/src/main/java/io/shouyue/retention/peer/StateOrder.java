package io.shouyue.retention.peer;

import java.util.List;

/**
 * What a service is told to do with a person's data.
 *
 * @param state CANCELLED, HELD or ERASED
 * @param step names the act once and for all, so that a repeat changes nothing
 * @param keep fields that have a hold line; read with HELD only
 */
public record StateOrder(String state, String plan, String step, List<String> keep) {

  public StateOrder {
    keep = List.copyOf(keep);
  }
}
