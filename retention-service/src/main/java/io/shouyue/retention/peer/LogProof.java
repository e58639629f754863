package io.shouyue.retention.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * What proves a record of the log: put as member {@code proof} into it, it makes a document that
 * anybody can check.
 *
 * @param state {@code PENDING} or {@code INTEGRATED}
 * @param salt base64
 * @param leaf the leaf's data in base64
 * @param tlogProof its way to a signed checkpoint; null while pending
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LogProof(String state, String salt, String leaf, @Nullable String tlogProof) {}
