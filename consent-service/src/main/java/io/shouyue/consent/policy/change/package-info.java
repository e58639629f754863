/**
 * What a version binds a site to, and what of that changes from one version to the next: purposes,
 * categories, recipients, rights, contacts and promises, told as the six kinds of material change.
 * Pure; knows no store.
 */
@NullMarked
package io.shouyue.consent.policy.change;

import org.jspecify.annotations.NullMarked;
