package io.shouyue.identity.face;

import io.shouyue.identity.identifier.DocumentNumber;
import io.shouyue.platform.personal.PersonName;
import java.util.Optional;

/**
 * Who a person claims to be, well formed and normalised.
 *
 * @param consentReceipt what the website recorded before it asked; kept as a reference only
 */
public record FaceClaim(
    PersonName name, DocumentNumber document, Optional<String> consentReceipt) {}
