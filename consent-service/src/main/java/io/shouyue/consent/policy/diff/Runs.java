package io.shouyue.consent.policy.diff;

import io.shouyue.consent.policy.diff.WordRun.Op;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers runs so that they read well: changes with nothing but white space between them are told
 * as one, first all that went, then all that came.
 */
final class Runs {
  private final List<WordRun> told = new ArrayList<>();
  private final StringBuilder removed = new StringBuilder();
  private final StringBuilder added = new StringBuilder();
  private String space = "";

  void add(Op op, List<String> words) {
    String text = String.join("", words);
    switch (op) {
      case KEPT -> keep(text);
      case REMOVED -> change(text, removed);
      case ADDED -> change(text, added);
    }
  }

  List<WordRun> told() {
    finish();
    return told;
  }

  private void keep(String text) {
    boolean changing = !removed.isEmpty() || !added.isEmpty();
    if (changing && text.isBlank()) {
      space = text;
    } else if (!text.isEmpty()) {
      finish();
      told.add(new WordRun(Op.KEPT, text));
    }
  }

  private void change(String text, StringBuilder side) {
    if (!text.isEmpty()) {
      removed.append(space);
      added.append(space);
      space = "";
      side.append(text);
    }
  }

  private void finish() {
    tell(Op.REMOVED, removed);
    tell(Op.ADDED, added);
    if (!space.isEmpty()) {
      told.add(new WordRun(Op.KEPT, space));
      space = "";
    }
  }

  private void tell(Op op, StringBuilder text) {
    if (!text.isEmpty()) {
      told.add(new WordRun(op, text.toString()));
      text.setLength(0);
    }
  }
}
