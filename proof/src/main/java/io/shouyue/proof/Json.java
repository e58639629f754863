package io.shouyue.proof;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A JSON value within I-JSON (RFC 7493): numbers are IEEE doubles, names are unique. */
public sealed interface Json {

  /** The literal {@code null}. */
  enum Null implements Json {
    NULL
  }

  /** A truth value. */
  record Bool(boolean value) implements Json {}

  /** A finite number; anything else is refused. */
  record Num(double value) implements Json {
    public Num {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("JSON has no infinite numbers");
      }
    }
  }

  /** A string without lone surrogates. */
  record Text(String value) implements Json {
    public Text {
      requireWellFormed(value);
    }
  }

  /** Values in order. */
  record Array(List<Json> items) implements Json {
    public Array {
      items = List.copyOf(items);
    }
  }

  /** Members, kept in the order of RFC 8785 §3.2.3 (UTF-16 code units). */
  record Obj(Map<String, Json> members) implements Json {
    public Obj {
      members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
      members.keySet().forEach(Json::requireWellFormed);
    }

    /** The text member of that name; refused when it is absent or no text. */
    public String text(String name) {
      if (members.get(name) instanceof Text text) {
        return text.value();
      }
      throw new IllegalArgumentException("no text member " + name);
    }

    /** This object with one member more, or replaced. */
    public Obj with(String name, Json value) {
      Map<String, Json> copy = new TreeMap<>(members);
      copy.put(name, value);
      return new Obj(copy);
    }
  }

  static Text of(String value) {
    return new Text(value);
  }

  static Num of(long value) {
    return new Num(value);
  }

  static Bool of(boolean value) {
    return new Bool(value);
  }

  static Array of(List<? extends Json> items) {
    return new Array(List.copyOf(items));
  }

  /** An object to be filled by {@link Obj#with}. */
  static Obj object() {
    return new Obj(Map.of());
  }

  private static void requireWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isHighSurrogate(unit)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(unit)) {
        throw new IllegalArgumentException("lone surrogate in text");
      }
    }
  }
}
