/**
 * What people find in their privacy centre: news of their requests and whatever else the suite has
 * to tell them. Sealed under their account key; goes as soon as the account is held or erased.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.inbox;
