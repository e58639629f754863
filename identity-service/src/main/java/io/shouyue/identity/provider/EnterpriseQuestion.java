package io.shouyue.identity.provider;

import io.shouyue.platform.personal.LicenceNumber;
import io.shouyue.platform.personal.OrganisationName;

/**
 * What is asked.
 *
 * @param reference ours, unique per verification
 */
public record EnterpriseQuestion(String reference, OrganisationName name, LicenceNumber licence) {}
