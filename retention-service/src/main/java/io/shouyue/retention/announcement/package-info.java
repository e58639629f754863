/**
 * What a site tells everybody: on the trust page, in the privacy centre, and as a message to
 * people. Written by the desk, or made from the notice of an incident.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.announcement;
