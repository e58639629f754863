package io.shouyue.consent.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What {@code GET /v1/certificates/{id}} answers, as far as it is used here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CertificateView(String id) {}
