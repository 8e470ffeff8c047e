package org.trailglass.app.detail;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.trailglass.app.task.BackgroundRunner;
import org.trailglass.app.task.DaemonPool;
import org.trailglass.app.text.Words;
import org.trailglass.event.Reading;
import org.trailglass.event.UserIdentity;
import org.trailglass.store.RawEvent;
import org.trailglass.store.RowId;

public final class JsonViewerShots {
  public static void main(String[] a) throws Exception {
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    byte[] json = Files.readAllBytes(Path.of(a[0]));
    var big = new StringBuilder("{\"requestParameters\":{\"items\":[");
    while (big.length() < 256 * 1024) {
      big.append("{\"Key\":\"name-")
          .append(big.length())
          .append("\",\"Value\":\"some value of it\",\"n\":12,\"ok\":true},");
    }
    big.append("1]}}");
    var words = Words.english();
    var runner =
        new BackgroundRunner(DaemonPool.of("w", 2), Platform::runLater, Throwable::printStackTrace);
    for (boolean dark : new boolean[] {false, true}) {
      for (int w : new int[] {380, 700}) {
        var model =
            fx(
                () -> {
                  Application.setUserAgentStylesheet(
                      dark
                          ? new PrimerDark().getUserAgentStylesheet()
                          : new PrimerLight().getUserAgentStylesheet());
                  var m = new JsonViewModel(runner);
                  return m;
                });
        var viewer = fx(() -> new JsonViewer(model, words, new CopyMenu(words)));
        var scene =
            fx(
                () -> {
                  var pane = new StackPane(viewer.root());
                  pane.getStyleClass().add("detail");
                  pane.getStylesheets()
                      .add(JsonViewerShots.class.getResource("detail.css").toExternalForm());
                  var s = new Scene(pane, w, 700);
                  var st = new Stage();
                  st.setScene(s);
                  st.show();
                  return s;
                });
        fx(
            () -> {
              model.show(detail(json));
              return 1;
            });
        Thread.sleep(1200);
        shot(scene, "/tmp/h/h6-shots/pretty-" + w + (dark ? "-dark" : "-light"));
        fx(
            () -> {
              viewer.find();
              model.wantedProperty().set("role");
              return 1;
            });
        Thread.sleep(400);
        shot(scene, "/tmp/h/h6-shots/find-" + w + (dark ? "-dark" : "-light"));
        fx(
            () -> {
              model.shapeProperty().set(JsonShape.RAW);
              return 1;
            });
        Thread.sleep(400);
        shot(scene, "/tmp/h/h6-shots/raw-" + w + (dark ? "-dark" : "-light"));
        fx(
            () -> {
              scene.getWindow().hide();
              return 1;
            });
      }
    }
    System.exit(0);
  }

  static Optional<EventDetail> detail(byte[] json) {
    var event = StoreReader.event(json);
    return Optional.of(
        new EventDetail(
            new RowId(1, json.length),
            event,
            UserIdentity.of(event),
            0,
            Reading.WHOLE,
            false,
            List.of(),
            Optional.of(new RawEvent(json, json, false)),
            ""));
  }

  static void shot(Scene scene, String name) throws Exception {
    new File(name).getParentFile().mkdirs();
    var image = fx(() -> scene.snapshot(null));
    ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", new File(name + ".png"));
  }

  static <T> T fx(java.util.concurrent.Callable<T> c) throws Exception {
    var f = new java.util.concurrent.FutureTask<>(c);
    Platform.runLater(f);
    return f.get();
  }
}
