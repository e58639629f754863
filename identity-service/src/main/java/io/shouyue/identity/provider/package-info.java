/**
 * Ports to those who can tell whether an identity is real, and their adapters. {@code person} asks;
 * nobody else does.
 */
@NullMarked
package io.shouyue.identity.provider;

import org.jspecify.annotations.NullMarked;
