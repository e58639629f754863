package io.shouyue.consent.policy.outline;

import io.shouyue.consent.policy.outline.Block.Kind;
import io.shouyue.consent.policy.outline.Draft.Place;
import io.shouyue.consent.policy.outline.Draft.Role;
import io.shouyue.consent.policy.outline.Style.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts blocks into clauses. The open clauses form a stack; each block says by its number, its
 * heading level or its bullet which of them it ends and under which it stands.
 */
final class OutlineReader {
  private final List<Draft> read = new ArrayList<>();
  private final List<Draft> open = new ArrayList<>();
  private String title = "";

  Outline read(List<Block> blocks) {
    push(Draft.root());
    for (Block block : blocks) {
      add(block);
    }
    return new Outline(title, References.given(read));
  }

  private void add(Block block) {
    switch (block.kind()) {
      case ROW -> top().add(block.text());
      case HEADING -> heading(block);
      case ITEM -> item(block);
      case TEXT ->
          Mark.of(block.text()).ifPresentOrElse(mark -> marked(block, mark), () -> text(block));
    }
  }

  private void heading(Block block) {
    Optional<Mark> mark = Mark.ofHeading(block.text());
    if (mark.isPresent()) {
      endBelow(block.level());
      marked(block, mark.get());
    } else if (read.size() == 1 && title.isEmpty() && top().toClause("").isEmpty()) {
      title = block.text();
    } else {
      endBelow(block.level());
      part(block.level(), "s" + top().nextPart(), "", block.text());
    }
  }

  private void item(Block block) {
    Optional<Mark> mark = Mark.of(block.text());
    if (mark.isPresent()) {
      marked(block, mark.get());
    } else if (block.ordinal() == null) {
      bullet(block);
    } else {
      String written = block.ordinal() + ".";
      marked(block, new Mark(Style.ARABIC, List.of(block.ordinal()), written, block.text()));
    }
  }

  private void text(Block block) {
    while (top().role == Role.BULLET || isListed(top())) {
      open.removeLast();
    }
    top().add(block.text());
  }

  /**
   * An item of a list within a numbered clause; the text below the list goes on with the clause.
   */
  private boolean isListed(Draft clause) {
    return clause.isNumbered() && clause.key.startsWith("ITEM") && above(clause).isNumbered();
  }

  private void bullet(Block block) {
    endBullets(block.level());
    Draft parent = top();
    String local = parent.local + "-" + parent.nextBullet();
    Place place = new Place(parent.depth + 1, parent.part, local);
    Draft bullet = new Draft(Role.BULLET, block.level(), "", List.of(), place, "", "");
    bullet.add(block.text());
    push(bullet);
  }

  private void marked(Block block, Mark mark) {
    if (mark.style().reach() == Reach.GROUP) {
      endBelow(Math.max(1, block.level()));
      part(
          Math.max(1, block.level()),
          "ch" + mark.numbers().getFirst(),
          mark.written(),
          mark.rest());
      return;
    }
    String key = key(block, mark.style());
    end(key, block, mark);
    Draft parent = top();
    boolean whole = mark.style() == Style.DOTTED || isWhole(mark, parent);
    List<Integer> numbers = whole ? mark.numbers() : List.of();
    String local = whole ? dotted(numbers) : parent.local + "(" + mark.numbers().getFirst() + ")";
    boolean titled = block.kind() == Kind.HEADING || Headings.isShort(mark.rest());
    Place place = new Place(parent.depth + 1, parent.part, local);
    int level = block.kind() == Kind.HEADING ? block.level() : 0;
    Draft clause =
        new Draft(
            Role.NUMBERED, level, key, numbers, place, mark.written(), titled ? mark.rest() : "");
    if (!titled) {
      clause.add(mark.rest());
    }
    push(clause);
  }

  private static boolean isWhole(Mark mark, Draft parent) {
    return mark.style().reach() == Reach.WHOLE && !parent.isNumbered();
  }

  /** Ends the open clauses that a clause with this mark is not part of. */
  private void end(String key, Block block, Mark mark) {
    if (mark.style() == Style.DOTTED) {
      endFrom(1 + lastPrefix(mark.numbers()));
      return;
    }
    int same = indexOf(key);
    if (same > 0) {
      endFrom(same);
      return;
    }
    endBullets(block.kind() == Kind.ITEM ? block.level() : 1);
    while (isOutside(mark.style(), top())) {
      open.removeLast();
    }
  }

  /** Ends the bullets of that depth and deeper. */
  private void endBullets(int depth) {
    while (top().role == Role.BULLET && top().level >= depth) {
      open.removeLast();
    }
  }

  /** 一、 and 第一条 are never part of 1.1, nor is （一） when there is a 一、 to be part of. */
  private boolean isOutside(Style style, Draft clause) {
    if (!clause.isNumbered() || clause.level > 0) {
      return false;
    }
    return switch (style) {
      case CHINESE, ARTICLE -> true;
      case CHINESE_IN_BRACKETS ->
          clause.key.equals(Style.DOTTED.name())
              && (indexOf(Style.CHINESE.name()) > 0 || indexOf(Style.ARTICLE.name()) > 0);
      default -> false;
    };
  }

  /** The innermost open clause whose number begins that one, or the part they both stand in. */
  private int lastPrefix(List<Integer> numbers) {
    for (int i = open.size() - 1; i > 0; i--) {
      Draft clause = open.get(i);
      int size = clause.numbers.size();
      boolean begins = size < numbers.size() && numbers.subList(0, size).equals(clause.numbers);
      if (clause.role == Role.PART || (size > 0 && begins)) {
        return i;
      }
    }
    return 0;
  }

  /** The open clause of that key in the present part; 0 when there is none. */
  private int indexOf(String key) {
    for (int i = open.size() - 1; i > 0 && open.get(i).role != Role.PART; i--) {
      if (open.get(i).key.equals(key)) {
        return i;
      }
    }
    return 0;
  }

  private void part(int level, String label, String number, String heading) {
    Draft parent = top();
    String ref = parent.role == Role.ROOT ? label : parent.local + "/" + label;
    Place place = new Place(parent.depth + 1, ref, ref);
    push(new Draft(Role.PART, level, "", List.of(), place, number, heading));
  }

  /** Ends everything that a heading of that level does not stand under. */
  private void endBelow(int level) {
    while (top().role != Role.ROOT && (top().level == 0 || top().level >= level)) {
      open.removeLast();
    }
  }

  private void endFrom(int index) {
    while (open.size() > index) {
      open.removeLast();
    }
  }

  private void push(Draft draft) {
    open.add(draft);
    read.add(draft);
  }

  private Draft top() {
    return open.getLast();
  }

  private Draft above(Draft clause) {
    return open.get(open.indexOf(clause) - 1);
  }

  private static String key(Block block, Style style) {
    return switch (block.kind()) {
      case HEADING -> "H" + block.level() + style;
      case ITEM -> "ITEM" + block.level() + style;
      default -> style.name();
    };
  }

  private static String dotted(List<Integer> numbers) {
    return String.join(".", numbers.stream().map(String::valueOf).toList());
  }
}
