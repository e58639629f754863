/** The web app: pages with a fresh nonce each time, assets that never change. */
@NullMarked
package io.shouyue.gateway.web;

import org.jspecify.annotations.NullMarked;
