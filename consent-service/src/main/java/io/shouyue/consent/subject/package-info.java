/**
 * The one place in the suite that maps a website's user id to a subject, and the steps by which
 * retention-service ends a subject's life here. Features that keep something of a person take part
 * through SubjectPart.
 */
@NullMarked
package io.shouyue.consent.subject;

import org.jspecify.annotations.NullMarked;
