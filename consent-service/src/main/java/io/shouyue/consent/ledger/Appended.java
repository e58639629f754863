package io.shouyue.consent.ledger;

import java.util.List;
import java.util.Map;

/**
 * What an append did.
 *
 * @param events with what opens their commitments
 * @param standings what stands now for every purpose of the subject
 */
public record Appended(List<LoggedEvent> events, Map<String, Standing> standings) {}
