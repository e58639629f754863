package io.shouyue.identity.verification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Purposes whose separate consent has to stand before anything is typed.
 *
 * @param identity name and document number; empty where the site is under a real-name duty
 * @param bankCard beside {@code identity}, when a card is compared
 * @param face a face check, whatever the site
 * @param personalAccount an enterprise's account that a natural person holds
 */
@Schema(name = "NeededConsents")
public record NeededConsentsView(
    List<String> identity,
    List<String> bankCard,
    List<String> face,
    List<String> personalAccount) {}
