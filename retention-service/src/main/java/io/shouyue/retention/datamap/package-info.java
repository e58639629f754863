/**
 * Where personal data lie in the website's own systems: databases over JDBC whose tables, keys and
 * columns are discovered, and systems behind a signed webhook; what becomes of each column; and
 * letting go of a person there. Schedule and erasure call it. No name of a table or column reaches
 * a statement unless discovery found it, and every one is quoted.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.datamap;
