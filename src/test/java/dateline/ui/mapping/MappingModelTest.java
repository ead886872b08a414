package dateline.ui.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.io.imports.csv.ColumnRole;
import dateline.io.imports.csv.CsvTrial;
import dateline.ui.parts.FullMemory;
import dateline.ui.testing.Fx;
import dateline.ui.testing.FxToolkit;
import dateline.ui.testing.Hand;
import dateline.ui.testing.Sight;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The trial of a mapping in the background, as the dialogue shows it. */
@ExtendWith(FxToolkit.class)
class MappingModelTest {
    private final FullMemory memory = new FullMemory();
    private MappingModel model;
    private TrialTable reading;
    private Sight sight;

    @BeforeEach
    void open() {
        CsvTrial trial = CsvTrial.of("date,title,other\n2014-03-05,Launch,Boat\n".getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        Fx.run(() -> {
            model = new MappingModel(trial, trial.preview().proposal(), memory.executor());
            reading = new TrialTable(model);
            Stage stage = new Stage();
            stage.setScene(new Scene(new VBox(reading, new MappingVerdict(model)), 700, 400));
            stage.show();
            sight = new Hand(stage).sight();
        });
    }

    private String verdict() {
        return sight.text(".mapping-verdict");
    }

    private String row() {
        return sight.painted(sight.fromTop(".table-row-cell").get(0));
    }

    @Test
    void aTrialThatFailsSaysWhyAndShowsNoReadingOfTheMappingBefore() {
        assertEquals("Launch\n2014-03-05\n\u2192 5 March 2014\nBoat", row());
        memory.setFull(true);
        Fx.run(() -> model.choose(ColumnRole.TITLE, Optional.of("other")));
        assertTrue(verdict().contains("cannot be tried by these columns: there is not enough memory"), verdict());
        assertFalse(verdict().contains("Reading the first rows"), verdict());
        assertFalse(verdict().contains("1 row"), verdict());
        assertFalse(row().contains("5 March 2014"), row());
        memory.setFull(false);
        Fx.run(() -> model.choose(ColumnRole.TITLE, Optional.of("title")));
        assertFalse(verdict().contains("cannot be tried"), verdict());
        assertTrue(row().contains("5 March 2014"), row());
    }
}
