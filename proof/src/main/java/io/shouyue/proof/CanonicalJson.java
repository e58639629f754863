package io.shouyue.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the one byte sequence that RFC 8785 gives a value: sorted names, no spaces, shortest
 * numbers, fewest escapes, UTF-8.
 */
public final class CanonicalJson {
  private static final int INITIAL = 512;
  private static final byte[] OPEN = {'{'};
  private static final byte[] COMMA = {','};
  private static final byte[] CLOSE = {'}'};

  private CanonicalJson() {}

  /** The canonical bytes. */
  public static byte[] bytes(Json value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  /** The canonical text. */
  public static String text(Json value) {
    if (value instanceof Json.Num num) {
      return CanonicalNumber.text(num.value());
    }
    StringBuilder out = new StringBuilder(INITIAL);
    write(value, out);
    return out.toString();
  }

  /** The canonical text of each member, to be put together by {@link #ofMembers}. */
  public static Map<String, String> members(Json.Obj object) {
    Map<String, String> canonical = new TreeMap<>();
    object.members().forEach((name, value) -> canonical.put(name, text(value)));
    return canonical;
  }

  /** The canonical text of an object whose members' canonical texts are known already. */
  public static String ofMembers(Map<String, String> canonical) {
    StringBuilder out = new StringBuilder(INITIAL);
    String between = "{";
    for (Map.Entry<String, String> member : new TreeMap<>(canonical).entrySet()) {
      out.append(between);
      quote(member.getKey(), out);
      out.append(':').append(member.getValue());
      between = ",";
    }
    return canonical.isEmpty() ? "{}" : out.append('}').toString();
  }

  /** A member as {@link #ofParts} wants it: its name, a colon and its canonical text. */
  public static byte[] part(String name, String canonical) {
    StringBuilder out = new StringBuilder(name.length() + canonical.length() + 3);
    quote(name, out);
    return out.append(':').append(canonical).toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The canonical bytes of an object in pieces, for one who only reads them one after the other.
   *
   * @param parts each member's {@link #part} by its name
   */
  public static List<byte[]> ofParts(SortedMap<String, byte[]> parts) {
    List<byte[]> pieces = new ArrayList<>(2 * parts.size() + 2);
    pieces.add(OPEN);
    for (byte[] part : parts.values()) {
      if (pieces.size() > 1) {
        pieces.add(COMMA);
      }
      pieces.add(part);
    }
    pieces.add(CLOSE);
    return pieces;
  }

  private static void write(Json value, StringBuilder out) {
    switch (value) {
      case Json.Null none -> out.append("null");
      case Json.Bool bool -> out.append(bool.value());
      case Json.Num num -> out.append(CanonicalNumber.text(num.value()));
      case Json.Text text -> quote(text.value(), out);
      case Json.Array array -> array(array, out);
      case Json.Obj object -> object(object, out);
    }
  }

  private static void array(Json.Array array, StringBuilder out) {
    out.append('[');
    for (Iterator<Json> items = array.items().iterator(); items.hasNext(); ) {
      write(items.next(), out);
      out.append(items.hasNext() ? "," : "");
    }
    out.append(']');
  }

  private static void object(Json.Obj object, StringBuilder out) {
    out.append('{');
    for (var members = object.members().entrySet().iterator(); members.hasNext(); ) {
      var member = members.next();
      quote(member.getKey(), out);
      out.append(':');
      write(member.getValue(), out);
      out.append(members.hasNext() ? "," : "");
    }
    out.append('}');
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        out.append(text, plain, i);
        escape(c, out);
        plain = i + 1;
      }
    }
    out.append(text, plain, text.length()).append('"');
  }

  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> out.append(String.format("\\u%04x", (int) c));
    }
  }
}
