package io.shouyue.identity.assurance;

import io.shouyue.platform.personal.PersonalData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An identity that has just been confirmed.
 *
 * @param verification the verification that did it
 * @param name of the person or the organisation
 * @param number of the identity document or the licence
 * @param birthDate empty for an organisation, and where the document does not tell
 * @param sealRegister whether the site must keep name and number (a real-name duty)
 */
public record VerifiedIdentity(
    String verification,
    AssuranceLevel level,
    String method,
    Instant verifiedAt,
    PersonalData name,
    PersonalData number,
    Optional<LocalDate> birthDate,
    boolean sealRegister) {}
