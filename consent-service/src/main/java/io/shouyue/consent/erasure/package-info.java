/**
 * What has to be erased once a purpose is over for a person, and the order to retention-service to
 * do so. Knows purposes and nothing of how they ended.
 */
@NullMarked
package io.shouyue.consent.erasure;

import org.jspecify.annotations.NullMarked;
