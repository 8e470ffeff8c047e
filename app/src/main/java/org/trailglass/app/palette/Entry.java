package org.trailglass.app.palette;

import java.util.OptionalLong;
import org.trailglass.app.text.ShortText;
import org.trailglass.app.text.VisibleText;
import org.trailglass.identity.Principal;
import org.trailglass.query.FieldName;

/// One thing that the palette finds. Immutable; any thread.
sealed interface Entry {
  /// More of a name or of what stands beside it, in chars, has no room.
  int LONGEST = 160;

  Kind kind();

  /// Tells it from all others of its kind, also after a while.
  String id();

  /// What it is called, as shown: it is what letters are looked for in.
  String title();

  /// What stands beside the title, in which whole words are looked for; empty for nothing.
  String detail();

  /// How often it occurs, as far as that says which of two is meant.
  default long weight() {
    return 0;
  }

  /// Whether something can be done with it now.
  default boolean isEnabled() {
    return true;
  }

  /// Whether it is remembered beyond the end of the program: not what is named by events, files and
  /// filters, which a person may have to forget.
  default boolean isRemembered() {
    return false;
  }

  /// A text from outside, as it can be shown.
  static String shown(String text) {
    return VisibleText.of(ShortText.of(text, LONGEST));
  }

  /// An action of the menus.
  record Action(MenuAction action) implements Entry {
    @Override
    public Kind kind() {
      return Kind.ACTION;
    }

    @Override
    public String id() {
      return action.id();
    }

    @Override
    public String title() {
      return action.title();
    }

    @Override
    public String detail() {
      return action.menu();
    }

    @Override
    public boolean isEnabled() {
      return action.isEnabled();
    }

    /// Not what menus make as it comes, such as entries for open files.
    @Override
    public boolean isRemembered() {
      return action.isFixed();
    }
  }

  /// A field that events have, or could have.
  ///
  /// @param title the name as it is shown
  /// @param detail what a short name stands for, or that the field is derived; empty for others
  /// @param count how many events have it; none until they are counted
  record Field(FieldName name, String title, String detail, OptionalLong count) implements Entry {
    @Override
    public Kind kind() {
      return Kind.FIELD;
    }

    @Override
    public String id() {
      return name.text();
    }

    @Override
    public boolean isRemembered() {
      return true;
    }

    @Override
    public long weight() {
      return count.orElse(0);
    }
  }

  /// A filter that a person gave a name, or one of before.
  ///
  /// @param text what the filter bar is given
  /// @param title the name, or the text where there is no name
  /// @param detail the text beside a name
  record Filter(String text, String title, String detail, boolean isSaved) implements Entry {
    @Override
    public Kind kind() {
      return Kind.FILTER;
    }

    @Override
    public String id() {
      return isSaved ? title + '\n' + text : text;
    }
  }

  /// Something that is open, or that was opened before.
  record Source(OfferedSource source) implements Entry {
    @Override
    public Kind kind() {
      return Kind.SOURCE;
    }

    @Override
    public String id() {
      return source.place();
    }

    @Override
    public String title() {
      return source.title();
    }

    @Override
    public String detail() {
      return source.folder();
    }
  }

  /// Somebody who stands behind events.
  ///
  /// @param title the name that a person would use
  /// @param detail what tells it from all others
  record Somebody(Principal principal, String title, String detail) implements Entry {
    @Override
    public Kind kind() {
      return Kind.PRINCIPAL;
    }

    @Override
    public String id() {
      return principal.id();
    }
  }
}
