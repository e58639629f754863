/**
 * What starts a retention rule for one category of one person: told by the site and by
 * consent-service, kept until the person is erased.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.event;
