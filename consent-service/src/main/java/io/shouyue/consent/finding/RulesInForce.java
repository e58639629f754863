package io.shouyue.consent.finding;

import io.shouyue.consent.peer.PromiseInForce;
import io.shouyue.consent.purpose.Purpose;
import java.util.List;
import java.util.Optional;

/**
 * What a site really does.
 *
 * @param promises empty when nobody could say
 * @param holdDays days that a cancelled account is held; empty when nobody could say
 */
record RulesInForce(
    List<Purpose> purposes, Optional<List<PromiseInForce>> promises, Optional<Integer> holdDays) {
  RulesInForce {
    purposes = List.copyOf(purposes);
  }
}
