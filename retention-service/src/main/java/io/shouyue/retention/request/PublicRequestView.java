package io.shouyue.retention.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The same answer whether anybody is known by what was named.
 *
 * @param next how to prove who one is
 */
@Schema(name = "PublicRequest")
public record PublicRequestView(String number, String next) {}
