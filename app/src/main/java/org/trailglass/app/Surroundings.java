package org.trailglass.app;

import java.util.function.Function;
import org.trailglass.app.export.ExportViewModel;
import org.trailglass.app.export.ListExport;
import org.trailglass.app.export.ListExport.FileQuestion;
import org.trailglass.app.listing.ListSaver;
import org.trailglass.app.open.PathText;
import org.trailglass.app.settings.Settings;
import org.trailglass.app.text.Words;
import org.trailglass.s3.CodePrompt;
import org.trailglass.sample.SampleIncident;

/// What a window reads from and writes to. Immutable.
///
/// @param reader reads the paths that are pasted
/// @param readers reads files; its threads end by themselves
/// @param stores knows the stores, given who asks for codes
/// @param listFile asks which file a list is written to, in the words that are given
/// @param sample holds the sample incident; closed with the window
record Surroundings(
    PathText reader,
    Readers readers,
    Function<CodePrompt, StoreAccess> stores,
    Function<Words, FileQuestion> listFile,
    SampleFolder sample) {

  /// Writes lists into the files that a person names.
  ListSaver saver(ExportViewModel model, Words words) {
    return new ListExport(model, listFile.apply(words));
  }

  /// The files and the stores of this computer.
  static Surroundings of(PathText reader, Settings settings) {
    return new Surroundings(
        reader,
        Readers.ofNewWindow(),
        StoreAccess.by(settings),
        ListExport::dialog,
        new SampleFolder(SampleIncident::write));
  }
}
