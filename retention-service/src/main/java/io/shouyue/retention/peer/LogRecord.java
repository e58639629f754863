package io.shouyue.retention.peer;

/**
 * A record that shall be a leaf of the public log.
 *
 * @param key the same key asks for the same leaf
 * @param record JSON
 */
public record LogRecord(String key, String type, String record) {

  ConsentClient.Entries.One toEntry() {
    return new ConsentClient.Entries.One(key, new ConsentClient.Entry(type, record));
  }
}
