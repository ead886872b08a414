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
import javafx.scene.control.TableView;
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
    private ReadingTable reading;
    private Sight sight;

    @BeforeEach
    void open() {
        CsvTrial trial = CsvTrial.of("date,title,other\n2014-03-05,Launch,Boat\n".getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        Fx.run(() -> {
            model = new MappingModel(trial, trial.preview().proposal(), memory.executor());
            reading = new ReadingTable(model);
            Stage stage = new Stage();
            stage.setScene(new Scene(new VBox(reading, new MappingVerdict(model)), 700, 400));
            stage.show();
            sight = new Hand(stage).sight();
        });
    }

    private String verdict() {
        return sight.text(".mapping-verdict");
    }

    private int rows() {
        return Fx.call(() -> ((TableView<?>) reading).getItems().size());
    }

    @Test
    void aTrialThatFailsSaysWhyAndShowsNoReadingOfTheMappingBefore() {
        assertEquals(1, rows());
        memory.setFull(true);
        Fx.run(() -> model.choose(ColumnRole.TITLE, Optional.of("other")));
        assertTrue(verdict().contains("cannot be tried by these columns: there is not enough memory"), verdict());
        assertFalse(verdict().contains("Reading the first rows"), verdict());
        assertFalse(verdict().contains("1 row"), verdict());
        assertEquals(0, rows());
        memory.setFull(false);
        Fx.run(() -> model.choose(ColumnRole.TITLE, Optional.of("title")));
        assertFalse(verdict().contains("cannot be tried"), verdict());
        assertEquals(1, rows());
    }
}
