package io.shouyue.consent.ledger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A record of another service that shall have a leaf.
 *
 * @param type such as {@code certificate}; public, and none that this service gives itself
 * @param record names no subject; only its salted commitment becomes public
 */
public record LogEntryRequest(
    @NotNull @Pattern(regexp = "(?!(consent|receipt)$)[a-z][a-z0-9.-]{1,63}") String type,
    @NotNull ObjectNode record) {

  Json value() {
    return JsonParser.parse(record.toString());
  }
}
