/**
 * Signing in and out, who is signed in, and where the tokens live meanwhile: in our database, never
 * in the browser.
 */
@NullMarked
package io.shouyue.gateway.session;

import org.jspecify.annotations.NullMarked;
