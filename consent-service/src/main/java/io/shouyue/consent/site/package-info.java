/**
 * Sites as identity-service tells them: name, contact, origins, publishable key. Every feature may
 * read them; nothing here knows another feature.
 */
@NullMarked
package io.shouyue.consent.site;

import org.jspecify.annotations.NullMarked;
