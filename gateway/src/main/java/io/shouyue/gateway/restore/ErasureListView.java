package io.shouyue.gateway.restore;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What {@code GET /v1/erasure-list} of retention-service answers.
 *
 * @param pending how many people a restore brought back
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ErasureListView(int pending) {}
