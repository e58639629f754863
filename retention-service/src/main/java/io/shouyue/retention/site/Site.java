package io.shouyue.retention.site;

import io.shouyue.platform.text.LocalText;

/**
 * A site as this service needs to know it.
 *
 * @param contact where its data protection officer is reached, shown with every refusal
 * @param identityRegister {@code NONE} or {@code SEALED}
 */
public record Site(String code, LocalText name, String contact, String identityRegister) {}
