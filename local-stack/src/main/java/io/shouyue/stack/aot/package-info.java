/**
 * Ahead-of-time caches of Quarkus applications, ours and Keycloak: what they are made of, how they
 * are made and how a process is started out of one. Knows no service by name.
 */
@NullMarked
package io.shouyue.stack.aot;

import org.jspecify.annotations.NullMarked;
