package io.shouyue.identity.assurance;

import io.shouyue.platform.personal.IdNumber;
import io.shouyue.platform.personal.PersonName;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An identity that an authority has just confirmed.
 *
 * @param verification the verification that did it
 * @param sealRegister whether the site must keep name and number (a real-name duty)
 */
public record VerifiedIdentity(
    String verification,
    AssuranceLevel level,
    String method,
    Instant verifiedAt,
    PersonName name,
    IdNumber number,
    LocalDate birthDate,
    boolean sealRegister) {}
