/**
 * What the services' OpenAPI documents would not tell by themselves: the status of a success, what
 * a failure looks like, and which members of an answer are always there. Runs when a service is
 * built, over the index of its classes.
 */
@NullMarked
package io.shouyue.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
