package io.shouyue.identity.payout;

import io.shouyue.identity.provider.PayoutOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the file for the bank. It is made anew each time and never stored. */
@ApplicationScoped
class PayoutFile {
  private final Map<String, PayoutColumn> columns = new LinkedHashMap<>();

  PayoutFile(BankFileConfig config) {
    config.columns().forEach(this::add);
  }

  private void add(String column) {
    String[] parts = column.split("=", 2);
    if (parts.length != 2) {
      throw new IllegalStateException("a column is heading=field: " + column);
    }
    columns.put(parts[0].strip(), PayoutColumn.valueOf(parts[1].strip().toUpperCase(Locale.ROOT)));
  }

  String text(List<PayoutOrder> orders) {
    StringBuilder text = new StringBuilder(Csv.row(List.copyOf(columns.keySet())));
    for (PayoutOrder order : orders) {
      text.append(Csv.row(columns.values().stream().map(column -> column.of(order)).toList()));
    }
    return text.toString();
  }

  /** SHA-256 of the file as it is sent, in hex. */
  static String checksum(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("SHA-256 is missing", missing);
    }
  }
}
