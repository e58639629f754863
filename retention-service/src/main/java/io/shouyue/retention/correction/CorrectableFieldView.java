package io.shouyue.retention.correction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A field of the website's data.
 *
 * @param selfEntered whether people fill it in themselves, so that it is corrected without a human
 */
@Schema(name = "CorrectableField")
public record CorrectableFieldView(String field, boolean selfEntered) {}
