/** Sign-ins by a website's own identity provider, which the realm brokers (ADR 0012). */
@NullMarked
package io.shouyue.platform.keycloak.website;

import org.jspecify.annotations.NullMarked;
