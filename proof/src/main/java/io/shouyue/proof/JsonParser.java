package io.shouyue.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads RFC 8259 text strictly: no duplicate names, no lone surrogates, no trailing text, nesting
 * of at most {@value #MAX_DEPTH}. Anything else is an {@link IllegalArgumentException} that names
 * the position and never the content.
 */
public final class JsonParser {
  static final int MAX_DEPTH = 64;

  private final String text;
  private int at;

  private JsonParser(String text) {
    this.text = text;
  }

  /** The value that these UTF-8 bytes spell. */
  public static Json parse(byte[] utf8) {
    try {
      return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("not UTF-8", e);
    }
  }

  /** The value that this text spells. */
  public static Json parse(String text) {
    JsonParser parser = new JsonParser(text);
    Json value = parser.value(0);
    parser.skipSpace();
    if (parser.at != text.length()) {
      throw parser.broken("text after the value");
    }
    return value;
  }

  private Json value(int depth) {
    if (depth > MAX_DEPTH) {
      throw broken("nested too deep");
    }
    skipSpace();
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> new Json.Text(string());
      case 't' -> literal("true", new Json.Bool(true));
      case 'f' -> literal("false", new Json.Bool(false));
      case 'n' -> literal("null", Json.Null.NULL);
      default -> number();
    };
  }

  private Json object(int depth) {
    Map<String, Json> members = new LinkedHashMap<>();
    at++;
    if (closes('}')) {
      return new Json.Obj(members);
    }
    do {
      skipSpace();
      String name = string();
      expect(':');
      if (members.put(name, value(depth + 1)) != null) {
        throw broken("duplicate name");
      }
    } while (goesOn('}'));
    return new Json.Obj(members);
  }

  private Json array(int depth) {
    List<Json> items = new ArrayList<>();
    at++;
    if (closes(']')) {
      return new Json.Array(items);
    }
    do {
      items.add(value(depth + 1));
    } while (goesOn(']'));
    return new Json.Array(items);
  }

  private boolean closes(char end) {
    skipSpace();
    if (peek() != end) {
      return false;
    }
    at++;
    return true;
  }

  private boolean goesOn(char end) {
    if (closes(end)) {
      return false;
    }
    expect(',');
    return true;
  }

  private String string() {
    if (peek() != '"') {
      throw broken("a string is expected");
    }
    int start = ++at;
    while (peek() != '"') {
      char c = text.charAt(at);
      if (c == '\\' || c < 0x20) {
        return withEscapes(new StringBuilder().append(text, start, at));
      }
      at++;
    }
    return text.substring(start, at++);
  }

  private String withEscapes(StringBuilder out) {
    while (peek() != '"') {
      char c = text.charAt(at++);
      if (c < 0x20) {
        throw broken("control character in a string");
      }
      out.append(c == '\\' ? escaped() : c);
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unit();
      default -> throw broken("unknown escape");
    };
  }

  private char unit() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0 || peek() > 'f') {
        throw broken("four hexadecimal digits are expected");
      }
      value = value * 16 + digit;
      at++;
    }
    return (char) value;
  }

  private Json number() {
    int start = at;
    take('-');
    if (!take('0')) {
      digits();
    }
    if (take('.')) {
      digits();
    }
    if (take('e') || take('E')) {
      if (!take('+')) {
        take('-');
      }
      digits();
    }
    return new Json.Num(Double.parseDouble(text.substring(start, at)));
  }

  private void digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (start == at) {
      throw broken("a value is expected");
    }
  }

  private boolean take(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    at += there ? 1 : 0;
    return there;
  }

  private Json literal(String word, Json value) {
    if (!text.startsWith(word, at)) {
      throw broken("a value is expected");
    }
    at += word.length();
    return value;
  }

  private void expect(char c) {
    skipSpace();
    if (!take(c)) {
      throw broken("expected " + c);
    }
  }

  private void skipSpace() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw broken("text ends too early");
    }
    return text.charAt(at);
  }

  private IllegalArgumentException broken(String why) {
    return new IllegalArgumentException(why + " at " + at);
  }
}
