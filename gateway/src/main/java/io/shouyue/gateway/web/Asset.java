package io.shouyue.gateway.web;

import io.vertx.core.buffer.Buffer;

/**
 * A file of the web app, ready to be sent.
 *
 * @param type media type
 * @param plain as it is
 * @param gzip compressed once; the same as {@code plain} where that does not help
 */
record Asset(String type, Buffer plain, Buffer gzip) {

  boolean isCompressed() {
    return gzip != plain;
  }
}
