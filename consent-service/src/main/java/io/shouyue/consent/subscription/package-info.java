/**
 * Webhooks by Standard Webhooks: who wants to be told, signing, and delivery to checked addresses
 * only.
 */
@NullMarked
package io.shouyue.consent.subscription;

import org.jspecify.annotations.NullMarked;
