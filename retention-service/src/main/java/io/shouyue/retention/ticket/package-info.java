/**
 * What people and systems ask of the desk beside their rights: numbered, acknowledged at once,
 * answered and solved within the service level of its urgency. Words are sealed under the key of
 * the person they are about, or of the ticket itself. Called by the desk alone.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.ticket;
