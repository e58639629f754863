package io.shouyue.consent.suppression;

import io.shouyue.platform.id.SubjectId;

/** A person whom the site reaches at a contact for a purpose. */
record Reached(SubjectId subject, String purpose) {}
