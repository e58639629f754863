/** What a request's body may be before anybody reads it: how long, in which encoding, there. */
@NullMarked
package io.shouyue.platform.web.body;

import org.jspecify.annotations.NullMarked;
